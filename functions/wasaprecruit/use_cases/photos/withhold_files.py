"""Somebody turned out to be under age: nothing of what they sent stays where it can be seen."""

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.photos import folders_from
from wasaprecruit.ports.documents import Change, Delete, Documents, Missing, Snapshot, Stale
from wasaprecruit.use_cases.photos.file_fates import WITHHELD
from wasaprecruit.use_cases.photos.needs import Archive
from wasaprecruit.use_cases.photos.settle_media import ATTEMPTS
from wasaprecruit.use_cases.retrying import retried

_BATCH = 400
"""Writes at once; Firestore takes 500."""


def withhold_files(conversation_id: str, aspirant_id: str, archive: Archive) -> None:
    """Remove objects, photo documents, places in the checklist and paths. Idempotent.

    Objects first, so that addresses that were given out stop working at once.
    """
    for folder in folders_from(aspirant_id):
        archive.files.delete_folder(folder)
    for message in archive.documents.find(queries.inbound_messages(conversation_id)):
        _withhold(conversation_id, message, archive.documents)
    _delete_photos(aspirant_id, archive.documents)
    _empty_checklist(conversation_id, archive.documents)


def _withhold(conversation_id: str, message: Snapshot[Message], documents: Documents) -> None:
    """Say so in the message, and forget where the channel keeps its files."""
    found: Snapshot[Message] | None = message

    @retried(ATTEMPTS, because="the message keeps changing", on=(Stale, Missing))
    def attempt() -> None:
        nonlocal found
        if found is None or all(_is_withheld(media) for media in found.value.media):
            return
        media = [_withheld(one).model_dump(by_alias=True) for one in found.value.media]
        change = Change(found.path, {"media": media}, version=found.version)
        try:
            documents.commit(change, Delete(paths.sources(conversation_id, found.id)))
        except (Stale, Missing):
            found = documents.get(found.path, Message)
            raise

    attempt()


def _is_withheld(media: Media) -> bool:
    return media.state == "withheld" and media.paths is None and media.object_name is None


def _withheld(media: Media) -> Media:
    """Only what was announced; a file that had failed or was refused keeps that state."""
    if media.state in ("failed", "refused"):
        return media.model_copy(update={"url": None})
    fields = {"content_type": media.content_type, "file_name": media.file_name, **WITHHELD}
    return Media.model_validate(fields)


def _delete_photos(aspirant_id: str, documents: Documents) -> None:
    photos = [one.path for one in documents.find(queries.photos_of(aspirant_id))]
    for start in range(0, len(photos), _BATCH):
        documents.commit(*(Delete(path) for path in photos[start : start + _BATCH]))


def _empty_checklist(conversation_id: str, documents: Documents) -> None:
    """So that the bot asks for photos again, should a guardian agree."""
    path = paths.conversation(conversation_id)
    row = documents.get(path, Conversation)
    if row and row.value.checklist:
        heard = {"bot.photosHeard": 0, "bot.poorPhotos": 0}
        documents.commit(Change(path, {"checklist": {}, **heard}))
