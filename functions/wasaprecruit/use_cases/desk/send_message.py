"""A recruiter writes to an aspirant."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Answered, MessageAnswer, SendMessage
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.kinds import kind_by_files
from wasaprecruit.ports.documents import AlreadyThere, Create, Documents
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.attach_file import attached
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.queue_reply import ask_for_delivery, check_rules, queue_reply


def send_message(asked: Asked[SendMessage], desk: Desk) -> Answered:
    """Queue the message, silence the bot, ask for delivery. The same id again is the same message.

    Raises NotFound, also for a file that never arrived; Conflict when WhatsApp's rules forbid it
    now or the id is another message's; Invalid for a file that WhatsApp would not take.
    """
    conversation_id, command = asked.conversation, asked.command
    message = _existing(asked, desk.documents) or _queued(asked, desk)
    ask_for_delivery(conversation_id, command.id, message, desk.tasks)
    return Answered(message=MessageAnswer(id=command.id, status=message.status))


def _queued(asked: Asked[SendMessage], desk: Desk) -> Message:
    conversation_id, command = asked.conversation, asked.command
    row = check_rules(conversation_id, asked.by, desk)
    media = [attached(one, command.text, row.aspirant_id, desk) for one in command.media]
    new = Message(
        direction="out",
        author=asked.by,
        type=kind_by_files([one.content_type for one in media]),
        text=command.text,
        media=media,
        status="queued",
        at=desk.clock(),
    )
    path = paths.message(conversation_id, command.id)
    try:
        queue_reply(conversation_id, command.id, new, Create(path, new), desk.documents)
    except AlreadyThere:
        return _existing(asked, desk.documents) or new
    return new


def _existing(asked: Asked[SendMessage], documents: Documents) -> Message | None:
    """The message when this very request was made before."""
    snapshot = documents.get(paths.message(asked.conversation, asked.command.id), Message)
    if snapshot is None:
        return None
    if _said(snapshot.value) != _asked_for(asked):
        raise Conflict("id_taken", "Another message has this id. Make a new id and send again.")
    return snapshot.value


def _said(message: Message) -> tuple[object, ...]:
    return message.author, message.text, [one.file_name for one in message.media]


def _asked_for(asked: Asked[SendMessage]) -> tuple[object, ...]:
    command = asked.command
    return asked.by, command.text, [one.name or None for one in command.media]
