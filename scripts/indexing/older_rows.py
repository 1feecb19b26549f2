"""What a row of an older version lacks."""

from collections.abc import Mapping
from typing import Any

from wasaprecruit.domain.documents.aspirant import Aspirant
from wasaprecruit.domain.documents.conversation import NOT_WAITING, Conversation
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.forms.entering import with_facts
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.search import tokens_of

Stored = Mapping[str, Any]


def lacks_facts(stored: Stored) -> bool:
    """Whether its form was summed up before city, height and shifts were."""
    form = stored.get("form")
    return form is not None and "shifts" not in form


def lacking(stored: Stored, aspirant: Aspirant | None) -> dict[str, Any]:
    """The fields to write, by their stored names; none when the row is as it is written now.

    `aspirant` is asked for the facts of a form that lacks them. Raises ValidationError for a row
    that does not fit the model.
    """
    row = Conversation.model_validate(stored)
    fresh: dict[str, Any] = {"snoozedUntil": None, "stageMoves": [], "waitingMicros": _waiting(row)}
    fields = {name: value for name, value in fresh.items() if name not in stored}
    if row.form and lacks_facts(stored):
        form = _with_facts(row.form, aspirant)
        row = row.model_copy(update={"form": form})
        fields["form"] = form.model_dump(by_alias=True)
    search = tokens_of(row)
    return fields if set(search) <= set(row.search) else {**fields, "search": search}


def _waiting(row: Conversation) -> int:
    """Since their newest message: which was the oldest unanswered one nobody wrote down."""
    return micros(row.last_inbound_at or row.last_message.at) if row.needs_reply else NOT_WAITING


def _with_facts(form: FormSummary, aspirant: Aspirant | None) -> FormSummary:
    """Those of this very form; none when the record holds another by now."""
    entered = aspirant.form if aspirant else None
    is_it = entered is not None and entered.submission_id == form.submission_id
    return with_facts(form, aspirant) if aspirant and is_it else form
