"""How the context of a trace travels: W3C trace context and baggage.

In the attributes of an event, and in headers of a task that bear our own prefix: Cloud Run puts a
span of its own, which is hardly ever kept, into the `traceparent` that it is called with, and the
tree falls apart (https://github.com/chainguard-dev/go-grpc-kit/pull/268).
"""

from collections.abc import Mapping

from opentelemetry import baggage
from opentelemetry.baggage.propagation import W3CBaggagePropagator
from opentelemetry.context import Context
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

TASK_HEADERS = "X-Wasaprecruit-"

_PROPAGATORS = (TraceContextTextMapPropagator(), W3CBaggagePropagator())
_RECEIVED = "received"


def carried(prefix: str = "") -> dict[str, str]:
    """The present context as it travels; empty outside of a request."""
    carrier: dict[str, str] = {}
    for propagator in _PROPAGATORS:
        propagator.inject(carrier)
    return {f"{prefix}{name}": value for name, value in carrier.items()}


def arrived(carrier: Mapping[str, str]) -> Context:
    """The context in the attributes of an event; empty when they hold none that can be read."""
    found = Context()
    for propagator in _PROPAGATORS:
        found = propagator.extract(carrier, found)
    return found


def arrived_with_task(environ: Mapping[str, str]) -> Context:
    """The context in a task's headers, as WSGI names them."""
    prefix = f"HTTP_{TASK_HEADERS}".upper().replace("-", "_")
    own = {
        name.removeprefix(prefix).lower(): value
        for name, value in environ.items()
        if name.startswith(prefix)
    }
    return arrived(own)


def received_ms(arrived: Context) -> int | None:
    """When a door took in what led to all this, in milliseconds since 1970."""
    told = baggage.get_baggage(_RECEIVED, arrived)
    return int(told) if isinstance(told, str) and told.isdecimal() else None


def with_received(moment: int, present: Context) -> Context:
    return baggage.set_baggage(_RECEIVED, str(moment), present)
