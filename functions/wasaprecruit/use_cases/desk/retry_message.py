"""A recruiter asks to send again what failed."""

from datetime import datetime
from typing import Any

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.errors import Conflict, NotFound
from wasaprecruit.domain.message_commands import Answered, MessageAnswer
from wasaprecruit.domain.statuses import FAILED
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.queue_reply import (
    ask_for_delivery,
    check_rules,
    queue_reply,
    usable_template,
)
from wasaprecruit.use_cases.retrying import retried


def retry_message(asked: Asked[Nothing], desk: Desk) -> Answered:
    """Queue a failed message again, now in the caller's name. Idempotent.

    Raises NotFound, or Conflict when it has not failed, WhatsApp's rules forbid it now or its
    template may no longer be sent.
    """
    conversation_id, message_id = asked.conversation, asked.message
    message = _queued(conversation_id, message_id, asked.by, desk)
    ask_for_delivery(conversation_id, message_id, message, desk.tasks)
    return Answered(message=MessageAnswer(id=message_id, status=message.status))


@retried(5, because="the message keeps changing")
def _queued(conversation_id: str, message_id: str, uid: str, desk: Desk) -> Message:
    snapshot = desk.documents.get(paths.message(conversation_id, message_id), Message)
    if snapshot is None or snapshot.value.direction != "out":
        raise NotFound("not_found", "There is no such message.")
    message = snapshot.value
    if message.status == "queued":
        return message
    if message.status not in FAILED:
        raise Conflict("not_retryable", "Only a message that failed can be sent again.")
    row = check_rules(conversation_id, uid, desk, is_template=message.template is not None)
    if message.template:
        usable_template(message.template.content_sid, desk.documents)
    news = _news(message, uid, desk.clock())
    renewed = message.model_copy(update=news)
    fields = renewed.model_dump(by_alias=True, include=set(news))
    change = Change(snapshot.path, fields, version=snapshot.version)
    queue_reply((conversation_id, row), message_id, renewed, change, desk.documents)
    return renewed


def _news(message: Message, uid: str, now: datetime) -> dict[str, Any]:
    """The fields that begin another attempt."""
    former = [message.provider_sid] if message.provider_sid else []
    return {
        "status": "queued",
        "status_times": {},
        "author": uid,
        "error": None,
        "attempt": message.attempt + 1,
        "at": now,
        "claimed_at": None,
        "provider_sid": None,
        "former_sids": [*message.former_sids, *former],
    }
