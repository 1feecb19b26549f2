"""The request that this thread is handling: what its log lines, spans and numbers have in common.

One for each request, as long as it is inside the gate. Outside of a request (in a library's own
thread, in a test of a single use case) there is none.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from opentelemetry.trace import Span


@dataclass
class Handling:
    """`ids` are the event's and the conversation's; `numbers` is what was counted so far.

    `span` is the request's own. `received_ms` is when a door took in what led to this request
    (milliseconds since 1970). `status` is the answer's.
    """

    function: str
    ids: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    span: Span | None = None
    received_ms: int | None = None
    status: int = 500
    began: float = field(default_factory=time.perf_counter)

    @property
    def elapsed_ms(self) -> int:
        return round((time.perf_counter() - self.began) * 1000)


_current: ContextVar[Handling | None] = ContextVar("handling", default=None)


def current() -> Handling | None:
    return _current.get()


@contextmanager
def handling(function: str) -> Iterator[Handling]:
    """From now on this thread handles a request of that function."""
    begun = Handling(function)
    token = _current.set(begun)
    try:
        yield begun
    finally:
        _current.reset(token)


def about(**ids: str) -> None:
    """What the request turned out to be about: `event`, `conversation`. Ids only, nobody's data."""
    request = current()
    if request:
        request.ids.update(ids)
        if request.span:
            request.span.set_attributes({f"wasaprecruit.{name}": one for name, one in ids.items()})


def since_received_ms() -> int:
    """How long ago a door took in what led to this request; 0 outside of a request."""
    request = current()
    return round(time.time() * 1000) - request.received_ms if request and request.received_ms else 0


def count(**numbers: int) -> None:
    """Add to what is counted of this request."""
    request = current()
    if request:
        for name, number in numbers.items():
            request.numbers[name] = request.numbers.get(name, 0) + number
