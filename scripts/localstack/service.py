"""One process of the local stack, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from localstack.paths import ROOT


class Tier(IntEnum):
    """The order of stopping: first what makes work, last what keeps it."""

    MAKES_WORK = 0
    DOES_WORK = 1
    KEEPS_STATE = 2


@dataclass(frozen=True)
class Probe:
    """Ready when the port answers; with a path, when it answers below 400 there."""

    port: int
    path: str | None = None


@dataclass(frozen=True)
class Service:
    name: str
    title: str
    command: tuple[str, ...]
    tier: Tier
    ready: tuple[Probe, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    folder: Path = ROOT
    # A service that holds what cannot be had again takes the stack down with it.
    restarts: bool = True
    # Where its code lies: an edit there restarts it.
    watched: Path | None = None
    ready_seconds: float = 120.0
    stop_seconds: float = 5.0

    @property
    def ports(self) -> tuple[int, ...]:
        return tuple(probe.port for probe in self.ready)
