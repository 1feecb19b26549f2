"""One trace from an aspirant's message to its answer, through topics and queues.

OpenTelemetry's API is light and always here; its SDK is loaded for the first request that is
traced. Whether traced or not, each request has ids: by them its log lines are found.
"""

import random
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from opentelemetry import context, trace
from opentelemetry.context import Context
from opentelemetry.trace import (
    INVALID_SPAN,
    Link,
    NonRecordingSpan,
    Span,
    SpanContext,
    SpanKind,
    StatusCode,
    TraceFlags,
)
from opentelemetry.util.types import AttributeValue

from wasaprecruit.logs import kind_of
from wasaprecruit.telemetry.carrying import received_ms, with_received
from wasaprecruit.telemetry.exporting import flush, settings, tracer
from wasaprecruit.telemetry.handling import Handling, current


@contextmanager
def traced(request: Handling) -> Iterator[None]:
    """Around a request: ends the span that `begin` began, and hands over what was traced.

    Before the request is answered: Cloud Run gives no computing time afterwards.
    """
    token = context.attach(Context())
    try:
        yield
    finally:
        if request.span:
            request.span.end()
            if _is_traced(request.span):
                flush()
        context.detach(token)


def begin(name: str, parent: Context, kind: SpanKind, *, follows: bool = False) -> None:
    """Begin the request's own span, once.

    One that `follows` its parent at its own time starts a new trace, with a link to the old one.
    """
    request = current()
    if request is None or request.span:
        return
    before = trace.get_current_span(parent).get_span_context()
    links = [Link(before)] if follows and before.is_valid else []
    if follows:
        parent = Context()
    request.received_ms = received_ms(parent) or round(time.time() * 1000)
    request.span = _start(name, parent, kind, links)
    context.attach(
        with_received(request.received_ms, trace.set_span_in_context(request.span, parent))
    )


@contextmanager
def step(
    name: str, kind: SpanKind, attributes: Mapping[str, AttributeValue] | None = None
) -> Iterator[Span]:
    """A timed part of the request. Of an error only its kind is recorded."""
    if not _is_traced(trace.get_current_span()):
        yield INVALID_SPAN
        return
    with tracer().start_as_current_span(
        name,
        kind=kind,
        attributes=attributes,
        # The SDK would note an error with its words.
        record_exception=False,
        set_status_on_exception=False,
    ) as span:
        try:
            yield span
        except Exception as error:
            span.set_status(StatusCode.ERROR)
            span.set_attribute("error.type", kind_of(error))
            raise


def _start(name: str, parent: Context, kind: SpanKind, links: list[Link]) -> Span:
    above = trace.get_current_span(parent).get_span_context()
    if _is_sampled(above):
        return tracer().start_span(name, parent, kind, links=links)
    trace_id = above.trace_id if above.is_valid else random.getrandbits(128)
    return NonRecordingSpan(SpanContext(trace_id, random.getrandbits(64), is_remote=False))


def _is_sampled(above: SpanContext) -> bool:
    """Decided once for a whole trace, where it begins."""
    chosen = settings()
    if chosen.traces == "off":
        return False
    if above.is_valid:
        return bool(above.trace_flags & TraceFlags.SAMPLED)
    return random.random() < chosen.sampled  # noqa: S311 - chance, no secret


def _is_traced(span: Span) -> bool:
    return span.get_span_context().trace_flags.sampled
