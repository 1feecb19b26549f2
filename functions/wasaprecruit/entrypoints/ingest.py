"""Pub/Sub `inbound`: store what came in."""

import functions_framework
from cloudevents.http import CloudEvent

from wasaprecruit import bootstrap
from wasaprecruit.domain.events.forms import FormConfirmed, FormSubmitted
from wasaprecruit.domain.events.messages import MessageReceived, MessageStatusChanged
from wasaprecruit.domain.failures import failure
from wasaprecruit.entrypoints.pubsub import Handlers, handle
from wasaprecruit.logs import log
from wasaprecruit.telemetry.measuring import measure
from wasaprecruit.use_cases.forms.confirm_form import confirm_form
from wasaprecruit.use_cases.forms.record_form import record_form
from wasaprecruit.use_cases.inbound.record_message import record_message
from wasaprecruit.use_cases.sending.record_status import DeliveryReport, record_status


@functions_framework.cloud_event
def ingest(pushed: CloudEvent) -> None:
    """Store what came in, then publish that it is stored. Idempotent."""
    handlers: Handlers = {
        "message.received": _message_received,
        "message.status_changed": _status_changed,
        "form.submitted": _form_submitted,
        "form.confirmed": _form_confirmed,
    }
    handle(pushed, handlers, bootstrap.ingest().publisher)


def _message_received(event: MessageReceived) -> None:
    outside = bootstrap.ingest()
    record_message(event, outside.documents, outside.publisher)
    since_door = outside.clock() - event.data.message.at
    measure({"messages_in": 1, "stored_ms": round(since_door.total_seconds() * 1000)})


def _form_submitted(event: FormSubmitted) -> None:
    outside = bootstrap.ingest()
    kept = record_form(event, outside.documents, outside.publisher, outside.settings, outside.clock)
    if not kept:
        log("INFO", "form let go: its owner asked to be forgotten", event=event.id)


def _form_confirmed(event: FormConfirmed) -> None:
    outside = bootstrap.ingest()
    confirm_form(event, outside.documents, outside.publisher, outside.settings, outside.clock)


def _status_changed(event: MessageStatusChanged) -> None:
    data = event.data
    report = DeliveryReport(
        message_id=data.message_id,
        attempt=data.attempt,
        status=data.status,
        error=failure(data.status, data.error_code),
        provider_sid=data.provider_sid,
        at=event.occurred_at,
    )
    record_status(event.conversation_id, report, bootstrap.ingest().documents)
