"""A filled-in form, read: what is usable becomes a profile, the rest is kept as it was written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, islice
from typing import Any

from wasaprecruit.domain.aspirants import ExtraAnswer, FormProblem, Profile
from wasaprecruit.domain.forms import shifts
from wasaprecruit.domain.forms.fields import (
    FIELDS,
    READERS,
    Circumstances,
    Field,
    RefusedConsent,
)
from wasaprecruit.domain.forms.shoes import eu_size
from wasaprecruit.domain.forms.words import as_text, bounded
from wasaprecruit.domain.visible import one_line

_REQUIRED: tuple[Field, ...] = ("name", "birth_date", "consent")
# Answers that have to be corrected when they cannot be used; others are left to the recruiter.
_WORTH_ASKING: frozenset[Field] = frozenset({"birth_date", "height", "email"})
_MEASUREMENTS = {
    "height": "height_cm",
    "bust": "bust_cm",
    "waist": "waist_cm",
    "hips": "hips_cm",
}

_LONGEST_QUESTION = 300
LONGEST_ANSWER = 2_000
_MAX_ANSWERS = 100
_MAX_READ = 500
_MAX_BYTES = 300_000
"""All answers together: the documents that hold them take 1 MiB each."""
LEFT_OUT = "answers left out"
"""The extra answer that tells how many more there were."""


@dataclass(frozen=True)
class Answer:
    """`value` is cleaned JSON; `field` is what it answers, None when we have no field for it."""

    question: str
    value: Any
    field: Field | None = None


@dataclass(frozen=True)
class ReadForm:
    """`answers` holds what has no field and what could not be used."""

    profile: Profile
    answers: list[ExtraAnswer]
    problems: list[FormProblem]


def read_form(answers: Sequence[Answer], circumstances: Circumstances) -> ReadForm:
    """The profile in these answers. A question that was left empty is as if it was not asked."""
    values: dict[Field, Any] = {}
    problems: dict[Field, FormProblem] = {}
    extra: list[ExtraAnswer] = []
    for answer in _single(answers[:_MAX_READ]):
        try:
            _take(answer, circumstances, values)
        except ValueError as error:
            extra.append(extra_answer(answer.question, answer.value))
            if problem := _problem(answer.field, error):
                problems.setdefault(problem[0], problem[1])
    for field in _REQUIRED:
        if field not in values:
            problems.setdefault(field, FormProblem(field=field, reason="missing"))
    return ReadForm(
        profile=_profile(values),
        answers=_fitting(extra, len(answers) - _MAX_READ),
        problems=[problems[field] for field in FIELDS if field in problems and field not in values],
    )


def extra_answer(question: str, value: object) -> ExtraAnswer:
    return ExtraAnswer(
        question=one_line(question, _LONGEST_QUESTION),
        answer=bounded(as_text(value), LONGEST_ANSWER),
    )


def _fitting(extra: list[ExtraAnswer], unread: int) -> list[ExtraAnswer]:
    """As many as a document holds, and the number of those that it does not."""
    sizes = accumulate(len(f"{one.question}{one.answer}".encode()) for one in extra)
    fit = sum(size <= _MAX_BYTES for size in islice(sizes, _MAX_ANSWERS))
    if fit == len(extra) and unread <= 0:
        return extra
    kept = extra[: min(fit, _MAX_ANSWERS - 1)]
    left_out = len(extra) - len(kept) + max(unread, 0)
    return [*kept, ExtraAnswer(question=LEFT_OUT, answer=str(left_out))]


def _single(answers: Sequence[Answer]) -> list[Answer]:
    """The answers that say something; each wish for a shift stands for itself."""
    single: list[Answer] = []
    for answer in answers:
        if answer.field == "shift_preferences":
            wishes = shifts.labels(answer.value)
            single += [Answer(answer.question, wish, answer.field) for wish in wishes]
        else:
            single.append(answer)
    return [answer for answer in single if bounded(as_text(answer.value), LONGEST_ANSWER)]


def _take(answer: Answer, circumstances: Circumstances, values: dict[Field, Any]) -> None:
    """Raises ValueError for an answer that is none of the profile's, or not usable there."""
    field = answer.field
    if field is None or (field in values and field != "shift_preferences"):
        raise ValueError("no field for it")
    value = READERS[field](answer.value, replace(circumstances, question=answer.question))
    if field == "shift_preferences":
        value = shifts.in_order([*values.get(field, []), *value])
    values[field] = value


def _problem(field: Field | None, error: ValueError) -> tuple[Field, FormProblem] | None:
    if field is None:
        return None
    if isinstance(error, RefusedConsent):
        return field, FormProblem(field=field, reason="refused")
    if field in _WORTH_ASKING:
        return field, FormProblem(field=field, reason="invalid")
    return None


def _profile(values: Mapping[Field, Any]) -> Profile:
    sizes = {_MEASUREMENTS[field]: values[field] for field in values if field in _MEASUREMENTS}
    others = {field: value for field, value in values.items() if field not in _MEASUREMENTS}
    if shoe := others.pop("shoe", None):
        sizes |= {"shoe": shoe, "shoe_eu": eu_size(shoe)}
    return Profile.model_validate({**others, "measurements": sizes})
