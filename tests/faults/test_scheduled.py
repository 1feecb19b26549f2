"""Scheduled messages on the running product, with the queue's clock moved to their time."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
import requests

from tests.waiting import eventually
from tests.world import WELCOME, World
from wasaprecruit.domain.identity import conversation_id

HOURS = 3


@pytest.fixture
def hours_later(world: World) -> Iterator[Callable[[], None]]:
    """Moves the clock of Cloud Tasks for this test's own tasks; then it shows the real time."""

    def control(command: str, **body: int) -> None:
        eventually(world.settled, "everything settled")
        url = f"{world.stack.tasks_control}/{command}"
        requests.post(url, json=body, timeout=30).raise_for_status()

    control("reset")
    yield lambda: control("clock", advanceSeconds=HOURS * 3600 + 1)
    control("reset")


def _schedule(world: World, number: str, text: str, **body: Any) -> str:
    command = {
        "id": str(uuid4()),
        "text": text,
        "sendAt": (datetime.now(UTC) + timedelta(hours=HOURS)).isoformat(),
        **body,
    }
    answer = world.command(f"conversations/{conversation_id(number)}/messages", command)
    assert answer.status_code == 200, answer.text
    assert answer.json()["message"] == {"id": command["id"], "status": "scheduled"}
    return str(command["id"])


def _message(world: World, number: str, key: str) -> dict[str, Any]:
    return world.document(f"conversations/{conversation_id(number)}/messages/{key}") or {}


def _texts(world: World, number: str) -> list[str]:
    return [message["body"] for message in world.phone(number)[WELCOME:]]


def _times(world: World, number: str, text: str) -> int:
    """How often they got it. At decent hours the bot has reminded them before, too."""
    return _texts(world, number).count(text)


def test_it_is_sent_at_its_time_unless_it_was_changed_cancelled_or_forestalled(
    world: World, new_number: Callable[[], str], hours_later: Callable[[], None]
) -> None:
    waits, changed, cancelled, answers = (new_number() for _ in range(4))
    for number in (waits, changed, cancelled, answers):
        world.write(number, "Hola")
        world.welcomed(number)
    kept = _schedule(world, waits, "Te llamo a las diez")
    other = _schedule(world, changed, "Primera versión")
    never = _schedule(world, cancelled, "Nunca")
    stopped = _schedule(world, answers, "¿Sigues ahí?", cancelOnReply=True)

    path = f"conversations/{conversation_id(changed)}/messages/{other}/schedule"
    soon = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    assert world.command(path, {"text": "Segunda", "sendAt": soon}).status_code == 200
    path = f"conversations/{conversation_id(cancelled)}/messages/{never}/cancel"
    assert world.command(path).status_code == 200
    world.write(answers, "¿cuánto cuesta?")
    eventually(
        lambda: _message(world, answers, stopped)["status"] == "cancelled", "it was forestalled"
    )
    assert (world.row(waits) or {})["lastMessage"]["author"] == "bot"

    hours_later()

    eventually(lambda: _times(world, waits, "Te llamo a las diez"), "it at the phone")
    eventually(lambda: _times(world, changed, "Segunda"), "its new words at the phone")
    eventually(world.settled, "everything settled")
    assert _times(world, waits, "Te llamo a las diez") == _times(world, changed, "Segunda") == 1
    assert "Primera versión" not in _texts(world, changed)
    assert "Nunca" not in _texts(world, cancelled)
    assert "¿Sigues ahí?" not in _texts(world, answers)
    row = world.row(waits) or {}
    assert (row["lastMessage"]["id"], row["bot"]["paused"], row["scheduled"]) == (kept, True, [])
    assert _message(world, cancelled, never)["status"] == "cancelled"


@pytest.mark.parametrize(
    ("hours", "status", "code"), [(-1, 422, "invalid"), (25, 409, "beyond_window")]
)
def test_a_time_that_cannot_be_is_refused_with_the_reason(
    world: World, new_number: Callable[[], str], hours: int, status: int, code: str
) -> None:
    number = new_number()
    world.write(number, "Hola")
    world.welcomed(number)
    at = (datetime.now(UTC) + timedelta(hours=hours)).isoformat()
    command = {"id": str(uuid4()), "text": "Hola", "sendAt": at}
    answer = world.command(f"conversations/{conversation_id(number)}/messages", command)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_what_was_lost_on_the_way_is_found(
    world: World, new_number: Callable[[], str], hours_later: Callable[[], None]
) -> None:
    """Its task is gone, and its time has passed: `reconcile` takes it up."""
    number = new_number()
    world.write(number, "Hola")
    world.welcomed(number)
    key = _schedule(world, number, "Se perdió")
    requests.post(f"{world.stack.tasks_control}/reset", json={}, timeout=30).raise_for_status()
    past = datetime.now(UTC) - timedelta(minutes=2)
    path = f"conversations/{conversation_id(number)}/messages/{key}"
    world.firestore.document(path).update({"at": past, "schedule.sendAt": past})
    eventually(lambda: _times(world, number, "Se perdió"), "it at the phone", patience=90)
    hours_later()
    eventually(world.settled, "everything settled")
    assert _times(world, number, "Se perdió") == 1
