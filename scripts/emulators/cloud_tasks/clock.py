"""The emulator's clock: real time, and as much further as a test moves it."""

import asyncio
import time
from collections.abc import Awaitable
from typing import TypeVar

T = TypeVar("T")


class Bell:
    """Wakes everyone who waits, once; whoever waits later waits for the next ring."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, timeout: float | None = None) -> None:
        """Returns at the ring or after `timeout` seconds."""
        try:
            async with asyncio.timeout(timeout):
                await self._event.wait()
        except TimeoutError:
            return


class Clock:
    def __init__(self) -> None:
        self._epoch = time.time() - time.monotonic()
        self._offset = 0.0
        self._moved = 0.0
        self._jump = Bell()

    @property
    def offset(self) -> float:
        """Seconds that `now` is ahead of real time."""
        return self._offset

    def now(self) -> float:
        """Seconds since 1970. Monotonic, so that the machine's clock cannot disturb a back-off."""
        return self._epoch + time.monotonic() + self._offset

    def advance(self, seconds: float) -> None:
        self._offset += seconds
        self._moved += seconds
        self._jump.ring()

    def put_back(self) -> None:
        self._offset = 0.0

    async def before(self, seconds: float, work: Awaitable[T]) -> T:
        """The outcome of `work`; TimeoutError when `seconds` of this clock pass first."""
        task = asyncio.ensure_future(work)
        alarm = asyncio.ensure_future(self._sleep(seconds))
        try:
            await asyncio.wait({task, alarm}, return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                raise TimeoutError
            return task.result()
        finally:
            task.cancel()
            alarm.cancel()
            await asyncio.gather(task, alarm, return_exceptions=True)

    async def _sleep(self, seconds: float) -> None:
        """Counts what has passed, not `now`: putting the clock back must not lengthen a sleep."""
        end = time.monotonic() + self._moved + seconds
        while (left := end - time.monotonic() - self._moved) > 0:
            await self._jump.wait(left)
