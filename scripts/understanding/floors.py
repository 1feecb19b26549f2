"""What the held-out messages must at least give: it is raised by each gain, and lowered by hand."""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from understanding.lines import MESSAGES
from understanding.scores import Pairs, never, scores, shares

_FILE = MESSAGES / "floors.json"
_MARGIN = 0.03
"""And at least one line, so that nobody has to defend a single one."""


@dataclass(frozen=True)
class Floors:
    """By name: `least` shares, and `most` of what must not happen."""

    least: dict[str, float] = field(default_factory=dict)
    most: dict[str, int] = field(default_factory=dict)

    def falls(self, heard: Pairs) -> list[str]:
        """One line for each that is not held."""
        have = {name: (right, of) for name, right, of in _shares(heard)}
        missed = (
            f"{name}: {_share(*have[name]):.2f}, and {least} is the least"
            for name, least in self.least.items()
            if name in have and _share(*have[name]) < least
        )
        counts = never(heard)
        happened = (
            f"{name}: {counts[name]}, and {most} is the most"
            for name, most in self.most.items()
            if counts[name] > most
        )
        return [*missed, *happened]

    def raised(self, heard: Pairs) -> "Floors":
        """With what is reached now; no floor becomes lower."""
        reached = {name: _floor(right, of) for name, right, of in _shares(heard) if of}
        least = {name: max(floor, self.least.get(name, 0)) for name, floor in reached.items()}
        most = {name: min(now, self.most.get(name, now)) for name, now in never(heard).items()}
        return Floors(self.least | least, most)

    def write(self) -> None:
        _FILE.write_text(json.dumps(vars(self), indent=2) + "\n", encoding="utf-8")


def read_floors() -> Floors:
    if not _FILE.exists():
        return Floors()
    told: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return Floors(**told)


def _shares(heard: Pairs) -> Iterator[tuple[str, int, int]]:
    for name, score in scores(heard).items():
        yield f"{name}, recall", score.right, score.expected
        yield f"{name}, precision", score.right, score.found
    for name, (right, of) in shares(heard).items():
        yield name, right, of


def _share(right: int, of: int) -> float:
    return right / of if of else 0.0


def _floor(right: int, of: int) -> float:
    lower = min(right / of - _MARGIN, (right - 1) / of)
    return max(0.0, math.floor(lower * 100) / 100)
