"""The rules of WhatsApp and of Twilio's addresses. Pure: the clock's time comes in."""

import re
from datetime import datetime, timedelta

WINDOW = timedelta(hours=24)
BODY_LIMIT = 1600
MEDIA_LIMIT_BYTES = 16 * 1024 * 1024
IMAGE_LIMIT_BYTES = 5 * 1024 * 1024
FAILED = ("failed", "undelivered")
FINAL = (*FAILED, "delivered", "read")
OUTSIDE_WINDOW = 63016

_FORWARD = ("accepted", "queued", "sent", "delivered", "read")
_E164 = re.compile(r"\+[1-9]\d{6,14}")
# A user with a username and no visible number: country and a business-scoped id.
_SCOPED_ID = re.compile(r"[A-Z]{2}\.\d{6,30}")
# Numbers that WhatsApp takes for one: Mexico's 1, Argentina's 9, Brazil's ninth digit.
_VARIANTS = (
    (re.compile(r"\+521(\d{10})"), r"+52\1"),
    (re.compile(r"\+549(\d{10})"), r"+54\1"),
    (re.compile(r"\+55(\d{2})9(\d{8})"), r"+55\1\2"),
)
_PREFIX = "whatsapp:"
_MASKED_DIGITS = 4


# https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages
_OFFICE = "application/vnd.openxmlformats-officedocument"
_SENT_AS_MEDIA = frozenset(
    {
        "image/jpeg",
        "image/png",
        "image/webp",
        "audio/ogg",
        "audio/mpeg",
        "audio/aac",
        "audio/amr",
        "audio/3gpp",
        "video/mp4",
        "application/pdf",
        "application/msword",
        f"{_OFFICE}.wordprocessingml.document",
        f"{_OFFICE}.spreadsheetml.sheet",
        f"{_OFFICE}.presentationml.presentation",
        "text/vcard",
    }
)


def is_sent_as_media(content_type: str) -> bool:
    """Whether WhatsApp takes a file that its address calls so."""
    return content_type in _SENT_AS_MEDIA


def media_limit(content_type: str) -> int:
    """In bytes."""
    return IMAGE_LIMIT_BYTES if content_type.startswith("image/") else MEDIA_LIMIT_BYTES


def bare(address: str) -> str:
    return address.removeprefix(_PREFIX)


def channel_address(address: str) -> str:
    return _PREFIX + bare(address)


def is_number(address: str) -> bool:
    return _E164.fullmatch(bare(address)) is not None


def is_address(address: str) -> bool:
    return is_number(address) or _SCOPED_ID.fullmatch(bare(address)) is not None


def chat_of(address: str) -> str:
    """The one chat that all national variants of a number lead to."""
    number = bare(address)
    for variant, canonical in _VARIANTS:
        number = re.sub(rf"^{variant.pattern}$", canonical, number)
    return channel_address(number)


def masked(address: str) -> str:
    """A number as status callbacks show it: `+521551234XXXX`."""
    return bare(address)[:-_MASKED_DIGITS] + "X" * _MASKED_DIGITS


def window_open(last_inbound_at: datetime | None, now: datetime) -> bool:
    return last_inbound_at is not None and now - last_inbound_at < WINDOW


def steps_forward(current: str, following: str) -> bool:
    """Whether the network may move a message's status so; it never goes back."""
    if current in FINAL and (current in FAILED or following in FAILED):
        return False
    if following in FAILED:
        return True
    return _FORWARD.index(following) > _FORWARD.index(current)
