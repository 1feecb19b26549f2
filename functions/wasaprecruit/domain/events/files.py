"""What became of an attached file."""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.documents.media import FileSort, MediaFault, MediaState
from wasaprecruit.domain.documents.photo import PhotoProblem
from wasaprecruit.domain.events.base import EventBase
from wasaprecruit.domain.model import Count, Id, Model


class PhotoStoredData(Model):
    """Points to a photo: with `problems` it fills no slot of the checklist.

    It was the `index`-th file of its message; None in events that are older than the field.
    """

    photo_id: Id
    message_id: Id
    index: Count | None = None
    slot: str | None = None
    problems: list[PhotoProblem] = Field(default_factory=list)


class PhotoRejectedData(Model):
    """The `index`-th file of a message cannot be had as a photo, and why."""

    message_id: Id
    index: Count
    fault: MediaFault


class PhotoWaitingData(Model):
    """The `index`-th file of a message."""

    message_id: str
    index: int


class FileSettledData(Model):
    """What became of the `index`-th file of a message, which is no photo.

    Stored, waiting until it may be fetched, or, with a `fault`, neither.
    """

    message_id: Id
    index: Count
    sort: FileSort
    state: MediaState
    fault: MediaFault | None = None


class PhotoStored(EventBase):
    """A photo stands in the aspirant's file."""

    type: Literal["photo.stored"] = "photo.stored"
    data: PhotoStoredData


class PhotoRejected(EventBase):
    """A file came with a message and cannot be kept as a photo."""

    type: Literal["photo.rejected"] = "photo.rejected"
    data: PhotoRejectedData


class PhotoWaiting(EventBase):
    """A photo came before it may be fetched: age or consent are not known yet."""

    type: Literal["photo.waiting"] = "photo.waiting"
    data: PhotoWaitingData


class FileSettled(EventBase):
    """A voice note, video, document or contact card has its fate."""

    type: Literal["file.settled"] = "file.settled"
    data: FileSettledData
