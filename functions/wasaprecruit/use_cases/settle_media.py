"""What became of an attached file: into its message, and told to the others.

A file that has its fate keeps it; its event is published again each time, with the same id.
"""

from dataclasses import dataclass
from typing import Any

from wasaprecruit.domain import paths
from wasaprecruit.domain.aspirants import Photo
from wasaprecruit.domain.documents import Conversation, Media, Message
from wasaprecruit.domain.errors import Busy
from wasaprecruit.domain.events import (
    EventBase,
    PhotoRejected,
    PhotoRejectedData,
    PhotoStored,
    PhotoStoredData,
)
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.ports import Archive, Change, Documents, Missing, Snapshot, Stale

ATTEMPTS = 40
"""More than the photos that one person sends at once: each attempt lets at least one through."""
_HEARD_OR_SEEN_ONLY = ("audio/", "video/")


@dataclass(frozen=True)
class Attachment:
    """The `index`-th file of a message."""

    conversation_id: str
    message_id: str
    index: int

    @property
    def message_path(self) -> str:
        return paths.message(self.conversation_id, self.message_id)


def settle(attachment: Attachment, fate: dict[str, Any], documents: Documents) -> None:
    """Give the file this fate unless it has one. Raises Missing without the message."""
    for _ in range(ATTEMPTS):
        message = read_message(attachment, documents)
        if message.value.media[attachment.index].state != "pending":
            return
        try:
            documents.commit(media_change(attachment, message, fate))
        except Stale:
            continue
        return
    raise Busy("the message keeps changing")


def media_change(
    attachment: Attachment, message: Snapshot[Message], fate: dict[str, Any]
) -> Change:
    """The message with this fate of one file, if nobody wrote it in between."""
    media = list(message.value.media)
    media[attachment.index] = media[attachment.index].model_copy(update=fate)
    dumped = [one.model_dump(by_alias=True) for one in media]
    return Change(attachment.message_path, {"media": dumped}, version=message.version)


def read_message(attachment: Attachment, documents: Documents) -> Snapshot[Message]:
    """Raises Missing: it was erased."""
    message = documents.get(attachment.message_path, Message)
    if message is None:
        raise Missing
    return message


def read_conversation(conversation_id: str, documents: Documents) -> Snapshot[Conversation]:
    """Raises Missing: it was erased."""
    conversation = documents.get(paths.conversation(conversation_id), Conversation)
    if conversation is None:
        raise Missing
    return conversation


def announce(attachment: Attachment, aspirant_id: str, archive: Archive) -> None:
    """Publish what became of the file, if it is for the bot to know."""
    message = read_message(attachment, archive.documents).value
    media = message.media[attachment.index]
    if message.type == "sticker" or media.state == "pending":
        return
    event = (
        _stored(attachment, media, aspirant_id, archive)
        if media.photo_id
        else _rejected(attachment, media, archive)
    )
    if event:
        archive.publisher.publish_happened(event)


def _stored(
    attachment: Attachment, media: Media, aspirant_id: str, archive: Archive
) -> EventBase | None:
    photo = archive.documents.get(paths.photo(aspirant_id, str(media.photo_id)), Photo)
    if photo is None:
        return None
    is_duplicate = "duplicate" in media.problems
    return PhotoStored(
        id=_event_id("photo.stored", attachment),
        occurred_at=archive.clock(),
        conversation_id=attachment.conversation_id,
        data=PhotoStoredData(
            photo_id=photo.id,
            message_id=attachment.message_id,
            slot=None if is_duplicate else photo.value.slot,
            problems=["duplicate"] if is_duplicate else photo.value.quality.problems,
        ),
    )


def _rejected(attachment: Attachment, media: Media, archive: Archive) -> EventBase | None:
    """None for what is kept, and for sound and film: nobody asked for them."""
    if media.fault is None or media.content_type.startswith(_HEARD_OR_SEEN_ONLY):
        return None
    return PhotoRejected(
        id=_event_id("photo.rejected", attachment),
        occurred_at=archive.clock(),
        conversation_id=attachment.conversation_id,
        data=PhotoRejectedData(
            message_id=attachment.message_id, index=attachment.index, fault=media.fault
        ),
    )


def _event_id(kind: str, attachment: Attachment) -> str:
    return derived_id(kind, attachment.message_id, str(attachment.index))
