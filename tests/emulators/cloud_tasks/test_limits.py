"""What a queue holds back, and what goes out all the same."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import partial

from tests.emulators.cloud_tasks.desk import Desk, eventually
from tests.emulators.cloud_tasks.worker import Worker

HOUR = 3600
SLOW_RETRY = {"min_backoff": timedelta(seconds=100)}


def test_a_paused_queue_keeps_its_tasks_until_it_is_resumed(desk: Desk, worker: Worker) -> None:
    desk.client.pause_queue(name=desk.queue)
    desk.create(worker.url)
    desk.control.advance(HOUR)
    desk.control.wait_until_idle()
    assert worker.received == []
    desk.client.resume_queue(name=desk.queue)
    worker.wait_for(1)


def test_a_purge_drops_what_waits_and_nothing_that_comes_later(desk: Desk, worker: Worker) -> None:
    desk.client.pause_queue(name=desk.queue)
    for _ in range(3):
        desk.create(worker.url + "/purged")
    assert desk.client.purge_queue(name=desk.queue).purge_time
    assert list(desk.client.list_tasks(parent=desk.queue)) == []
    desk.client.resume_queue(name=desk.queue)
    desk.wait_until_gone(desk.create(worker.url + "/later"))
    assert [received.path for received in worker.received] == ["/later"]


def test_a_deleted_queue_sends_nothing_more(desk: Desk, worker: Worker) -> None:
    worker.default = 500
    desk.configure(retry_config=SLOW_RETRY)
    desk.wait_for_failures(desk.create(worker.url), 1)
    desk.client.delete_queue(name=desk.queue)
    desk.control.advance(HOUR)
    desk.control.wait_until_idle()
    assert len(worker.received) == 1


def test_run_sends_a_task_of_a_paused_queue_before_its_time(desk: Desk, worker: Worker) -> None:
    desk.client.pause_queue(name=desk.queue)
    at = datetime.now(UTC) + timedelta(seconds=HOUR)
    task = desk.create(worker.url, schedule_time=at)
    assert desk.client.run_task(name=task.name).dispatch_count == 1
    desk.wait_until_gone(task)
    assert len(worker.received) == 1


def test_a_failed_run_waits_for_its_back_off_and_not_for_the_old_time(
    desk: Desk, worker: Worker
) -> None:
    desk.configure(retry_config=SLOW_RETRY)
    worker.will_answer(500)
    task = desk.create(worker.url, schedule_time=datetime.now(UTC) + timedelta(seconds=50))
    desk.client.run_task(name=task.name)
    desk.wait_for_failures(task, 1)
    desk.control.advance(60)
    desk.control.wait_until_idle()
    assert len(worker.received) == 1
    desk.control.advance(40)
    worker.wait_for(2)


def test_no_more_at_once_than_the_queue_allows(desk: Desk, worker: Worker) -> None:
    desk.configure(rate_limits={"max_concurrent_dispatches": 2})
    worker.gate.clear()
    for _ in range(5):
        desk.create(worker.url)
    worker.wait_for(2)
    assert desk.control.get("/idle") == {"idle": False, "pending": 3, "dispatching": 2}
    worker.gate.set()
    worker.wait_for(5)
    assert worker.most_at_once == 2


def test_no_faster_than_the_queue_allows(desk: Desk, worker: Worker) -> None:
    desk.configure(rate_limits={"max_dispatches_per_second": 0.01})
    for _ in range(3):
        desk.create(worker.url)
    for count in (1, 2, 3):
        worker.wait_for(count)
        waiting = {"idle": count == 3, "pending": 3 - count, "dispatching": 0}
        eventually(partial(_idle_is, desk, waiting))
        assert len(worker.received) == count
        desk.control.advance(100)


def _idle_is(desk: Desk, expected: Mapping[str, object]) -> bool:
    return bool(desk.control.get("/idle") == expected)
