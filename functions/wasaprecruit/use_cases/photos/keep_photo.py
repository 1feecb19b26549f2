"""A photo goes into the aspirant's record: objects first, then all its documents at once."""

from dataclasses import dataclass

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.photo import Photo, PhotoPaths, PhotoProblem
from wasaprecruit.domain.photo_slots import choose_named, choose_slot
from wasaprecruit.domain.photos import photo_folder, photo_paths
from wasaprecruit.ports.documents import AlreadyThere, Change, Create, Snapshot, Stale, Write
from wasaprecruit.ports.files import Files
from wasaprecruit.ports.media import Developed
from wasaprecruit.use_cases.photos.file_fates import Fate, hindrance
from wasaprecruit.use_cases.photos.likeness import Likeness, find_likeness
from wasaprecruit.use_cases.photos.needs import Archive
from wasaprecruit.use_cases.photos.settle_media import (
    ATTEMPTS,
    OPEN,
    Attachment,
    media_change,
    read_conversation,
    read_message,
)
from wasaprecruit.use_cases.retrying import retried

_JPEG = "image/jpeg"
_WEBP = "image/webp"
_WROTE_FIRST = (Stale, AlreadyThere)


@dataclass(frozen=True)
class _Scene:
    """What was read before a decision."""

    attachment: Attachment
    message: Snapshot[Message]
    conversation: Snapshot[Conversation]

    @property
    def aspirant_id(self) -> str:
        return self.conversation.value.aspirant_id


def keep_photo(
    attachment: Attachment, photo_id: str, developed: Developed, archive: Archive
) -> Fate | None:
    """Store it once, also when two runs are at it. Returns why it may not be stored after all.

    Decided again when another photo, a recruiter or another run of this handler wrote first. Raises
    Missing when the message or the conversation was erased.
    """
    is_put = False

    @retried(ATTEMPTS, because="the conversation keeps changing under this photo", on=_WROTE_FIRST)
    def attempt() -> Fate | None:
        nonlocal is_put
        scene = _look(attachment, archive)
        if scene.message.value.media[attachment.index].state not in OPEN:
            return None
        if fate := hindrance(scene.conversation.value):
            # Found out since the objects were put.
            if is_put and not _is_kept(scene, photo_id, archive):
                archive.files.delete_folder(photo_folder(scene.aspirant_id, photo_id))
            return fate
        if not is_put:
            _put(photo_paths(scene.aspirant_id, photo_id), developed, archive.files)
            is_put = True
        archive.documents.commit(*_writes(scene, photo_id, developed, archive))
        return None

    return attempt()


def _is_kept(scene: _Scene, photo_id: str, archive: Archive) -> bool:
    """Whether the same bytes were sent and kept before."""
    return archive.documents.get(paths.photo(scene.aspirant_id, photo_id), Photo) is not None


def _look(attachment: Attachment, archive: Archive) -> _Scene:
    return _Scene(
        attachment=attachment,
        message=read_message(attachment, archive.documents),
        conversation=read_conversation(attachment.conversation_id, archive.documents),
    )


def _put(names: PhotoPaths, developed: Developed, files: Files) -> None:
    files.put(names.original, developed.original, _JPEG)
    files.put(names.web, developed.web, _WEBP)
    files.put(names.thumbnail, developed.thumbnail, _WEBP)


def _writes(scene: _Scene, photo_id: str, developed: Developed, archive: Archive) -> list[Write]:
    path = paths.photo(scene.aspirant_id, photo_id)
    known = archive.documents.get(path, Photo)
    if known:
        # A redelivery would have found its file settled: these bytes were sent again.
        return [_shown(scene, photo_id, known.value, ["duplicate"])]
    row = scene.conversation.value
    likeness = find_likeness(row, developed.perceptual_hash, archive.documents)
    photo = _photo(scene, photo_id, developed, archive, likeness)
    problems = list(photo.quality.problems)
    if likeness.is_placed and _is_good_and_unplaced(photo) and _lacks_a_shot(row, archive):
        # Told like the same bytes: another shot is still asked for.
        problems = ["duplicate"]
    shown = _shown(scene, photo_id, photo, problems)
    return [Create(path, photo), shown, *_filled(scene, photo_id, photo.slot)]


def _photo(
    scene: _Scene, photo_id: str, developed: Developed, archive: Archive, likeness: Likeness
) -> Photo:
    choose = choose_named if likeness.is_placed else choose_slot
    caption, filled = scene.message.value.text, scene.conversation.value.checklist
    slot = choose(caption, archive.settings().checklist, filled)
    return Photo(
        slot=None if developed.quality.problems else slot,
        quality=developed.quality,
        width=developed.width,
        height=developed.height,
        paths=photo_paths(scene.aspirant_id, photo_id),
        content_type=_JPEG,
        perceptual_hash=developed.perceptual_hash,
        similar_to=likeness.to,
        message_id=scene.attachment.message_id,
        created_at=archive.clock(),
    )


def _is_good_and_unplaced(photo: Photo) -> bool:
    return photo.slot is None and not photo.quality.problems


def _lacks_a_shot(row: Conversation, archive: Archive) -> bool:
    return any(slot not in row.checklist for slot in archive.settings().checklist)


def _shown(scene: _Scene, photo_id: str, photo: Photo, problems: list[PhotoProblem]) -> Change:
    fate = {
        "state": "stored",
        "photo_id": photo_id,
        "content_type": photo.content_type,
        "paths": photo.paths,
        "width": photo.width,
        "height": photo.height,
        "problems": problems,
        "sensitive": photo.quality.sensitive,
    }
    return media_change(scene.attachment, scene.message, fate)


def _filled(scene: _Scene, photo_id: str, slot: str | None) -> list[Write]:
    """The whole checklist, because a slot's name need not be a field's."""
    if slot is None:
        return []
    checklist = {**scene.conversation.value.checklist, slot: photo_id}
    path = paths.conversation(scene.conversation.id)
    return [Change(path, {"checklist": checklist}, version=scene.conversation.version)]
