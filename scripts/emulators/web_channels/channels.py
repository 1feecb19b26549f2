"""Which web channels are in use, and which ones nobody has asked for in a while."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from emulators.web_channels.listening import Listening


@dataclass(eq=False)
class Channel:
    """`path` is the call that it carries, `session` the id that the emulator gave it."""

    path: str
    session: str
    listening: Listening = field(default_factory=Listening)
    requests: int = 0
    giving_up: asyncio.TimerHandle | None = None


class Channels:
    """Calls `lost` with a channel once no request of it has been open for `patience` seconds.

    A living tab always holds one open, but for the blink between two. A tab that slept longer is
    told that its session is unknown, and opens another: giving up too early costs a reconnection.
    """

    def __init__(self, lost: Callable[[Channel], None], patience: float) -> None:
        self._lost = lost
        self._patience = patience
        self._open: dict[tuple[str, str], Channel] = {}

    def __len__(self) -> int:
        return len(self._open)

    def find(self, path: str, session: str) -> Channel:
        """A channel from before our time is as good as a new one."""
        return self._open.setdefault((path, session), Channel(path, session))

    def add(self, channel: Channel) -> None:
        """Its tab may go away before it asks for the first time."""
        self._open[channel.path, channel.session] = channel
        with self.in_use(channel):
            pass

    def remove(self, channel: Channel) -> None:
        """Somebody says good-bye."""
        self._open.pop((channel.path, channel.session), None)
        _keep(channel)

    @contextmanager
    def in_use(self, channel: Channel) -> Iterator[None]:
        """While a request of the channel is open."""
        channel.requests += 1
        _keep(channel)
        try:
            yield
        finally:
            channel.requests -= 1
            if not channel.requests and (channel.path, channel.session) in self._open:
                loop = asyncio.get_running_loop()
                channel.giving_up = loop.call_later(self._patience, self._give_up, channel)

    def _give_up(self, channel: Channel) -> None:
        self.remove(channel)
        self._lost(channel)


def _keep(channel: Channel) -> None:
    if channel.giving_up:
        channel.giving_up.cancel()
        channel.giving_up = None
