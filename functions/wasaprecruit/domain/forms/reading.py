"""Reads a form: usable answers become a profile, the rest is kept as it was written."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from wasaprecruit.domain.documents.answers import ExtraAnswer
from wasaprecruit.domain.documents.aspirant import FormProblem, Profile
from wasaprecruit.domain.forms import shift_wishes, shifts
from wasaprecruit.domain.forms.answer_text import Partly, as_text
from wasaprecruit.domain.forms.extra_answers import each_once, extra_answer, fitting
from wasaprecruit.domain.forms.fields import (
    FIELDS,
    READERS,
    Circumstances,
    Field,
    RefusedConsent,
)
from wasaprecruit.domain.forms.joining import Answer, Whole, joined
from wasaprecruit.domain.forms.parted import in_one
from wasaprecruit.domain.forms.shoes import eu_size
from wasaprecruit.domain.visible import is_visible

__all__ = ["Answer", "ReadForm", "profile_of", "read_form"]

_REQUIRED: tuple[Field, ...] = ("name", "birth_date", "consent")
# Unusable answers that the aspirant has to correct; others are left to the recruiter.
_WORTH_ASKING: frozenset[Field] = frozenset({"birth_date", "height", "email"})
# These only if there is a number in them: then it is the unit that is uncertain.
_OF_A_UNIT: frozenset[Field] = frozenset({"bust", "waist", "hips", "shoe"})
_DIGIT = re.compile(r"\d")
_MEASUREMENTS = {
    "height": "height_cm",
    "bust": "bust_cm",
    "waist": "waist_cm",
    "hips": "hips_cm",
}
_MAX_READ = 500


@dataclass(frozen=True)
class ReadForm:
    """`answers` holds answers without a field, and those that their field could not hold."""

    profile: Profile
    answers: list[ExtraAnswer]
    problems: list[FormProblem]


def read_form(answers: Sequence[Answer], circumstances: Circumstances) -> ReadForm:
    """The profile in these answers. An empty answer counts as a question that was not asked."""
    reading = _Reading(circumstances)
    for answer in joined(answers[:_MAX_READ]):
        reading.hear(answer)
    return ReadForm(
        profile=profile_of(reading.values),
        answers=fitting(each_once(reading.extra), len(answers) - _MAX_READ),
        problems=reading.told_problems(),
    )


class _Reading:
    """Collects what was read, answer by answer."""

    def __init__(self, circumstances: Circumstances) -> None:
        self.circumstances = circumstances
        self.values: dict[Field, Any] = {}
        self.problems: dict[Field, FormProblem] = {}
        self.extra: list[ExtraAnswer] = []

    def hear(self, answer: Whole) -> None:
        for single in _single(answer):
            try:
                self._take(single)
            except ValueError as error:
                self._keep(single)
                if single.field and (reason := _reason(single.field, single.value, error)):
                    problem = FormProblem(field=single.field, reason=reason)
                    self.problems.setdefault(single.field, problem)

    def _take(self, answer: Whole) -> None:
        """Raises ValueError for an answer without a field, or one that its field cannot use."""
        field = answer.field
        if field is None or (field in self.values and field != "shift_preferences"):
            raise ValueError("no field for it")
        told = replace(self.circumstances, question=answer.question)
        value = READERS[field](in_one(field, answer.value), told)
        if isinstance(value, Partly):
            self._keep(answer)
            value = value.value
        if field == "shift_preferences":
            value = shifts.in_order([*self.values.get(field, []), *value])
        self.values[field] = value

    def _keep(self, answer: Whole) -> None:
        self.extra.append(extra_answer(answer.question, answer.value))

    def told_problems(self) -> list[FormProblem]:
        for field in _REQUIRED:
            if field not in self.values:
                missing = FormProblem(field=field, reason="missing")
                self.problems.setdefault(field, missing)
        left = [field for field in FIELDS if field in self.problems and field not in self.values]
        return [self.problems[field] for field in left]


def _single(answer: Whole) -> list[Whole]:
    """The answer unless it is empty; a list of wishes for shifts becomes one answer each."""
    if not is_visible(as_text(answer.value)):
        return []
    if answer.field == "shift_preferences":
        wishes = shift_wishes.labels(answer.value)
        return [Whole(answer.question, wish, answer.field) for wish in wishes]
    return [answer]


def _reason(field: Field, value: object, error: ValueError) -> Literal["invalid", "refused"] | None:
    """Why the aspirant has to correct the field; None when it is left to the recruiter."""
    if isinstance(error, RefusedConsent):
        return "refused"
    has_number = field in _OF_A_UNIT and _DIGIT.search(as_text(value))
    return "invalid" if field in _WORTH_ASKING or has_number else None


def profile_of(values: Mapping[Field, Any]) -> Profile:
    """A profile with what was read of these fields."""
    sizes = {_MEASUREMENTS[field]: values[field] for field in values if field in _MEASUREMENTS}
    others = {field: value for field, value in values.items() if field not in _MEASUREMENTS}
    if shoe := others.pop("shoe", None):
        sizes |= {"shoe": shoe, "shoe_eu": eu_size(shoe)}
    return Profile.model_validate({**others, "measurements": sizes})
