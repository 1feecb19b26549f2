"""Attached files: fetching them, and looking at what they are."""

from dataclasses import dataclass
from typing import Protocol

from wasaprecruit.domain.documents.photo import Quality


class MediaUnavailable(Exception):
    """The file cannot be fetched or developed now, but may be later."""


class MediaRefused(Exception):
    """The file is refused; `fault` is one of documents.MediaFault.

    `rest`, when given, may still be kept: as a plain file that is not developed.
    """

    def __init__(self, fault: str, rest: bytes | None = None) -> None:
        super().__init__(fault)
        self.fault = fault
        self.rest = rest


class MediaSource(Protocol):
    """The channel's attached files."""

    def fetch(self, url: str) -> bytes:
        """The file's bytes. Raises MediaUnavailable or MediaRefused."""


@dataclass(frozen=True)
class FileKind:
    """What bytes are, by looking at them: a content type that is safe to serve, and its ending."""

    content_type: str
    extension: str
    is_image: bool


@dataclass(frozen=True)
class Developed:
    """A photo without metadata and the right way up; `web` and `thumbnail` are WebP.

    `width` and `height` are those of `web`.
    """

    original: bytes
    web: bytes
    thumbnail: bytes
    width: int
    height: int
    quality: Quality
    perceptual_hash: str


class Studio(Protocol):
    """Looks at files and develops photos."""

    def sniff(self, data: bytes) -> FileKind:
        """What the bytes are, whatever was said of them. Raises MediaRefused (`not_allowed`)."""

    def develop(self, data: bytes) -> Developed:
        """The photo in these bytes. Raises MediaRefused, also when decoding it crashes.

        Raises MediaUnavailable when nothing can be developed now, whatever the photo.
        """
