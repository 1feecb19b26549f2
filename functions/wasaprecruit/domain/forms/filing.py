"""Where a form goes in a person's file: pure decisions, so that any order ends the same."""

from datetime import datetime

from wasaprecruit.domain.aspirants import ExtraAnswer, Form, MatchedBy
from wasaprecruit.domain.documents import Flag, FormSummary
from wasaprecruit.domain.events import SubmittedData
from wasaprecruit.domain.identity import canonical, derived_id
from wasaprecruit.domain.majority import Age, Majority

CLAIMED_PHONE = "claimed phone"
"""The extra answer that keeps a number which is not the one that the person writes from."""


def aspirant_of(conversation_id: str) -> str:
    """The id of the person behind a conversation, known before it begins."""
    return derived_id("aspirant", conversation_id)


def claimant_of(submission_id: str) -> str:
    """The id of somebody who says to have a number that is somebody else's already."""
    return derived_id("aspirant", "form", submission_id)


def is_claim(data: SubmittedData, present: FormSummary | None) -> bool:
    """A number proves nothing: once somebody has a form, only their own link may correct it."""
    return data.matched_by == "phone" and present is not None


def replaces(data: SubmittedData, present: Form | None) -> bool:
    """Whether it becomes the profile. A personal link counts more than a number, then the time."""
    if present is None:
        return True
    return _rank(data.matched_by, data.submitted_at, data.submission_id) >= _rank(
        present.matched_by, present.submitted_at, present.submission_id
    )


def filed(data: SubmittedData, matched_by: MatchedBy, claimed_phone: str | None = None) -> Form:
    """The form as it stands in the person's file."""
    claimed = [ExtraAnswer(question=CLAIMED_PHONE, answer=claimed_phone)] if claimed_phone else []
    return Form(
        provider=data.provider,
        submission_id=data.submission_id,
        submitted_at=data.submitted_at,
        matched_by=matched_by,
        answers=[*data.answers, *claimed],
        problems=data.problems,
    )


def summary(data: SubmittedData) -> FormSummary:
    """What the bot needs to know."""
    return FormSummary(
        submission_id=data.submission_id,
        at=data.submitted_at,
        first_name=first_name(data.profile.name),
        problems=[problem.field for problem in data.problems],
    )


def first_name(name: str | None) -> str | None:
    """The first word, as a name is written when it came in capitals or without any."""
    words = [word for word in (name or "").split() if any(map(str.isalpha, word))]
    if not words:
        return None
    return words[0].title() if words[0].isupper() or words[0].islower() else words[0]


def differs(stated: str, number: str) -> bool:
    """Whether two numbers (E.164) are not variants of one."""
    return canonical(stated) != canonical(number)


def aged(birth_date: str | None, known: Age, majority: Majority) -> tuple[Age, list[Flag]]:
    """What holds from now on, with a flag where a form contradicts what is known of a minor.

    Who once said to be under age stays so until a recruiter has looked into it.
    """
    known = majority.recounted(known)
    if birth_date is None:
        return known, []
    flags: list[Flag] = ["guardian"] if majority.contradicts(known, birth_date) else []
    return majority.told(known, birth_date), flags


def _rank(matched_by: MatchedBy, at: datetime, submission_id: str) -> tuple[bool, datetime, str]:
    return matched_by == "token", at, submission_id
