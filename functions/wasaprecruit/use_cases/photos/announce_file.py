"""Publish what became of an attached file; the event's id is the same each time."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.media import FileSort, Media, MediaFault
from wasaprecruit.domain.documents.photo import Photo
from wasaprecruit.domain.events.base import EventBase
from wasaprecruit.domain.events.files import (
    FileSettled,
    FileSettledData,
    PhotoRejected,
    PhotoRejectedData,
    PhotoStored,
    PhotoStoredData,
    PhotoWaiting,
    PhotoWaitingData,
)
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.kinds import sort_of
from wasaprecruit.use_cases.photos.needs import Archive
from wasaprecruit.use_cases.photos.settle_media import Attachment, read_message


def announce(attachment: Attachment, aspirant_id: str, archive: Archive) -> None:
    """Publish what became of the file, if it is for the bot to know."""
    message = read_message(attachment, archive.documents).value
    media = message.media[attachment.index]
    if message.type == "sticker" or media.state == "pending":
        return
    if event := _event(attachment, media, aspirant_id, archive):
        archive.publisher.publish_happened(event)


def _event(
    attachment: Attachment, media: Media, aspirant_id: str, archive: Archive
) -> EventBase | None:
    """None for somebody who asked to be forgotten: nobody writes to them any more."""
    if media.fault == "erasure_requested":
        return None
    if media.photo_id:
        return _stored(attachment, media, aspirant_id, archive)
    sort = sort_of(media.content_type)
    if sort != "photo":
        return _settled(attachment, media, sort, archive)
    if media.state == "waiting":
        return _waiting(attachment, archive)
    return _rejected(attachment, media.fault, archive) if media.fault else None


def _settled(attachment: Attachment, media: Media, sort: FileSort, archive: Archive) -> FileSettled:
    """Published for each state: a file that waits has one event now and another later."""
    return FileSettled(
        id=derived_id(f"file.settled.{media.state}", attachment.message_id, str(attachment.index)),
        occurred_at=archive.clock(),
        conversation_id=attachment.conversation_id,
        data=FileSettledData(
            message_id=attachment.message_id,
            index=attachment.index,
            sort=sort,
            state=media.state,
            fault=media.fault,
        ),
    )


def _waiting(attachment: Attachment, archive: Archive) -> PhotoWaiting:
    return PhotoWaiting(
        id=_event_id("photo.waiting", attachment),
        occurred_at=archive.clock(),
        conversation_id=attachment.conversation_id,
        data=PhotoWaitingData(message_id=attachment.message_id, index=attachment.index),
    )


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
            index=attachment.index,
            slot=None if is_duplicate else photo.value.slot,
            problems=["duplicate"] if is_duplicate else photo.value.quality.problems,
        ),
    )


def _rejected(attachment: Attachment, fault: MediaFault, archive: Archive) -> PhotoRejected:
    return PhotoRejected(
        id=_event_id("photo.rejected", attachment),
        occurred_at=archive.clock(),
        conversation_id=attachment.conversation_id,
        data=PhotoRejectedData(
            message_id=attachment.message_id, index=attachment.index, fault=fault
        ),
    )


def _event_id(kind: str, attachment: Attachment) -> str:
    return derived_id(kind, attachment.message_id, str(attachment.index))
