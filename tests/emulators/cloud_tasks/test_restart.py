"""What survives the end of the program."""

import signal
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from google.api_core.exceptions import AlreadyExists

from tests.emulators.cloud_tasks.process import PROMPT_SECONDS, QUEUE, START_SECONDS, Start, run
from tests.emulators.cloud_tasks.worker import Worker

DAY = 24 * 3600


def test_tasks_names_and_queues_survive_a_restart(
    start: Start, worker: Worker, tmp_path: Path
) -> None:
    state = str(tmp_path / "new folder" / "tasks.json")
    first = start("--state", state, "--queue", "deliver:maxAttempts=7,minBackoff=100")
    first.desk.wait_until_gone(first.desk.create(worker.url, "done"))
    later = datetime.now(UTC) + timedelta(seconds=3 * DAY)
    request = {"body": b"\x00kept", "headers": {"X-Kept": "yes"}}
    first.desk.create(worker.url, "later", schedule_time=later, http_request=request)
    worker.will_answer(404)
    first.desk.wait_for_failures(first.desk.create(worker.url, "failed"), 1)
    first.desk.control.advance(DAY / 2)
    worker.wait_for(3)
    first.desk.control.wait_until_idle()
    code, _, _ = first.end()
    assert code == 0

    second = start("--state", state, "--queue", "deliver:maxAttempts=9")
    assert second.desk.client.get_queue(name=QUEUE).retry_config.max_attempts == 7
    (waiting,) = second.desk.control.get("/tasks")
    assert waiting["name"] == f"{QUEUE}/tasks/later"
    left = datetime.fromisoformat(waiting["scheduleTime"]) - datetime.now(UTC)
    assert left.total_seconds() == pytest.approx(2.5 * DAY, abs=10)
    second.desk.control.advance(2.5 * DAY)
    received = worker.wait_for(4)[3]
    assert received.body == b"\x00kept"
    assert received.headers["X-Kept"] == "yes"


def test_an_attempt_cut_off_by_the_end_is_made_again(
    start: Start, worker: Worker, tmp_path: Path
) -> None:
    state = str(tmp_path / "tasks.json")
    first = start("--state", state, "--queue", "deliver")
    first.desk.wait_until_gone(first.desk.create(worker.url, "m0"))
    worker.gate.clear()
    first.desk.create(worker.url, "m1")
    worker.wait_for(2)
    code, seconds, output = first.end()
    assert (code, "Traceback" in output) == (0, False)
    assert seconds < PROMPT_SECONDS
    worker.gate.set()
    second = start("--state", state)
    again = worker.wait_for(3)[2]
    assert again.headers["X-CloudTasks-TaskRetryCount"] == "1"
    second.desk.control.wait_until_idle()
    for task_id in ("m0", "m1"):
        with pytest.raises(AlreadyExists):
            second.desk.create(worker.url, task_id)


def test_changes_are_saved_without_an_orderly_end(
    start: Start, worker: Worker, tmp_path: Path
) -> None:
    state = tmp_path / "tasks.json"
    first = start("--state", str(state), "--queue", "deliver")
    later = datetime.now(UTC) + timedelta(seconds=DAY)
    first.desk.create(worker.url, "later", schedule_time=later)
    end = time.monotonic() + 5
    while not (state.exists() and '"attempts": 0' in state.read_text()):
        assert time.monotonic() < end
        time.sleep(0.01)
    first.end(signal.SIGKILL)
    second = start("--state", str(state))
    assert [task["attempts"] for task in second.desk.control.get("/tasks")] == [0]


def test_an_unreadable_state_is_left_alone(tmp_path: Path) -> None:
    state = tmp_path / "tasks.json"
    state.write_text("not a state")
    process = run("--port", "0", "--control-port", "0", "--state", str(state))
    output, _ = process.communicate(timeout=START_SECONDS)
    assert process.returncode == 1
    assert output.startswith(f"cloud_tasks: cannot read {state}")
    assert state.read_text() == "not a state"
