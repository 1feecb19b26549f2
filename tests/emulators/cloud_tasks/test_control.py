"""The control API."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.error import HTTPError

import pytest

from tests.emulators.cloud_tasks.desk import Desk
from tests.emulators.cloud_tasks.worker import Worker

HOUR = 3600


def test_health(desk: Desk) -> None:
    assert desk.control.get("/")["status"] == "ok"


def test_tasks_lists_what_is_pending_in_the_order_of_its_time(desk: Desk, worker: Worker) -> None:
    desk.configure(retry_config={"min_backoff": timedelta(seconds=100)})
    later = datetime.now(UTC) + timedelta(seconds=HOUR)
    waiting = desk.create(worker.url, "later", schedule_time=later)
    worker.will_answer(500)
    failed = desk.wait_for_failures(desk.create(worker.url, "failed"), 1)
    queue = desk.queue.rpartition("/")[2]
    assert desk.control.get("/tasks") == [
        {
            "queue": queue,
            "name": failed.name,
            "scheduleTime": failed.schedule_time.isoformat(),
            "attempts": 1,
        },
        {
            "queue": queue,
            "name": waiting.name,
            "scheduleTime": later.isoformat(),
            "attempts": 0,
        },
    ]


def test_idle_does_not_count_what_is_scheduled_for_later(desk: Desk, worker: Worker) -> None:
    desk.create(worker.url, schedule_time=datetime.now(UTC) + timedelta(seconds=HOUR))
    assert desk.control.get("/idle") == {"idle": True, "pending": 0, "dispatching": 0}
    worker.gate.clear()
    desk.create(worker.url)
    worker.wait_for(1)
    assert desk.control.get("/idle") == {"idle": False, "pending": 0, "dispatching": 1}
    worker.gate.set()
    desk.control.wait_until_idle()


def test_duplicates_go_out_twice_at_once_and_then_no_more(desk: Desk, worker: Worker) -> None:
    desk.control.post("/faults", {"duplicateNext": 1})
    worker.gate.clear()
    desk.create(worker.url, "twice")
    worker.wait_for(2)
    assert worker.running == 2
    worker.gate.set()
    desk.control.wait_until_idle()
    desk.wait_until_gone(desk.create(worker.url, "once"))
    names = [received.headers["X-CloudTasks-TaskName"] for received in worker.received]
    assert names == ["twice", "twice", "once"]
    assert worker.received[0].headers.items() == worker.received[1].headers.items()


def test_one_success_of_two_copies_completes_the_task(desk: Desk, worker: Worker) -> None:
    desk.control.post("/faults", {"duplicateNext": 1})
    worker.will_answer(500, 200)
    desk.wait_until_gone(desk.create(worker.url))
    assert len(worker.received) == 2


def test_reset_drops_tasks_names_and_faults_and_puts_the_clock_back(
    desk: Desk, worker: Worker
) -> None:
    desk.control.advance(HOUR)
    desk.wait_until_gone(desk.create(worker.url, "named"))
    desk.create(worker.url, schedule_time=datetime.now(UTC) + timedelta(seconds=2 * HOUR))
    desk.control.post("/faults", {"duplicateNext": 5})
    desk.control.post("/reset")
    assert desk.control.get("/tasks") == []
    task = desk.create(worker.url, "named")
    assert abs(task.schedule_time - datetime.now(UTC)) < timedelta(seconds=5)
    desk.wait_until_gone(task)
    assert len(worker.received) == 2


@pytest.mark.parametrize("path", ["/clock", "/faults"])
@pytest.mark.parametrize(
    "body",
    [
        {},
        {"advanceSeconds": -1, "duplicateNext": -1},
        {"advanceSeconds": "1", "duplicateNext": "1"},
        {"advanceSeconds": True, "duplicateNext": True},
    ],
)
def test_a_body_that_does_not_fit_is_a_bad_request(
    desk: Desk, path: str, body: dict[str, Any]
) -> None:
    with pytest.raises(HTTPError) as refused:
        desk.control.post(path, body)
    with refused.value:
        assert refused.value.code == 400
        assert "must be a number" in json.load(refused.value)["error"]
