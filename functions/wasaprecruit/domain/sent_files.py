"""Which files may be sent on WhatsApp, and how large they may be.

https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages
"""

from datetime import timedelta

from wasaprecruit.domain.errors import Invalid

_MEGA = 1024 * 1024
MOST_BYTES = 16 * _MEGA
MOST_IMAGE_BYTES = 5 * _MEGA

UPLOAD_LASTS = timedelta(minutes=15)
"""How long a browser may take to hand over a file."""
FETCHED_WITHIN = timedelta(hours=1)
"""How long the channel may read a file: it fetches it when it takes the message, and may retry."""

_OFFICE = "application/vnd.openxmlformats-officedocument"
CAPTIONED = frozenset({"image/jpeg", "image/png", "video/mp4"})
ALLOWED = CAPTIONED | {
    "audio/ogg",
    "audio/mpeg",
    "audio/aac",
    "audio/amr",
    "application/pdf",
    "application/msword",
    f"{_OFFICE}.wordprocessingml.document",
    f"{_OFFICE}.spreadsheetml.sheet",
    f"{_OFFICE}.presentationml.presentation",
    "text/vcard",
}
# What browsers call them besides. What they have no name for is looked at when it is there.
ALSO_CALLED = {
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "audio/mp3": "audio/mpeg",
    "audio/x-aac": "audio/aac",
    "audio/opus": "audio/ogg",
    "video/ogg": "audio/ogg",
    "text/x-vcard": "text/vcard",
    "text/directory": "text/vcard",
}
UNTOLD = frozenset({"", "application/octet-stream"})
_OPUS_HEAD = b"OpusHead"
_FIRST_PAGE = 512

NOT_ALLOWED = Invalid(
    "file_not_allowed",
    "WhatsApp does not take files of this kind. Send JPEG or PNG, PDF, DOC, DOCX, XLSX or PPTX, "
    "MP4, MP3, AAC, AMR or OGG with Opus, or a contact card (VCF).",
)
IMAGE_TOO_LARGE = Invalid("image_too_large", "WhatsApp takes photos of at most 5 MB.")
TOO_LARGE = Invalid("file_too_large", "WhatsApp takes files of at most 16 MB.")
EMPTY = Invalid("file_empty", "There is nothing in this file.")
NO_CAPTION = Invalid(
    "no_caption",
    "WhatsApp shows no text with this kind of file. Send the text as a message of its own.",
)


def check_announced(content_type: str, size: int) -> None:
    """Before anything is handed over: what the browser tells of a file. Raises Invalid."""
    told = content_type.partition(";")[0].strip()
    if told not in UNTOLD:
        _check_kind(ALSO_CALLED.get(told, told))
    _check_size(told, size)


def check_bytes(content_type: str, data: bytes) -> None:
    """What the file is, by its bytes. Raises Invalid."""
    _check_kind(content_type)
    _check_size(content_type, len(data))
    if content_type == "audio/ogg" and _OPUS_HEAD not in data[:_FIRST_PAGE]:
        raise NOT_ALLOWED


def check_caption(content_type: str, text: str) -> None:
    """Raises Invalid for a text that would be lost: only pictures and films show one."""
    if text and content_type not in CAPTIONED:
        raise NO_CAPTION


def _check_kind(content_type: str) -> None:
    if content_type not in ALLOWED:
        raise NOT_ALLOWED


def _check_size(content_type: str, size: int) -> None:
    if size == 0:
        raise EMPTY
    if content_type.startswith("image/") and size > MOST_IMAGE_BYTES:
        raise IMAGE_TOO_LARGE
    if size > MOST_BYTES:
        raise TOO_LARGE
