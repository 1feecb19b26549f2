"""A recruiter writes by a template, now or for later: also when the window is closed."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message, SentTemplate
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.message_commands import Answered, MessageAnswer, SendTemplate
from wasaprecruit.domain.templates import buttons_of, misfilled, rendered
from wasaprecruit.ports.documents import AlreadyThere, Create, Documents
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.own_link import check_as_it_stands
from wasaprecruit.use_cases.desk.queue_reply import check_rules, queue_reply, usable_template
from wasaprecruit.use_cases.desk.schedule_message import (
    asked_for,
    follow_up,
    is_asked_for,
    schedule_message,
)


def send_template(asked: Asked[SendTemplate], desk: Desk) -> Answered:
    """Queue the template, or keep it, as `sendMessage` does with a text.

    The same id again is the same message. Raises NotFound; Invalid for a time that cannot be, and
    for a value that leaves something open; Conflict when WhatsApp's rules forbid it, the template
    may not be sent, its variables are not all filled in, or the id is another message's.
    """
    message = _existing(asked, desk.documents)
    if message is None:
        message = _stored(asked, desk)
    follow_up(asked.conversation, asked.command.id, message, desk.tasks)
    return Answered(message=MessageAnswer(id=asked.command.id, status=message.status))


def _stored(asked: Asked[SendTemplate], desk: Desk) -> Message:
    try:
        return _scheduled(asked, desk) or _queued(asked, desk)
    except AlreadyThere:
        message = _existing(asked, desk.documents)
        if message is None:
            raise
        return message


def _scheduled(asked: Asked[SendTemplate], desk: Desk) -> Message | None:
    """None when it is to go out now. Raises AlreadyThere."""
    schedule = asked_for(asked.command, desk.clock())
    if schedule is None:
        return None

    def composed(_: Conversation) -> Message:
        return _message(asked, desk)

    return schedule_message(asked.conversation, asked.command.id, composed, schedule, desk)


def _queued(asked: Asked[SendTemplate], desk: Desk) -> Message:
    """Raises AlreadyThere."""
    conversation_id, command = asked.conversation, asked.command
    row = check_rules(conversation_id, asked.by, desk, is_template=True)
    new = _message(asked, desk)
    path = paths.message(conversation_id, command.id)
    queue_reply((conversation_id, row), command.id, new, Create(path, new), desk.documents)
    return new


def _message(asked: Asked[SendTemplate], desk: Desk) -> Message:
    command = asked.command
    for value in command.variables.values():
        check_as_it_stands(value)
    template = usable_template(command.content_sid, desk.documents)
    if fault := misfilled(template, command.variables):
        raise Conflict(fault.code, fault.reason)
    return Message(
        direction="out",
        author=asked.by,
        type="text",
        text=rendered(template, command.variables),
        template=_template(command, buttons_of(template, command.variables)),
        status="queued",
        at=desk.clock(),
    )


def _template(command: SendTemplate, buttons: list[str]) -> SentTemplate:
    sid, variables = command.content_sid, command.variables
    return SentTemplate(content_sid=sid, variables=variables, buttons=buttons)


def _existing(asked: Asked[SendTemplate], documents: Documents) -> Message | None:
    """The message when this very request was made before."""
    snapshot = documents.get(paths.message(asked.conversation, asked.command.id), Message)
    if snapshot is None:
        return None
    message = snapshot.value
    buttons = message.template.buttons if message.template else []
    wanted = (asked.by, _template(asked.command, buttons))
    if (message.author, message.template) != wanted or not is_asked_for(message, asked.command):
        raise Conflict("id_taken", "Another message has this id. Make a new id and send again.")
    return message
