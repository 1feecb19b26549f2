"""google.cloud.tasks.v2.CloudTasks: translates calls into acts on the queues.

The methods that are missing here (IAM, batches, CMEK) answer UNIMPLEMENTED, as gRPC does by itself.
"""

import secrets
from collections.abc import Callable

from google.cloud.tasks_v2 import types
from google.cloud.tasks_v2.types import Queue, Task

from .clock import Clock
from .dispatcher import Dispatcher
from .names import check_location, check_queue_name, check_task_name, queue_of
from .new_task import complete_task
from .pages import page_of
from .pending_task import PendingTask
from .queues import Queues
from .refusal import invalid, unimplemented
from .task_queue import TaskQueue
from .task_view import view_task

_MAX_QUEUES_A_PAGE = 9800  # [types] ListQueuesRequest.page_size
_MAX_TASKS_A_PAGE = 1000  # [types] ListTasksRequest.page_size


class CloudTasksServicer:
    def __init__(
        self, queues: Queues, clock: Clock, dispatcher: Dispatcher, changed: Callable[[], None]
    ) -> None:
        self._queues = queues
        self._clock = clock
        self._dispatcher = dispatcher
        self._changed = changed

    def list_queues(self, request: types.ListQueuesRequest) -> types.ListQueuesResponse:
        check_location(request.parent)
        if request.filter:
            raise unimplemented("A filter on queues")
        names = [name for name in self._queues.by_name if name.startswith(f"{request.parent}/")]
        page, token = page_of(names, request.page_size, _MAX_QUEUES_A_PAGE, request.page_token)
        queues = [self._queues.get(name).config for name in page]
        return types.ListQueuesResponse(queues=queues, next_page_token=token)

    def get_queue(self, request: types.GetQueueRequest) -> Queue:
        return self._queue(request.name).config

    def create_queue(self, request: types.CreateQueueRequest) -> Queue:
        check_location(request.parent)
        check_queue_name(request.queue.name)
        if not request.queue.name.startswith(f"{request.parent}/queues/"):
            raise invalid(f"{request.queue.name} must begin with {request.parent}.")
        return self._stored(self._queues.create(request.queue, self._clock.now()))

    def update_queue(self, request: types.UpdateQueueRequest) -> Queue:
        check_queue_name(request.queue.name)
        paths = list(request.update_mask.paths)
        return self._stored(self._queues.update(request.queue, paths, self._clock.now()))

    def delete_queue(self, request: types.DeleteQueueRequest) -> None:
        check_queue_name(request.name)
        self._queues.delete(request.name, self._clock.now())
        self._changed()

    def purge_queue(self, request: types.PurgeQueueRequest) -> Queue:
        queue = self._queue(request.name)
        queue.purge(self._clock.now())
        return self._stored(queue)

    def pause_queue(self, request: types.PauseQueueRequest) -> Queue:
        return self._set_state(request.name, Queue.State.PAUSED)

    def resume_queue(self, request: types.ResumeQueueRequest) -> Queue:
        return self._set_state(request.name, Queue.State.RUNNING)

    def list_tasks(self, request: types.ListTasksRequest) -> types.ListTasksResponse:
        queue = self._queue(request.parent)
        page, token = page_of(
            list(queue.tasks), request.page_size, _MAX_TASKS_A_PAGE, request.page_token
        )
        tasks = [view_task(queue.tasks[name], request.response_view) for name in page]
        return types.ListTasksResponse(tasks=tasks, next_page_token=token)

    def get_task(self, request: types.GetTaskRequest) -> Task:
        return view_task(self._task(request.name)[1], request.response_view)

    def create_task(self, request: types.CreateTaskRequest) -> Task:
        queue, now = self._queue(request.parent), self._clock.now()
        task = complete_task(request.task, request.parent, _generated_id(), now)
        wanted = request.task.schedule_time
        due_at = max(now, wanted.timestamp()) if wanted else now
        pending = PendingTask(task, created_at=now, due_at=due_at)
        queue.add(pending, now)
        self._changed()
        return view_task(pending, request.response_view)

    def delete_task(self, request: types.DeleteTaskRequest) -> None:
        queue, pending = self._task(request.name)
        queue.remove(pending.name, self._clock.now())
        self._changed()

    def run_task(self, request: types.RunTaskRequest) -> Task:
        """Goes out even when the queue is paused, at its limits, or the task already runs."""
        queue, pending = self._task(request.name)
        self._dispatcher.run_now(queue, pending)
        self._changed()
        return view_task(pending, request.response_view)

    def _queue(self, name: str) -> TaskQueue:
        check_queue_name(name)
        return self._queues.get(name)

    def _task(self, name: str) -> tuple[TaskQueue, PendingTask]:
        check_task_name(name)
        queue = self._queues.get(queue_of(name))
        return queue, queue.get(name, self._clock.now())

    def _set_state(self, name: str, state: int) -> Queue:
        queue = self._queue(name)
        queue.config.state = Queue.State(state)
        return self._stored(queue)

    def _stored(self, queue: TaskQueue) -> Queue:
        self._changed()
        return queue.config


def _generated_id() -> str:
    """Digits without order, like those of the real service."""
    return str(secrets.randbelow(9 * 10**18) + 10**18)
