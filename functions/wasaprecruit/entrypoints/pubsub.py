"""Events pushed by Pub/Sub: parse, call the handler for their type, bury what is hopeless."""

import base64
import binascii
import traceback
from collections.abc import Callable, Mapping
from typing import Any

from cloudevents.http import CloudEvent
from pydantic import ValidationError

from wasaprecruit.domain.errors import Unprocessable
from wasaprecruit.domain.events.reading import Event, parse
from wasaprecruit.domain.model import faults_of
from wasaprecruit.logs import log, log_failure
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.telemetry.handling import about, current
from wasaprecruit.telemetry.measuring import measure
from wasaprecruit.telemetry.observed import attributes, begin_event

Handlers = Mapping[str, Callable[[Any], None]]


def handle(pushed: CloudEvent, handlers: Handlers, publisher: Publisher) -> None:
    """Do what the event asks for. What fails escapes, so that Pub/Sub delivers it again.

    An event without a handler is ignored. One that can never be read or handled goes to the dead
    letters at once, so that it does not hold up those behind it.
    """
    raw = _raw(pushed)
    try:
        event = _event(raw)
        begin_event(pushed, event.type)
        about(event=event.id, conversation=event.conversation_id)
    except Unprocessable as error:
        log("ERROR", "event cannot be read; kept with the dead letters", reason=str(error))
        measure({"dead_letters": 1})
        publisher.publish_dead(raw or b"-", str(error), origin(pushed))
        return
    handler = handlers.get(event.type)
    if handler is None:
        return
    try:
        handler(event)
    except (Unprocessable, ValueError, OverflowError) as error:
        if not _is_hopeless(error):
            raise
        log_failure("event can never be handled; kept with the dead letters", error, id=event.id)
        measure({"dead_letters": 1})
        publisher.publish_dead(raw, type(error).__name__, origin(pushed))


_SOURCE = "CloudPubSubDeadLetterSource"


def origin(pushed: CloudEvent) -> dict[str, str]:
    """The event's attributes and where it came from, named as in Pub/Sub's own dead letters.

    A subscription has the name of its function.
    """
    request = current()
    told = {
        f"{_SOURCE}Subscription": request.function if request else "",
        f"{_SOURCE}TopicPublishTime": str(pushed.get("time") or ""),
    }
    return attributes(pushed) | {name: value for name, value in told.items() if value}


_OUTSIDE = frozenset(
    "google.api_core google.auth grpc http httpx requests socket ssl twilio urllib3".split()
)


def _is_hopeless(error: Exception) -> bool:
    """Whether the event would fail in the same way each time.

    It would when our own code fails on its values, or the store can never hold the result. An error
    of the same kind out of an outside service's client may come from an answer that was cut short:
    that is an outage.
    """
    if isinstance(error, Unprocessable):
        return True
    frames = traceback.walk_tb(error.__traceback__)
    modules = (str(frame.f_globals.get("__name__", "")) for frame, _ in frames)
    return not any(_package(module) & _OUTSIDE for module in modules)


def _package(module: str) -> set[str]:
    """Of `google.auth.transport`: `google` and `google.auth`."""
    first, *more = module.split(".")
    return {first, f"{first}.{more[0]}"} if more else {first}


def _raw(pushed: CloudEvent) -> bytes:
    try:
        return base64.b64decode(pushed.data["message"].get("data", ""), validate=True)
    except (KeyError, TypeError, AttributeError, binascii.Error):
        return b""


def _event(raw: bytes) -> Event:
    """Raises Unprocessable with the names of the fields at fault, never with what is in them."""
    try:
        return parse(raw)
    except ValidationError as error:
        raise Unprocessable(faults_of(error)) from None
