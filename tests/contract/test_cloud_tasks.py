"""Cloud Tasks' real client against an emulator of its own, whose clock the tests move."""

import json
import socket
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from google.api_core.exceptions import GoogleAPICallError

from emulators.identity import is_valid
from tests.emulators.cloud_tasks.desk import LOCATION, Control
from tests.emulators.cloud_tasks.process import start_program
from tests.emulators.cloud_tasks.worker import Worker, running_worker
from tests.fakes import FakePublisher
from wasaprecruit.adapters.cloud_tasks import CloudTasks, Target, make_client
from wasaprecruit.domain.events.bot import DueData, MessageDue, ReminderData, SnoozeData, SnoozeOver
from wasaprecruit.domain.scheduling import LONGEST as LONGEST_WAIT
from wasaprecruit.domain.snoozing import LONGEST, next_wake
from wasaprecruit.entrypoints.remind import pass_on

INVOKER = "local-invoker@demo-wasaprecruit.iam.gserviceaccount.com"
HOUR = timedelta(hours=1)


class Queues:
    """The emulator, the adapter in front of it and the functions behind it."""

    def __init__(self, host: str, control: Control, worker: Worker) -> None:
        self.host, self.control, self.worker = host, control, worker
        self.tasks = CloudTasks(make_client(host), self._target("deliver"), self._target("remind"))

    def _target(self, name: str) -> Target:
        return Target(f"{LOCATION}/queues/{name}", f"{self.worker.url}/{name}", INVOKER)

    def waiting(self) -> list[dict[str, Any]]:
        """The tasks that exist, the next one first."""
        return list(self.control.get("/tasks"))

    def pass_time(self, delta: timedelta) -> None:
        self.control.advance(delta.total_seconds())

    def calls(self, count: int = 1) -> list[tuple[str, Any]]:
        """Path and body of what the functions were asked, once these many calls have come."""
        self.worker.wait_for(count)
        self.control.wait_until_idle()
        return [(call.path, json.loads(call.body)) for call in self.worker.received]


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def emulator() -> Iterator[tuple[str, Control]]:
    port = _free_port()
    running = start_program("--port", str(port), "--queue", "deliver", "--queue", "remind")
    yield f"127.0.0.1:{port}", running.desk.control
    running.end()


@pytest.fixture
def queues(emulator: tuple[str, Control]) -> Iterator[Queues]:
    host, control = emulator
    with running_worker() as worker:
        yield Queues(host, control, worker)
        control.wait_until_idle()
        control.post("/reset")


def _reminder(due_in: timedelta, number: int = 1) -> ReminderData:
    now = datetime.now(UTC)
    return ReminderData(step="photos", number=number, asked_at=now, due_at=now + due_in)


def test_a_drain_goes_to_deliver_at_once(queues: Queues) -> None:
    queues.tasks.drain("conversation-1", "drain-1")
    assert queues.calls() == [("/deliver", {"conversationId": "conversation-1"})]


def test_the_functions_can_tell_that_it_was_our_queue_that_called(queues: Queues) -> None:
    queues.tasks.drain("conversation-1", "drain-1")
    queues.calls()
    (call,) = queues.worker.received
    assert is_valid(call.headers["Authorization"])
    assert call.headers["Content-Type"] == "application/json"


def test_a_settlement_waits_for_its_delay(queues: Queues) -> None:
    queues.tasks.settle("conversation-1", "message-1", "settle-1", timedelta(seconds=30))
    assert queues.waiting()
    assert not queues.worker.received
    queues.pass_time(timedelta(seconds=31))
    expected = {"conversationId": "conversation-1", "settle": "message-1"}
    assert queues.calls() == [("/deliver", expected)]


def test_a_settlement_without_a_delay_goes_out_at_once(queues: Queues) -> None:
    queues.tasks.settle("conversation-1", "message-1", "settle-1", timedelta())
    assert [path for path, _ in queues.calls()] == ["/deliver"]


def test_a_reminder_goes_to_remind_when_it_is_due_and_not_before(queues: Queues) -> None:
    reminder = _reminder(3 * HOUR)
    queues.tasks.remind("conversation-1", reminder, "remind-1")
    queues.pass_time(3 * HOUR - timedelta(minutes=1))
    queues.control.wait_until_idle()
    assert not queues.worker.received
    queues.pass_time(timedelta(minutes=2))
    ((path, body),) = queues.calls()
    assert (path, body["conversationId"]) == ("/remind", "conversation-1")
    assert ReminderData.model_validate(body["reminder"]) == reminder


