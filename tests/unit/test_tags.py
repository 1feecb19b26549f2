"""What all spellings of a tag's name have in common; the browser folds alike."""

import json
import sys
import unicodedata
from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from wasaprecruit.domain.tag_commands import MAX_TAG, MAX_TAG_KEY
from wasaprecruit.domain.tags import tag_key
from wasaprecruit.domain.visible import is_visible

CASES: list[dict[str, str]] = json.loads(
    (Path(__file__).parents[1] / "fixtures" / "tag-keys.json").read_text(encoding="utf-8")
)
_IGNORABLE = regex.compile(r"\p{Default_Ignorable_Code_Point}")
LETTERS = [
    chr(number)
    for number in range(sys.maxunicode + 1)
    if unicodedata.category(chr(number)) not in ("Cn", "Co", "Cs") or _IGNORABLE.match(chr(number))
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_name_has_this_key(case: dict[str, str]) -> None:
    assert tag_key(case["text"]) == case["key"]


def test_a_key_is_its_own_key() -> None:
    keys = {tag_key(letter) for letter in LETTERS}
    assert [ascii(key) for key in keys if tag_key(key) != key] == []


@given(st.text(max_size=MAX_TAG))
def test_the_key_of_a_name_is_its_own_key(name: str) -> None:
    assert tag_key(tag_key(name)) == tag_key(name)


def test_capitals_do_not_count() -> None:
    parted = [
        letter
        for letter in LETTERS
        if not tag_key(letter) == tag_key(letter.upper()) == tag_key(letter.lower())
    ]
    assert parted == []


def test_what_is_to_be_ignored_is_no_part_of_a_key() -> None:
    ignored = [letter for letter in LETTERS if _IGNORABLE.match(letter)]
    assert len(ignored) > 4_000
    assert {tag_key(f"a{letter}b") for letter in ignored} == {"ab"}


def test_what_shows_has_a_key() -> None:
    assert [letter for letter in LETTERS if is_visible(letter) and not tag_key(letter)] == []


def test_no_letter_becomes_more_than_three() -> None:
    assert max(len(tag_key(letter)) for letter in LETTERS) * MAX_TAG <= MAX_TAG_KEY
