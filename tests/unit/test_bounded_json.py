"""JSON from strangers is bounded before anybody looks at what it says."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from tests.fakes import NOON
from wasaprecruit.domain.commands import CheckCode, ClearAge, FileUrls
from wasaprecruit.domain.errors import Invalid
from wasaprecruit.domain.forms.answer_text import as_text
from wasaprecruit.domain.message_commands import SendMessage
from wasaprecruit.entrypoints.bounded_json import (
    FORM,
    LONGEST_LIST,
    LONGEST_NAME,
    LONGEST_TEXT,
    read_form_json,
    read_model,
)
from wasaprecruit.entrypoints.forms.field_map import FieldMap
from wasaprecruit.entrypoints.forms.generic.reading import read_generic


def _nested(depth: int, opens: str = '{"url":', closes: str = "}", inner: str = '""') -> bytes:
    return (opens * depth + inner + closes * depth).encode()


class _Counted(dict[str, object]):
    """An object that counts how often its parts are asked for."""

    looked = 0

    def get(self, *args: Any) -> Any:
        _Counted.looked += 1
        return super().get(*args)

    def items(self) -> Any:
        _Counted.looked += 1
        return super().items()


def test_each_level_of_an_answer_is_looked_at_once() -> None:
    value: object = ""
    for _ in range(16):
        value = _Counted(url=value)
    _Counted.looked = 0
    assert as_text(value) == ""
    assert _Counted.looked <= 2 * 16


def test_an_address_that_is_nested_is_still_the_answer() -> None:
    assert as_text({"url": {"url": "https://x.example/a.jpg"}, "name": "a"}) == (
        "a https://x.example/a.jpg"
    )
    assert as_text({"url": "", "name": "a"}) == "name: a"


def test_an_answer_of_any_depth_has_a_text() -> None:
    value: object = "deep"
    for _ in range(100_000):
        value = [value]
    assert as_text(value) == "…"


@pytest.mark.parametrize(("opens", "closes"), [('{"url":', "}"), ("[", "]"), ('[{"a":', "}]")])
def test_what_is_nested_too_deep_is_refused(opens: str, closes: str) -> None:
    each = opens.count("[") + opens.count("{")
    assert read_form_json(_nested(FORM.depth // each, opens, closes))
    for depth in (FORM.depth // each + 1, 300, 100_000):
        with pytest.raises(ValueError, match="deeper"):
            read_form_json(_nested(depth, opens, closes))


@pytest.mark.parametrize("raw", [b"[" + b"1," * FORM.values + b"1]", b"[[],[]" * FORM.values])
def test_what_is_made_of_too_many_values_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match="more"):
        read_form_json(raw)


@pytest.mark.parametrize("text", ["[" * 500, '\\"[' * 500, "\\\\", '{"a":[,' * 90])
def test_signs_inside_a_text_do_not_count(text: str) -> None:
    raw = json.dumps({"a": text}).encode()
    assert read_form_json(raw) == {"a": text}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_the_limits_hold_in_every_encoding(encoding: str) -> None:
    assert read_form_json('{"a": "ñ"}'.encode(encoding)) == {"a": "ñ"}
    with pytest.raises(ValueError, match="deeper"):
        read_form_json(("[" * 300).encode(encoding))


def test_what_is_too_long_is_cut_and_marked() -> None:
    value = {"a" * 5_000: "b" * 100_000, "list": list(range(5_000))}
    read = read_form_json(json.dumps(value).encode())
    assert read["a" * (LONGEST_NAME - 1) + "…"] == "b" * (LONGEST_TEXT - 1) + "…"
    assert read["list"] == [*range(LONGEST_LIST), "… +4000"]


@pytest.mark.parametrize(
    "written", ["1e999", "-1e999", "NaN", "Infinity", "-Infinity", "9" * 19, "-" + "9" * 5_000]
)
def test_a_number_that_no_database_holds_stays_as_it_was_written(written: str) -> None:
    (read,) = read_form_json(f"[{written}]".encode())
    assert read == (written if len(written) <= LONGEST_TEXT else written[: LONGEST_TEXT - 1] + "…")


def test_numbers_of_use_stay_numbers() -> None:
    assert read_form_json(b"[1, -0, 1.5, 999999999999999999]") == [1, 0, 1.5, 999999999999999999]


def test_of_a_name_that_comes_twice_the_last_counts_and_nothing_is_lost() -> None:
    assert read_form_json(b'{"a": 1, "b": 2, "a": 3, "a\\u0000": 4}') == {
        "a (2)": 1,
        "a (3)": 3,
        "a": 4,
        "b": 2,
    }


def test_a_form_with_absurd_parts_is_still_a_form() -> None:
    raw = (
        f'{{"id": "1", "fullName": "Ana", "heightCm": 1e999, "measurements": {{"waistCm": NaN}},'
        f'"shoeEu": {"9" * 5_000}, "submittedAt": "0001-01-01T00:00:00+14:00",'
        f'"notes": "{"x" * 500_000}"}}'
    ).encode()
    filled = read_generic(read_form_json(raw), FieldMap({}))
    form = filled.read(NOON, "MX")
    assert (form.profile.name, filled.then(NOON)) == ("Ana", NOON)
    assert {one.question: len(one.answer) for one in form.answers} == {
        "heightCm": 5,
        "waistCm": 3,
        "shoeEu": 2_000,
        "notes": 2_000,
    }


def test_a_command_is_read_as_before() -> None:
    assert read_model(CheckCode, b'{"code": "ABCD-EFGH"}').code == "ABCD-EFGH"
    for raw in (b"", b"{", b"[]", b'{"code": 1}', b'{"code": "\\ud800"}'):
        with pytest.raises(ValidationError):
            read_model(CheckCode, raw)


def test_half_an_emoji_takes_no_message_with_it() -> None:
    read = read_model(
        SendMessage, b'{"id": "message-1", "text": "a\\ud83d\\u0000b \\ud83d\\ude42"}'
    )
    assert read.text == "ab 🙂"


def test_what_cannot_be_read_is_told_apart() -> None:
    with pytest.raises(Invalid, match="Not UTF-8"):
        read_model(SendMessage, b'{"id": "message-1", "text": "\xff"}')


@pytest.mark.parametrize("said", [b"1", b"1.0", b'"true"', b"false", b"null", b"[true]"])
def test_only_true_clears_an_age(said: bytes) -> None:
    assert read_model(ClearAge, b'{"cleared": true}').cleared is True
    with pytest.raises(ValidationError):
        read_model(ClearAge, b'{"cleared": ' + said + b"}")


@pytest.mark.parametrize(
    "raw",
    [
        _nested(300),
        _nested(30_000, "[", "]", "1"),
        b'{"names": [' + b'"a",' * 5_000 + b'"a"]}',
        b'{"names": [], "names": ["x"]}',
        b'{"names": ["\xff"]}',
    ],
)
def test_a_command_beyond_the_limits_is_the_callers_mistake(raw: bytes) -> None:
    with pytest.raises((Invalid, ValidationError)):
        read_model(FileUrls, raw)


def test_a_command_says_each_thing_once() -> None:
    with pytest.raises(Invalid):
        read_model(SendMessage, b'{"id": "12345678", "text": "yes", "text": "no"}')