def test_the_task_says_to_the_second_when_the_reminder_is_due(queues: Queues) -> None:
    reminder = _reminder(20 * HOUR)
    queues.tasks.remind("conversation-1", reminder, "remind-1")
    (task,) = queues.waiting()
    scheduled = datetime.fromisoformat(task["scheduleTime"])
    assert abs(scheduled - reminder.due_at) < timedelta(seconds=1)
    assert task["name"] == f"{LOCATION}/queues/remind/tasks/remind-1"


def test_a_reminder_that_is_due_already_goes_out_at_once(queues: Queues) -> None:
    queues.tasks.remind("conversation-1", _reminder(-HOUR), "remind-1")
    assert [path for path, _ in queues.calls()] == ["/remind"]


def _put_off(ahead: timedelta) -> SnoozeData:
    now = datetime.now(UTC)
    return next_wake(now + ahead, now)


def test_what_is_put_off_is_looked_at_then_and_not_before(queues: Queues) -> None:
    snooze = _put_off(3 * HOUR)
    queues.tasks.wake("conversation-1", snooze, "wake-1")
    queues.pass_time(3 * HOUR - timedelta(minutes=1))
    queues.control.wait_until_idle()
    assert not queues.worker.received
    queues.pass_time(timedelta(minutes=2))
    queues.calls()
    (call,) = queues.worker.received
    publisher = FakePublisher()
    pass_on(call.body, publisher)
    (event,) = publisher.happened
    assert isinstance(event, SnoozeOver)
    assert (call.path, event.conversation_id, event.data) == ("/remind", "conversation-1", snooze)


def test_a_scheduled_message_falls_due_at_its_time(queues: Queues) -> None:
    due = DueData(message_id="message-1", send_at=datetime.now(UTC) + LONGEST_WAIT)
    queues.tasks.send_later("conversation-1", due, "later-1")
    assert queues.waiting()
    queues.pass_time(LONGEST_WAIT)
    queues.calls()
    (call,) = queues.worker.received
    publisher = FakePublisher()
    pass_on(call.body, publisher)
    (event,) = publisher.happened
    assert isinstance(event, MessageDue)
    assert (call.path, event.conversation_id, event.data) == ("/remind", "conversation-1", due)


@pytest.mark.parametrize("ahead", [29 * 24 * HOUR, 30 * 24 * HOUR, LONGEST])
def test_cloud_tasks_takes_each_time_that_somebody_may_choose(
    queues: Queues, ahead: timedelta
) -> None:
    snooze = _put_off(ahead)
    queues.tasks.wake("conversation-1", snooze, "wake-1")
    (task,) = queues.waiting()
    scheduled = datetime.fromisoformat(task["scheduleTime"])
    assert abs(scheduled - snooze.wakes_at) < timedelta(seconds=1)


def test_later_than_that_it_would_not_take(queues: Queues) -> None:
    later = datetime.now(UTC) + 31 * 24 * HOUR
    with pytest.raises(GoogleAPICallError):
        queues.tasks.wake("c-1", SnoozeData(until=later, wakes_at=later), "wake-1")


def test_the_same_name_again_is_the_same_task_also_when_it_has_done_its_work(
    queues: Queues,
) -> None:
    reminder = _reminder(HOUR)
    queues.tasks.remind("conversation-1", reminder, "remind-1")
    queues.tasks.remind("conversation-1", reminder, "remind-1")
    assert len(queues.waiting()) == 1
    queues.pass_time(HOUR)
    queues.calls()
    queues.tasks.remind("conversation-1", reminder, "remind-1")
    queues.tasks.remind("conversation-1", _reminder(-HOUR, number=2), "remind-2")
    numbers = [body["reminder"]["number"] for _, body in queues.calls(2)]
    assert numbers == [1, 2]


def test_a_reminder_that_could_not_be_passed_on_comes_again(queues: Queues) -> None:
    queues.worker.will_answer(500, 204)
    queues.tasks.remind("conversation-1", _reminder(-HOUR), "remind-1")
    queues.worker.wait_for(1)
    queues.control.wait_until_idle()
    queues.pass_time(timedelta(minutes=1))
    first, second = queues.calls(2)
    assert first == second
    assert queues.waiting() == []


def test_a_queue_that_is_not_there_escapes(queues: Queues) -> None:
    nowhere = Target(f"{LOCATION}/queues/nowhere", f"{queues.worker.url}/deliver", INVOKER)
    tasks = CloudTasks(make_client(queues.host), nowhere, nowhere)
    with pytest.raises(GoogleAPICallError):
        tasks.drain("conversation-1", "drain-1")
