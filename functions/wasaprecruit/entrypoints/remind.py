"""HTTP, from Cloud Tasks: a reminder, a message or what was put off fell due; tell the bot."""

from typing import Self

import functions_framework
from flask import Request, Response
from pydantic import ValidationError, model_validator

from wasaprecruit import bootstrap
from wasaprecruit.domain.events.bot import (
    DueData,
    MessageDue,
    ReminderData,
    ReminderDue,
    SnoozeData,
    SnoozeOver,
)
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.model import Id, Model
from wasaprecruit.logs import log
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.telemetry.handling import about


class RemindTask(Model):
    """What a task says: whom to remind, and of what; what may come back; or what is to be sent."""

    conversation_id: Id
    reminder: ReminderData | None = None
    snooze: SnoozeData | None = None
    message: DueData | None = None

    @model_validator(mode="after")
    def _is_about_one_thing(self) -> Self:
        if sum(one is not None for one in (self.reminder, self.snooze, self.message)) != 1:
            raise ValueError("a reminder, a snooze or a message")
        return self


@functions_framework.http
def remind(request: Request) -> Response:
    """204 once the event is published; any failure escapes as 500, and the task comes again."""
    pass_on(request.get_data(), bootstrap.publisher())
    return Response(status=204)


def pass_on(body: bytes, publisher: Publisher) -> None:
    """Publish what fell due by a task's body. The same task again is the same event.

    A task that cannot be read is dropped: Cloud Tasks would repeat it until it gives up.
    """
    try:
        task = RemindTask.model_validate_json(body)
    except ValidationError:
        log("ERROR", "task cannot be read; dropped")
        return
    about(conversation=task.conversation_id)
    if task.reminder:
        publisher.publish_happened(_due(task.conversation_id, task.reminder))
    if task.snooze:
        publisher.publish_happened(_over(task.conversation_id, task.snooze))
    if task.message:
        publisher.publish_happened(_message_due(task.conversation_id, task.message))


def _due(conversation_id: str, reminder: ReminderData) -> ReminderDue:
    asked = reminder.asked_at.isoformat()
    key = (conversation_id, reminder.step, str(reminder.number), asked)
    return ReminderDue(
        id=derived_id("reminder.due", *key),
        occurred_at=reminder.due_at,
        conversation_id=conversation_id,
        data=reminder,
    )


def _over(conversation_id: str, snooze: SnoozeData) -> SnoozeOver:
    key = (conversation_id, snooze.until.isoformat(), snooze.wakes_at.isoformat())
    return SnoozeOver(
        id=derived_id("snooze.over", *key),
        occurred_at=snooze.wakes_at,
        conversation_id=conversation_id,
        data=snooze,
    )


def _message_due(conversation_id: str, due: DueData) -> MessageDue:
    key = (conversation_id, due.message_id, due.send_at.isoformat())
    return MessageDue(
        id=derived_id("message.due", *key),
        occurred_at=due.send_at,
        conversation_id=conversation_id,
        data=due,
    )
