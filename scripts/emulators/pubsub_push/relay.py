"""One push subscription: from the emulator's stream to the function, in order per key."""

import asyncio
import contextlib
import itertools
import logging

from google.pubsub_v1.types import PubsubMessage

from emulators.pubsub_push.dead_letter import dead_letter
from emulators.pubsub_push.faults import Faults
from emulators.pubsub_push.lanes import Lanes
from emulators.pubsub_push.leases import EmulatorGone, Leases
from emulators.pubsub_push.pubsub import PubSub
from emulators.pubsub_push.pusher import Pusher
from emulators.pubsub_push.settings import Route, Settings

_log = logging.getLogger(__name__)
_RECONNECT_SECONDS = 0.2
_LAST_PULL_SECONDS = 3.0
# A reordering that waits for messages which never come must not hold back the others for ever.
_COLLECTING_SECONDS = 5.0


class Relay:
    def __init__(self, route: Route, settings: Settings, pubsub: PubSub) -> None:
        self.route = route
        self.faults = Faults()
        self._closing = False
        self._settings = settings
        self._pubsub = pubsub
        self._leases = Leases(pubsub, route.subscription, settings.max_outstanding)
        subscription = pubsub.subscription(route.subscription)
        topic = pubsub.topic(route.topic)
        self._attempts = route.attempts or settings.max_attempts
        seconds = route.seconds or settings.push_seconds
        self._pusher = Pusher(route.url, topic, subscription, seconds)
        self._lanes: Lanes[PubsubMessage] = Lanes(self._deliver)

    @property
    def in_flight(self) -> int:
        return len(self._leases)

    @property
    def is_open(self) -> bool:
        return self._leases.is_open

    async def run(self) -> None:
        """Until `close`; the emulator may come and go."""
        while not self._closing:
            try:
                await self._pubsub.prepare(self.route)
                async for message in self._leases.receive():
                    self._arrive(message)
            except EmulatorGone as error:
                _log.info("%s: Pub/Sub is away (%s)", self.route.subscription, type(error).__name__)
            await asyncio.sleep(_RECONNECT_SECONDS)

    async def reset(self) -> None:
        """Disarms the faults and drops the messages that are held."""
        self.faults = Faults()
        await self._lanes.clear()
        await self._leases.drop_all()

    async def close(self, running: "asyncio.Task[None]") -> None:
        """Stops pulling, then lets go of what was not taken."""
        self._closing = True
        self._leases.close()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(running, _LAST_PULL_SECONDS)
        await self._lanes.clear()
        await self._leases.give_back()
        await self._pusher.close()

    def _arrive(self, message: PubsubMessage) -> None:
        if not self.faults.collects(message):
            key = message.ordering_key if self.route.ordered else ""
            self._lanes.put(key or message.message_id, message)
        elif not self.faults.reorder_next:
            self._release_collected()
        elif len(self.faults.collected) == 1:
            asyncio.get_running_loop().call_later(_COLLECTING_SECONDS, self._release_collected)

    def _release_collected(self) -> None:
        self.faults.reorder_next = 0
        taken = self.faults.take_collected()
        for message in taken:
            self._lanes.put(f"reversed {taken[0].message_id}", message)

    async def _deliver(self, message: PubsubMessage) -> None:
        for attempt in itertools.count(1) if self._wants(message) else ():
            await self.faults.released.wait()
            if await self._push(message, attempt):
                break
            if attempt >= (self.faults.max_attempts or self._attempts):
                await self._bury(message, attempt)
                break
            await asyncio.sleep(self._settings.backoff.after(attempt))
        await self._leases.acknowledge(message)

    def _wants(self, message: PubsubMessage) -> bool:
        return self.route.having is None or self.route.having in message.attributes

    async def _push(self, message: PubsubMessage, attempt: int) -> bool:
        copies = 2 if self.faults.takes_duplicate() else 1
        pushes = [self._pusher.push(message, attempt) for _ in range(copies)]
        return all(await asyncio.gather(*pushes))

    async def _bury(self, message: PubsubMessage, attempts: int) -> None:
        name = self.route.subscription
        letter = dead_letter(message, self._settings.project, name, attempts)
        topic = self._pubsub.topic(self._settings.dead_letter_topic)
        while True:
            try:
                await self._pubsub.publisher.publish(
                    topic=topic, messages=[letter], timeout=5, retry=None
                )
            except EmulatorGone:
                await asyncio.sleep(_RECONNECT_SECONDS)
            else:
                break
        _log.error(
            "ERROR %s: %s is a dead letter after %d attempts", name, message.message_id, attempts
        )
