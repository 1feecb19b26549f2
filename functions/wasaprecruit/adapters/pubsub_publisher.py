"""Pub/Sub topics, ordered by conversation; what comes in also by kind."""

from collections.abc import Mapping
from dataclasses import dataclass

from google.cloud.pubsub_v1 import PublisherClient
from google.cloud.pubsub_v1.types import BatchSettings, PublisherOptions
from opentelemetry.trace import SpanKind

from wasaprecruit.domain.events.base import EventBase, ordering_key, serialize
from wasaprecruit.telemetry.carrying import carried
from wasaprecruit.telemetry.measuring import Measure, measure
from wasaprecruit.telemetry.tracing import step

_TIMEOUT_SECONDS = 10
"""Twilio waits 15 s for a webhook in all."""

_COUNTED: dict[str, Measure] = {
    "photo.stored": "photos_stored",
    "photo.rejected": "photos_rejected",
    "photo.waiting": "photos_waiting",
}


@dataclass(frozen=True)
class Topics:
    """Full names: `projects/…/topics/…`."""

    inbound: str
    happened: str
    dead: str


class PubSubPublisher:
    """Implements `ports.Publisher`. Returns once Pub/Sub has the event; raises otherwise."""

    def __init__(self, client: PublisherClient, topics: Topics) -> None:
        self._client = client
        self._topics = topics

    def publish_inbound(self, event: EventBase) -> None:
        self._publish(self._topics.inbound, event, ordering_key(event))

    def publish_happened(self, event: EventBase) -> None:
        self._publish(self._topics.happened, event, ordering_key(event))

    def publish_dead(self, raw: bytes, reason: str, came: Mapping[str, str]) -> None:
        attributes = {**came, "reason": reason}
        self._client.publish(self._topics.dead, raw, **attributes).result(_TIMEOUT_SECONDS)

    def _publish(self, topic: str, event: EventBase, key: str) -> None:
        # `photos` subscribes to what has this attribute.
        files = {"files": "yes"} if event.concerns_files else {}
        with step(f"publish {event.type}", SpanKind.PRODUCER, {"wasaprecruit.event": event.id}):
            attributes = {"id": event.id, "type": event.type, **files, **carried()}
            future = self._client.publish(topic, serialize(event), ordering_key=key, **attributes)
            try:
                future.result(_TIMEOUT_SECONDS)
            except Exception:
                # After a failure the client holds back its key until told to go on.
                self._client.resume_publish(topic, key)
                raise
        if event.type in _COUNTED:
            measure({_COUNTED[event.type]: 1})


def make_client() -> PublisherClient:
    """A client that publishes each event at once and keeps the order of each key."""
    return PublisherClient(
        batch_settings=BatchSettings(max_messages=1),
        publisher_options=PublisherOptions(enable_message_ordering=True),
    )
