"""Nobody can make us work by the square of what they send.

Patterns and readers are found, not listed: a new one is tested from its first day. What is asserted
is how work grows with length in one and the same process, never how long it takes.
"""

import ast
import inspect
import json
import pkgutil
import re
import time
import types
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import partial
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import wasaprecruit
from tests.fakes import NOON
from wasaprecruit.adapters.gemini_responder.masking import masked
from wasaprecruit.domain.cards import read_cards
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.errors import Refused
from wasaprecruit.domain.forms.fields import READERS, Circumstances
from wasaprecruit.domain.forms.reading import Answer, read_form
from wasaprecruit.domain.inbox_row import preview
from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.understanding import is_stop, understand
from wasaprecruit.domain.understanding.age_rules import age_rules
from wasaprecruit.domain.understanding.indexed import Phrases
from wasaprecruit.domain.understanding.phrases import pattern
from wasaprecruit.domain.understanding.rules import rules
from wasaprecruit.entrypoints.desk.responses import read_command
from wasaprecruit.entrypoints.desk.table import TABLE
from wasaprecruit.entrypoints.forms.field_map import field_map
from wasaprecruit.entrypoints.forms.generic.reading import read_generic
from wasaprecruit.entrypoints.forms.request import RefusedForm, parsed
from wasaprecruit.entrypoints.forms.tally.reading import read_tally
from wasaprecruit.entrypoints.forms.typeform.reading import read_typeform
from wasaprecruit.entrypoints.twilio.inbound import read_inbound
from wasaprecruit.entrypoints.twilio.status import read_status

ROOT = Path(wasaprecruit.__file__).parent
LENGTH = 6_000
PATTERN_LENGTH = 2_000
GROWTH = 4
STEEP = 8
"""Four times the length may take eight times the work at most; by the square it takes 16 times."""
_BY_THE_SQUARE = GROWTH**2
_PLAIN = 5
"""So much more work than for a quarter of the length is by the length, seen but once."""


def _work(act: Callable[[], object]) -> float:
    begun = time.process_time()
    act()
    return time.process_time() - begun


def _cheapest_by_the_square() -> float:
    """Seconds of processor a character for one step at each pair of characters."""
    steps = re.compile(r"\s+y")
    text = " " * PATTERN_LENGTH
    return min(_work(partial(steps.search, text)) for _ in range(9)) / PATTERN_LENGTH


_WORTH_A_LOOK = _cheapest_by_the_square() / 2
"""Seconds of processor a character on this machine, below which nothing can be by the square."""


