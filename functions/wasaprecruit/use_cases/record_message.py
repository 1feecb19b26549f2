"""Store an aspirant's message once, whatever happens, and tell the others.

Nothing is read on the usual way: a batch with `create` either lands whole or says what is there.
"""

from contextlib import suppress

from wasaprecruit.domain import paths
from wasaprecruit.domain.channel_rules import WINDOW
from wasaprecruit.domain.documents import Alias, Channel, Conversation
from wasaprecruit.domain.errors import Busy
from wasaprecruit.domain.events import MessageReceived, MessageStored, ReceivedData, StoredData
from wasaprecruit.domain.identity import Identity, derived_id, identify
from wasaprecruit.domain.messages import last_message, micros
from wasaprecruit.ports import AlreadyThere, Change, Create, Documents, Missing, Publisher
from wasaprecruit.use_cases.refresh_last_message import refresh_last_message

_ATTEMPTS = 5


def record_message(event: MessageReceived, documents: Documents, publisher: Publisher) -> None:
    """Store the message, then publish `message.stored`. Twice is once."""
    identity = identify(event.data.address, event.data.external_user_id)
    conversation_id = _store(event.data, identity, documents)
    publisher.publish_happened(
        MessageStored(
            id=derived_id("message.stored", event.data.message_id),
            occurred_at=event.occurred_at,
            conversation_id=conversation_id,
            data=StoredData(message_id=event.data.message_id),
        )
    )


def _store(data: ReceivedData, identity: Identity, documents: Documents) -> str:
    """The conversation that holds the message now."""
    conversation_id = identity.primary_id
    for _ in range(_ATTEMPTS):
        try:
            _append(data, identity, conversation_id, documents)
        except AlreadyThere:
            refresh_last_message(conversation_id, documents)
        except Missing:
            elsewhere = _begin(data, identity, conversation_id, documents)
            if elsewhere:
                conversation_id = elsewhere
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
    }
    # An absent name or id says nothing about the one that is known.
    return {field: value for field, value in news.items() if value}


def _begin(
    data: ReceivedData, identity: Identity, conversation_id: str, documents: Documents
) -> str | None:
    """Open the conversation with its first message; or name the one where the message belongs."""
    hidden = identity.external_user_id
    if not identity.number and hidden and (known := documents.conversation_of(hidden)):
        return known
    alias_id = identity.secondary_id or conversation_id
    try:
        documents.commit(
            Create(paths.conversation(conversation_id), _first(data, identity, conversation_id)),
            Create(paths.message(conversation_id, data.message_id), data.message),
            Create(paths.alias(alias_id), Alias(conversation_id=conversation_id)),
        )
    except AlreadyThere:
        return _known_as(alias_id, conversation_id, documents)
    return None


def _first(data: ReceivedData, identity: Identity, conversation_id: str) -> Conversation:
    message = data.message
    return Conversation(
        display_name=data.profile_name or identity.number or "WhatsApp",
        channel=Channel(address=data.address, external_user_id=identity.external_user_id),
        last_message=last_message(data.message_id, message),
        newest_micros=micros(message.at),
        last_inbound_at=message.at,
        window_closes_at=message.at + WINDOW,
        unread=1,
        needs_reply=True,
        aspirant_id=derived_id("aspirant", conversation_id),
        created_at=message.at,
        updated_at=message.at,
    )


def _known_as(alias_id: str, conversation_id: str, documents: Documents) -> str:
    """The conversation of a person who was first seen under another address, joined from now on."""
    alias = documents.get(paths.alias(alias_id), Alias)
    if alias is None or alias.value.conversation_id == conversation_id:
        return conversation_id
    with suppress(AlreadyThere):
        documents.commit(Create(paths.alias(conversation_id), alias.value))
    return alias.value.conversation_id
