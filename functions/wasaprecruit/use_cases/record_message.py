"""Store an aspirant's message once, whatever happens, and tell the others.

Nothing is read on the usual way: a batch with `create` either lands whole or says what is there.
"""

from wasaprecruit.domain import paths
from wasaprecruit.domain.channel_rules import WINDOW
from wasaprecruit.domain.documents import Message
from wasaprecruit.domain.errors import Busy
from wasaprecruit.domain.events import MessageReceived, MessageStored, ReceivedData, StoredData
from wasaprecruit.domain.identity import Identity, derived_id, identify
from wasaprecruit.domain.messages import last_message, micros
from wasaprecruit.domain.understanding import is_stop
from wasaprecruit.ports import AlreadyThere, Change, Create, Documents, Missing, Publisher
from wasaprecruit.use_cases.begin_conversation import begin_conversation
from wasaprecruit.use_cases.refresh_last_message import refresh_last_message

_ATTEMPTS = 5
_LONGEST_STOP = 200


def record_message(event: MessageReceived, documents: Documents, publisher: Publisher) -> None:
    """Store the message, then publish `message.stored`. Twice is once."""
    identity = identify(event.data.address, event.data.external_user_id)
    conversation_id = _store(event.data, identity, documents, publisher)
    publisher.publish_happened(
        MessageStored(
            id=derived_id("message.stored", event.data.message_id),
            occurred_at=event.occurred_at,
            conversation_id=conversation_id,
            data=StoredData(message_id=event.data.message_id, files=len(event.data.message.media)),
        )
    )


def _store(
    data: ReceivedData, identity: Identity, documents: Documents, publisher: Publisher
) -> str:
    """The conversation that holds the message now."""
    conversation_id = identity.primary_id
    for _ in range(_ATTEMPTS):
        try:
            _append(data, identity, conversation_id, documents)
        except AlreadyThere:
            refresh_last_message(conversation_id, documents)
        except Missing:
            found = begin_conversation(data, identity, conversation_id, documents, publisher)
            if found:
                conversation_id = found
                continue
        return conversation_id
    raise Busy("the conversation keeps changing under this message")


def _append(
    data: ReceivedData, identity: Identity, conversation_id: str, documents: Documents
) -> None:
    """Add to a conversation that exists. Raises Missing when it does not."""
    message = data.message
    _, conversation = documents.commit(
        Create(paths.message(conversation_id, data.message_id), message),
        Change(
            paths.conversation(conversation_id),
            fields=_news(data, identity),
            add={"unread": 1},
            maximum={"newestMicros": micros(message.at)},
        ),
    )
    if conversation.numbers["newestMicros"] > micros(message.at):
        refresh_last_message(conversation_id, documents)


def _news(data: ReceivedData, identity: Identity) -> dict[str, object]:
    message = data.message
    news = {
        "displayName": data.profile_name,
        "channel.address": data.address,
        "channel.externalUserId": identity.external_user_id,
        "lastMessage": last_message(data.message_id, message).model_dump(by_alias=True),
        "lastInboundAt": message.at,
        "windowClosesAt": message.at + WINDOW,
        "needsReply": True,
        "updatedAt": message.at,
        **_stop(message),
    }
    # An absent name or id says nothing about the one that is known.
    return {field: value for field, value in news.items() if value}


def _stop(message: Message) -> dict[str, object]:
    """STOP holds from the moment it is stored: what is queued must not wait for the bot to hear."""
    if len(message.text) > _LONGEST_STOP or not is_stop(message.text):
        return {}
    return {"optedOut": True, "bot.optedAt": message.at}
