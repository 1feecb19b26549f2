"""A recruiter writes to an aspirant."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Answered, MessageAnswer, SendMessage
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.ports.documents import AlreadyThere, Create, Documents
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.queue_reply import ask_for_delivery, check_rules, queue_reply


def send_message(asked: Asked[SendMessage], desk: Desk) -> Answered:
    """Queue the message, silence the bot, ask for delivery. The same id again is the same message.

    Raises NotFound, or Conflict when WhatsApp's rules forbid it now or the id is another message's.
    """
    conversation_id, command = asked.conversation, asked.command
    new = Message(
        direction="out",
        author=asked.by,
        type="text",
        text=command.text,
        status="queued",
        at=desk.clock(),
    )
    message = _existing(asked, desk.documents)
    if message is None:
        check_rules(conversation_id, asked.by, desk)
        path = paths.message(conversation_id, command.id)
        try:
            queue_reply(conversation_id, command.id, new, Create(path, new), desk.documents)
        except AlreadyThere:
            message = _existing(asked, desk.documents)
    message = message or new
    ask_for_delivery(conversation_id, command.id, message, desk.tasks)
    return Answered(message=MessageAnswer(id=command.id, status=message.status))


def _existing(asked: Asked[SendMessage], documents: Documents) -> Message | None:
    """The message when this very request was made before."""
    snapshot = documents.get(paths.message(asked.conversation, asked.command.id), Message)
    if snapshot is None:
        return None
    if (snapshot.value.author, snapshot.value.text) != (asked.by, asked.command.text):
        raise Conflict("id_taken", "Another message has this id. Make a new id and send again.")
    return snapshot.value
