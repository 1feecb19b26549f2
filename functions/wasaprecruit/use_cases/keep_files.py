"""The files of a message are fetched, looked at and kept."""

from hashlib import sha256
from typing import Any

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents import Conversation, Media, Message
from wasaprecruit.domain.events import MessageStored
from wasaprecruit.domain.photos import file_name
from wasaprecruit.ports import Archive, FileKind, MediaRefused, MediaUnavailable, Missing
from wasaprecruit.use_cases.keep_photo import WITHHELD, keep_photo
from wasaprecruit.use_cases.settle_media import Attachment, announce, settle


def keep_files(event: MessageStored, archive: Archive) -> None:
    """Keep each file of the message, or say why not. Twice is once.

    Raises MediaUnavailable, once all others are settled, as long as a file may still be had.
    """
    if not event.data.files:
        return
    path = paths.message(event.conversation_id, event.data.message_id)
    message = archive.documents.get(path, Message)
    row = archive.documents.get(paths.conversation(event.conversation_id), Conversation)
    if message is None or row is None:
        # Erased meanwhile: there is nobody left to keep it for.
        return
    missing = [
        attachment
        for index in range(len(message.value.media))
        if not _is_settled(
            attachment := Attachment(event.conversation_id, event.data.message_id, index),
            message.value,
            row.value,
            archive,
            is_last_chance=archive.clock() > event.occurred_at + archive.retry,
        )
    ]
    if missing:
        raise MediaUnavailable(f"{len(missing)} of the message's files cannot be had yet")


def _is_settled(
    attachment: Attachment,
    message: Message,
    row: Conversation,
    archive: Archive,
    is_last_chance: bool,
) -> bool:
    """Whether the file has its fate now, and the others know."""
    media = message.media[attachment.index]
    try:
        if media.state == "pending":
            _keep(attachment, media, message.type == "sticker", row, archive)
        announce(attachment, row.aspirant_id, archive)
    except MediaUnavailable:
        return is_last_chance and _give_up(attachment, row.aspirant_id, archive)
    except Missing:
        # Erased meanwhile.
        return True
    return True


def _give_up(attachment: Attachment, aspirant_id: str, archive: Archive) -> bool:
    settle(attachment, {"state": "failed", "fault": "unavailable"}, archive.documents)
    announce(attachment, aspirant_id, archive)
    return True


def _keep(
    attachment: Attachment, media: Media, is_sticker: bool, row: Conversation, archive: Archive
) -> None:
    if row.needs_guardian:
        settle(attachment, WITHHELD, archive.documents)
        return
    content_type = media.content_type
    try:
        data = archive.source.fetch(media.url)
        kind = archive.studio.sniff(data)
        content_type = kind.content_type
        if kind.is_image and not is_sticker:
            developed = archive.studio.develop(data)
            keep_photo(attachment, sha256(data).hexdigest(), developed, archive)
        else:
            settle(attachment, _file(data, kind, row.aspirant_id, archive), archive.documents)
    except MediaRefused as refused:
        fate = {"state": "refused", "fault": refused.fault, "content_type": content_type}
        settle(attachment, fate, archive.documents)


def _file(data: bytes, kind: FileKind, aspirant_id: str, archive: Archive) -> dict[str, Any]:
    name = file_name(aspirant_id, sha256(data).hexdigest(), kind.extension)
    archive.files.put(name, data, kind.content_type)
    return {"state": "stored", "object_name": name, "content_type": kind.content_type}
