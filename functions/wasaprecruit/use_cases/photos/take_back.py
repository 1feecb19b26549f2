"""Remove a file whose sender turned out under age, or wants to be forgotten, as it was stored."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.documents.photo import Photo
from wasaprecruit.domain.photos import photo_folder
from wasaprecruit.ports.documents import Delete
from wasaprecruit.use_cases.photos.file_fates import FORGOTTEN
from wasaprecruit.use_cases.photos.needs import Archive
from wasaprecruit.use_cases.photos.settle_media import (
    ATTEMPTS,
    Attachment,
    media_change,
    read_message,
)
from wasaprecruit.use_cases.photos.withhold_files import withhold_files
from wasaprecruit.use_cases.retrying import retried


def take_back(attachment: Attachment, archive: Archive) -> None:
    """Look again after the commit, because the row may have changed since it was read.

    Of a minor all files go; of somebody who asked to be forgotten only this one, which came after.
    """
    row = archive.documents.get(paths.conversation(attachment.conversation_id), Conversation)
    if row and row.value.needs_guardian:
        withhold_files(attachment.conversation_id, row.value.aspirant_id, archive)
    elif row and row.value.wants_erasure:
        _forget(attachment, row.value.aspirant_id, archive)


@retried(ATTEMPTS, because="the message keeps changing")
def _forget(attachment: Attachment, aspirant_id: str, archive: Archive) -> None:
    message = read_message(attachment, archive.documents)
    media = message.value.media[attachment.index]
    deleted = _removed(media, attachment, aspirant_id, archive)
    if deleted is None:
        return
    kept = {"content_type": media.content_type, "file_name": media.file_name, **FORGOTTEN}
    told = Media.model_validate(kept).model_dump()
    archive.documents.commit(media_change(attachment, message, told), *deleted)


def _removed(
    media: Media, attachment: Attachment, aspirant_id: str, archive: Archive
) -> list[Delete] | None:
    """Delete the file's objects; the documents to delete with them.

    None when the file was stored before they asked: so was a photo in a slot, whose commit checked
    the row.
    """
    if media.object_name:
        archive.files.delete_folder(media.object_name)
        return []
    if media.photo_id is None:
        return None
    path = paths.photo(aspirant_id, media.photo_id)
    photo = archive.documents.get(path, Photo)
    if photo is None or photo.value.message_id != attachment.message_id:
        return []
    if photo.value.slot:
        return None
    archive.files.delete_folder(photo_folder(aspirant_id, media.photo_id))
    return [Delete(path)]
