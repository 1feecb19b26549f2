"""From Cloud Tasks' body to the event that the bot hears."""

import json
from datetime import timedelta
from typing import Any

import pytest

from tests.fakes import NOON, FakePublisher
from wasaprecruit.domain.events.base import EventBase, serialize
from wasaprecruit.domain.events.bot import (
    DueData,
    MessageDue,
    ReminderData,
    ReminderDue,
    SnoozeData,
    SnoozeOver,
)
from wasaprecruit.domain.events.reading import parse
from wasaprecruit.entrypoints.remind import pass_on

REMINDER = ReminderData(step="form", number=1, asked_at=NOON, due_at=NOON + timedelta(hours=3))

SNOOZE = SnoozeData(until=NOON + timedelta(days=40), wakes_at=NOON + timedelta(days=11))


def _body(conversation_id: str = "conversation-1", **changes: Any) -> bytes:
    reminder = REMINDER.model_copy(update=changes)
    return json.dumps(
        {
            "conversationId": conversation_id,
            "reminder": reminder.model_dump(mode="json", by_alias=True),
        }
    ).encode()


def _published(*bodies: bytes) -> list[EventBase]:
    publisher = FakePublisher()
    for body in bodies:
        pass_on(body, publisher)
    assert publisher.inbound == []
    return publisher.happened


def test_the_bot_hears_what_to_remind_of_and_since_when() -> None:
    (event,) = _published(_body())
    assert isinstance(event, ReminderDue)
    assert (event.conversation_id, event.data) == ("conversation-1", REMINDER)
    assert event.occurred_at == REMINDER.due_at
    assert parse(serialize(event)) == event


def test_the_same_task_twice_is_the_same_event() -> None:
    first, again = _published(_body(), _body())
    assert first == again


def test_each_reminder_is_an_event_of_its_own() -> None:
    bodies = [
        _body(),
        _body("conversation-2"),
        _body(step="photos"),
        _body(number=2),
        _body(asked_at=NOON + timedelta(seconds=1)),
    ]
    assert len({event.id for event in _published(*bodies)}) == len(bodies)


def _snoozed(conversation_id: str = "conversation-1", **changes: Any) -> bytes:
    snooze = SNOOZE.model_copy(update=changes).model_dump(mode="json", by_alias=True)
    return json.dumps({"conversationId": conversation_id, "snooze": snooze}).encode()


def test_it_is_told_that_a_conversation_may_come_back() -> None:
    first, again = _published(_snoozed(), _snoozed())
    assert first == again
    assert isinstance(first, SnoozeOver)
    assert (first.conversation_id, first.data) == ("conversation-1", SNOOZE)
    assert first.occurred_at == SNOOZE.wakes_at
    assert parse(serialize(first)) == first


def test_each_time_to_look_is_an_event_of_its_own() -> None:
    bodies = [
        _snoozed(),
        _snoozed("conversation-2"),
        _snoozed(until=NOON + timedelta(days=41)),
        _snoozed(wakes_at=NOON + timedelta(days=40)),
    ]
    assert len({event.id for event in _published(*bodies)}) == len(bodies)


DUE = DueData(message_id="message-1", send_at=NOON + timedelta(hours=3))


def _due(conversation_id: str = "conversation-1", **changes: Any) -> bytes:
    due = DUE.model_copy(update=changes).model_dump(mode="json", by_alias=True)
    return json.dumps({"conversationId": conversation_id, "message": due}).encode()


def test_it_is_told_that_the_time_of_a_message_has_come() -> None:
    first, again = _published(_due(), _due())
    assert first == again
    assert isinstance(first, MessageDue)
    assert (first.conversation_id, first.data) == ("conversation-1", DUE)
    assert first.occurred_at == DUE.send_at
    assert parse(serialize(first)) == first


def test_each_time_of_each_message_is_an_event_of_its_own() -> None:
    bodies = [
        _due(),
        _due("conversation-2"),
        _due(message_id="message-2"),
        _due(send_at=NOON + timedelta(hours=4)),
    ]
    assert len({event.id for event in _published(*bodies)}) == len(bodies)


BOTH = json.dumps({**json.loads(_body()), **json.loads(_due())}).encode()


@pytest.mark.parametrize(
    "body", [BOTH, b"", b"no JSON", b"[]", b'{"conversationId": "one"}', b"\xff"]
)
def test_a_task_that_cannot_be_read_is_let_go_without_a_word_of_it(
    body: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _published(body) == []
    (line,) = capsys.readouterr().err.splitlines()
    told = json.loads(line)
    assert (told["severity"], told["message"]) == ("ERROR", "task cannot be read; dropped")
    assert told.keys() == {"severity", "message", "@type", "serviceContext"}


def test_a_failure_of_pubsub_escapes_so_that_the_task_comes_again() -> None:
    publisher = FakePublisher(broken=True)
    with pytest.raises(ConnectionError):
        pass_on(_body(), publisher)
    pass_on(_body(), publisher)
    assert len(publisher.happened) == 1