def _is_steep(act: Callable[[int], object], length: int = LENGTH) -> bool:
    """Whether the act, told a length, works by the square of it."""
    quarter = _work(partial(act, length // GROWTH))
    if _BY_THE_SQUARE * quarter < _WORTH_A_LOOK * length:
        return False
    work = _work(partial(act, length))
    if work < max(_WORTH_A_LOOK * length, _PLAIN * quarter):
        return False
    # Looked at again only if it seems steep: what was slow, or fast, but once says nothing.
    return work > _steep_work(act, length) and all(
        _work(partial(act, length)) > _steep_work(act, length) for _ in range(3)
    )


def _steep_work(act: Callable[[int], object], length: int) -> float:
    return STEEP * min(_work(partial(act, length // GROWTH)) for _ in range(3))


# Patterns


def _modules() -> Iterator[types.ModuleType]:
    for found in pkgutil.walk_packages([str(ROOT)], "wasaprecruit."):
        yield import_module(found.name)


def _patterns_in(value: object, name: str) -> Iterator[tuple[str, re.Pattern[Any]]]:
    if isinstance(value, re.Pattern):
        yield name, value
    elif isinstance(value, Phrases):
        # All of a topic's in one: it is by the square when one of them is.
        for topic, phrases in value.phrases.items():
            yield f"{name}.{topic}", pattern(phrases)
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _patterns_in(one, f"{name}.{key}")
    elif isinstance(value, list | tuple):
        for place, one in enumerate(value):
            yield from _patterns_in(one, f"{name}.{place}")
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _patterns_in(getattr(value, field.name), f"{name}.{field.name}")


def _patterns() -> dict[str, re.Pattern[Any]]:
    found: dict[str, re.Pattern[Any]] = {}
    for module in _modules():
        for name, value in vars(module).items():
            found |= _patterns_in(value, f"{module.__name__.removeprefix('wasaprecruit.')}.{name}")
    for language in LANGUAGES:
        found |= _patterns_in(rules(language), language)
        found |= _patterns_in(age_rules(language), f"{language}.ages")
    return {str(pattern.pattern): pattern for pattern in found.values()}


PATTERNS = _patterns()
_PARTS = re.compile(r"[A-Za-z0-9áñ]+|[^\w\s]", re.ASCII)
_FILLERS = (" ", "1", "a", "a ", "a.", "a-", ".", ",", "'", '"', "\\", "@", "/", "1 ", "1 a ", "m")


def _beginnings(pattern: str) -> list[str]:
    """Words and signs of the pattern itself, alone and one after the other: half a match."""
    parts = [part for part in _PARTS.findall(pattern) if part not in {"?", "*", "(", "|", "$"}]
    some = parts[:: max(1, len(parts) // 4)][:4]
    return ["", *some, *(f"5{part}" for part in some)]


def _of_kind(text: str, pattern: re.Pattern[Any]) -> Any:
    return text if isinstance(pattern.pattern, str) else text.encode()


def _scan(pattern: re.Pattern[Any], begin: str, filler: str, end: str, length: int) -> None:
    text = begin + filler * (length // len(filler)) + end
    for _ in pattern.finditer(_of_kind(text, pattern)):
        pass


@pytest.mark.parametrize("source", PATTERNS, ids=lambda source: str(source)[:40])
def test_every_pattern_takes_work_by_the_length(source: str) -> None:
    pattern = PATTERNS[source]
    begins = _beginnings(source)
    own = [f"{one} " for one in begins if one][:3]
    # Phrases begin at a word and know nothing but words.
    some = _FILLERS[:4] if "(?<!\\S)" in source else _FILLERS
    for begin, filler, end in product(begins, (*some, *own), ("", "x!")):
        scan = partial(_scan, pattern, begin, filler, end)
        assert not _is_steep_pattern(scan), (begin, filler, end)


def _is_steep_pattern(scan: Callable[[int], None]) -> bool:
    """A scan costs nothing besides its steps: a slow one shows how it grows on a quarter."""
    short = PATTERN_LENGTH // GROWTH
    is_slow = _work(partial(scan, short)) >= _WORTH_A_LOOK * PATTERN_LENGTH
    return _is_steep(scan, short if is_slow else PATTERN_LENGTH)


def test_patterns_are_found_where_they_are() -> None:
    names = set(PATTERNS)
    assert len(names) > 100
    assert {
        rules("es").courtesies.pattern,
        pattern(rules("pt").asking.anywhere.phrases["cost"]).pattern,
    } <= names


@pytest.mark.parametrize("source", [r"^5'\s*(?:y?\s*(\d+))?$", r"\s*cms?$", r"\s+y"])
def test_a_pattern_by_the_square_would_be_seen(source: str) -> None:
    pattern = re.compile(source)
    tries = product(("", "5'"), (" ", "a"))
    assert any(_is_steep_pattern(partial(_scan, pattern, *each, "x!")) for each in tries)


def test_every_pattern_has_a_name_by_which_it_is_found() -> None:
    made_on_the_way = [
        f"{path.name}:{node.lineno}"
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr not in {"compile", "escape"}
    ]
    assert made_on_the_way == []


# Readers

HOSTILE: Mapping[str, Callable[[int], str]] = {
    "nothing": lambda length: " " * length,
    "spaces in between": lambda length: "a" + " " * length + "b",
    "feet and spaces": lambda length: "5'" + " " * length + "x",
    "spaces before a unit": lambda length: " " * length + "cm" + " " * length + "!",
    "digits": lambda length: "1" * length,
    "digits and spaces": lambda length: "1 " * (length // 2),
    "letters": lambda length: "a" * length,
    "words": lambda length: "hola no quiero 15 " * (length // 18),
    "slips": lambda length: " ".join(f"cancelra{number:x}" for number in range(length // 12)),
    "dots": lambda length: "a." * (length // 2),
    "commas": lambda length: ",;/\n" * (length // 4),
    "ages": lambda length: "tengo 15 años " * (length // 14),
    "negations": lambda length: "no me " * (length // 6),
    "accents": lambda length: "\u0301\u0327" * (length // 2),
    "accents of one letter": lambda length: "\u0f73" * length,
    "long ligatures": lambda length: "\ufdfa" * length,
    "emoji": lambda length: "👩‍👧" * (length // 3),
    "addresses": lambda length: "a@" * (length // 2),
    "links": lambda length: "https://a." + "a." * (length // 2),
    "plus": lambda length: "+" * length,
    "quotes": lambda length: "'" * length,
}
_TOLD: Mapping[object, object] = {
    date: NOON.date(),
    datetime: NOON,
    int: 100,
    Circumstances: Circumstances(NOON, "MX"),
    str | None: "MX",
    Language: "es",
    Language | None: None,
    list[str]: ["face"],
}
_TEXTS: tuple[object, ...] = (str, str | None, object, Any)


def _reader(function: Callable[..., Any]) -> Callable[[str], object] | None:
    """The function as a reader of one text, when it takes a text and nothing that is hard to have.

    What it does with a text that is nothing to it, a ValueError, is its own to say; a year of
    thousands of digits is an OverflowError.
    """
    hints = get_type_hints(function)
    needed = [
        hints.get(one.name)
        for one in inspect.signature(function).parameters.values()
        if one.default is one.empty and one.kind is not one.VAR_POSITIONAL
    ]
    if not needed or needed[0] not in _TEXTS or any(one not in _TOLD for one in needed[1:]):
        return None

    def read(text: str) -> None:
        with suppress(ValueError, OverflowError, Refused):
            function(text, *(_TOLD[one] for one in needed[1:]))

    return read


def _readers() -> dict[str, Callable[[str], object]]:
    """All public functions of the domain and of the doors that read a text, and the fields'."""
    found: dict[str, Callable[[str], object]] = {
        f"field {name}": partial(_read_field, name) for name in READERS
    }
    for module in _modules():
        where = module.__name__.removeprefix("wasaprecruit.")
        for name, value in vars(module).items():
            own = isinstance(value, types.FunctionType) and value.__module__ == module.__name__
            if own and not name.startswith("_") and where.startswith(("domain.", "entrypoints.")):
                reader = _reader(value)
                if reader:
                    found[f"{where}.{name}"] = reader
    return found | {
        "masked": masked,
        "understand": lambda text: understand(text, "es"),
        "preview": lambda text: preview(_message(text)),
        "form": lambda text: read_form([Answer(text, text)], Circumstances(NOON, None)),
    }


def _read(read: Callable[[str], object], hostile: Callable[[int], str], length: int) -> None:
    read(hostile(length))


def _read_field(name: Any, text: str) -> None:
    for value in (text, [text], [text[:1]] * len(text), {"day": text, "given": text, text: text}):
        read_form([Answer("q", value, name)], Circumstances(NOON, "MX"))


def _message(text: str) -> Message:
    return Message(
        direction="in", author="aspirant", type="text", text=text, status="received", at=NOON
    )


TEXT_READERS = _readers()


@pytest.mark.parametrize("name", TEXT_READERS)
def test_every_reader_takes_work_by_the_length(name: str) -> None:
    read = TEXT_READERS[name]
    read("once, so that what is made at first is there")
    for kind, hostile in HOSTILE.items():
        assert not _is_steep(partial(_read, read, hostile)), kind


def test_readers_are_found_where_they_are() -> None:
    expected = {
        "domain.forms.measures.height_cm",
        "domain.forms.shift_wishes.labels",
        "domain.forms.phones.e164",
        "domain.forms.answer_text.as_text",
        "domain.forms.answer_text.comparable",
        "domain.identity.identify",
        "domain.languages.detect",
        "domain.codes.normal_code",
        "domain.regions.region_of",
        "domain.understanding.hearing.hear",
        "domain.understanding.is_stop",
        "domain.visible.one_line",
    }
    assert expected <= set(TEXT_READERS)


def _card(text: str) -> None:
    lines = (
        f"BEGIN:VCARD\nFN;{text}:{text}\nTEL;TYPE={text};WAID=1:{text}\nN:{text};{text}\nEND:VCARD"
    )
    read_cards(lines.encode(errors="replace"))


def test_a_contact_card_takes_work_by_its_length() -> None:
    _card("once")
    for kind, hostile in HOSTILE.items():
        assert not _is_steep(partial(_read, _card, hostile)), kind


# Doors


def _twilio(text: str) -> None:
    names = ("ProfileName", "Body", "MessageType", "NumMedia", "MediaUrl0", "MediaContentType0")
    more = ("Latitude", "Longitude", "Label", "ButtonText", "ReferralHeadline", "ReferralSourceUrl")
    new = ("ReferralCtwaClid", "FlowData", "InteractiveData", "WhatIsNewToUs")
    params = {
        **dict.fromkeys((*names, *more, *new, "OriginalRepliedMessageSid", "ExternalUserId"), text),
        "MessageSid": "SM1",
        "From": "whatsapp:+5215512345678",
        "To": "us",
    }
    read_inbound(params, "us", NOON)
    for name in ("MessageSid", "From"):
        with pytest.raises((ValueError, KeyError)):
            read_inbound(params | {name: text}, "us", NOON)


def _status(text: str) -> None:
    query = {"conversation": text, "message": text, "attempt": text}
    params = {"MessageSid": text, "MessageStatus": text, "ErrorCode": text}
    read_status(query, params, NOON)
    read_status({"conversation": "a", "message": "b"}, params | {"MessageStatus": "sent"}, NOON)


def _json(value: str) -> bytes:
    return json.dumps(value).encode()


def _generic(text: str) -> None:
    body = b'{"id": "1", "extra": {%s: [%s]}, "fullName": %s, "heightCm": %s}'
    filled = read_generic(parsed(body % ((_json(text),) * 4)), field_map("generic", {}))
    filled.read(NOON, "MX")


def _typeform(text: str) -> None:
    each = b'{"type": "text", "text": %s, "field": {"id": %s}}' % (_json(text[:9]), _json(text[:9]))
    body = b'{"event_id": "1", "form_response": {"submitted_at": %s, "hidden": {%s: 1}, '
    body = body % ((_json(text),) * 2) + b'"answers": [' + b",".join([each] * (len(text) // 9))
    filled = read_typeform(parsed(body + b"]}}"), field_map("typeform", {}))
    assert filled
    filled.read(NOON, "MX")


def _tally(text: str) -> None:
    each = b'{"key": "k_%d_%d", "value": true, "options": [{"id": "1", "text": %s}]}'
    listed = [each % (n, n, _json(text[:9])) for n in range(len(text) // 24)]
    body = b'{"eventId": "1", "data": {"createdAt": 1, "fields": [' + b",".join(listed) + b"]}}"
    filled = read_tally(parsed(body), field_map("tally", {}))
    assert filled
    filled.read(NOON, "MX")


def _commands(text: str) -> None:
    for row, raw in product(TABLE, (_json(text), b'{"text": %s}' % _json(text))):
        with suppress(Refused):
            read_command(row.body, raw)


def _broken(text: str) -> None:
    for body in (text.encode(), b'{"a": ' + text.encode(), b'"' + text.encode(), _json(text)[:-1]):
        with suppress(RefusedForm):
            parsed(body)


DOORS = (_twilio, _status, _generic, _typeform, _tally, _commands, _broken)


@pytest.mark.parametrize("door", DOORS)
def test_every_door_takes_work_by_the_length(door: Callable[[str], None]) -> None:
    for kind, hostile in HOSTILE.items():
        assert not _is_steep(partial(_read, door, hostile)), kind


def test_a_thousand_characters_are_as_much_as_anything_longer() -> None:
    """What is said is looked for in a bounded number of plain letters, whatever they came from."""
    for text in ("\ufdfa", "ﷺ", "a.", "no me ", "tengo 15 ", "\u0301\u0327", "ﬃ"):
        long = (text * 1_000)[:1_000]
        assert understand(long, "es") == understand(long + " stop" * 100, "es")
        assert is_stop(long) is False
