"""What a month's usage costs, at the published prices."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_HERE = Path(__file__).parent
PRICES: dict[str, Any] = yaml.safe_load((_HERE / "prices.yaml").read_text())
HABITS: dict[str, float] = yaml.safe_load((_HERE / "habits.yaml").read_text())


@dataclass(frozen=True)
class Bill:
    """Dollars a month; `lines` by the name of a price, `full` without any allowance."""

    messages: float
    lines: Mapping[str, float]
    full: Mapping[str, float]

    @property
    def total(self) -> float:
        return sum(self.lines.values())

    @property
    def twilio(self) -> float:
        return self.messages * float(PRICES["twilio"]["messages"]["price"])

    @property
    def share(self) -> float:
        """Of Twilio's fee."""
        return self.total / self.twilio

    def services(self) -> dict[str, float]:
        sums: defaultdict[str, float] = defaultdict(float)
        for name, dollars in self.lines.items():
            sums[name.split(".")[0]] += dollars
        return dict(sorted(sums.items(), key=lambda pair: -pair[1]))


def bill(messages: float, used: Mapping[str, float]) -> Bill:
    lines = {name: _charge(name, amount, allowed=True) for name, amount in used.items()}
    full = {name: _charge(name, amount, allowed=False) for name, amount in used.items()}
    return Bill(messages, lines, full)


def _charge(name: str, amount: float, *, allowed: bool) -> float:
    service, _, unit = name.partition(".")
    price = PRICES[service][unit]
    free = price.get("free", 0) if allowed else 0
    return float(max(amount - free, 0) / price["per"] * price["price"])
