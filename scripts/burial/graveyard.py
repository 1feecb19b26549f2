"""The dead letters' subscription: looked through without taking anything away."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import grpc
from google.api_core.exceptions import DeadlineExceeded
from google.pubsub_v1.services.publisher import PublisherClient
from google.pubsub_v1.services.publisher.transports import PublisherGrpcTransport
from google.pubsub_v1.services.subscriber import SubscriberClient
from google.pubsub_v1.services.subscriber.transports import SubscriberGrpcTransport

from burial.letter import Letter
from deployment.description import Description

_MOST = 1000
_AT_ONCE = 100
_HOLD_SECONDS = 600
# The service may answer with a part, or with nothing, while there is more.
_EMPTY_ANSWERS = 2
_PULL_SECONDS = 2.0
_TIMEOUT_SECONDS = 30.0


class Graveyard:
    """Use as `with Graveyard.opened(…) as graveyard`: what was not taken away is given back."""

    def __init__(
        self,
        publisher: PublisherClient,
        subscriber: SubscriberClient,
        project: str,
        description: Description,
    ) -> None:
        self._publisher = publisher
        self._subscriber = subscriber
        self._project = project
        self._description = description
        self._name = f"projects/{project}/subscriptions/{description.dead_letters.subscription}"
        self._held: dict[str, Letter] = {}

    @classmethod
    @contextmanager
    def opened(cls, project: str, description: Description) -> Iterator["Graveyard"]:
        """That of a project in the cloud, or of the emulator that PUBSUB_EMULATOR_HOST names."""
        emulator = os.environ.get("PUBSUB_EMULATOR_HOST")
        if emulator:
            channel = grpc.insecure_channel(emulator)
            publisher = PublisherClient(transport=PublisherGrpcTransport(channel=channel))
            subscriber = SubscriberClient(transport=SubscriberGrpcTransport(channel=channel))
        else:
            publisher, subscriber = PublisherClient(), SubscriberClient()
        graveyard = cls(publisher, subscriber, project, description)
        try:
            yield graveyard
        finally:
            graveyard._give_back()
            publisher.transport.close()  # type: ignore[no-untyped-call]
            subscriber.transport.close()  # type: ignore[no-untyped-call]

    def letters(self) -> list[Letter]:
        """All that lie there, up to a thousand, the oldest first. Others see none of them now."""
        empty = 0
        while empty < _EMPTY_ANSWERS and len(self._held) < _MOST:
            found = self._pull()
            empty = 0 if found else empty + 1
            self._held |= {letter.message.message_id: letter for letter in found}
            self._set_deadline([letter.ack_id for letter in found], _HOLD_SECONDS)
        return sorted(self._held.values(), key=lambda letter: letter.first_published)

    def replay(self, letter: Letter) -> str | None:
        """Publish it as it was, then take it away; what is against it, if anything.

        Killed between the two, it is there twice, and once for whoever handles it.
        """
        event, topic = letter.event, letter.topic(self._description)
        if event is None:
            return "cannot be read by this version: mend the code, or discard it"
        if topic is None:
            return f"comes from {letter.subscription}, which calls no function: discard it"
        self._publisher.publish(
            topic=f"projects/{self._project}/topics/{topic}",
            messages=[letter.original(event)],
            timeout=_TIMEOUT_SECONDS,
        )
        self.discard(letter)
        return None

    def discard(self, letter: Letter) -> None:
        self._subscriber.acknowledge(
            subscription=self._name, ack_ids=[letter.ack_id], timeout=_TIMEOUT_SECONDS
        )
        del self._held[letter.message.message_id]

    def _pull(self) -> list[Letter]:
        request = {"subscription": self._name, "max_messages": _AT_ONCE}
        try:
            answer = self._subscriber.pull(request=request, timeout=_PULL_SECONDS, retry=None)
        except DeadlineExceeded:
            return []
        return [Letter.of(received) for received in answer.received_messages]

    def _give_back(self) -> None:
        self._set_deadline([letter.ack_id for letter in self._held.values()], 0)

    def _set_deadline(self, ack_ids: list[str], seconds: int) -> None:
        if ack_ids:
            self._subscriber.modify_ack_deadline(
                subscription=self._name,
                ack_ids=ack_ids,
                ack_deadline_seconds=seconds,
                timeout=_TIMEOUT_SECONDS,
            )
