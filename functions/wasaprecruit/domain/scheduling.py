"""Messages that go out at a time: which there may be, and what becomes of one when it comes."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from wasaprecruit.domain.channel_rules import (
    ERASURE_REQUESTED,
    WINDOW_CLOSED,
    refusal,
    template_refusal,
)
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message, MessageError
from wasaprecruit.domain.documents.schedule import Schedule, ScheduledMessage

LONGEST = timedelta(days=29)
"""Cloud Tasks takes at most 30 days: https://cloud.google.com/tasks/docs/quotas, "Maximum schedule
time for a task". For a text WhatsApp's window closes long before."""

MOST = 20
"""Messages that may wait in one conversation: its row repeats them."""

ASPIRANT = "aspirant"

BEYOND_WINDOW = MessageError(
    code="beyond_window",
    reason="By then it is more than 24 hours since their last message: WhatsApp only lets "
    "templates through.",
)


def refused_at(
    row: Conversation, message: Message, send_at: datetime, now: datetime
) -> MessageError | None:
    """Why a message may not be scheduled for then, as far as is known now."""
    error = _refused(row, message, now)
    if error is None and _refused(row, message, send_at) == WINDOW_CLOSED:
        return BEYOND_WINDOW
    return error


def refused_now(
    row: Conversation, message: Message, schedule: Schedule, now: datetime
) -> MessageError | None:
    """Why a message whose time has come may not go out."""
    forgotten = row.erasure_requested_at
    if forgotten and forgotten > schedule.asked_at:
        return ERASURE_REQUESTED
    return _refused(row, message, now)


def _refused(row: Conversation, message: Message, then: datetime) -> MessageError | None:
    if message.template:
        return template_refusal(row)
    return refusal(row, message.author, then, queued_at=then)


def is_overtaken(scheduled: Schedule | ScheduledMessage, row: Conversation) -> bool:
    """Whether the aspirant has written since it was scheduled."""
    return has_written_since(scheduled.heard_until, row)


def has_written_since(heard_until: datetime | None, row: Conversation) -> bool:
    """Whether there is a newer message of the aspirant's; None: whether there is any."""
    heard = row.last_inbound_at
    return heard is not None and (heard_until is None or heard > heard_until)


def forestalled(row: Conversation) -> list[str]:
    """The messages that the aspirant cancelled by writing first."""
    return [one.id for one in row.scheduled if one.cancel_on_reply and is_overtaken(one, row)]


def having(
    row: Conversation, message_id: str, schedule: Schedule
) -> dict[str, list[dict[str, Any]]]:
    """The row's field when this message waits, too, or waits for another time."""
    others = (one for one in row.scheduled if one.id != message_id)
    this = ScheduledMessage(
        id=message_id,
        send_at=schedule.send_at,
        heard_until=schedule.heard_until,
        cancel_on_reply=schedule.cancel_on_reply,
    )
    return _field([*others, this])


def without(row: Conversation, ids: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """The row's field when these wait no more."""
    return _field(one for one in row.scheduled if one.id not in ids)


def _field(scheduled: Iterable[ScheduledMessage]) -> dict[str, list[dict[str, Any]]]:
    ordered: Sequence[ScheduledMessage] = sorted(scheduled, key=lambda one: (one.send_at, one.id))
    return {"scheduled": [one.model_dump(by_alias=True) for one in ordered]}


def cancelled(by: str, now: datetime) -> dict[str, Any]:
    """The fields, by their stored names, of a message that never goes out."""
    return {"status": "cancelled", "at": now, "schedule.cancelled": {"by": by, "at": now}}
