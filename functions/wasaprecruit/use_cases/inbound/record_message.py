"""Store an aspirant's message exactly once, and publish that it is stored.

Usually nothing is read: a batch with `create` either succeeds as a whole or tells what exists.
"""

from wasaprecruit.domain import paths
from wasaprecruit.domain.channel_rules import WINDOW
from wasaprecruit.domain.documents.referral import Referral
from wasaprecruit.domain.events.messages import (
    Ad,
    MessageReceived,
    MessageStored,
    ReceivedData,
    StoredData,
)
from wasaprecruit.domain.file_limits import counted, excess
from wasaprecruit.domain.identity import Identity, derived_id, identify
from wasaprecruit.domain.inbox_row import last_message
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.search import tokens
from wasaprecruit.domain.stop_words import stop_in
from wasaprecruit.ports.documents import AlreadyThere, Change, Documents, Missing
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.use_cases.inbound.arrival import arrival
from wasaprecruit.use_cases.inbound.begin_conversation import begin_conversation
from wasaprecruit.use_cases.inbound.refresh_row import refresh_row
from wasaprecruit.use_cases.retrying import retried

_FILES = "files."
_LIES_OPEN: dict[str, object] = {"status": "open", "snoozedUntil": None}


class _Elsewhere(Exception):
    """The message belongs to another conversation, and is to be stored there."""


def record_message(event: MessageReceived, documents: Documents, publisher: Publisher) -> None:
    """Store the message, then publish `message.stored`. Idempotent."""
    identity = identify(event.data.address, event.data.external_user_id)
    conversation_id, too_many = _store(event.data, identity, documents, publisher)
    publisher.publish_happened(
        MessageStored(
            id=derived_id("message.stored", event.data.message_id),
            occurred_at=event.occurred_at,
            conversation_id=conversation_id,
            data=StoredData(
                message_id=event.data.message_id,
                files=len(event.data.message.media),
                excess=too_many,
                ad=_ad(event.data.message.referral),
            ),
        )
    )


def _ad(referral: Referral | None) -> Ad | None:
    if referral is None:
        return None
    return Ad(
        source_type=referral.source_type,
        source_id=referral.source_id,
        click_id=referral.click_id,
    )


def _store(
    data: ReceivedData, identity: Identity, documents: Documents, publisher: Publisher
) -> tuple[str, int | None]:
    """The conversation that holds the message now, and how many of its files are too many.

    None for the latter when the message was stored before.
    """
    conversation_id = identity.primary_id

    @retried(5, because="the conversation keeps changing under this message", on=(_Elsewhere,))
    def attempt() -> tuple[str, int | None]:
        nonlocal conversation_id
        try:
            return conversation_id, _append(data, identity, conversation_id, documents)
        except AlreadyThere:
            refresh_row(conversation_id, documents)
        except Missing:
            found = begin_conversation(data, identity, conversation_id, documents, publisher)
            if found:
                conversation_id = found
                raise _Elsewhere from None
        return conversation_id, None

    return attempt()


def _append(
    data: ReceivedData, identity: Identity, conversation_id: str, documents: Documents
) -> int:
    """Add to a conversation that exists; how many of the files are too many.

    Raises Missing when it does not exist.
    """
    message = data.message
    if message.is_reaction:
        return _append_reaction(data, conversation_id, documents)
    stop = stop_in(message)
    newest = {"newestMicros": micros(message.at)} | ({"optChoice": stop} if stop else {})
    *_, conversation = documents.commit(
        *arrival(data, conversation_id),
        Change(
            paths.conversation(conversation_id),
            # In the same commit, so that nothing queued is sent before the bot handles the STOP.
            fields=_news(data, identity) | _LIES_OPEN | ({"optedOut": True} if stop else {}),
            add={"unread": 1, **{f"{_FILES}{name}": n for name, n in counted(message).items()}},
            maximum=newest,
            minimum={"waitingMicros": micros(message.at)},
            union=_findable(data, identity, conversation_id),
        ),
    )
    if any(conversation.numbers[field] > number for field, number in newest.items()):
        refresh_row(conversation_id, documents)
    came = {name.removeprefix(_FILES): n for name, n in conversation.numbers.items()}
    return excess(message, came)


def _append_reaction(data: ReceivedData, conversation_id: str, documents: Documents) -> int:
    """The row tells of it, but nobody waits for an answer, and WhatsApp's window stays as it is."""
    message = data.message
    newest = {"newestMicros": micros(message.at)}
    told = {"lastMessage": last_message(data.message_id, message).model_dump(by_alias=True)}
    row = Change(paths.conversation(conversation_id), fields=told, maximum=newest)
    *_, conversation = documents.commit(*arrival(data, conversation_id), row)
    if conversation.numbers["newestMicros"] > newest["newestMicros"]:
        refresh_row(conversation_id, documents)
    return 0


def _findable(data: ReceivedData, identity: Identity, conversation_id: str) -> dict[str, list[str]]:
    """The words of their name now; under another address, their number may be new as well."""
    number = identity.number if conversation_id != identity.primary_id else None
    found = tokens(data.profile_name, number=number)
    return {"search": found} if found else {}


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
    }
    # An absent name or id says nothing about the one that is known.
    return {field: value for field, value in news.items() if value}
