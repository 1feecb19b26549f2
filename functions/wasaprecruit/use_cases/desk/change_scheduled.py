"""A recruiter changes what waits for its time, or cancels it; whoever wrote it."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.schedule import Schedule
from wasaprecruit.domain.errors import Conflict, Invalid, NotFound
from wasaprecruit.domain.message_commands import Answered, ChangeScheduled, MessageAnswer
from wasaprecruit.domain.scheduling import cancelled, having, without
from wasaprecruit.domain.sent_files import check_caption
from wasaprecruit.ports.documents import Change, Documents, Snapshot
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.own_link import link_language, with_own_link
from wasaprecruit.use_cases.desk.schedule_message import ask_to_send, check_moment
from wasaprecruit.use_cases.retrying import retried


def change_scheduled(asked: Asked[ChangeScheduled], desk: Desk) -> Answered:
    """Give the message these words and this time. Idempotent.

    Raises NotFound, Invalid or Conflict: it waits no more, or WhatsApp's rules forbid the time.
    """
    _change(asked, desk)
    # Also when it has this time already: the task may not have been asked for.
    ask_to_send(asked.conversation, asked.message, asked.command.send_at, desk.tasks)
    return Answered(message=MessageAnswer(id=asked.message, status="scheduled"))


@retried(5, because="the message keeps changing")
def _change(asked: Asked[ChangeScheduled], desk: Desk) -> None:
    command = asked.command
    found = _message(asked.conversation, asked.message, desk.documents)
    message, schedule = found.value, _waiting(found.value)
    text = _words(message, command, desk)
    if not (text or message.media):
        raise Invalid("invalid", "text: the text is empty")
    wanted = (text, command.send_at, command.cancel_on_reply)
    if (message.text, schedule.send_at, schedule.cancel_on_reply) == wanted:
        return
    row, now = conversation_row(asked.conversation, desk.documents), desk.clock()
    check_moment(row.value, message, command.send_at, now)
    renewed = Schedule(
        send_at=command.send_at,
        asked_at=now,
        heard_until=row.value.last_inbound_at,
        cancel_on_reply=command.cancel_on_reply,
        changed_by=asked.by,
    )
    news = {
        "text": text,
        "linkLanguage": None if message.template else link_language(text, row.value),
        "at": command.send_at,
        "schedule": renewed.model_dump(by_alias=True),
    }
    marked = {**having(row.value, asked.message, renewed), "updatedAt": now}
    desk.documents.commit(
        Change(found.path, news, version=found.version),
        Change(row.path, marked, version=row.version),
    )


def _words(message: Message, command: ChangeScheduled, desk: Desk) -> str:
    """Raises Invalid for words beside a file that shows none, or in place of what was approved."""
    if message.template is None:
        text = with_own_link(command.text, desk.form_url)
        for file in message.media:
            check_caption(file.content_type, text)
        return text
    if command.text != message.text.strip():
        raise Invalid("invalid", "text: the words of a template cannot be changed")
    return message.text


@retried(5, because="the message keeps changing")
def cancel_scheduled(asked: Asked[Nothing], desk: Desk) -> Answered:
    """The message never goes out; it stays to be seen. Idempotent.

    Raises NotFound, or Conflict when it waits no more.
    """
    found = _message(asked.conversation, asked.message, desk.documents)
    answer = Answered(message=MessageAnswer(id=asked.message, status="cancelled"))
    if found.value.status == "cancelled":
        return answer
    _waiting(found.value)
    row, now = conversation_row(asked.conversation, desk.documents), desk.clock()
    marked = {**without(row.value, {asked.message}), "updatedAt": now}
    desk.documents.commit(
        Change(found.path, cancelled(asked.by, now), version=found.version),
        Change(row.path, marked, version=row.version),
    )
    return answer


def _message(conversation_id: str, message_id: str, documents: Documents) -> Snapshot[Message]:
    found = documents.get(paths.message(conversation_id, message_id), Message)
    if found is None or found.value.direction != "out":
        raise NotFound("not_found", "There is no such message.")
    return found


def _waiting(message: Message) -> Schedule:
    if message.status == "scheduled" and message.schedule:
        return message.schedule
    if message.status == "cancelled":
        raise Conflict("not_scheduled", "The message was cancelled. Write a new one.")
    raise Conflict("not_scheduled", "The message does not wait for its time any more.")
