"""The emulator's API: what the relay sets up in it, and the clients that it uses."""

from datetime import timedelta

import grpc.aio
from google.api_core.exceptions import AlreadyExists
from google.pubsub_v1.services.publisher import PublisherAsyncClient
from google.pubsub_v1.services.publisher.transports import PublisherGrpcAsyncIOTransport
from google.pubsub_v1.services.subscriber import SubscriberAsyncClient
from google.pubsub_v1.services.subscriber.transports import SubscriberGrpcAsyncIOTransport
from google.pubsub_v1.types import Subscription

from emulators.pubsub_push.settings import Route, Settings

LEASE_SECONDS = 20
_KEPT = timedelta(days=7)
# After the emulator's restart, find it again within a second, not after gRPC's two minutes.
_CHANNEL = (("grpc.max_reconnect_backoff_ms", 500), ("grpc.initial_reconnect_backoff_ms", 100))


class PubSub:
    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._channel = grpc.aio.insecure_channel(settings.emulator, options=_CHANNEL)
        publish = PublisherGrpcAsyncIOTransport(channel=self._channel)
        subscribe = SubscriberGrpcAsyncIOTransport(channel=self._channel)
        self.publisher = PublisherAsyncClient(transport=publish)
        self.subscriber = SubscriberAsyncClient(transport=subscribe)

    def topic(self, name: str) -> str:
        return f"projects/{self._settings.project}/topics/{name}"

    def subscription(self, name: str) -> str:
        return f"projects/{self._settings.project}/subscriptions/{name}"

    async def prepare(self, route: Route) -> None:
        """Makes what the route needs, and the subscription that keeps the dead letters."""
        dead = self._settings.dead_letter_topic
        await self._ensure_topic(dead)
        await self._ensure_subscription(dead, dead, ordered=False)
        await self._ensure_topic(route.topic)
        await self._ensure_subscription(route.subscription, route.topic, route.ordered)

    async def close(self) -> None:
        await self._channel.close(None)

    async def _ensure_topic(self, name: str) -> None:
        try:
            await self.publisher.create_topic(name=self.topic(name), timeout=5, retry=None)
        except AlreadyExists:
            return

    async def _ensure_subscription(self, name: str, topic: str, ordered: bool) -> None:
        subscription = Subscription(
            name=self.subscription(name),
            topic=self.topic(topic),
            enable_message_ordering=ordered,
            ack_deadline_seconds=LEASE_SECONDS,
            message_retention_duration=_KEPT,
        )
        try:
            await self.subscriber.create_subscription(request=subscription, timeout=5, retry=None)
        except AlreadyExists:
            return
