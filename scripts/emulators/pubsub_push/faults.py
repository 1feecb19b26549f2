"""Faults that tests arm on a subscription: what Pub/Sub may do, but seldom does."""

import asyncio
from dataclasses import dataclass, field

from google.pubsub_v1.types import PubsubMessage


@dataclass
class Faults:
    """`duplicate_next` and `reorder_next` count messages; `released` is cleared to hold pushes.

    `max_attempts`, when it is set, buries a message sooner than the policy would.
    """

    duplicate_next: int = 0
    reorder_next: int = 0
    max_attempts: int = 0
    collected: list[PubsubMessage] = field(default_factory=list)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.released.set()

    def takes_duplicate(self) -> bool:
        taken = self.duplicate_next > 0
        self.duplicate_next -= taken
        return taken

    def collects(self, message: PubsubMessage) -> bool:
        """Whether the message is kept aside, to be pushed later in reverse order."""
        if not self.reorder_next:
            return False
        self.reorder_next -= 1
        self.collected.append(message)
        return True

    def take_collected(self) -> list[PubsubMessage]:
        taken, self.collected = self.collected[::-1], []
        return taken
