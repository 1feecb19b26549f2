"""Sends what falls due, as soon as it does."""

import asyncio
import logging
from collections.abc import Callable

import aiohttp

from .clock import Bell, Clock
from .delivery import deliver
from .names import queue_of, short_id
from .pending_task import Answer, Dispatch, PendingTask
from .queues import Queues
from .task_queue import Outcome, TaskQueue

log = logging.getLogger(__name__)


class Dispatcher:
    def __init__(
        self,
        queues: Queues,
        clock: Clock,
        session: aiohttp.ClientSession,
        changed: Callable[[], None],
    ) -> None:
        self.duplicate_next = 0  # fault: this many tasks are sent twice at once
        self._queues = queues
        self._clock = clock
        self._session = session
        self._changed = changed
        self._wake = Bell()
        self._attempts: set[asyncio.Task[None]] = set()

    @property
    def dispatching(self) -> int:
        return len(self._attempts)

    def wake(self) -> None:
        """Something happened that may let a task go out."""
        self._wake.ring()

    async def run(self) -> None:
        while True:
            now = self._clock.now()
            for queue in list(self._queues.by_name.values()):
                for dispatch in queue.take_due(now):
                    self._start(queue, dispatch)
            await self._wake.wait(self._seconds_to_next())

    def run_now(self, queue: TaskQueue, pending: PendingTask) -> None:
        self._start(queue, queue.begin(pending, self._clock.now()))

    async def stop(self) -> None:
        """Drops what is under way; its tasks are still pending and go out again after a start."""
        for attempt in self._attempts:
            attempt.cancel()
        await asyncio.gather(*self._attempts, return_exceptions=True)

    def _seconds_to_next(self) -> float | None:
        now = self._clock.now()
        times = [queue.wake_at(now) for queue in self._queues.by_name.values()]
        return min((max(0.0, at - now) for at in times if at is not None), default=None)

    def _start(self, queue: TaskQueue, dispatch: Dispatch) -> None:
        attempt = asyncio.create_task(self._attempt(queue, dispatch))
        self._attempts.add(attempt)
        attempt.add_done_callback(self._attempts.discard)

    async def _attempt(self, queue: TaskQueue, dispatch: Dispatch) -> None:
        answer = await self._send(dispatch)
        outcome = queue.finish(dispatch.pending, answer, self._clock.now())
        self._log(dispatch.pending, answer, outcome)
        self._changed()

    async def _send(self, dispatch: Dispatch) -> Answer:
        """Of two copies the successful answer counts: with one success the task is done."""
        copies = 1
        if self.duplicate_next:
            self.duplicate_next -= 1
            copies = 2
        answers = await asyncio.gather(*(self._deliver(dispatch) for _ in range(copies)))
        return next((answer for answer in answers if answer.is_success), answers[0])

    async def _deliver(self, dispatch: Dispatch) -> Answer:
        deadline = dispatch.pending.task.dispatch_deadline.total_seconds()
        try:
            return await self._clock.before(deadline, deliver(self._session, dispatch))
        except TimeoutError:
            return Answer(None, timed_out=True)

    def _log(self, pending: PendingTask, answer: Answer, outcome: Outcome) -> None:
        """Failures only, and never the URL, headers or body: they may hold secrets."""
        if outcome not in {Outcome.RETRY, Outcome.GIVEN_UP}:
            return
        log.warning(
            "%s/%s attempt %d: %s, %s",
            short_id(queue_of(pending.name)),
            short_id(pending.name),
            pending.attempts,
            answer,
            outcome.value,
        )
