"""Forms that were matched by a phone number alone and wait for its owner to confirm them.

Anybody can put anybody's number into a form. So nothing in such a form counts before the owner
confirms it, and a form by the personal link makes earlier ones moot.
"""

from collections.abc import Sequence
from typing import Literal

from wasaprecruit.domain.documents.forms import FormSummary, UnconfirmedForm

MOST_SHOWN = 5
"""The newest ones of a number are listed in its row; all of them are stored."""

Forms = Sequence[UnconfirmedForm]


def with_form(forms: Forms, form: UnconfirmedForm) -> list[UnconfirmedForm]:
    """The newest of these, oldest first, in whatever order they arrive."""
    others = [one for one in forms if one.submission_id != form.submission_id]
    newest_last = sorted([*others, form], key=lambda one: (one.at, one.submission_id))
    return newest_last[-MOST_SHOWN:]


def still_open(forms: Forms, entered: FormSummary) -> list[UnconfirmedForm]:
    """Those that are newer than the form that was entered: the others are moot."""
    return [
        one for one in forms if one.at > entered.at and one.submission_id != entered.submission_id
    ]


def to_confirm(forms: Forms) -> UnconfirmedForm | None:
    """The one to ask about; None for several, as a yes could not tell which one it means."""
    waiting = [one for one in forms if one.said is None]
    return waiting[0] if len(waiting) == 1 else None


def answered(
    forms: Forms, submission_id: str | None, said: Literal["yes", "no"], said_in: str
) -> list[UnconfirmedForm] | None:
    """The forms with the owner's answer in one of them; None if that one waits for none."""
    if not any(one.submission_id == submission_id and one.said is None for one in forms):
        return None
    told = {"said": said, "said_in": said_in}
    return [
        one.model_copy(update=told) if one.submission_id == submission_id else one for one in forms
    ]


def confirmed_in(forms: Forms, event_id: str) -> list[str]:
    """The submissions that were confirmed in this event."""
    return [one.submission_id for one in forms if one.said == "yes" and one.said_in == event_id]
