"""A recruiter writes to an aspirant."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Answered, MessageAnswer, SendMessage
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.ports.documents import AlreadyThere, Create, Documents
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.own_link import link_language, with_own_link
from wasaprecruit.use_cases.desk.queue_reply import ask_for_delivery, check_rules, queue_reply


def send_message(asked: Asked[SendMessage], desk: Desk) -> Answered:
    """Queue the message, silence the bot, ask for delivery. The same id again is the same message.

    The form's link in it becomes the aspirant's own when it is sent. Raises NotFound; Invalid for
    what cannot be sent; Conflict when WhatsApp's rules forbid it now, the id is another message's,
    or there is no form to send yet.
    """
    conversation_id, command = asked.conversation, asked.command
    text = with_own_link(command.text, desk.form_url)
    message = _existing(asked, text, desk.documents)
    if message is None:
        message = _new(asked, text, desk)
        path = paths.message(conversation_id, command.id)
        try:
            write = Create(path, message)
            queue_reply(conversation_id, command.id, message, write, desk.documents)
        except AlreadyThere:
            message = _existing(asked, text, desk.documents) or message
    ask_for_delivery(conversation_id, command.id, message, desk.tasks)
    return Answered(message=MessageAnswer(id=command.id, status=message.status))


def _new(asked: Asked[SendMessage], text: str, desk: Desk) -> Message:
    row = check_rules(asked.conversation, asked.by, desk)
    return Message(
        direction="out",
        author=asked.by,
        type="text",
        text=text,
        status="queued",
        link_language=link_language(text, row),
        at=desk.clock(),
    )


def _existing(asked: Asked[SendMessage], text: str, documents: Documents) -> Message | None:
    """The message when this very request was made before."""
    snapshot = documents.get(paths.message(asked.conversation, asked.command.id), Message)
    if snapshot is None:
        return None
    if (snapshot.value.author, snapshot.value.text) != (asked.by, text):
        raise Conflict("id_taken", "Another message has this id. Make a new id and send again.")
    return snapshot.value
