"""A recruiter says something."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import MessageAnswer, SendMessage
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.ports.documents import AlreadyThere, Create, Documents
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.queue_reply import ask_for_delivery, check_rules, queue_reply


def send_message(conversation_id: str, command: SendMessage, uid: str, desk: Desk) -> MessageAnswer:
    """Queue the message, silence the bot, ask for delivery. The same id again is the same message.

    Raises NotFound, or Conflict when WhatsApp's rules forbid it now or the id is another message's.
    """
    new = Message(
        direction="out",
        author=uid,
        type="text",
        text=command.text,
        status="queued",
        at=desk.clock(),
    )
    message = _existing(conversation_id, command, uid, desk.documents)
    if message is None:
        check_rules(conversation_id, uid, desk)
        path = paths.message(conversation_id, command.id)
        try:
            queue_reply(conversation_id, command.id, new, Create(path, new), desk.documents)
        except AlreadyThere:
            message = _existing(conversation_id, command, uid, desk.documents)
    message = message or new
    ask_for_delivery(conversation_id, command.id, message, desk.tasks)
    return MessageAnswer(id=command.id, status=message.status)


def _existing(
    conversation_id: str, command: SendMessage, uid: str, documents: Documents
) -> Message | None:
    """The message when this very request was made before."""
    snapshot = documents.get(paths.message(conversation_id, command.id), Message)
    if snapshot is None:
        return None
    if (snapshot.value.author, snapshot.value.text) != (uid, command.text):
        raise Conflict("id_taken", "Another message has this id. Make a new id and send again.")
    return snapshot.value
