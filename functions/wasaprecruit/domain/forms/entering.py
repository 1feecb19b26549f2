"""How a form enters the aspirant's record: pure rules, so that any order leaves the same record."""

from datetime import datetime

from wasaprecruit.domain.documents.answers import ExtraAnswer
from wasaprecruit.domain.documents.aspirant import Form, MatchedBy, Profile, Submission
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.documents.forms import FormSummary, UnconfirmedForm
from wasaprecruit.domain.events.forms import SubmittedData
from wasaprecruit.domain.identity import canonical, derived_id
from wasaprecruit.domain.majority import Age, Majority
from wasaprecruit.domain.names import spoken_name

CLAIMED_PHONE = "claimed phone"
"""The extra answer that holds a number which is not the one that the person writes from."""


def aspirant_of(conversation_id: str) -> str:
    """The id of the person behind a conversation, known before it begins."""
    return derived_id("aspirant", conversation_id)


def replaces(data: SubmittedData, present: Form | None) -> bool:
    """Whether it becomes the profile: personal links win over numbers, then the later form wins."""
    if present is None:
        return True
    return _rank(data.matched_by, data.submitted_at, data.submission_id) >= _rank(
        present.matched_by, present.submitted_at, present.submission_id
    )


def entered(data: SubmittedData, confirmed: bool = False, claimed_phone: str | None = None) -> Form:
    """The form as it is entered in the aspirant's record."""
    claimed = [ExtraAnswer(question=CLAIMED_PHONE, answer=claimed_phone)] if claimed_phone else []
    return Form(
        provider=data.provider,
        submission_id=data.submission_id,
        submitted_at=data.submitted_at,
        matched_by=data.matched_by,
        confirmed=confirmed,
        answers=[*data.answers, *claimed],
        problems=data.problems,
    )


def submitted(submission_id: str, submission: Submission) -> SubmittedData:
    """The event's data of a stored form, so that it can be entered again."""
    form = submission.form
    return SubmittedData(
        submission_id=submission_id,
        provider=form.provider,
        submitted_at=form.submitted_at,
        matched_by=form.matched_by,
        profile=submission.profile,
        answers=form.answers,
        problems=form.problems,
    )


def unconfirmed(data: SubmittedData) -> UnconfirmedForm:
    """What a row may show of a form that waits to be confirmed."""
    return UnconfirmedForm(
        submission_id=data.submission_id, at=data.submitted_at, provider=data.provider
    )


def summary(data: SubmittedData) -> FormSummary:
    """What the bot and the board of stages need to know of a form."""
    known = FormSummary(
        submission_id=data.submission_id,
        at=data.submitted_at,
        first_name=spoken_name(data.profile.name),
        problems=[problem.field for problem in data.problems],
    )
    return with_facts(known, data.profile)


def with_facts(form: FormSummary, profile: Profile) -> FormSummary:
    """With what the board of stages filters by."""
    shifts = [f"{shift.day}-{shift.part}" for shift in profile.shift_preferences]
    height = profile.measurements.height_cm
    return form.model_copy(update={"city": profile.city, "height_cm": height, "shifts": shifts})


def differs(stated: str, number: str) -> bool:
    """Whether two numbers (E.164) are not variants of one."""
    return canonical(stated) != canonical(number)


def aged(birth_date: str | None, known: Age, majority: Majority) -> tuple[Age, list[Flag]]:
    """The age known from now on, and the flag `guardian` where the form contradicts it.

    Somebody who said that they are under age stays so until a recruiter has looked into it.
    """
    known = majority.recounted(known)
    if birth_date is None:
        return known, []
    flags: list[Flag] = ["guardian"] if majority.contradicts(known, birth_date) else []
    return majority.told(known, birth_date), flags


def _rank(matched_by: MatchedBy, at: datetime, submission_id: str) -> tuple[bool, datetime, str]:
    return matched_by == "token", at, submission_id
