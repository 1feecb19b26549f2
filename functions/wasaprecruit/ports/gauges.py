"""How much waits in subscriptions and queues."""

from typing import Protocol

from wasaprecruit.domain.health import Backlog


class Unanswered(Exception):
    """A number was asked for and cannot be told."""


class Gauges(Protocol):
    """How much waits in subscriptions and queues. Each raises Unanswered rather than guess."""

    def events(self) -> list[Backlog]:
        """By subscription."""

    def tasks(self) -> list[Backlog]:
        """By queue."""

    def dead_letters(self) -> int: ...


class NoGauges:
    """Implements Gauges where there is nobody to ask."""

    def events(self) -> list[Backlog]:
        raise Unanswered

    def tasks(self) -> list[Backlog]:
        raise Unanswered

    def dead_letters(self) -> int:
        raise Unanswered
