"""The private bucket."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol


@dataclass(frozen=True)
class Upload:
    """Where bytes may be PUT for a while, with these headers."""

    url: str
    headers: Mapping[str, str]


class Files(Protocol):
    """The private bucket. Names follow from the content, so that storing is idempotent."""

    def put(self, name: str, data: bytes, content_type: str) -> None: ...

    def read(self, name: str, most: int) -> bytes | None:
        """The object's first `most` bytes; None without an object."""

    def delete_folder(self, folder: str) -> None:
        """Delete all objects whose names begin with `folder`. Idempotent.

        A folder is named with its slash; a full name deletes one object.
        """

    def url(self, name: str, lasts: timedelta, download_as: str | None = None) -> str:
        """An address at which a browser can read the object for a while."""

    def upload(self, name: str, size: int, lasts: timedelta) -> Upload:
        """An address at which a browser can put an object of exactly so many bytes for a while.

        It is nothing that a browser would show: its content type says only that it is bytes.
        """
