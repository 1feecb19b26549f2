"""One file: fetched if it may be stored, recognised, and kept as what it is."""

from hashlib import sha256

from wasaprecruit.domain.cards import Card, read_cards
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.kinds import is_card, is_sound, sort_of
from wasaprecruit.domain.photos import file_name
from wasaprecruit.ports.documents import Stale
from wasaprecruit.ports.media import Developed, FileKind, MediaRefused, MediaUnavailable
from wasaprecruit.use_cases.photos.file_fates import (
    UNAVAILABLE,
    WAITING,
    Fate,
    Unreadable,
    hindrance,
)
from wasaprecruit.use_cases.photos.keep_photo import keep_photo
from wasaprecruit.use_cases.photos.needs import Archive
from wasaprecruit.use_cases.photos.settle_media import (
    ATTEMPTS,
    Attachment,
    read_conversation,
    settle,
)
from wasaprecruit.use_cases.photos.take_back import take_back
from wasaprecruit.use_cases.retrying import retried


def keep_file(
    attachment: Attachment, url: str, message: Message, row: Conversation, archive: Archive
) -> bool:
    """Give the file its fate, or let it wait. Returns whether it has one.

    Raises MediaUnavailable, Unreadable, or the error of a service of ours, while it has none.
    """

    @retried(ATTEMPTS, because="the conversation keeps changing under this file")
    def attempt() -> bool:
        nonlocal row
        if _gave_fate(attachment, url, message, row, archive):
            return True
        row = read_conversation(attachment.conversation_id, archive.documents).value
        if hindrance(row) == WAITING:
            return False
        # Age and consent became known before this file was marked as waiting: nobody else will
        # fetch it now.
        raise Stale

    return attempt()


def _gave_fate(
    attachment: Attachment, url: str, message: Message, row: Conversation, archive: Archive
) -> bool:
    """Whether the file has its fate now; else, by this row, it waits."""
    media = message.media[attachment.index]
    fate = hindrance(row, is_sound(media.content_type))
    if fate == WAITING and media.state == "pending" and is_card(media.content_type):
        fate = WAITING | {"cards": _contacts(url, archive)}
    if fate is None:
        fate = _fetch(attachment, url, message, row, archive)
    if fate:
        settle(attachment, fate, archive.documents)
    if fate is None or fate["state"] == "stored":
        take_back(attachment, archive)
    return fate is None or fate["state"] != WAITING["state"]


def _contacts(url: str, archive: Archive) -> list[Card]:
    """Who is on a contact card, which are words as a message's are; the file itself waits.

    None where it cannot be read now: the file is fetched again once it may be stored.
    """
    try:
        data = _had(url, archive) if url else b""
        return read_cards(data) if data and is_card(_sniffed(data, archive).content_type) else []
    except (MediaRefused, MediaUnavailable, Unreadable):
        return []


def _fetch(
    attachment: Attachment, url: str, message: Message, row: Conversation, archive: Archive
) -> Fate | None:
    """The file's fate; None when it has been stored with it."""
    if not url:
        return UNAVAILABLE
    content_type = message.media[attachment.index].content_type
    try:
        data = _had(url, archive)
        kind = _sniffed(data, archive)
        content_type = kind.content_type
        if fate := hindrance(row, is_sound(content_type)):
            # Announced as sound, and it is not.
            return fate
        is_photo = kind.is_image and message.type != "sticker"
        developed = _developed(data, archive) if is_photo else None
    except MediaRefused as refused:
        if refused.rest is None:
            return {"state": "refused", "fault": refused.fault, "content_type": content_type}
        return _store(attachment, refused.rest, kind, archive, refused.fault)
    if developed:
        return keep_photo(attachment, sha256(data).hexdigest(), developed, archive)
    is_odd_picture = sort_of(kind.content_type) == "photo" and message.type != "sticker"
    return _store(attachment, data, kind, archive, "not_allowed" if is_odd_picture else None)


def _had(url: str, archive: Archive) -> bytes:
    try:
        return archive.source.fetch(url)
    except (MediaRefused, MediaUnavailable):
        raise
    except Exception as error:
        raise MediaUnavailable(type(error).__name__) from None


def _sniffed(data: bytes, archive: Archive) -> FileKind:
    try:
        return archive.studio.sniff(data)
    except MediaRefused:
        raise
    except Exception as error:
        raise Unreadable(type(error).__name__) from None


def _developed(data: bytes, archive: Archive) -> Developed:
    try:
        return archive.studio.develop(data)
    except MediaRefused:
        raise
    except Exception as error:
        raise Unreadable(type(error).__name__) from None


def _store(
    attachment: Attachment,
    data: bytes,
    kind: FileKind,
    archive: Archive,
    fault: str | None = None,
) -> Fate:
    """Store it as a plain file; `fault` says why a picture is not kept as a photo.

    Whether it may be stored is checked again, because fetching takes a while.
    """
    row = read_conversation(attachment.conversation_id, archive.documents).value
    fate = hindrance(row, is_sound(kind.content_type))
    if fate:
        return fate
    name = file_name(row.aspirant_id, sha256(data).hexdigest(), kind.extension)
    archive.files.put(name, data, kind.content_type)
    cards = read_cards(data) if is_card(kind.content_type) else []
    stored = {"state": "stored", "object_name": name, "content_type": kind.content_type}
    return stored | {"cards": cards} | ({"fault": fault} if fault else {})
