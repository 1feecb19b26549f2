"""The conditions of the conversation: what is known by now."""

from dataclasses import dataclass

from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.forms.unconfirmed import to_confirm

FORM_QUESTION = "form_question"
"""Remembered once the bot has asked whether a form is theirs."""


@dataclass(frozen=True)
class Known:
    """The conversation's row, and what the present event adds to it.

    `slots` are the photos to ask for, in order; `by_aspirant` tells that the aspirant just wrote.
    """

    row: Conversation
    slots: tuple[str, ...]
    by_aspirant: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """The slots without a photo, in order."""
        return tuple(slot for slot in self.slots if slot not in self.row.checklist)

    @property
    def filled(self) -> int:
        return len(self.slots) - len(self.missing)


def always(_known: Known) -> bool:
    return True


def wrote(known: Known) -> bool:
    return known.by_aspirant


def minor(known: Known) -> bool:
    """Under age, and no recruiter has a guardian's consent."""
    return known.row.needs_guardian


def cleared(known: Known) -> bool:
    return not minor(known)


def cleared_with_form(known: Known) -> bool:
    return cleared(known) and form_complete(known)


def form_came(known: Known) -> bool:
    return known.row.form is not None


def form_to_confirm(known: Known) -> bool:
    """They write, a form with their number waits for them to confirm it, and the bot may ask."""
    row = known.row
    may_ask = known.by_aspirant and row.form is None and row.bot.silence is None
    return may_ask and FORM_QUESTION not in row.bot.reached and _waits(row)


def _waits(row: Conversation) -> bool:
    return to_confirm(row.unconfirmed_forms) is not None


def form_complete(known: Known) -> bool:
    return known.row.form is not None and not known.row.form.problems


def consent_refused(known: Known) -> bool:
    form = known.row.form
    return form_faulty(known) and form is not None and "consent" in form.problems


def form_faulty(known: Known) -> bool:
    """The form has problems that the aspirant has not been told about."""
    form = known.row.form
    return form is not None and bool(form.problems) and _is_news(form, known)


def _is_news(form: FormSummary, known: Known) -> bool:
    return form.submission_id != known.row.bot.form_heard


def form_corrected(known: Known) -> bool:
    """Another form than the one that they were thanked for."""
    form = known.row.form
    return form_complete(known) and form is not None and _is_news(form, known)


def first_photo(known: Known) -> bool:
    """A photo came before it was asked for, and none has been acknowledged yet."""
    return photo_news(known) and known.row.bot.photos_heard == 0


def photo_news(known: Known) -> bool:
    """More slots are filled than the aspirant has been told."""
    return known.filled > known.row.bot.photos_heard


def photos_complete(known: Known) -> bool:
    return not known.missing


def is_by_form(row: Conversation) -> bool:
    """Whether the birth date is from a form: one given in the chat does not make an adult."""
    return row.form is not None and "birth_date" not in row.form.problems
