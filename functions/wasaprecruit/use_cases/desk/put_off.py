"""A conversation is closed, opened again, or put off for a while."""

from collections.abc import Mapping
from datetime import datetime

from wasaprecruit.domain.commands import Done, SetStatus, Snooze
from wasaprecruit.domain.documents.conversation import NOT_WAITING, Conversation
from wasaprecruit.domain.errors import Conflict, Invalid
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.snoozing import LONGEST
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.come_back import ask_to_wake
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried

Fields = Mapping[str, object]

_CLOSED: Fields = {
    "status": "closed",
    "snoozedUntil": None,
    "needsReply": False,
    "waitingMicros": NOT_WAITING,
    "unread": 0,
}
"""Nobody waits in a closed conversation, and it comes back only when somebody writes."""


@retried(5, because="the conversation keeps changing")
def set_status(asked: Asked[SetStatus], desk: Desk) -> Done:
    """Close the conversation, or open it again. Idempotent. Raises NotFound."""
    row = conversation_row(asked.conversation, desk.documents)
    status = asked.command.status
    if row.value.status != status:
        fields = _CLOSED if status == "closed" else _opened(row.value)
        desk.documents.commit(Change(row.path, fields, version=row.version))
    return Done()


def _opened(row: Conversation) -> Fields:
    """Whoever had the last word waits again: it may have been closed by mistake."""
    if row.last_message.direction == "out":
        return {"status": "open"}
    since = micros(row.last_message.at)
    return {"status": "open", "needsReply": True, "waitingMicros": since}


def snooze(asked: Asked[Snooze], desk: Desk) -> Done:
    """Put the conversation off until then, or take it back. Idempotent.

    Raises NotFound; Invalid for a moment that is past or too far ahead; Conflict when it is closed.
    """
    until, now = asked.command.until, desk.clock()
    if until:
        _check_moment(until, now)
    _put_off(asked, desk)
    if until:
        # Also when it is put off already: the task may not have been asked for.
        ask_to_wake(asked.conversation, until, now, desk.tasks)
    return Done()


def _check_moment(until: datetime, now: datetime) -> None:
    if until <= now:
        raise Invalid("invalid", "until: has to be in the future")
    if until > now + LONGEST:
        raise Invalid("invalid", "until: at most a year ahead")


@retried(5, because="the conversation keeps changing")
def _put_off(asked: Asked[Snooze], desk: Desk) -> None:
    until = asked.command.until
    row = conversation_row(asked.conversation, desk.documents)
    if until and row.value.status == "closed":
        raise Conflict("closed", "The conversation is closed. Open it first.")
    if row.value.snoozed_until != until:
        desk.documents.commit(Change(row.path, {"snoozedUntil": until}, version=row.version))
