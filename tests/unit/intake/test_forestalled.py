"""Who writes first cancels what was to be cancelled then, as soon as the bot hears of it."""

from datetime import timedelta

import pytest

from costs.counted import COUNTED
from tests.builders import read_message
from tests.unit.intake.scene import Scene
from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.message import MessageStatus
from wasaprecruit.domain.message_commands import SendMessage
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.send_message import send_message

KEY = "message-0001"


def _schedule(scene: Scene, key: str = KEY, cancel_on_reply: bool = True) -> None:
    send_at = scene.clock() + timedelta(hours=3)
    command = SendMessage(id=key, text="Luego", send_at=send_at, cancel_on_reply=cancel_on_reply)
    send_message(Asked(command, by="ana", conversation=scene.id), scene.desk)


def _status(scene: Scene, key: str = KEY) -> MessageStatus:
    return read_message(scene.documents, scene.id, key).status


@pytest.fixture
def scene() -> Scene:
    scene = Scene()
    scene.write()
    scene.clock.advance(minutes=1)
    return scene


def test_it_is_cancelled_at_once_and_the_bot_answers_as_ever(scene: Scene) -> None:
    _schedule(scene)
    _schedule(scene, "message-0002", cancel_on_reply=False)
    scene.clock.advance(minutes=1)
    said = scene.said()
    scene.write("¿cuánto cuesta?")
    assert (_status(scene), _status(scene, "message-0002")) == ("cancelled", "scheduled")
    assert [one.id for one in scene.row.scheduled] == ["message-0002"]
    assert len(scene.said()) > len(said)


def test_a_silent_bot_cancels_it_all_the_same(scene: Scene) -> None:
    scene.pause(True)
    _schedule(scene)
    scene.clock.advance(minutes=1)
    scene.write("¿cuánto cuesta?")
    assert _status(scene) == "cancelled"


def test_what_comes_twice_cancels_nothing_that_was_scheduled_after_it(scene: Scene) -> None:
    event = scene.write("gracias")
    _schedule(scene)
    scene.hear(event)
    assert _status(scene) == "scheduled"


def test_who_changes_the_row_meanwhile_loses_nothing(scene: Scene) -> None:
    _schedule(scene)
    scene.clock.advance(minutes=1)
    event = scene.write(heard=False)
    scene.documents.rival = lambda: _schedule(scene, "message-0002")
    scene.hear(event)
    assert (_status(scene), _status(scene, "message-0002")) == ("cancelled", "scheduled")
    assert [one.id for one in scene.row.scheduled] == ["message-0002"]


def test_an_erased_message_holds_up_nothing(scene: Scene) -> None:
    _schedule(scene)
    scene.documents.stored.pop(paths.message(scene.id, KEY))
    scene.clock.advance(minutes=1)
    scene.write("gracias")
    assert scene.row.scheduled == []


def test_where_nothing_waits_a_turn_costs_what_it_cost(scene: Scene) -> None:
    _schedule(scene, cancel_on_reply=False)
    scene.pause(True)
    event = scene.write(heard=False)
    scene.documents.reads = 0
    scene.hear(event)
    assert scene.documents.reads == COUNTED["bot_turn"].reads
