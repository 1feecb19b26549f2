"""All queues, by name."""

from google.cloud.tasks_v2.types import Queue

from .queue_config import complete_queue, merge_queue
from .refusal import Refusal
from .task_queue import TaskQueue

# [types] CloudTasks.DeleteQueue, "a tombstone window of up to 3 days".
TOMBSTONE_SECONDS = 3 * 24 * 3600


class Queues:
    def __init__(self) -> None:
        self.by_name: dict[str, TaskQueue] = {}
        self.tombstones: dict[str, float] = {}  # name -> when it is free again

    def get(self, name: str) -> TaskQueue:
        if name not in self.by_name:
            raise Refusal(
                "NOT_FOUND",
                "Queue does not exist. If you just created the queue, "
                "wait at least a minute for the queue to initialize.",
            )
        return self.by_name[name]

    def create(self, given: Queue, now: float) -> TaskQueue:
        config = complete_queue(given)
        if config.name in self.by_name:
            raise Refusal("ALREADY_EXISTS", "Queue already exists")
        if self.tombstones.get(config.name, now) > now:
            raise Refusal(
                "FAILED_PRECONDITION",
                "The queue cannot be created because a queue with this name existed too recently.",
            )
        return self.add(config, now)

    def add(self, config: Queue, now: float) -> TaskQueue:
        """Puts a complete queue in, whether or not one of that name existed recently."""
        self.tombstones.pop(config.name, None)
        queue = TaskQueue(config, now)
        self.by_name[config.name] = queue
        return queue

    def update(self, given: Queue, paths: list[str], now: float) -> TaskQueue:
        """[types] CloudTasks.UpdateQueue: "creates the queue if it does not exist"."""
        if given.name not in self.by_name:
            return self.create(given, now)
        queue = self.by_name[given.name]
        queue.configure(merge_queue(queue.config, given, paths), now)
        return queue

    def delete(self, name: str, now: float) -> None:
        if name not in self.by_name:
            raise Refusal("NOT_FOUND", "Requested entity was not found.")
        del self.by_name[name]
        self.tombstones[name] = now + TOMBSTONE_SECONDS

    def reset(self, now: float) -> None:
        self.tombstones.clear()
        for queue in self.by_name.values():
            queue.reset(now)
