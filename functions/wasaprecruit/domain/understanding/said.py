"""One age that was heard somewhere in a message."""

from dataclasses import dataclass
from typing import Literal

UNDER_AGE, OF_AGE = 0, 99
"""Said without a number."""


@dataclass(frozen=True)
class Said:
    """`age` in years, and whether it is said plainly. `school` tells that it is a year there."""

    age: int
    is_sure: bool = True
    school: Literal["year", "last year"] | None = None
