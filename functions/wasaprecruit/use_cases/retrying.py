"""No locks: a decision on documents that somebody else has changed since is made again."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from wasaprecruit.domain.errors import Busy
from wasaprecruit.ports.documents import Stale

P = ParamSpec("P")
T = TypeVar("T")


def retried(
    attempts: int, because: str, on: tuple[type[Exception], ...] = (Stale,)
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Call the function again when it raises one of `on`; any other error escapes.

    The function reads what it decides on, and commits with the versions that it read. After so many
    `attempts` Busy is raised, with `because` as its words.
    """

    def decorated(act: Callable[P, T]) -> Callable[P, T]:
        @wraps(act)
        def settled(*args: P.args, **kwargs: P.kwargs) -> T:
            for _ in range(attempts):
                try:
                    return act(*args, **kwargs)
                except on:
                    continue
            raise Busy(because)

        return settled

    return decorated
