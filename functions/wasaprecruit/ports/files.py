"""The private bucket."""

from datetime import timedelta
from typing import Protocol


class Files(Protocol):
    """The private bucket. Names say the content, so that storing twice is storing once."""

    def put(self, name: str, data: bytes, content_type: str) -> None: ...

    def delete_folder(self, folder: str) -> None:
        """No more objects whose names begin so: a folder, with its slash, or one object's name.

        That there are none is fine.
        """

    def url(self, name: str, lasts: timedelta, download_as: str | None = None) -> str:
        """An address at which a browser can read the object for a while."""
