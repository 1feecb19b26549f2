"""Forms that were found by a phone number alone: they wait for the word of the number's owner.

Anybody can write anybody's number into a form. So nothing of such a form counts before its owner
confirms it, and a form by the personal link makes those before it moot.
"""

from collections.abc import Sequence
from typing import Literal

from wasaprecruit.domain.documents.forms import FormSummary, UnconfirmedForm

MOST_SHOWN = 5
"""So many of one number stand in its row, the newest; all of them are kept."""

Forms = Sequence[UnconfirmedForm]


def with_form(forms: Forms, form: UnconfirmedForm) -> list[UnconfirmedForm]:
    """The newest of these, in order, whatever came first."""
    others = [one for one in forms if one.submission_id != form.submission_id]
    newest_last = sorted([*others, form], key=lambda one: (one.at, one.submission_id))
    return newest_last[-MOST_SHOWN:]


def still_open(forms: Forms, entered: FormSummary) -> list[UnconfirmedForm]:
    """Those that are not moot beside the form that has been entered: the newer ones."""
    return [
        one for one in forms if one.at > entered.at and one.submission_id != entered.submission_id
    ]


def to_confirm(forms: Forms) -> UnconfirmedForm | None:
    """The one to ask about. Of several nobody could tell which one a yes is about."""
    waiting = [one for one in forms if one.said is None]
    return waiting[0] if len(waiting) == 1 else None


def answered(
    forms: Forms, submission_id: str | None, said: Literal["yes", "no"], said_in: str
) -> list[UnconfirmedForm] | None:
    """With what their owner said of one of them; None when it does not wait for that."""
    if not any(one.submission_id == submission_id and one.said is None for one in forms):
        return None
    told = {"said": said, "said_in": said_in}
    return [
        one.model_copy(update=told) if one.submission_id == submission_id else one for one in forms
    ]


def confirmed_in(forms: Forms, event_id: str) -> list[str]:
    """The submissions that were confirmed in this event."""
    return [one.submission_id for one in forms if one.said == "yes" and one.said_in == event_id]
