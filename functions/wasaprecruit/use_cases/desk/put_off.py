"""A conversation is closed, opened again, or put off for a while."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from wasaprecruit.domain.commands import Done, SetStatus, Snooze, Standing
from wasaprecruit.domain.documents.conversation import (
    NOT_WAITING,
    Conversation,
    ConversationStatus,
)
from wasaprecruit.domain.errors import Conflict, Invalid
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.snoozing import LONGEST
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.come_back import ask_to_wake
from wasaprecruit.use_cases.desk.conversation_row import check_heard, conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried

Fields = Mapping[str, object]

_CLOCKS_DIFFER = timedelta(minutes=5)

_CLOSED: Fields = {
    "status": "closed",
    "snoozedUntil": None,
    "needsReply": False,
    "waitingMicros": NOT_WAITING,
    "unread": 0,
}
"""Nobody waits in a closed conversation, and it comes back only when somebody writes."""


def set_status(asked: Asked[SetStatus], desk: Desk) -> Done:
    """Close the conversation, or open it again. Idempotent.

    Raises NotFound; Invalid for a standing in which no conversation can have been; Conflict when
    the aspirant has written more than the caller saw.
    """
    now = desk.clock()
    before = asked.command.back_to
    if before:
        _check_standing(before, now)
    _set_status(asked, now, desk)
    if before and before.snoozed_until and before.snoozed_until > now:
        # It was asked for when it was put off; once more does no harm, and none would lose it.
        ask_to_wake(asked.conversation, before.snoozed_until, now, desk.tasks)
    return Done()


@retried(5, because="the conversation keeps changing")
def _set_status(asked: Asked[SetStatus], now: datetime, desk: Desk) -> None:
    row = conversation_row(asked.conversation, desk.documents)
    status, before = asked.command.status, asked.command.back_to
    if row.value.status != status:
        check_heard(asked.command.heard_until, row.value)
        fields = _CLOSED if status == "closed" else _opened(row.value)
        back = _given_back(status, before, now) if before else {}
        desk.documents.commit(Change(row.path, {**fields, **back}, version=row.version))


def _check_standing(before: Standing, now: datetime) -> None:
    """A time to come back that has passed meanwhile may well be: see `_given_back`."""
    if before.snoozed_until:
        _check_ahead("backTo.snoozedUntil", before.snoozed_until, now)
    if micros(now + _CLOCKS_DIFFER) < before.waiting_micros < NOT_WAITING:
        raise Invalid("invalid", "backTo.waitingMicros: nobody waits since a time to come")


def _given_back(status: ConversationStatus, before: Standing, now: datetime) -> Fields:
    if status == "closed":
        return {"unread": before.unread}
    until = before.snoozed_until
    is_over = until is not None and until <= now
    return {
        "snoozedUntil": None if is_over else until,
        "unread": max(before.unread, 1) if is_over else before.unread,
        "needsReply": before.needs_reply,
        "waitingMicros": before.waiting_micros,
    }


def _opened(row: Conversation) -> Fields:
    """Whoever had the last word waits again: it may have been closed by mistake."""
    if row.last_message.direction == "out":
        return {"status": "open"}
    since = micros(row.last_message.at)
    return {"status": "open", "needsReply": True, "waitingMicros": since}


def snooze(asked: Asked[Snooze], desk: Desk) -> Done:
    """Put the conversation off until then, or take it back. Idempotent.

    Raises NotFound; Invalid for a moment that is past or too far ahead; Conflict when it is closed,
    or the aspirant has written more than the caller saw.
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
    _check_ahead("until", until, now)


def _check_ahead(field: str, until: datetime, now: datetime) -> None:
    if until > now + LONGEST:
        raise Invalid("invalid", f"{field}: at most a year ahead")


@retried(5, because="the conversation keeps changing")
def _put_off(asked: Asked[Snooze], desk: Desk) -> None:
    until = asked.command.until
    row = conversation_row(asked.conversation, desk.documents)
    if until and row.value.status == "closed":
        raise Conflict("closed", "The conversation is closed. Open it first.")
    if row.value.snoozed_until != until:
        check_heard(asked.command.heard_until, row.value)
        desk.documents.commit(Change(row.path, {"snoozedUntil": until}, version=row.version))
