"""Our fields of a form, and how an answer to each is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from wasaprecruit.domain.aspirants import Consent
from wasaprecruit.domain.forms import (
    CONSENT_VERSION,
    choices,
    dates,
    measures,
    phones,
    shifts,
    shoe_answers,
)
from wasaprecruit.domain.forms.lettered import has_letter
from wasaprecruit.domain.forms.limits import LENGTHS
from wasaprecruit.domain.forms.words import as_text, bounded
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


@dataclass(frozen=True)
class Circumstances:
    """When a form was submitted, and the country that a number without a code is taken from.

    `question` is the one that is answered, in the form's words.
    """

    at: datetime
    region: str | None
    question: str = ""


class RefusedConsent(ValueError):
    """Understood, and a no."""


def _line(value: object, _: Circumstances) -> str:
    if line := one_line(as_text(value), LENGTHS["full_name"]):
        return line
    raise ValueError("nothing to see")


def _lettered(value: object, circumstances: Circumstances) -> Any:
    if not has_letter(as_text(value)):
        raise ValueError("no letter in it")
    return _line(value, circumstances)


def _notes(value: object, _: Circumstances) -> str:
    return bounded(as_text(value), LENGTHS["experience_notes"])


def _phone(value: object, circumstances: Circumstances) -> str:
    if number := phones.e164(as_text(value), circumstances.region):
        return number
    raise ValueError("not a phone number")


def _consent(value: object, circumstances: Circumstances) -> Consent:
    """From a yes, or from `{given, version, at}`; given with the form when `at` cannot be true."""
    told = value if isinstance(value, dict) else {"given": value}
    if not choices.agrees(as_text(told.get("given"))):
        raise RefusedConsent("refused")
    version = one_line(as_text(told.get("version")), _LONGEST_VERSION)
    at = told.get("at")
    then = plausible(at, circumstances.at) if isinstance(at, datetime) else None
    return Consent(
        version=version or CONSENT_VERSION, at=min(then or circumstances.at, circumstances.at)
    )


Reader = Callable[[Any, Circumstances], Any]


def _text(read: Callable[[str], Any]) -> Reader:
    return lambda value, _: read(as_text(value))


def _value(read: Callable[[object], Any]) -> Reader:
    return lambda value, _: read(value)


READERS: Mapping[Field, Reader] = {
    "name": _lettered,
    "birth_date": lambda value, told: dates.birth_date(as_text(value), told.at.date()),
    "city": _lettered,
    "phone": _phone,
    "email": _text(choices.email),
    "height": _value(measures.height_cm),
    "bust": _value(measures.girth_cm),
    "waist": _value(measures.girth_cm),
    "hips": _value(measures.girth_cm),
    "shoe": lambda value, told: shoe_answers.shoe(value, told.question, told.region),
    "experience": _text(choices.experience),
    "experience_notes": _notes,
    "social_handle": _text(choices.social_handle),
    "languages_spoken": _value(choices.languages_spoken),
    "shift_preferences": _text(shifts.spread),
    "shift_notes": _notes,
    "consent": _consent,
}
"""Each takes cleaned JSON and raises ValueError for what cannot be used."""
