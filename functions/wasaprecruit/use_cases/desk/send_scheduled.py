"""The time of a scheduled message has come: it is queued, unless it should not go out any more."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.documents.conversation import NOT_WAITING, Conversation
from wasaprecruit.domain.documents.message import Message, MessageError
from wasaprecruit.domain.documents.schedule import Schedule
from wasaprecruit.domain.events.bot import MessageDue
from wasaprecruit.domain.failures import is_meant
from wasaprecruit.domain.inbox_row import last_message, next_moment, unanswered
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.releasing import paused_by_writing
from wasaprecruit.domain.scheduling import (
    ASPIRANT,
    cancelled,
    is_overtaken,
    refused_now,
    without,
)
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Change, Documents, Snapshot, Write
from wasaprecruit.ports.tasks import Tasks
from wasaprecruit.use_cases.desk.queue_reply import ANSWERED, ask_for_delivery
from wasaprecruit.use_cases.retrying import retried
from wasaprecruit.use_cases.sending.give_up import GIVE_UP_AFTER, NOT_SENT

_OVERDUE = timedelta(minutes=1)
_MANY = 100


def send_scheduled(event: MessageDue, documents: Documents, tasks: Tasks, clock: Clock) -> None:
    """Queue the message, cancel it or let it fail; ask for delivery. Idempotent.

    Nothing happens when it was given a later time, or cancelled.
    """
    # By the task's clock, if ours is behind: nobody would look a second time.
    now = max(clock(), event.data.send_at)
    _take_up(event.conversation_id, event.data.message_id, now, documents, tasks)


def send_overdue(documents: Documents, tasks: Tasks, clock: Clock) -> int:
    """Do the same with what nobody looked at when its time came; how many there were, at most 100.

    Their tasks or events were lost.
    """
    now = clock()
    overdue = documents.find(queries.waiting_since("scheduled", now - _OVERDUE, _MANY))
    for message in overdue:
        _take_up(message.parent_id, message.id, now, documents, tasks)
    return len(overdue)


def _take_up(
    conversation_id: str, message_id: str, now: datetime, documents: Documents, tasks: Tasks
) -> None:
    message = _settled(conversation_id, message_id, now, documents)
    if message and message.status == "queued":
        ask_for_delivery(conversation_id, message_id, message, tasks)


@retried(5, because="the conversation keeps changing")
def _settled(
    conversation_id: str, message_id: str, now: datetime, documents: Documents
) -> Message | None:
    """The message, if its time has come. One that was queued before has to be asked for again."""
    found = documents.get(paths.message(conversation_id, message_id), Message)
    if found is None:
        return None
    message, schedule = found.value, found.value.schedule
    if message.status != "scheduled" or schedule is None:
        return message
    row = documents.get(paths.conversation(conversation_id), Conversation)
    if row is None or schedule.send_at > now:
        return None
    at = next_moment(now, row.value)
    if schedule.cancel_on_reply and is_overtaken(schedule, row.value):
        return _commit(_cancelled(found, row, at), message, "cancelled", documents)
    error = refused_now(row.value, message, schedule, now)
    if error is None and now - schedule.send_at > GIVE_UP_AFTER:
        error = NOT_SENT
    if error:
        return _commit(_failed(found, row, error, at), message, "failed", documents)
    return _commit(_queued(found, row, schedule, at), message, "queued", documents)


def _commit(writes: list[Write], message: Message, status: str, documents: Documents) -> Message:
    documents.commit(*writes)
    return message.model_copy(update={"status": status})


def _cancelled(found: Snapshot[Message], row: Snapshot[Conversation], at: datetime) -> list[Write]:
    marked = without(row.value, {found.id})
    return [
        Change(found.path, cancelled(ASPIRANT, at), version=found.version),
        Change(row.path, marked, version=row.version),
    ]


def _queued(
    found: Snapshot[Message], row: Snapshot[Conversation], schedule: Schedule, at: datetime
) -> list[Write]:
    """As a recruiter's message; but it answers nothing that came after it was written."""
    fields = paused_by_writing(row.value.bot, found.value.author, at)
    remove: dict[str, Sequence[str]] = {}
    if not is_overtaken(schedule, row.value):
        fields |= {"needsReply": False, "waitingMicros": NOT_WAITING, "unread": 0}
        remove = {"flags": ANSWERED}
    news = {"status": "queued", "at": at}
    return _said(found, news, row, Change(row.path, fields, remove=remove))


def _failed(
    found: Snapshot[Message], row: Snapshot[Conversation], error: MessageError, at: datetime
) -> list[Write]:
    """A recruiter hears of it, unless it is right that it does not go out."""
    about = Change(row.path, {})
    if not is_meant(error):
        about = Change(row.path, unanswered(row.value, at), union={"flags": ["undelivered"]})
    news = {"status": "failed", "at": at, "error": error.model_dump(by_alias=True)}
    return _said(found, news, row, about)


def _said(
    found: Snapshot[Message], news: dict[str, Any], row: Snapshot[Conversation], about: Change
) -> list[Write]:
    """From now on it is a message like others, and the newest of them."""
    at: datetime = news["at"]
    message = found.value.model_copy(update={"status": news["status"], "at": at})
    fields = {
        **about.fields,
        **without(row.value, {found.id}),
        "lastMessage": last_message(found.id, message).model_dump(by_alias=True),
    }
    newest = {"newestMicros": micros(at)}
    return [
        Change(found.path, news, version=found.version),
        replace(about, fields=fields, maximum=newest, version=row.version),
    ]
