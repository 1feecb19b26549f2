"""Events pushed by Pub/Sub: parse, hand over to the verb for their type."""

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import Any

from cloudevents.http import CloudEvent
from pydantic import ValidationError

from wasaprecruit.domain.errors import Unprocessable
from wasaprecruit.domain.events import Event, parse
from wasaprecruit.logs import log
from wasaprecruit.ports import Publisher

Verbs = Mapping[str, Callable[[Any], None]]


def handle(pushed: CloudEvent, verbs: Verbs, publisher: Publisher) -> None:
    """Do what the event asks for. What fails escapes, so that Pub/Sub delivers it again.

    An event that nobody here waits for is let go. One that can never be read goes to the dead
    letters at once, and its neighbours flow on.
    """
    raw = _raw(pushed)
    try:
        event = _event(raw)
    except Unprocessable as error:
        log("ERROR", "event cannot be read; kept with the dead letters", reason=str(error))
        publisher.publish_dead(raw or b"-", reason=str(error))
        return
    verb = verbs.get(event.type)
    if verb:
        verb(event)


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
        faults = (
            ".".join(map(str, fault["loc"])) + ":" + fault["type"] for fault in error.errors()
        )
        raise Unprocessable(", ".join(faults)[:500]) from None
