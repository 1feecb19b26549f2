"""How much of everything: which conversation has how many messages."""

from dataclasses import dataclass
from datetime import datetime
from random import Random

_LONGEST_SHARE = 10
_FEWEST = 2


@dataclass(frozen=True)
class Plan:
    """The same plan makes the same documents. Times are counted back from `now`."""

    conversations: int
    messages: int
    seed: int
    now: datetime

    def __post_init__(self) -> None:
        if self.conversations < 1:
            raise ValueError("There has to be a conversation.")
        if self.messages < _FEWEST * self.conversations:
            raise ValueError("There have to be at least two messages for each conversation.")

    def rng(self, *about: object) -> Random:
        """Luck of its own for each thing, so that none depends on how many others there are."""
        return Random("/".join(map(str, (self.seed, *about))))

    def lengths(self) -> list[int]:
        """Messages of each conversation. The first has a tenth of all, most others a few."""
        others = self.conversations - 1
        most = self.messages - _FEWEST * others
        first = min(max(self.messages // _LONGEST_SHARE, _FEWEST), most) if others else most
        rest = most - first
        rng = self.rng("lengths")
        weights = [rng.expovariate(1) ** 1.5 for _ in range(others)]
        counts = [_FEWEST + int(rest * weight / sum(weights)) for weight in weights]
        left = self.messages - first - sum(counts)
        return [first, *(count + (place < left) for place, count in enumerate(counts))]


def chance(rng: Random, share: float) -> bool:
    """True in `share` of all cases."""
    return rng.random() < share
