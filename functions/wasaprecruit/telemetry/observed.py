"""What is recorded of each request: its span, how long it took, what it read and wrote."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from cloudevents.http import CloudEvent
from opentelemetry.context import Context
from opentelemetry.trace import SpanKind, StatusCode

from wasaprecruit.telemetry.carrying import arrived, arrived_with_task
from wasaprecruit.telemetry.handling import Handling, current, handling
from wasaprecruit.telemetry.measuring import measure
from wasaprecruit.telemetry.tracing import begin, traced

BY_EVENT = frozenset({"ingest", "bot", "photos"})
BY_TASK = frozenset({"deliver", "remind"})
_AT_ITS_OWN_TIME = frozenset({"remind"})
_SERVER_ERRORS = 500


@contextmanager
def observed(function: str, environ: Mapping[str, str]) -> Iterator[Handling]:
    """Around a request. Only tasks and events continue a trace: strangers cannot choose one."""
    with handling(function) as request, traced(request):
        if function in BY_TASK:
            follows = function in _AT_ITS_OWN_TIME
            begin(function, arrived_with_task(environ), SpanKind.CONSUMER, follows=follows)
        elif function not in BY_EVENT:
            begin(function, Context(), SpanKind.SERVER)
        try:
            yield request
        finally:
            _tell(request)


def begin_event(pushed: CloudEvent, kind: str) -> None:
    """The request turned out to bring an event of this kind."""
    request = current()
    if request:
        begin(f"{request.function} {kind}", arrived(attributes(pushed)), SpanKind.CONSUMER)


def attributes(pushed: CloudEvent) -> dict[str, str]:
    """Those of a pushed message."""
    try:
        found = pushed.data["message"]["attributes"]
    except (KeyError, TypeError):
        return {}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def _tell(request: Handling) -> None:
    numbers = {"reads": 0, "writes": 0, **request.numbers}
    measure(
        {"request_ms": request.elapsed_ms, "reads": numbers["reads"], "writes": numbers["writes"]},
        status=str(request.status),
    )
    if request.span:
        counted = {f"firestore.{name}": number for name, number in numbers.items()}
        request.span.set_attributes({"http.response.status_code": request.status, **counted})
        if request.status >= _SERVER_ERRORS:
            request.span.set_status(StatusCode.ERROR)
