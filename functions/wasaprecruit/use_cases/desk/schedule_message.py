"""A recruiter's message waits for its time."""

from collections.abc import Callable
from datetime import datetime

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.schedule import Schedule
from wasaprecruit.domain.errors import Conflict, Invalid
from wasaprecruit.domain.events.bot import DueData
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.message_commands import Sending
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.scheduling import LONGEST, MOST, having, refused_at
from wasaprecruit.ports.documents import Change, Create
from wasaprecruit.ports.tasks import Tasks
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.queue_reply import ask_for_delivery
from wasaprecruit.use_cases.retrying import retried


@retried(5, because="the conversation keeps changing")
def schedule_message(
    conversation_id: str,
    message_id: str,
    composed: Callable[[Conversation], Message],
    schedule: Schedule,
    desk: Desk,
) -> Message:
    """Store the message and the mark on its conversation's row together; the message as stored.

    `composed` makes it for the row as it is now.
    It says nothing yet: whoever waits goes on waiting, and the bot goes on. Raises AlreadyThere
    besides what `check_moment` raises.
    """
    row = conversation_row(conversation_id, desk.documents)
    now = desk.clock()
    message = composed(row.value)
    check_moment(row.value, message, schedule.send_at, now)
    if len(row.value.scheduled) >= MOST:
        raise Conflict("too_many_scheduled", f"{MOST} messages wait for their time already.")
    schedule = schedule.model_copy(update={"heard_until": row.value.last_inbound_at})
    waits = {"status": "scheduled", "at": schedule.send_at, "schedule": schedule}
    stored = message.model_copy(update=waits)
    fields = having(row.value, message_id, schedule)
    desk.documents.commit(
        Create(paths.message(conversation_id, message_id), stored),
        Change(row.path, fields, version=row.version),
    )
    return stored


def check_moment(row: Conversation, message: Message, send_at: datetime, now: datetime) -> None:
    """Raises Invalid for a time that is past or too far ahead, Conflict where WhatsApp forbids it.

    What the rules say is asked again when the time has come.
    """
    if send_at <= now:
        raise Invalid("invalid", "sendAt: has to be in the future")
    if send_at > now + LONGEST:
        raise Invalid("invalid", f"sendAt: at most {LONGEST.days} days ahead")
    if error := refused_at(row, message, send_at, now):
        raise Conflict(error.code, error.reason)


def asked_for(command: Sending, now: datetime) -> Schedule | None:
    """When it is to go out, and what cancels it; None for now."""
    if command.send_at is None:
        return None
    return Schedule(send_at=command.send_at, asked_at=now, cancel_on_reply=command.cancel_on_reply)


def is_asked_for(message: Message, command: Sending) -> bool:
    """Whether the message waits as it was asked. Somebody may have changed the time since."""
    schedule = message.schedule
    if schedule is None or command.send_at is None:
        return schedule is None and command.send_at is None
    return schedule.changed_by is not None or schedule.send_at == command.send_at


def follow_up(conversation_id: str, message_id: str, message: Message, tasks: Tasks) -> None:
    """Also for a message that was there: its task may never have been made."""
    if message.status == "scheduled" and message.schedule:
        ask_to_send(conversation_id, message_id, message.schedule.send_at, tasks)
    elif message.status != "cancelled":
        ask_for_delivery(conversation_id, message_id, message, tasks)


def ask_to_send(conversation_id: str, message_id: str, send_at: datetime, tasks: Tasks) -> None:
    """Look at the message at that time: one task for each time that it is given."""
    name = derived_id("send later", conversation_id, message_id, str(micros(send_at)))
    tasks.send_later(conversation_id, DueData(message_id=message_id, send_at=send_at), name)
