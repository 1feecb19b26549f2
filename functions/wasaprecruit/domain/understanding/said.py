"""One age that was found in a message."""

from dataclasses import dataclass
from typing import Literal

UNDER_AGE, OF_AGE = 0, 99
"""The ages of "under age" and "of age" without a number."""


@dataclass(frozen=True)
class Said:
    """`age` in years, and whether it is given plainly. `school` is set if it follows from a year at
    school."""

    age: int
    is_sure: bool = True
    school: Literal["year", "last year"] | None = None
