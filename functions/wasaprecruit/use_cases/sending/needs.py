"""What sending needs from outside."""

from collections.abc import Callable
from dataclasses import dataclass

from wasaprecruit.ports.channel import Channel
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Documents
from wasaprecruit.ports.files import Files
from wasaprecruit.ports.personal import Personal
from wasaprecruit.ports.tasks import Tasks


@dataclass(frozen=True)
class Outside:
    """What sending needs from outside. `files` are joined for a message that carries one."""

    documents: Documents
    channel: Channel
    tasks: Tasks
    personal: Personal
    clock: Clock
    files: Callable[[], Files]
