from datetime import timedelta

import pytest
from google.cloud.tasks_v2.types import Queue, RateLimits, RetryConfig, Task

from emulators.cloud_tasks.pending_task import Answer, PendingTask
from emulators.cloud_tasks.queue_config import complete_queue
from emulators.cloud_tasks.refusal import Refusal
from emulators.cloud_tasks.task_queue import TOMBSTONE_SECONDS, Outcome, TaskQueue
from tests.emulators.cloud_tasks.desk import LOCATION

NAME = f"{LOCATION}/queues/deliver"
START = 1_800_000_000.0
OK = Answer(200)
BROKEN = Answer(500)


def new_queue(
    *, concurrent: int = 1000, per_second: float = 500, attempts: int = 3, backoff: float = 10
) -> TaskQueue:
    config = Queue(
        name=NAME,
        rate_limits=RateLimits(
            max_concurrent_dispatches=concurrent, max_dispatches_per_second=per_second
        ),
        retry_config=RetryConfig(max_attempts=attempts, min_backoff=timedelta(seconds=backoff)),
    )
    return TaskQueue(complete_queue(config), START)


def add(queue: TaskQueue, task_id: str, *, at: float = START, due: float = START) -> PendingTask:
    pending = PendingTask(Task(name=f"{NAME}/tasks/{task_id}"), created_at=at, due_at=due)
    queue.add(pending, at)
    return pending


def test_takes_what_is_due_in_the_order_in_which_it_falls_due() -> None:
    queue = new_queue()
    late = add(queue, "late", due=START + 2)
    soon = add(queue, "soon", due=START + 1)
    add(queue, "tomorrow", due=START + 86400)
    assert queue.take_due(START) == []
    assert [taken.pending for taken in queue.take_due(START + 5)] == [soon, late]
    assert queue.wake_at(START + 5) == START + 86400


def test_tasks_of_the_same_time_go_out_in_the_order_of_arrival() -> None:
    queue = new_queue()
    added = [add(queue, str(number)) for number in range(20)]
    assert [taken.pending for taken in queue.take_due(START)] == added


def test_no_more_at_once_than_allowed() -> None:
    queue = new_queue(concurrent=2)
    for number in range(3):
        add(queue, str(number))
    taken = queue.take_due(START)
    assert len(taken) == 2
    assert queue.wake_at(START) is None
    queue.finish(taken[0].pending, OK, START)
    assert len(queue.take_due(START)) == 1


def test_no_faster_than_allowed() -> None:
    queue = new_queue(per_second=2)
    for number in range(4):
        add(queue, str(number))
    assert len(queue.take_due(START)) == 2
    assert queue.wake_at(START) == START + 0.5
    assert len(queue.take_due(START + 0.5)) == 1
    assert len(queue.take_due(START + 1.0)) == 1


def test_a_paused_queue_gives_nothing_and_has_nothing_due() -> None:
    queue = new_queue()
    add(queue, "waits")
    queue.config.state = Queue.State(Queue.State.PAUSED)
    assert queue.take_due(START) == []
    assert queue.wake_at(START) is None
    assert queue.count_due(START) == 0


def test_a_failed_task_comes_back_after_its_back_off_until_its_attempts_are_used_up() -> None:
    queue = new_queue(attempts=3, backoff=10)
    task = add(queue, "fails")
    now = START
    for wait in (10, 20):
        queue.take_due(now)
        assert queue.finish(task, BROKEN, now) is Outcome.RETRY
        assert queue.wake_at(now) == now + wait
        now += wait
    queue.take_due(now)
    assert queue.finish(task, BROKEN, now) is Outcome.GIVEN_UP
    assert queue.tasks == {}


def test_a_task_that_was_put_off_does_not_hold_up_the_others() -> None:
    queue = new_queue(backoff=100)
    put_off = add(queue, "put-off", due=START + 50)
    add(queue, "other", due=START + 70)
    queue.begin(put_off, START)
    queue.finish(put_off, BROKEN, START)
    assert queue.wake_at(START) == START + 70


def test_retry_after_is_the_least_that_is_waited() -> None:
    queue = new_queue(backoff=10)
    task = add(queue, "throttled")
    queue.take_due(START)
    queue.finish(task, Answer(429, retry_after=120), START)
    assert task.due_at == START + 120


def test_a_tasks_own_retry_settings_come_before_the_queues() -> None:
    queue = new_queue(attempts=3)
    task = add(queue, "once")
    task.task.retry_config = RetryConfig(max_attempts=1, min_backoff=timedelta(seconds=1))
    queue.take_due(START)
    assert queue.finish(task, BROKEN, START) is Outcome.GIVEN_UP


def test_a_task_deleted_while_it_runs_does_not_come_back() -> None:
    queue = new_queue()
    task = add(queue, "deleted")
    queue.take_due(START)
    queue.remove(task.name, START)
    assert queue.finish(task, BROKEN, START) is Outcome.GONE
    assert queue.wake_at(START) is None
    assert queue.dispatching == 0


def test_of_two_attempts_at_once_the_last_to_fail_decides() -> None:
    queue = new_queue()
    task = add(queue, "twice")
    queue.take_due(START)
    queue.begin(task, START)
    assert queue.finish(task, BROKEN, START) is Outcome.GONE
    assert queue.finish(task, BROKEN, START) is Outcome.RETRY


@pytest.mark.parametrize("end", ["done", "given up", "deleted", "purged"])
def test_a_name_stays_taken_for_an_hour(end: str) -> None:
    queue = new_queue(attempts=1)
    task = add(queue, "named")
    with pytest.raises(Refusal, match="already exists"):
        add(queue, "named")
    if end in {"done", "given up"}:
        queue.take_due(START)
        queue.finish(task, OK if end == "done" else BROKEN, START)
    elif end == "deleted":
        queue.remove(task.name, START)
    else:
        queue.purge(START)
    with pytest.raises(Refusal, match="existed too recently"):
        add(queue, "named", at=START + TOMBSTONE_SECONDS - 1)
    add(queue, "named", at=START + TOMBSTONE_SECONDS)
