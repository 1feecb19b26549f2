"""No locks: a decision on documents that somebody else has changed since is made again."""

from collections.abc import Callable
from functools import wraps
from random import uniform
from time import sleep
from typing import ParamSpec, TypeVar

from wasaprecruit.domain.errors import Busy
from wasaprecruit.ports.documents import Stale

FIRST_PAUSE = 0.02
LONGEST_PAUSE = 0.3
"""Seconds. Many who lose to one would lose to each other next if all came back at once."""

P = ParamSpec("P")
T = TypeVar("T")


def retried(
    attempts: int, because: str, on: tuple[type[Exception], ...] = (Stale,)
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Call the function again, after a moment, when it raises one of `on`; other errors escape.

    The moments are of chance, longer each time. The function reads what it decides on, and commits
    with the versions that it read. After so many `attempts` Busy is raised, with `because` as its
    words.
    """

    def decorated(act: Callable[P, T]) -> Callable[P, T]:
        @wraps(act)
        def settled(*args: P.args, **kwargs: P.kwargs) -> T:
            for attempt in range(attempts):
                if attempt:
                    sleep(_pause(attempt))
                try:
                    return act(*args, **kwargs)
                except on:
                    continue
            raise Busy(because)

        return settled

    return decorated


def _pause(attempt: int) -> float:
    longest = min(FIRST_PAUSE * 2**attempt, LONGEST_PAUSE)
    return uniform(0, longest)  # noqa: S311
