"""Our fields of a form, and how an answer to each is read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from wasaprecruit.domain.documents.aspirant import Consent
from wasaprecruit.domain.forms import (
    CONSENT_VERSION,
    choices,
    dates,
    measures,
    phones,
    shift_wishes,
    shoe_answers,
)
from wasaprecruit.domain.forms.answer_text import Partly, as_text, bounded, comparable
from wasaprecruit.domain.forms.limits import LENGTHS
from wasaprecruit.domain.languages import DEFAULT, Language
from wasaprecruit.domain.moments import plausible
from wasaprecruit.domain.visible import one_line

Field = Literal[
    "name",
    "birth_date",
    "city",
    "phone",
    "email",
    "height",
    "bust",
    "waist",
    "hips",
    "shoe",
    "experience",
    "experience_notes",
    "social_handle",
    "languages_spoken",
    "shift_preferences",
    "shift_notes",
    "consent",
]
FIELDS: tuple[Field, ...] = get_args(Field)
_LONGEST_VERSION = 40
_LONGEST_LOOK = 4_000
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_OF_A_PHONE = frozenset(
    "tel telefono telefone phone cel celular cell movil mobile whatsapp https api com send ext"
    " extension ramal anexo number numero".split()
)


@dataclass(frozen=True)
class Circumstances:
    """What helps to read an answer.

    `at` is when the form was submitted, `region` the agency's country (ISO 3166), `language` the
    form's; `holder` is the conversation whose personal link was used. `question` is the question,
    in the form's words.
    """

    at: datetime
    region: str | None
    language: Language = DEFAULT
    holder: str | None = None
    question: str = ""


class RefusedConsent(ValueError):
    """The answer was read, and it is a no."""


def _line(value: object, _: Circumstances) -> str | Partly:
    text = as_text(value)
    line = one_line(text, LENGTHS["full_name"])
    if not line:
        raise ValueError("nothing to see")
    return line if line == one_line(text, len(text)) else Partly(line)


def _called(value: object, told: Circumstances) -> str | Partly:
    """The name of a person or a city: there is at least one letter in it."""
    if not any(letter.isalpha() for letter in one_line(as_text(value), _LONGEST_LOOK)):
        raise ValueError("no letter in it")
    return _line(value, told)


def _notes(value: object, _: Circumstances) -> str | Partly:
    text = as_text(value)
    notes = bounded(text, LENGTHS["experience_notes"])
    return notes if len(text) <= len(notes) else Partly(notes)


def _girth(value: object, told: Circumstances) -> int:
    return measures.girth_cm(value, told.question)


def _phone(value: object, told: Circumstances) -> str | Partly:
    text = as_text(value)
    number = phones.e164(text, told.region, told.language, told.holder)
    if number is None:
        raise ValueError("not certainly a phone number")
    beside = set(_LETTERS.findall(comparable(text))) - _OF_A_PHONE
    return Partly(number) if beside else number


def _consent(value: object, told: Circumstances) -> Consent | Partly:
    """From a yes, or from `{given, version, at}`; an implausible `at` becomes the form's time."""
    said = value if isinstance(value, dict) else {"given": value}
    if not choices.agrees(as_text(said.get("given"))):
        raise RefusedConsent("refused")
    version = one_line(as_text(said.get("version")), _LONGEST_VERSION)
    at = said.get("at")
    then = plausible(at, told.at) if isinstance(at, datetime) else None
    consent = Consent(version=version or CONSENT_VERSION, at=min(then or told.at, told.at))
    return consent if choices.is_plain_yes(said, told.question) else Partly(consent)


Reader = Callable[[Any, Circumstances], Any]


def _text(read: Callable[[str], Any]) -> Reader:
    return lambda value, _: read(as_text(value))


def _value(read: Callable[[object], Any]) -> Reader:
    return lambda value, _: read(value)


READERS: Mapping[Field, Reader] = {
    "name": _called,
    "birth_date": lambda value, told: dates.birth_date(as_text(value), told.at.date()),
    "city": _called,
    "phone": _phone,
    "email": _text(choices.email),
    "height": _value(measures.height_cm),
    "bust": _girth,
    "waist": _girth,
    "hips": _girth,
    "shoe": lambda value, told: shoe_answers.shoe(value, told.question, told.region),
    "experience": _text(choices.experience),
    "experience_notes": _notes,
    "social_handle": _text(choices.social_handle),
    "languages_spoken": _value(choices.languages_spoken),
    "shift_preferences": _text(shift_wishes.wish),
    "shift_notes": _notes,
    "consent": _consent,
}
"""Each takes cleaned JSON and raises ValueError for what cannot be used."""
