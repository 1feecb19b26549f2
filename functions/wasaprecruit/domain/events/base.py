"""What every event has, and how it travels."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from wasaprecruit.domain.model import Id, Model, Timestamp
from wasaprecruit.domain.moments import of_our_time

Moment = Annotated[Timestamp, AfterValidator(of_our_time)]
"""A moment that is calculated with: see `of_our_time`."""


class EventBase(Model):
    """What every event carries."""

    id: Id
    type: str
    schema_version: Literal[1] = Field(default=1, alias="schema")
    occurred_at: Timestamp
    conversation_id: Id

    @property
    def concerns_files(self) -> bool:
        """Whether it may be a reason to fetch, keep or remove files."""
        return False


_INBOUND = frozenset(
    ("message.received", "message.status_changed", "form.submitted", "form.confirmed")
)


def ordering_key(event: EventBase) -> str:
    """Events with the same key are handled in order.

    Each kind of inbound event has its own order: a form that cannot be stored must not hold back
    the STOP after it, and `ingest` needs no order between messages, forms and statuses.
    """
    inbound = event.type in _INBOUND
    return f"{event.conversation_id}/{event.type}" if inbound else event.conversation_id


def serialize(event: EventBase) -> bytes:
    """The event as UTF-8 JSON, the reverse of `parse`."""
    return event.model_dump_json(by_alias=True).encode()
