"""What the function `bot` does with an event that is not for the bot's turn."""

import base64
import json
from datetime import timedelta

import pytest
from cloudevents.http import CloudEvent

from tests.builders import a_conversation, read_conversation
from tests.fakes import NOON, FakeCodes, FakeDocuments, FakePublisher, FakeTasks, HandClock
from wasaprecruit import bootstrap
from wasaprecruit.adapters.learned_responder import LearnedResponder
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.events.base import EventBase, serialize
from wasaprecruit.domain.snoozing import next_wake
from wasaprecruit.entrypoints.bot import bot
from wasaprecruit.entrypoints.remind import pass_on
from wasaprecruit.use_cases.intake.needs import Intake, Pages

ID = "c-1"
UNTIL = NOON + timedelta(days=40)


def _push(event: EventBase) -> CloudEvent:
    data = {"message": {"data": base64.b64encode(serialize(event)).decode()}}
    return CloudEvent({"type": "t", "source": "s"}, data)


@pytest.fixture
def intake(monkeypatch: pytest.MonkeyPatch) -> Intake:
    documents = FakeDocuments()
    a_conversation(documents, ID, snoozed_until=UNTIL)
    pages = Pages("A", "https://f.example", "https://v.example", "https://p.example")
    intake = Intake(
        documents=documents,
        tasks=FakeTasks(),
        publisher=FakePublisher(),
        codes=FakeCodes(),
        settings=BotSettings,
        learned=LearnedResponder(),
        responder=None,
        pages=pages,
        clock=HandClock(),
    )
    monkeypatch.setattr(bootstrap, "bot", lambda: intake)
    return intake


def test_a_conversation_comes_back_from_task_to_task_and_the_bot_says_nothing(
    intake: Intake,
) -> None:
    tasks, publisher = intake.tasks, FakePublisher()
    assert isinstance(tasks, FakeTasks)
    wake = next_wake(UNTIL, NOON)
    while read_conversation(intake.documents, ID).snoozed_until:
        told = wake.model_dump(mode="json", by_alias=True)
        pass_on(json.dumps({"conversationId": ID, "snooze": told}).encode(), publisher)
        bot(_push(publisher.happened[-1]))
        wake = [wake, *(later for _, later in tasks.wakes.values())][-1]
    assert [event.occurred_at for event in publisher.happened] == [
        UNTIL - timedelta(days=29),
        UNTIL,
    ]
    assert read_conversation(intake.documents, ID).unread == 1
    assert not tasks.drains
    assert not tasks.reminders
