"""The kind of a message: by the channel's name for it, else by its files."""

from collections.abc import Sequence

from wasaprecruit.domain.documents.media import FileSort
from wasaprecruit.domain.documents.message import MessageType

_NAMED: dict[str, MessageType] = {
    "text": "text",
    "image": "image",
    "audio": "audio",
    "voice": "audio",
    "video": "video",
    "document": "document",
    "file": "document",
    "sticker": "sticker",
    "location": "location",
    "contact": "contacts",
    "contacts": "contacts",
    "button": "button",
    "interactive": "button",
    "reaction": "reaction",
}
_FAMILIES: dict[str, MessageType] = {"image": "image", "audio": "audio", "video": "video"}
_SORTS: dict[str, FileSort] = {"image": "photo", "audio": "voice", "video": "video"}
_CARDS = ("text/vcard", "text/x-vcard", "text/directory")


def kind_by_name(name: str) -> MessageType:
    """Our kind for the channel's name of it; `unknown` when it is new to us."""
    return _NAMED.get(name.lower(), "unknown")


def kind_by_files(content_types: Sequence[str]) -> MessageType:
    """The kind of a message that carries these files; `text` without any."""
    if not content_types:
        return "text"
    if is_card(content_types[0]):
        return "contacts"
    return _FAMILIES.get(content_types[0].partition("/")[0], "document")


def sort_of(content_type: str) -> FileSort:
    """What people call a file of this content type."""
    if is_card(content_type):
        return "contact"
    return _SORTS.get(content_type.partition("/")[0], "document")


def is_sound(content_type: str) -> bool:
    """A voice note, or other sound: heard at once, and no picture of anybody."""
    return content_type.startswith("audio/")


def is_card(content_type: str) -> bool:
    return content_type.partition(";")[0].strip() in _CARDS
