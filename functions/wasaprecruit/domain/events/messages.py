"""A message came, was stored, or changed its status."""

from typing import Literal

from pydantic import field_validator

from wasaprecruit.domain.documents.message import Message, MessageStatus
from wasaprecruit.domain.events.base import EventBase
from wasaprecruit.domain.identity import derived_id, identify
from wasaprecruit.domain.model import Count, Id, Model
from wasaprecruit.domain.moments import of_our_time


class ReceivedData(Model):
    """An inbound message as the channel gave it. `address` is where to answer."""

    message_id: Id
    address: str
    external_user_id: str | None = None
    profile_name: str
    message: Message

    @field_validator("message")
    @classmethod
    def _of_our_time(cls, message: Message) -> Message:
        of_our_time(message.at)
        return message


class Ad(Model):
    """An advertisement by Meta's ids, and the click on it. Nothing in it names a person."""

    source_type: str | None = None
    source_id: str | None = None
    click_id: str | None = None


class StoredData(Model):
    """Points to a stored message with `files` attachments; its text stays in its document.

    `excess` of them, counted from the last, are over a limit; None when that has to be looked up.
    `ad` is the advertisement that it came from, so that costs can be compared with results.
    """

    message_id: Id
    files: Count = 0
    excess: Count | None = None
    ad: Ad | None = None


class StatusData(Model):
    """What the channel reports about the `attempt`-th sending of a message, in our own words."""

    message_id: Id
    attempt: Count = 0
    provider_sid: Id
    status: MessageStatus
    error_code: str | None = None


class MessageReceived(EventBase):
    """The channel handed over an aspirant's message."""

    type: Literal["message.received"] = "message.received"
    data: ReceivedData


class MessageStored(EventBase):
    """An aspirant's message was stored in its conversation."""

    type: Literal["message.stored"] = "message.stored"
    data: StoredData

    @property
    def concerns_files(self) -> bool:
        return self.data.files > 0


class MessageStatusChanged(EventBase):
    """The channel reported on an outbound message."""

    type: Literal["message.status_changed"] = "message.status_changed"
    data: StatusData


def message_received(data: ReceivedData) -> MessageReceived:
    """The event of an inbound message: the same id whether the webhook or reconciling found it."""
    return MessageReceived(
        id=derived_id("message.received", data.message_id),
        occurred_at=data.message.at,
        conversation_id=identify(data.address, data.external_user_id).primary_id,
        data=data,
    )
