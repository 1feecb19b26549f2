"""Wait for a condition, never for a number of seconds."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE_SECONDS = 30.0
"""A bound for broken code; working code is done in a blink, also on a busy machine."""

_PAUSE_SECONDS = 0.02


def eventually(look: Callable[[], T], what: str, patience: float = PATIENCE_SECONDS) -> T:
    """The first truthy answer of `look`. Raises AssertionError with the last one seen."""
    end = time.monotonic() + patience
    while not (seen := look()):
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {patience:.0f} s; last seen: {seen!r}")
        time.sleep(_PAUSE_SECONDS)
    return seen
