"""What became of an attached file."""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.documents.media import FileSort, MediaFault, MediaState
from wasaprecruit.domain.documents.photo import PhotoProblem
from wasaprecruit.domain.events.base import EventBase
from wasaprecruit.domain.model import Count, Id, Model


class PhotoStoredData(Model):
    """Points to a photo, the `index`-th file of its message (None in older events).

    One with `problems` fills no slot of the checklist.
    """

    photo_id: Id
    message_id: Id
    index: Count | None = None
    slot: str | None = None
    problems: list[PhotoProblem] = Field(default_factory=list)


class PhotoRejectedData(Model):
    """The `index`-th file of a message could not be stored as a photo, and why."""

    message_id: Id
    index: Count
    fault: MediaFault


class PhotoWaitingData(Model):
    """The `index`-th file of a message."""

    message_id: str
    index: int


class FileSettledData(Model):
    """What became of the `index`-th file of a message, which is no photo.

    It was stored, it waits until it may be fetched, or it has a `fault`.
    """

    message_id: Id
    index: Count
    sort: FileSort
    state: MediaState
    fault: MediaFault | None = None


class PhotoStored(EventBase):
    """A photo was stored in the aspirant's record."""

    type: Literal["photo.stored"] = "photo.stored"
    data: PhotoStoredData


class PhotoRejected(EventBase):
    """A file that was announced as a photo could not be stored as one."""

    type: Literal["photo.rejected"] = "photo.rejected"
    data: PhotoRejectedData


class PhotoWaiting(EventBase):
    """A photo came before it may be fetched: age or consent are not known yet."""

    type: Literal["photo.waiting"] = "photo.waiting"
    data: PhotoWaitingData


class FileSettled(EventBase):
    """It is known what became of a voice note, video, document or contact card."""

    type: Literal["file.settled"] = "file.settled"
    data: FileSettledData
