"""Events for other functions."""

from collections.abc import Mapping
from typing import Protocol

from wasaprecruit.domain.events.base import EventBase


class Publisher(Protocol):
    """Events for other functions. Returns once they are kept; raises when they are not."""

    def publish_inbound(self, event: EventBase) -> None: ...

    def publish_happened(self, event: EventBase) -> None: ...

    def publish_dead(self, raw: bytes, reason: str, came: Mapping[str, str]) -> None:
        """Keep an event that can never be handled; `came` are the attributes that it came with."""
