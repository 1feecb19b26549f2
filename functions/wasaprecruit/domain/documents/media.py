"""A file that came with a message, and what became of it."""

from typing import Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from wasaprecruit.domain.cards import Card
from wasaprecruit.domain.documents.photo import PhotoPaths
from wasaprecruit.domain.model import Model

FileSort = Literal["photo", "voice", "video", "document", "contact"]
"""What people call a file; the bot has a text for each."""
MediaState = Literal["pending", "waiting", "stored", "failed", "refused", "withheld"]
MediaFault = Literal[
    "unavailable",
    "too_large",
    "too_many_pixels",
    "damaged",
    "animated",
    "not_allowed",
    "address_refused",
    "guardian_needed",
    "erasure_requested",
    "too_many",
]


class Media(Model):
    """One attached file as the channel announced it. Its bytes are fetched in a step of their own.

    Once stored, `content_type` is what the bytes are; `photo_id` and the sizes in pixels are a
    photo's. `object_name` of any other file, and of each that we sent, is its name in the bucket.
    `fault` says why there is no file; `cards` are the contacts in a vCard; a `waiting` file is
    fetched once we may keep the person's files.

    `url` is the channel's address, at which anybody could read the file: it travels in events and
    is not stored in messages (see `Sources`), except in some older ones.
    """

    content_type: str
    url: SkipJsonSchema[str | None] = Field(default=None, exclude_if=lambda url: url is None)
    file_name: str | None = None
    state: MediaState = "pending"
    fault: MediaFault | None = None
    object_name: str | None = None
    photo_id: str | None = None
    paths: PhotoPaths | None = None
    width: int | None = None
    height: int | None = None
    problems: list[str] = Field(default_factory=list)
    sensitive: bool = False
    cards: list[Card] = Field(default_factory=list)
