"""A name, a date or an address asked in several questions, joined by what each part means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from wasaprecruit.domain.forms.fields import Field
from wasaprecruit.domain.forms.words import as_text, plain

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
    """With each name, date and address in one answer. A second answer for a part stays alone."""
    parts: dict[Field | Part, Answer] = {}
    for answer in answers:
        if answer.field and as_text(answer.value):
            parts.setdefault(answer.field, answer)
    made = [*_name(parts), *_date(parts), *_address(parts)]
    used = [part for _, part in made]
    wholes = [whole for whole, _ in made]
    return wholes + [_alone(one) for one in answers if not _is_used(one, used)]


Made = tuple[Whole, Sequence[Answer]]


def _is_used(answer: Answer, used: Sequence[Sequence[Answer]]) -> bool:
    """A city is a field of its own beside the address that it is part of."""
    return answer.field != "city" and any(answer is one for parts in used for one in parts)


def _alone(answer: Answer) -> Whole:
    field = next((field for field in get_args(Field) if field == answer.field), None)
    return Whole(answer.question, answer.value, field)


def _name(parts: Mapping[Field | Part, Answer]) -> list[Made]:
    """A full name that holds the parts already is not said twice."""
    own = [parts[part] for part in get_args(NamePart) if part in parts]
    if not own:
        return []
    words: list[str] = []
    for answer in [*filter(None, [parts.get("name")]), *own]:
        text = as_text(answer.value)
        if f" {plain(text)} " not in f" {plain(' '.join(words))} ":
            words.append(text)
    told = [*filter(None, [parts.get("name")]), *own]
    return [(Whole(_questions(told), " ".join(words), "name"), told)]


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
