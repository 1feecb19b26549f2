"""A recruiter writes to an aspirant, now or for later."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.errors import Conflict, Invalid
from wasaprecruit.domain.kinds import kind_by_files
from wasaprecruit.domain.message_commands import Answered, MessageAnswer, SendMessage
from wasaprecruit.ports.documents import AlreadyThere, Create, Documents
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.attach_file import attached
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.own_link import link_language, with_own_link
from wasaprecruit.use_cases.desk.queue_reply import check_rules, queue_reply
from wasaprecruit.use_cases.desk.schedule_message import (
    asked_for,
    follow_up,
    is_asked_for,
    schedule_message,
)


def send_message(asked: Asked[SendMessage], desk: Desk) -> Answered:
    """Queue the message, silence the bot, ask for delivery; or keep it until its time.

    The same id again is the same message. The form's link in it becomes the aspirant's own when it
    is sent. Raises NotFound, also for a file that never arrived; Invalid for what cannot be sent, a
    time that cannot be, or a message to answer that does not exist; Conflict when WhatsApp's rules
    forbid it now, or then, the id is another message's, or there is no form to send yet.
    """
    text = with_own_link(asked.command.text, desk.form_url)
    message = _existing(asked, text, desk.documents)
    if message is None:
        try:
            message = _stored(asked, text, desk)
        except AlreadyThere:
            message = _existing(asked, text, desk.documents)
            if message is None:
                raise
    follow_up(asked.conversation, asked.command.id, message, desk.tasks)
    return Answered(message=MessageAnswer(id=asked.command.id, status=message.status))


def _stored(asked: Asked[SendMessage], text: str, desk: Desk) -> Message:
    """Raises AlreadyThere."""
    conversation_id, command = asked.conversation, asked.command

    def composed(row: Conversation) -> Message:
        return _composed(asked, text, row, desk)

    if schedule := asked_for(command, desk.clock()):
        return schedule_message(conversation_id, command.id, composed, schedule, desk)
    row = check_rules(conversation_id, asked.by, desk)
    new = composed(row)
    path = paths.message(conversation_id, command.id)
    queue_reply((conversation_id, row), command.id, new, Create(path, new), desk.documents)
    return new


def _composed(asked: Asked[SendMessage], text: str, row: Conversation, desk: Desk) -> Message:
    media = [attached(one, text, row.aspirant_id, desk) for one in asked.command.media]
    return Message(
        direction="out",
        author=asked.by,
        type=kind_by_files([one.content_type for one in media]),
        text=text,
        media=media,
        reply_to=_answered(asked, desk.documents),
        status="queued",
        link_language=link_language(text, row),
        at=desk.clock(),
    )


def _answered(asked: Asked[SendMessage], documents: Documents) -> str | None:
    """What the channel calls the message that this one answers; its id where it has no sid."""
    answers = asked.command.reply_to
    if answers is None:
        return None
    found = documents.get(paths.message(asked.conversation, answers), Message)
    if found is None:
        raise Invalid("invalid", "replyTo: there is no such message in this conversation")
    return found.value.provider_sid or found.id


def _existing(asked: Asked[SendMessage], text: str, documents: Documents) -> Message | None:
    """The message when this very request was made before."""
    snapshot = documents.get(paths.message(asked.conversation, asked.command.id), Message)
    if snapshot is None:
        return None
    if not _is_this(snapshot.value, asked, text):
        raise Conflict("id_taken", "Another message has this id. Make a new id and send again.")
    return snapshot.value


def _is_this(message: Message, asked: Asked[SendMessage], text: str) -> bool:
    """Whether it came of this request. Somebody may have changed since what was scheduled."""
    if message.author != asked.by or not is_asked_for(message, asked.command):
        return False
    if message.schedule and message.schedule.changed_by:
        return True
    return message.text == text and _names(message) == _names(asked.command)


def _names(sent: Message | SendMessage) -> list[str | None]:
    if isinstance(sent, Message):
        return [one.file_name for one in sent.media]
    return [one.name or None for one in sent.media]
