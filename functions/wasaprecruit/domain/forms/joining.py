"""Joins a name, a date or an address that was asked in several questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from wasaprecruit.domain.forms.answer_text import as_text, comparable
from wasaprecruit.domain.forms.fields import Field

NamePart = Literal["given_name", "middle_name", "family_name", "second_family_name"]
DatePart = Literal["birth_day", "birth_month", "birth_year"]
AddressPart = Literal[
    "street", "house_number", "address_line", "neighbourhood", "postcode", "state", "country"
]
Part = NamePart | DatePart | AddressPart
PARTS: tuple[Part, ...] = (*get_args(NamePart), *get_args(DatePart), *get_args(AddressPart))
_ADDRESS: tuple[Field | Part, ...] = (
    "street",
    "house_number",
    "address_line",
    "neighbourhood",
    "postcode",
    "city",
    "state",
    "country",
)

_NOTHING = frozenset("null undefined n/a #n/a - -- \u2013 \u2014 . [] {}".split())
_OPTIONAL: frozenset[Field | Part | None] = frozenset(("middle_name", "second_family_name"))
_NONE = frozenset(
    ("", "no", "none", "no tengo", "ninguno", "n a", "na", "no aplica", "nenhum", "nao tenho")
)


@dataclass(frozen=True)
class Answer:
    """`value` is cleaned JSON; `field` is what it answers, None when we have no field for it."""

    question: str
    value: Any
    field: Field | Part | None = None


@dataclass(frozen=True)
class Whole:
    """An answer to one of our fields, or to none."""

    question: str
    value: Any
    field: Field | None = None


def joined(answers: Sequence[Answer]) -> list[Whole]:
    """With each name, date and address in one answer. A second answer for a part is not joined."""
    answers = [replace(one, field=None) if _says_nothing(one) else one for one in answers]
    parts: dict[Field | Part, Answer] = {}
    for answer in answers:
        if answer.field and as_text(answer.value):
            parts.setdefault(answer.field, answer)
    made = [*_name(parts), *_date(parts), *_address(parts)]
    used = [part for _, part in made]
    wholes = [whole for whole, _ in made]
    return wholes + [_alone(one) for one in answers if not _is_used(one, used)]


def _says_nothing(answer: Answer) -> bool:
    """Whether it is a program's null, or a "none" for a part of a name that many do not have."""
    text = as_text(answer.value).lower()
    return text in _NOTHING or (answer.field in _OPTIONAL and comparable(text) in _NONE)


Made = tuple[Whole, Sequence[Answer]]


def _is_used(answer: Answer, used: Sequence[Sequence[Answer]]) -> bool:
    """Whether it went into a joined answer. A city is part of the address and a field as well."""
    return answer.field != "city" and any(answer is one for parts in used for one in parts)


def _alone(answer: Answer) -> Whole:
    field = next((field for field in get_args(Field) if field == answer.field), None)
    return Whole(answer.question, answer.value, field)


def _name(parts: Mapping[Field | Part, Answer]) -> list[Made]:
    """The full name, and the parts that it does not contain already."""
    own = [parts[part] for part in get_args(NamePart) if part in parts]
    if not own:
        return []
    full = [parts["name"]] if "name" in parts else []
    held = comparable(" ".join(as_text(one.value) for one in full))
    words = [as_text(one.value) for one in full]
    words += [text for one in own if not _is_held(one.field, text := as_text(one.value), held)]
    told = [*full, *own]
    return [(Whole(_questions(told), " ".join(words), "name"), told)]


def _is_held(field: Field | Part | None, text: str, full: str) -> bool:
    """Whether the full name contains this part.

    A surname that equals the whole name is not contained in it: both may be the same word.
    """
    is_all = comparable(text) == full and field not in ("given_name", "middle_name")
    return not is_all and f" {comparable(text)} " in f" {full} "


def _date(parts: Mapping[Field | Part, Answer]) -> list[Made]:
    own = [parts[part] for part in get_args(DatePart) if part in parts]
    if len(own) < len(get_args(DatePart)) or "birth_date" in parts:
        return []
    written = " ".join(as_text(answer.value) for answer in own)
    return [(Whole(_questions(own), written, "birth_date"), own)]


def _address(parts: Mapping[Field | Part, Answer]) -> list[Made]:
    own = [parts[part] for part in _ADDRESS if part in parts]
    if len(own) == 1 or not own:
        return []
    return [(Whole(_questions(own), ", ".join(as_text(one.value) for one in own)), own)]


def _questions(answers: Sequence[Answer]) -> str:
    return " · ".join(answer.question for answer in answers)
