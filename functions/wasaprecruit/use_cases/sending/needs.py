"""What sending needs from outside."""

from dataclasses import dataclass

from wasaprecruit.ports.channel import Channel
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Documents
from wasaprecruit.ports.personal import Personal
from wasaprecruit.ports.tasks import Tasks


@dataclass(frozen=True)
class Outside:
    """What sending needs from outside."""

    documents: Documents
    channel: Channel
    tasks: Tasks
    personal: Personal
    clock: Clock
