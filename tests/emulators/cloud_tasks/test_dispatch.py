"""What goes out, and when."""

import time
from datetime import UTC, datetime, timedelta
from statistics import median

import pytest

from tests.emulators.cloud_tasks.desk import Desk
from tests.emulators.cloud_tasks.worker import Worker

HOUR = 3600


def test_a_task_that_is_due_goes_out_at_once(desk: Desk, worker: Worker) -> None:
    """About 5 ms on a laptop; the bound leaves room for a busy one."""
    seconds = []
    for count in range(1, 8):
        began = time.monotonic()
        desk.create(worker.url)
        worker.wait_for(count)
        seconds.append(time.monotonic() - began)
    assert median(seconds) < 0.1


def test_method_url_body_and_headers_are_the_tasks(desk: Desk, worker: Worker) -> None:
    desk.create(
        worker.url + "/deliver?conversation=a%20b",
        http_request={"http_method": "PUT", "body": b"\x00\xff", "headers": {"X-Kept": "yes"}},
    )
    (received,) = worker.wait_for(1)
    assert (received.method, received.path) == ("PUT", "/deliver?conversation=a%20b")
    assert received.body == b"\x00\xff"
    assert received.headers["X-Kept"] == "yes"


def test_the_schedule_time_is_honoured(desk: Desk, worker: Worker) -> None:
    at = datetime.now(UTC) + timedelta(seconds=HOUR)
    task = desk.create(worker.url, schedule_time=at)
    desk.control.advance(HOUR - 60)
    desk.control.wait_until_idle()
    assert worker.received == []
    desk.control.advance(60)
    (received,) = worker.wait_for(1)
    assert float(received.headers["X-CloudTasks-TaskETA"]) == pytest.approx(at.timestamp())
    desk.wait_until_gone(task)


@pytest.mark.parametrize("status", [200, 204, 299])
def test_any_2xx_is_success(desk: Desk, worker: Worker, status: int) -> None:
    worker.will_answer(status)
    desk.wait_until_gone(desk.create(worker.url))
    desk.control.advance(HOUR)
    desk.control.wait_until_idle()
    assert len(worker.received) == 1
