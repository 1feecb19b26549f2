"""A message that could not be sent for too long is shown to a recruiter: none is silently lost."""

from collections.abc import Mapping
from datetime import timedelta

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message, MessageError
from wasaprecruit.domain.inbox_row import unanswered
from wasaprecruit.ports.documents import Change, Documents, Missing, Snapshot, Stale

GIVE_UP_AFTER = timedelta(hours=12)
"""Half of WhatsApp's window: by then what was written may no longer fit the conversation."""

NOT_SENT = MessageError(
    code="not_sent",
    reason="It could not be sent for twelve hours. See whether it still fits, then try again.",
)
IN_DOUBT = MessageError(
    code="in_doubt",
    reason="We cannot find out whether WhatsApp took this message. Ask before you send it anew.",
)


def give_up(message: Snapshot[Message], documents: Documents) -> bool:
    """Flag a message that is queued or in doubt for too long. Returns whether it was not before.

    A queued one has failed, and can be sent again. One in doubt stays so, since it may have
    arrived. Nothing is done to one that somebody changed meanwhile.
    """
    conversation = documents.get(paths.conversation(message.parent_id), Conversation)
    if conversation is None or message.value.error == IN_DOUBT:
        return False
    error = NOT_SENT if message.value.status == "queued" else IN_DOUBT
    news: dict[str, object] = {"error": error.model_dump(by_alias=True)}
    row = unanswered(conversation.value, message.value.at)
    flags: dict[str, list[str]] = {}
    if error == NOT_SENT:
        news["status"] = "failed"
        row |= _last_failed(conversation, message)
        flags = {"flags": ["undelivered"]}
    try:
        documents.commit(
            Change(message.path, news, version=message.version),
            Change(conversation.path, row, union=flags, version=conversation.version),
        )
    except (Stale, Missing):
        return False
    return True


def _last_failed(
    conversation: Snapshot[Conversation], message: Snapshot[Message]
) -> Mapping[str, object]:
    is_last = conversation.value.last_message.id == message.id
    return {"lastMessage.status": "failed"} if is_last else {}
