"""The function `remind`: from Cloud Tasks to the bot's topic."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import requests
from google.api_core.exceptions import DeadlineExceeded
from google.cloud.pubsub_v1 import SubscriberClient

from emulators.identity import mint
from tests.waiting import eventually
from tests.world import World
from wasaprecruit.adapters.cloud_tasks import CloudTasks, Target, make_client
from wasaprecruit.domain.events.bot import ReminderData
from wasaprecruit.domain.events.reading import Event, parse

FUNCTIONS = Path(__file__).parents[2] / "functions"
INVOKER = "local-invoker@demo-wasaprecruit.iam.gserviceaccount.com"
NOBODY_LISTENS = "127.0.0.1:9"


class Topic:
    """What is published on `conversation-events` about one conversation."""

    def __init__(self, world: World, conversation_id: str) -> None:
        os.environ["PUBSUB_EMULATOR_HOST"] = world.stack.pubsub_host
        self._client = SubscriberClient()
        self._conversation_id = conversation_id
        self._name = f"projects/{world.stack.project}/subscriptions/remind-{uuid4()}"
        topic = f"projects/{world.stack.project}/topics/conversation-events"
        self._client.create_subscription(name=self._name, topic=topic)
        self._seen: list[Event] = []

    def wait_for(self, count: int) -> list[Event]:
        return eventually(lambda: self._look(count), f"{count} events")

    def _look(self, count: int) -> list[Event]:
        try:
            pulled = self._client.pull(subscription=self._name, max_messages=100, timeout=1)
        except DeadlineExceeded:
            return []
        for received in pulled.received_messages:
            event = parse(received.message.data)
            if event.conversation_id == self._conversation_id:
                self._seen.append(event)
        acks = [received.ack_id for received in pulled.received_messages]
        if acks:
            self._client.acknowledge(subscription=self._name, ack_ids=acks)
        return self._seen if len(self._seen) >= count else []

    def close(self) -> None:
        self._client.delete_subscription(subscription=self._name)
        self._client.close()


@pytest.fixture
def conversation_id() -> str:
    """Of a conversation that is not there: the bot lets its reminders go."""
    return str(uuid4())


@pytest.fixture
def topic(world: World, conversation_id: str) -> Iterator[Topic]:
    topic = Topic(world, conversation_id)
    yield topic
    topic.close()


def _reminder(number: int = 1) -> ReminderData:
    due_at = datetime.now(UTC) - timedelta(minutes=1)
    return ReminderData(
        step="form", number=number, asked_at=due_at - timedelta(hours=3), due_at=due_at
    )


def _body(conversation_id: str, reminder: ReminderData) -> bytes:
    data = reminder.model_dump(mode="json", by_alias=True)
    return json.dumps({"conversationId": conversation_id, "reminder": data}).encode()


def _post(world: World, body: bytes) -> int:
    url = f"{world.stack.functions}/remind"
    headers = {"Authorization": f"Bearer {mint(url)}", "Content-Type": "application/json"}
    return requests.post(url, data=body, headers=headers, timeout=30).status_code


def test_a_reminder_that_falls_due_reaches_the_bots_topic(
    world: World, topic: Topic, conversation_id: str
) -> None:
    queues = f"projects/{world.stack.project}/locations/us-central1/queues"
    target = Target(f"{queues}/remind", f"{world.stack.functions}/remind", INVOKER)
    tasks = CloudTasks(make_client(world.stack.tasks_host), target, target)
    reminder = _reminder()
    tasks.remind(conversation_id, reminder, f"remind-{conversation_id}")
    (event,) = topic.wait_for(1)
    assert (event.type, event.data) == ("reminder.due", reminder)


def test_a_task_that_is_delivered_twice_is_one_event(
    world: World, topic: Topic, conversation_id: str
) -> None:
    body = _body(conversation_id, _reminder())
    assert [_post(world, body), _post(world, body)] == [204, 204]
    first, again = topic.wait_for(2)
    assert first == again


def test_what_cannot_be_read_is_let_go_and_its_neighbour_arrives(
    world: World, topic: Topic, conversation_id: str
) -> None:
    unreadable = json.dumps({"conversationId": conversation_id}).encode()
    bodies = [b"", b"no JSON", unreadable, _body(conversation_id, _reminder())]
    assert [_post(world, body) for body in bodies] == [204] * 4
    assert len(topic.wait_for(1)) == 1


@pytest.mark.parametrize(
    ("headers", "status"), [({}, 401), ({"Authorization": "Bearer x.y.z"}, 403)]
)
def test_strangers_cannot_remind_anybody(
    world: World, headers: dict[str, str], status: int
) -> None:
    url = f"{world.stack.functions}/remind"
    assert requests.post(url, json={}, headers=headers, timeout=30).status_code == status


def test_while_pubsub_is_away_the_task_has_to_come_again(conversation_id: str) -> None:
    """In a process of its own: this one's clients know where Pub/Sub is."""
    code = (
        "import sys; from functions_framework import create_app;"
        "app = create_app('remind', 'main.py').test_client();"
        "print(app.post('/', data=sys.stdin.read()).status_code)"
    )
    environment = {
        "GOOGLE_CLOUD_PROJECT": "demo-wasaprecruit",
        "PUBSUB_EMULATOR_HOST": NOBODY_LISTENS,
    }
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=FUNCTIONS,
        env={**os.environ, **environment},
        input=_body(conversation_id, _reminder()),
        capture_output=True,
        check=True,
    )
    assert ran.stdout.split() == [b"500"]
