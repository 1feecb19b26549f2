"""WhatsApp: sending messages, and its own list of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from wasaprecruit.domain.documents.message import Message, MessageStatus
from wasaprecruit.domain.events.messages import ReceivedData


class NotAccepted(Exception):
    """The channel did not take the message and may take it later."""


class OutcomeUnknown(Exception):
    """The channel may or may not have taken the message."""


class Rejected(Exception):
    """The channel refused the message for good."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Sent:
    """A message that the channel accepted, as its own list tells it; `files` is how many it has."""

    sid: str
    text: str
    status: MessageStatus
    created_at: datetime
    error_code: str | None = None
    files: int = 0


class Channel(Protocol):
    """WhatsApp."""

    def send(
        self,
        address: str,
        message: Message,
        conversation_id: str,
        message_id: str,
        files: Sequence[str] = (),
    ) -> str:
        """The channel's sid. Raises NotAccepted, OutcomeUnknown or Rejected.

        `files` are the addresses at which the channel reads the message's files.
        """

    def sent_to(self, address: str) -> list[Sent]:
        """The latest messages that the channel accepted for this address, oldest first."""

    def sent_as(self, sid: str) -> Sent | None:
        """What became of the message that the channel accepted under this sid."""

    def received_since(self, since: datetime) -> list[ReceivedData]:
        """What aspirants wrote from then on, by the channel's own list, oldest first."""
