"""The private bucket."""

from datetime import timedelta
from typing import Protocol


class Files(Protocol):
    """The private bucket. Names follow from the content, so that storing is idempotent."""

    def put(self, name: str, data: bytes, content_type: str) -> None: ...

    def delete_folder(self, folder: str) -> None:
        """Delete all objects whose names begin with `folder`. Idempotent.

        A folder is named with its slash; a full name deletes one object.
        """

    def url(self, name: str, lasts: timedelta, download_as: str | None = None) -> str:
        """An address at which a browser can read the object for a while."""
