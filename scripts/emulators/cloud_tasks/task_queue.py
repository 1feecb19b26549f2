"""One queue: its tasks, what is due, what may go out now, and the names that stay taken.

No I/O and no clock of its own: every method that depends on time is told `now`.
"""

import heapq
from datetime import UTC, datetime
from enum import Enum
from itertools import count

from google.cloud.tasks_v2.types import Queue

from .pending_task import Answer, Dispatch, PendingTask
from .refusal import Refusal
from .token_bucket import TokenBucket

TOMBSTONE_SECONDS = 3600  # [quotas] "Task de-duplication window": about 1 hour


class Outcome(Enum):
    DONE = "done"
    RETRY = "retry"
    GIVEN_UP = "given up"
    GONE = "gone"  # deleted, or another attempt at it still runs and decides


class TaskQueue:
    def __init__(self, config: Queue, now: float) -> None:
        self.tasks: dict[str, PendingTask] = {}
        self.tombstones: dict[str, float] = {}  # name -> when it is free again, oldest first
        self.dispatching = 0
        self._due: list[tuple[float, int, PendingTask]] = []
        self._arrivals = count()
        self.configure(config, now)

    def configure(self, config: Queue, now: float) -> None:
        self.config = config
        limits = config.rate_limits
        self._bucket = TokenBucket(limits.max_dispatches_per_second, limits.max_burst_size, now)

    @property
    def is_paused(self) -> bool:
        return self.config.state == Queue.State.PAUSED

    def add(self, pending: PendingTask, now: float) -> None:
        self._forget_tombstones(now)
        if pending.name in self.tasks:
            raise Refusal("ALREADY_EXISTS", "Requested entity already exists")
        if pending.name in self.tombstones:
            raise Refusal(
                "ALREADY_EXISTS",
                "The task cannot be created because a task with this name existed too recently.",
            )
        self.put(pending)

    def put(self, pending: PendingTask) -> None:
        """Puts a task in that has been checked before."""
        self.tasks[pending.name] = pending
        self._wait_until(pending, pending.due_at)

    def get(self, name: str, now: float) -> PendingTask:
        self._forget_tombstones(now)
        if name in self.tombstones:
            raise Refusal(
                "NOT_FOUND",
                "The task no longer exists, though a task with this name existed recently. "
                "The task either successfully completed or was deleted.",
            )
        if name not in self.tasks:
            raise Refusal("NOT_FOUND", "Requested entity was not found.")
        return self.tasks[name]

    def remove(self, name: str, now: float) -> None:
        del self.tasks[name]
        self.tombstones[name] = now + TOMBSTONE_SECONDS

    def purge(self, now: float) -> None:
        for name in list(self.tasks):
            self.remove(name, now)
        self.config.purge_time = datetime.fromtimestamp(now, UTC)

    def reset(self, now: float) -> None:
        """As new, except for its settings and for the requests that are still under way."""
        self.tasks.clear()
        self.tombstones.clear()
        self._due.clear()
        self.configure(self.config, now)

    def take_due(self, now: float) -> list[Dispatch]:
        """Begins all that is due and allowed: not paused, tokens and concurrency left."""
        taken = []
        while (pending := self._next()) and self._ready_at(pending, now) <= now:
            self._bucket.take(now)
            taken.append(self.begin(pending, now))
        return taken

    def wake_at(self, now: float) -> float | None:
        """When there may be something to take; None: not before something else happens."""
        pending = self._next()
        return self._ready_at(pending, now) if pending else None

    def count_due(self, now: float) -> int:
        """Tasks that will go out without any more time passing than the rate limit asks for."""
        if self.is_paused:
            return 0
        return sum(not task.dispatching and task.due_at <= now for task in self.tasks.values())

    def begin(self, pending: PendingTask, now: float) -> Dispatch:
        """Begins an attempt whatever the limits say."""
        self.dispatching += 1
        return pending.begin(now)

    def finish(self, pending: PendingTask, answer: Answer, now: float) -> Outcome:
        self.dispatching -= 1
        pending.end(answer, now)
        if self.tasks.get(pending.name) is not pending:
            return Outcome.GONE
        if answer.is_success:
            self.remove(pending.name, now)
            return Outcome.DONE
        if pending.dispatching:
            return Outcome.GONE
        retry_at = pending.retry_at(pending.policy(self.config.retry_config), answer, now)
        if retry_at is None:
            self.remove(pending.name, now)
            return Outcome.GIVEN_UP
        self._wait_until(pending, retry_at)
        return Outcome.RETRY

    def _wait_until(self, pending: PendingTask, due_at: float) -> None:
        pending.due_at = due_at
        heapq.heappush(self._due, (due_at, next(self._arrivals), pending))

    def _next(self) -> PendingTask | None:
        """The next task that may go out; drops what was deleted, run or put off meanwhile."""
        if self.is_paused or self.dispatching >= self.config.rate_limits.max_concurrent_dispatches:
            return None
        while self._due:
            due_at, _, pending = self._due[0]
            waits = self.tasks.get(pending.name) is pending and not pending.dispatching
            if waits and pending.due_at == due_at:
                return pending
            heapq.heappop(self._due)
        return None

    def _ready_at(self, pending: PendingTask, now: float) -> float:
        return max(pending.due_at, self._bucket.ready_at(now))

    def _forget_tombstones(self, now: float) -> None:
        while self.tombstones:
            name, free_at = next(iter(self.tombstones.items()))
            if free_at > now:
                return
            del self.tombstones[name]
