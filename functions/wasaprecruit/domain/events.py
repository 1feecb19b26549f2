"""Facts that travel between functions: JSON, past tense, frozen.

`schema` is the version of `data`. A reader accepts the previous version and ignores what it does
not know, so that old and new functions work side by side during a deployment.
"""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from wasaprecruit.domain.documents import Message, MessageStatus
from wasaprecruit.domain.identity import derived_id, identify
from wasaprecruit.domain.model import Model, Timestamp


class EventBase(Model):
    """What every event carries. `conversation_id` is also the ordering key."""

    id: str
    type: str
    schema_version: Literal[1] = Field(default=1, alias="schema")
    occurred_at: Timestamp
    conversation_id: str


class ReceivedData(Model):
    """An inbound message as the channel gave it. `address` is where to answer."""

    message_id: str
    address: str
    external_user_id: str | None = None
    profile_name: str
    message: Message


class StoredData(Model):
    """Points to a stored message; what it says stays in its document."""

    message_id: str


class StatusData(Model):
    """What the channel reports about the `attempt`-th sending of a message, in our own words."""

    message_id: str
    attempt: int = 0
    provider_sid: str
    status: MessageStatus
    error_code: str | None = None


class MessageReceived(EventBase):
    """The channel handed over an aspirant's message."""

    type: Literal["message.received"] = "message.received"
    data: ReceivedData


class MessageStored(EventBase):
    """An aspirant's message stands in its conversation."""

    type: Literal["message.stored"] = "message.stored"
    data: StoredData


class MessageStatusChanged(EventBase):
    """The channel reported on an outbound message."""

    type: Literal["message.status_changed"] = "message.status_changed"
    data: StatusData


Event = Annotated[
    MessageReceived | MessageStored | MessageStatusChanged, Field(discriminator="type")
]
_EVENT: TypeAdapter[Event] = TypeAdapter(Event)


def message_received(data: ReceivedData) -> MessageReceived:
    """The event of an inbound message: the same one, whoever brings the message."""
    return MessageReceived(
        id=derived_id("message.received", data.message_id),
        occurred_at=data.message.at,
        conversation_id=identify(data.address, data.external_user_id).primary_id,
        data=data,
    )


def parse(raw: bytes) -> Event:
    """The event in `raw` (UTF-8 JSON). Raises pydantic.ValidationError, a ValueError."""
    return _EVENT.validate_json(raw)


def serialize(event: EventBase) -> bytes:
    """The event as UTF-8 JSON, the reverse of `parse`."""
    return event.model_dump_json(by_alias=True).encode()
