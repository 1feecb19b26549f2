"""HTTP, from Cloud Tasks: a reminder fell due; tell the bot."""

import functions_framework
from flask import Request, Response
from pydantic import ValidationError

from wasaprecruit import bootstrap
from wasaprecruit.domain.events.bot import ReminderData, ReminderDue
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.model import Id, Model
from wasaprecruit.logs import log
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.telemetry.handling import about


class RemindTask(Model):
    """What a task says: whom to remind, and of what."""

    conversation_id: Id
    reminder: ReminderData


@functions_framework.http
def remind(request: Request) -> Response:
    """204 once the event is published; any failure escapes as 500, and the task comes again."""
    pass_on(request.get_data(), bootstrap.publisher())
    return Response(status=204)


def pass_on(body: bytes, publisher: Publisher) -> None:
    """Publish the reminder in a task's body. The same task again is the same event.

    A task that cannot be read is dropped: Cloud Tasks would repeat it until it gives up.
    """
    try:
        task = RemindTask.model_validate_json(body)
    except ValidationError:
        log("ERROR", "task cannot be read; dropped")
        return
    about(conversation=task.conversation_id)
    publisher.publish_happened(_due(task.conversation_id, task.reminder))


def _due(conversation_id: str, reminder: ReminderData) -> ReminderDue:
    asked = reminder.asked_at.isoformat()
    key = (conversation_id, reminder.step, str(reminder.number), asked)
    return ReminderDue(
        id=derived_id("reminder.due", *key),
        occurred_at=reminder.due_at,
        conversation_id=conversation_id,
        data=reminder,
    )
