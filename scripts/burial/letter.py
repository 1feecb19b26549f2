"""A dead letter, as far as it may be shown: ids, kinds, numbers and nothing of anybody."""

import re
from dataclasses import dataclass
from datetime import datetime

from google.pubsub_v1.types import PubsubMessage, ReceivedMessage
from pydantic import ValidationError

from deployment.description import Description
from wasaprecruit.domain.events.base import ordering_key
from wasaprecruit.domain.events.reading import Event, parse

SOURCE = "CloudPubSubDeadLetterSource"
"""Pub/Sub's own attributes of a dead letter begin so; functions use them too when they bury.
https://cloud.google.com/pubsub/docs/handling-failures#how_dead_letter_topics_work"""

_REASON = "reason"
_UNKNOWN = "-"
_SHORTEST_BEGINNING = 6
# Ids, kinds and names of fields are ours; what looks otherwise was made by somebody else.
_OURS = re.compile(r"[\w.,:;()' -]{1,200}", re.ASCII)


@dataclass(frozen=True)
class Letter:
    """`ack_id` is good for as long as the subscription's deadline, or until it is extended."""

    ack_id: str
    message: PubsubMessage

    @classmethod
    def of(cls, received: ReceivedMessage) -> "Letter":
        return cls(received.ack_id, received.message)

    @property
    def event(self) -> Event | None:
        """None when this version of the code cannot read it."""
        try:
            return parse(self.message.data)
        except ValidationError:
            return None

    @property
    def id(self) -> str:
        """The event's; that of Pub/Sub's message when no event can be read."""
        return self._attribute("id") or (self.event.id if self.event else self.message.message_id)

    @property
    def type(self) -> str:
        return self._attribute("type") or (self.event.type if self.event else _UNKNOWN)

    @property
    def subscription(self) -> str:
        return self._attribute(f"{SOURCE}Subscription") or _UNKNOWN

    @property
    def attempts(self) -> str:
        return self._attribute(f"{SOURCE}DeliveryCount") or "1"

    @property
    def reason(self) -> str:
        """The kind of an error or the names of fields. What ran out has its reason in the log."""
        return self._attribute(_REASON) or f"failed {self.attempts} times; the log says why"

    @property
    def first_published(self) -> datetime:
        told = str(self.message.attributes.get(f"{SOURCE}TopicPublishTime", ""))
        try:
            return datetime.fromisoformat(told)
        except ValueError:
            return datetime.fromtimestamp(
                self.message.publish_time.timestamp(), self.message.publish_time.tzinfo
            )

    def age(self, now: datetime) -> str:
        seconds = int((now - self.first_published).total_seconds())
        for length, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
            if seconds >= length:
                return f"{seconds // length} {unit}"
        return f"{seconds} s"

    def is_called(self, wanted: str) -> bool:
        """By an id, or by a beginning that is long enough to be meant."""
        begins = len(wanted) >= _SHORTEST_BEGINNING and self.id.startswith(wanted)
        return begins or wanted in {self.id, self.message.message_id}

    def topic(self, description: Description) -> str | None:
        """Where it was published first; None when no function of ours has that subscription."""
        function = description.functions.get(self.subscription)
        pushed = function.trigger.subscription if function else None
        return pushed.topic if pushed else None

    def original(self, event: Event) -> PubsubMessage:
        """The message as it was published first. A function that buries has seen no key."""
        came = {
            name: value
            for name, value in self.message.attributes.items()
            if name != _REASON and not name.startswith(SOURCE)
        }
        return PubsubMessage(
            data=self.message.data,
            attributes=came,
            ordering_key=self.message.ordering_key or ordering_key(event),
        )

    def _attribute(self, name: str) -> str:
        value = str(self.message.attributes.get(name, ""))
        return value if not value or _OURS.fullmatch(value) else "?"
