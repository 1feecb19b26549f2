"""Work that goes on after the answer: webhooks and callbacks, in order where order is promised."""

import asyncio
from collections.abc import Coroutine
from typing import Any

Work = Coroutine[Any, Any, None]


class Background:
    """Runs work; `in_order` runs what has the same lane one after the other."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._last: dict[str, asyncio.Task[None]] = {}

    @property
    def idle(self) -> bool:
        return not self._tasks

    def run(self, work: Work) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def in_order(self, lane: str, work: Work) -> None:
        task = self.run(self._after(self._last.get(lane), work))
        self._last[lane] = task
        task.add_done_callback(lambda done: self._leave(lane, done, work))

    async def _after(self, previous: asyncio.Task[None] | None, work: Work) -> None:
        if previous is not None:
            # Its failure is its own; only its end matters here.
            await asyncio.wait([previous])
        await work

    def _leave(self, lane: str, done: asyncio.Task[None], work: Work) -> None:
        work.close()  # it has not begun when its lane was stopped before its turn
        if self._last.get(lane) is done:
            del self._last[lane]

    async def stop(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
