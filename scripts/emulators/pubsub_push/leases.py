"""The messages that the relay holds of one subscription: leased until acknowledged.

Pulled one batch at a time, not as a stream: the SDK's emulator does not notice when a client goes
away, and hands messages to a stream that nobody reads, each for the length of its lease.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Sequence

import grpc
from google.api_core.exceptions import GoogleAPICallError
from google.pubsub_v1.types import PubsubMessage, PullRequest, ReceivedMessage

from emulators.pubsub_push.pubsub import LEASE_SECONDS, PubSub

_RENEW_SECONDS = LEASE_SECONDS / 4
# The emulator answers a second before the deadline when there is nothing, and looks for new
# messages every 50 ms. While there is traffic the relay looks for itself, more often.
_PATIENT_SECONDS = 2.0
_EAGER_SECONDS = 1.0
_EAGER_PAUSE_SECONDS = 0.01
_FULL_PAUSE_SECONDS = 0.05
_log = logging.getLogger(__name__)

# What the emulator answers while it is down, restarting, or has forgotten its subscriptions.
EmulatorGone = (GoogleAPICallError, grpc.RpcError)


class Leases:
    def __init__(self, pubsub: PubSub, subscription: str, most: int) -> None:
        self._pubsub = pubsub
        self._name = pubsub.subscription(subscription)
        self._most = most
        self._ack_ids: dict[str, str] = {}
        self._eager_until = 0.0
        self._closing = False
        self.is_open = False

    def __len__(self) -> int:
        return len(self._ack_ids)

    def close(self) -> None:
        """Ends `receive` after the pull that is under way: a cancelled one would still be served,
        and its messages lost to everybody until their lease ends."""
        self._closing = True

    async def receive(self) -> AsyncIterator[PubsubMessage]:
        """Each message once while it is held. Raises EmulatorGone when that is so."""
        renewing = asyncio.create_task(self._renew())
        try:
            while not self._closing:
                for received in await self._pull():
                    known = received.message.message_id in self._ack_ids
                    self._ack_ids[received.message.message_id] = received.ack_id
                    if not known:
                        yield received.message
                self.is_open = True
        finally:
            self.is_open = False
            renewing.cancel()

    async def acknowledge(self, message: PubsubMessage) -> None:
        """When the emulator is gone the message comes again, or is gone with it."""
        ack_id = self._ack_ids.get(message.message_id)
        if ack_id is None:
            return
        try:
            await self._acknowledge([ack_id])
        except EmulatorGone as error:
            _log.warning("%s: not acknowledged: %s", self._name, type(error).__name__)
        self._ack_ids.pop(message.message_id, None)

    async def drop_all(self) -> None:
        ids = list(self._ack_ids.values())
        self._ack_ids.clear()
        if ids:
            await self._acknowledge(ids)

    async def give_back(self) -> None:
        """Lets every held message return to the subscription at once."""
        await self._set_deadline(0)
        self._ack_ids.clear()

    async def _pull(self) -> Sequence[ReceivedMessage]:
        room = self._most - len(self._ack_ids)
        if not room:
            await asyncio.sleep(_FULL_PAUSE_SECONDS)
            return ()
        is_eager = not self.is_open or time.monotonic() < self._eager_until
        request = PullRequest(
            subscription=self._name, max_messages=room, return_immediately=is_eager
        )
        answer = await self._pubsub.subscriber.pull(
            request=request, timeout=_PATIENT_SECONDS, retry=None
        )
        if answer.received_messages:
            self._eager_until = time.monotonic() + _EAGER_SECONDS
        elif is_eager:
            await asyncio.sleep(_EAGER_PAUSE_SECONDS)
        return answer.received_messages

    async def _acknowledge(self, ack_ids: list[str]) -> None:
        await self._pubsub.subscriber.acknowledge(
            subscription=self._name, ack_ids=ack_ids, timeout=5, retry=None
        )

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(_RENEW_SECONDS)
            await self._set_deadline(LEASE_SECONDS)

    async def _set_deadline(self, seconds: int) -> None:
        ids = list(self._ack_ids.values())
        if not ids:
            return
        request = {"subscription": self._name, "ack_ids": ids, "ack_deadline_seconds": seconds}
        try:
            await self._pubsub.subscriber.modify_ack_deadline(
                request=request, timeout=2, retry=None
            )
        except EmulatorGone as error:
            _log.warning("%s: leases not changed: %s", self._name, type(error).__name__)
