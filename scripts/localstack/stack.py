"""The local stack as a whole: start all, watch all, stop all."""

import asyncio
from collections.abc import Coroutine, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from watchfiles import PythonFilter, awatch

from localstack.service import Service, Tier
from localstack.service_log import Shown
from localstack.supervised import Supervised

_WATCH_STEP_MILLISECONDS = 50
_GONE_SECONDS = 3.0
Result = TypeVar("Result")


class Stack:
    """`async with Stack(services, logs) as stack:` gives a stack whose services are all ready."""

    def __init__(
        self,
        services: Iterable[Service],
        logs: Path,
        shown: Shown = Shown.IMPORTANT,
        *,
        waits_for_a_fix: bool = False,
    ) -> None:
        explained: set[str] = set()
        self._supervised = [
            Supervised(service, logs, shown, waits_for_a_fix=waits_for_a_fix, explained=explained)
            for service in services
        ]
        self._running: list[asyncio.Task[None]] = []
        self._watching: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> "Stack":
        ready = [asyncio.Event() for _ in self._supervised]
        for supervised, event in zip(self._supervised, ready, strict=True):
            self._running.append(asyncio.create_task(supervised.keep(event)))
        for supervised in self._supervised:
            if supervised.service.watched:
                watching = _watch(supervised, supervised.service.watched)
                self._watching.append(asyncio.create_task(watching))
        try:
            await self.during(_all(ready))
        except BaseException:
            await self.stop()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    async def during(self, work: Coroutine[None, None, Result]) -> Result:
        """The work's result, unless a service fails for good first: then that failure."""
        working = asyncio.ensure_future(work)
        try:
            await asyncio.wait([working, *self._running], return_when=asyncio.FIRST_COMPLETED)
            for task in self._running:
                if task.done():
                    task.result()
            return await working
        finally:
            working.cancel()

    async def stop(self) -> None:
        """In tiers, so that nothing asks for what is gone, and state is exported last."""
        try:
            for tier in Tier:
                tiered = [s for s in self._supervised if s.service.tier == tier]
                await asyncio.gather(*(supervised.stop() for supervised in tiered))
        finally:
            await self._end_tasks()

    def kill(self) -> None:
        """Now, without regard for state."""
        for supervised in self._supervised:
            supervised.kill()

    @property
    def not_ready(self) -> list[str]:
        """The titles of the services that are still starting for the first time."""
        return [s.service.title for s in self._supervised if not s.has_been_ready]

    def tail(self, name: str) -> Sequence[str]:
        """The last lines that the service printed."""
        return next(s.log.tail() for s in self._supervised if s.service.name == name)

    async def _end_tasks(self) -> None:
        """Those that keep a service end by themselves once it is gone."""
        self.kill()
        if self._running:
            await asyncio.wait(self._running, timeout=_GONE_SECONDS)
        tasks = self._watching + self._running
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for supervised in self._supervised:
            supervised.log.close()


async def _all(events: Iterable[asyncio.Event]) -> None:
    for event in events:
        await event.wait()


async def _watch(supervised: Supervised, folder: Path) -> None:
    async for _ in awatch(folder, watch_filter=PythonFilter(), step=_WATCH_STEP_MILLISECONDS):
        supervised.restart()
