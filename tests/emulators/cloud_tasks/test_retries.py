"""What happens after an answer that is no success."""

from datetime import timedelta

import pytest
from grpc import StatusCode

from tests.emulators.cloud_tasks.desk import Desk
from tests.emulators.cloud_tasks.worker import Worker

SLOW_RETRY = {"min_backoff": timedelta(seconds=100), "max_backoff": timedelta(seconds=1000)}


@pytest.mark.parametrize("status", [302, 400, 404, 429, 500, 503])
def test_any_other_status_is_retried(desk: Desk, worker: Worker, status: int) -> None:
    desk.configure(retry_config=SLOW_RETRY)
    worker.will_answer(status)
    task = desk.create(worker.url)
    failed = desk.wait_for_failures(task, 1)
    assert failed.last_attempt.response_status.message == f"HTTP {status}"
    desk.control.advance(100)
    worker.wait_for(2)
    desk.wait_until_gone(task)


def test_backs_off_and_gives_up_when_the_attempts_are_used_up(desk: Desk, worker: Worker) -> None:
    desk.configure(retry_config={"max_attempts": 5, "max_doublings": 1, **SLOW_RETRY})
    worker.default = 500
    task = desk.create(worker.url)
    for attempt, delay in enumerate([100, 200, 400, 600], start=1):
        failed = desk.wait_for_failures(task, attempt)
        answered = failed.last_attempt.response_time
        assert (failed.schedule_time - answered).total_seconds() == pytest.approx(delay, abs=0.01)
        desk.control.advance(delay)
    desk.wait_until_gone(task)
    assert len(worker.received) == 5
    assert desk.control.get("/tasks") == []


def test_attempts_and_duration_must_both_be_used_up(desk: Desk, worker: Worker) -> None:
    desk.configure(
        retry_config={
            "max_attempts": 1,
            "max_retry_duration": timedelta(seconds=150),
            **SLOW_RETRY,
        }
    )
    worker.default = 500
    task = desk.create(worker.url)
    desk.wait_for_failures(task, 1)
    desk.control.advance(100)
    desk.wait_for_failures(task, 2)
    desk.control.advance(200)
    desk.wait_until_gone(task)
    assert len(worker.received) == 3


def test_a_redirect_is_a_failure_and_not_followed(desk: Desk, worker: Worker) -> None:
    desk.configure(retry_config=SLOW_RETRY)
    worker.answers.append((307, {"Location": worker.url + "/elsewhere"}))
    desk.wait_for_failures(desk.create(worker.url + "/deliver"), 1)
    assert [received.path for received in worker.received] == ["/deliver"]


def test_retry_after_is_considered(desk: Desk, worker: Worker) -> None:
    worker.answers.append((429, {"Retry-After": "500"}))
    failed = desk.wait_for_failures(desk.create(worker.url), 1)
    wait = failed.schedule_time - failed.last_attempt.response_time
    assert wait.total_seconds() == pytest.approx(500, abs=0.01)


def test_a_worker_that_is_not_there_is_tried_again(desk: Desk) -> None:
    desk.configure(retry_config=SLOW_RETRY)
    failed = desk.wait_for_failures(desk.create("http://127.0.0.1:9/closed"), 1)
    assert failed.last_attempt.response_status.code == StatusCode.UNAVAILABLE.value[0]
    assert failed.response_count == 0


def test_no_answer_before_the_dispatch_deadline_is_a_failure(desk: Desk, worker: Worker) -> None:
    desk.configure(retry_config=SLOW_RETRY)
    worker.gate.clear()
    task = desk.create(worker.url, dispatch_deadline=timedelta(seconds=20))
    worker.wait_for(1)
    desk.control.advance(19)
    assert desk.control.get("/idle")["dispatching"] == 1
    desk.control.advance(1)
    failed = desk.wait_for_failures(task, 1)
    assert failed.last_attempt.response_status.code == StatusCode.DEADLINE_EXCEEDED.value[0]
    worker.gate.set()
    desk.control.advance(100)
    again = worker.wait_for(2)[1]
    assert again.headers["X-CloudTasks-TaskRetryCount"] == "1"
    assert again.headers["X-CloudTasks-TaskPreviousResponse"] is None
