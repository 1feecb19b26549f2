"""A recruiter writes by a template: also to somebody whose window is closed."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.message import Message, SentTemplate
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.message_commands import Answered, MessageAnswer, SendTemplate
from wasaprecruit.domain.templates import misfilled, rendered
from wasaprecruit.ports.documents import AlreadyThere, Create, Documents
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.queue_reply import (
    ask_for_delivery,
    check_rules,
    queue_reply,
    usable_template,
)


def send_template(asked: Asked[SendTemplate], desk: Desk) -> Answered:
    """Queue the template as `sendMessage` queues a text. The same id again is the same message.

    Raises NotFound; Conflict when WhatsApp's rules forbid it, the template may not be sent, its
    variables are not all filled in, or the id is another message's.
    """
    message = _existing(asked, desk.documents)
    if message is None:
        message = _queued(asked, desk)
    ask_for_delivery(asked.conversation, asked.command.id, message, desk.tasks)
    return Answered(message=MessageAnswer(id=asked.command.id, status=message.status))


def _queued(asked: Asked[SendTemplate], desk: Desk) -> Message:
    conversation_id, command = asked.conversation, asked.command
    check_rules(conversation_id, asked.by, desk, is_template=True)
    new = _message(asked, desk)
    path = paths.message(conversation_id, command.id)
    try:
        queue_reply(conversation_id, command.id, new, Create(path, new), desk.documents)
    except AlreadyThere:
        return _existing(asked, desk.documents) or new
    return new


def _message(asked: Asked[SendTemplate], desk: Desk) -> Message:
    command = asked.command
    template = usable_template(command.content_sid, desk.documents)
    if fault := misfilled(template, command.variables):
        raise Conflict(fault.code, fault.reason)
    return Message(
        direction="out",
        author=asked.by,
        type="text",
        text=rendered(template, command.variables),
        template=_template(command),
        status="queued",
        at=desk.clock(),
    )


def _template(command: SendTemplate) -> SentTemplate:
    return SentTemplate(content_sid=command.content_sid, variables=command.variables)


def _existing(asked: Asked[SendTemplate], documents: Documents) -> Message | None:
    """The message when this very request was made before."""
    snapshot = documents.get(paths.message(asked.conversation, asked.command.id), Message)
    if snapshot is None:
        return None
    if (snapshot.value.author, snapshot.value.template) != (asked.by, _template(asked.command)):
        raise Conflict("id_taken", "Another message has this id. Make a new id and send again.")
    return snapshot.value
