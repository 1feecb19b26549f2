"""Who was looked for is found: the words of a row, and those of a query in the browser."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import NUMBER
from wasaprecruit.domain.search import LONGEST, MANY, tokens, words

CASES: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parents[1] / "fixtures" / "search.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CASES["words"], ids=lambda case: str(case["name"]))
def test_a_text_has_these_words(case: dict[str, Any]) -> None:
    assert words(case["text"]) == case["words"]


@pytest.mark.parametrize("case", CASES["queries"], ids=lambda case: str(case["name"]))
def test_the_word_that_is_asked_for_is_kept_on_the_row(case: dict[str, Any]) -> None:
    finds = case["finds"]
    assert (finds is None) == (case["token"] is None)
    if finds:
        assert case["token"] in tokens(finds["text"], number=finds["number"])


def test_a_name_a_city_and_a_number_are_found_by_their_parts() -> None:
    assert tokens("Ana", None, "León", number="+521234567890") == [
        *("a", "an", "ana", "l", "le", "leo", "leon"),
        *("7890", "67890", "567890", "4567890", "34567890", "234567890", "1234567890"),
        *("21234567890", "521234567890"),
    ]


@pytest.mark.parametrize("name", ["Sinéad O'Brien", "Sinéad O\u2019Brien"])
def test_a_name_with_an_apostrophe_is_found_with_and_without_it(name: str) -> None:
    assert {"o", "brien", "obrien", "sinead"} <= set(tokens(name))


def test_a_number_is_found_in_either_spelling() -> None:
    assert {"5215512345678", "525512345678"} <= set(tokens(number=NUMBER))


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=300))
def test_the_words_are_bounded_and_each_is_there_once(name: str, form: str, city: str) -> None:
    found = tokens(name, form, city, number=NUMBER)
    assert len(found) == len(set(found)) <= MANY
    assert all(0 < len(one) <= LONGEST for one in found)


@given(st.text(max_size=100))
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    once = words(text)
    assert words(" ".join(once)) == once


@given(st.text(max_size=60))
def test_every_word_is_found_by_its_whole(text: str) -> None:
    assert set(words(text)) <= set(tokens(text))


def test_of_a_text_the_first_words_count() -> None:
    assert words(" ".join(f"w{number}" for number in range(33))) == [f"w{n}" for n in range(32)]
