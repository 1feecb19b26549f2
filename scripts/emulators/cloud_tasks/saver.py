"""Writes the state soon after it changed."""

import asyncio
import time
from pathlib import Path

from . import state_file
from .clock import Clock
from .queues import Queues

_QUIET_SECONDS = 0.1
# A large state takes long to write; at most a tenth of the time goes into it.
_REST_FACTOR = 10


class Saver:
    def __init__(self, path: Path, queues: Queues, clock: Clock) -> None:
        self._path = path
        self._queues = queues
        self._clock = clock
        self._dirty = asyncio.Event()

    def touch(self) -> None:
        self._dirty.set()

    async def run(self) -> None:
        rest = _QUIET_SECONDS
        while True:
            await self._dirty.wait()
            await asyncio.sleep(rest)
            self._dirty.clear()
            began = time.monotonic()
            self.save()
            rest = max(_QUIET_SECONDS, _REST_FACTOR * (time.monotonic() - began))

    def save(self) -> None:
        state_file.save(self._path, self._queues, self._clock.offset)
