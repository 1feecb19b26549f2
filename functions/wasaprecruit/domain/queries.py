"""All queries. The indexes that they need are in `firestore.indexes.json`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import Badge
from wasaprecruit.domain.documents.conversation import PutOff
from wasaprecruit.domain.documents.message import Direction, Message, MessageStatus
from wasaprecruit.domain.documents.photo import Photo
from wasaprecruit.domain.documents.quick_reply import QuickReply
from wasaprecruit.domain.documents.sources import Sources
from wasaprecruit.domain.documents.tag import Tag
from wasaprecruit.domain.documents.template import Template
from wasaprecruit.domain.model import Model
from wasaprecruit.domain.query import Query, Where
from wasaprecruit.domain.statuses import FAILED, SAID


def messages_in(
    conversation_id: str, statuses: Sequence[MessageStatus], limit: int
) -> Query[Message]:
    """The oldest messages of a conversation that have one of these statuses, in order."""
    return Query(
        Message,
        paths.messages(conversation_id),
        where=(Where("status", "in", tuple(statuses)),),
        order_by="at",
        limit=limit,
    )


def newest_message(conversation_id: str, direction: Direction | None = None) -> Query[Message]:
    """The newest message of a conversation, of both sides or of one.

    Not one that waits for its time, which lies ahead, nor one that was cancelled.
    """
    counts = Where("direction", "==", direction) if direction else Where("status", "in", SAID)
    return Query(
        Message,
        paths.messages(conversation_id),
        where=(counts,),
        order_by="at",
        descending=True,
        limit=1,
    )


_REACTIONS = 20
"""So many at most are looked past, in search of words."""


def newest_heard(conversation_id: str) -> Query[Message]:
    """The aspirant's newest messages, for where the newest of all is a reaction."""
    return replace(newest_message(conversation_id, "in"), limit=_REACTIONS)


def inbound_messages(conversation_id: str) -> Query[Message]:
    """All that the aspirant wrote, in no order."""
    inbound = Where("direction", "==", "in")
    return Query(Message, paths.messages(conversation_id), where=(inbound,))


def with_sid(conversation_id: str, provider_sid: str) -> Query[Model]:
    """A message of the conversation whose present attempt has this sid."""
    carries = Where("providerSid", "==", provider_sid)
    return Query(Model, paths.messages(conversation_id), where=(carries,), limit=1)


def with_former_sid(conversation_id: str, provider_sid: str) -> Query[Model]:
    """A message of the conversation that had this sid in an attempt before."""
    carries = Where("formerSids", "array_contains", provider_sid)
    return Query(Model, paths.messages(conversation_id), where=(carries,), limit=1)


def waiting_since(status: MessageStatus, until: datetime, limit: int) -> Query[Message]:
    """Messages of all conversations that are older than `until` and have this status, in order."""
    return Query(
        Message,
        "messages",
        everywhere=True,
        where=(Where("status", "==", status), Where("at", "<", until)),
        order_by="at",
        limit=limit,
    )


def failed_since(since: datetime, limit: int) -> Query[Message]:
    """Messages of all conversations that failed and were queued since then, oldest first."""
    return Query(
        Message,
        "messages",
        everywhere=True,
        where=(Where("status", "in", tuple(sorted(FAILED))), Where("at", ">=", since)),
        order_by="at",
        limit=limit,
    )


def message_with_proof(digest: str) -> Query[Message]:
    """The message, of any conversation, whose one-time code has this digest."""
    proven = Where("proof.digest", "==", digest)
    return Query(Message, "messages", everywhere=True, where=(proven,), limit=1)


def conversation_of(external_user_id: str) -> Query[Model]:
    """The conversation in which this WhatsApp user was seen together with a number."""
    seen = Where("channel.externalUserId", "==", external_user_id)
    return Query(Model, "conversations", where=(seen,), limit=1)


def put_off_until(until: datetime, limit: int) -> Query[PutOff]:
    """Conversations that should have come back before `until`, the longest overdue first."""
    return Query(
        PutOff,
        "conversations",
        where=(Where("snoozedUntil", "<", until),),
        order_by="snoozedUntil",
        limit=limit,
    )


def sources_waiting(conversation_id: str, limit: int) -> Query[Sources]:
    """The oldest messages of a conversation with files that wait to be fetched, in order."""
    return Query(
        Sources,
        paths.all_sources(conversation_id),
        where=(Where("waiting", "==", True),),
        order_by="at",
        limit=limit,
    )


def photos_of(aspirant_id: str) -> Query[Photo]:
    """All photos of a person, oldest first."""
    return Query(Photo, paths.photos(aspirant_id), order_by="createdAt")


def users() -> Query[Badge]:
    """Everybody who has, or had, access."""
    return Query(Badge, "users")


def tags() -> Query[Tag]:
    """All tags."""
    return Query(Tag, "tags")


def quick_replies_of(owner_id: str) -> Query[QuickReply]:
    """All quick replies of one owner, or the shared ones."""
    return Query(QuickReply, "quickReplies", where=(Where("ownerId", "==", owner_id),))


def templates() -> Query[Template]:
    """All templates that the channel ever told of."""
    return Query(Template, "templates")
