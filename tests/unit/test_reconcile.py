from typing import Any

import pytest

from costs.counted import COUNTED
from tests.builders import a_conversation, inbound, later, outbound, received
from tests.fakes import (
    FakeChannel,
    FakeDocuments,
    FakeFiles,
    FakePublisher,
    FakeTasks,
    HandClock,
    fake_personal,
)
from wasaprecruit.domain.documents.message import MessageStatus
from wasaprecruit.domain.events.messages import MessageReceived, ReceivedData, message_received
from wasaprecruit.domain.micros import micros
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.send_scheduled import send_overdue
from wasaprecruit.use_cases.inbound.backfill import GRACE, backfill
from wasaprecruit.use_cases.inbound.record_message import record_message
from wasaprecruit.use_cases.sending.give_up import GIVE_UP_AFTER
from wasaprecruit.use_cases.sending.needs import Outside
from wasaprecruit.use_cases.sending.wake_stuck import Stuck, wake_stuck

HIDDEN = "MX.4566546130240823"


class Scene:
    """The channel's list beside our documents."""

    def __init__(self) -> None:
        self.clock = HandClock(later(hours=1))
        self.documents = FakeDocuments()
        self.channel = FakeChannel(self.clock)
        self.tasks = FakeTasks()
        self.publisher = FakePublisher()
        self.outside = Outside(
            self.documents, self.channel, self.tasks, fake_personal(), self.clock, FakeFiles
        )

    def arrived(self, sid: str, minute: int, address: str = "+525512345678") -> None:
        self.channel.received.append(
            ReceivedData(
                message_id=sid,
                address=f"whatsapp:{address}",
                profile_name="",
                message=inbound(at=later(minutes=minute)),
            )
        )

    def backfilled(self) -> list[str]:
        self.publisher.inbound.clear()
        outside = self.outside
        backfill(outside.documents, outside.channel, self.publisher, outside.clock)
        return [event.data.message_id for event in self.publisher.inbound]  # type: ignore[attr-defined]


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.mark.parametrize("address", ["whatsapp:", "whatsapp:ana luz", "messenger:1", ""])
def test_a_message_of_nobody_holds_up_no_other(scene: Scene, address: str) -> None:
    scene.arrived("SM-before", 1)
    nameless = ReceivedData(
        message_id="SM-odd", address=address, profile_name="", message=inbound(at=later(minutes=2))
    )
    scene.channel.received.append(nameless)
    scene.arrived("SM-after", 3)
    assert scene.backfilled() == ["SM-before", "SM-after"]


def test_what_no_webhook_brought_is_published_in_order(scene: Scene) -> None:
    for minute in range(3):
        scene.arrived(f"SM{minute}", minute)
    record_message(received("SM1", at=later(minutes=1)), scene.documents, FakePublisher())
    assert scene.backfilled() == ["SM0", "SM2"]


def test_the_id_is_the_webhooks_own_so_that_both_are_one_event(scene: Scene) -> None:
    scene.arrived("SM0", 0)
    scene.backfilled()
    assert scene.publisher.inbound[0].id == received("SM0").id


def test_a_webhook_that_may_still_be_under_way_is_given_time(scene: Scene) -> None:
    scene.arrived("SM0", 60)
    assert scene.backfilled() == []
    scene.clock.advance(seconds=GRACE.total_seconds())
    assert scene.backfilled() == ["SM0"]


def test_a_second_run_looks_only_at_what_came_since(scene: Scene) -> None:
    scene.arrived("SM0", 0)
    assert scene.backfilled() == ["SM0"]
    scene.arrived("SM1", 62)
    scene.clock.advance(minutes=10)
    assert scene.backfilled() == ["SM1"]


_BOTH = received("SM0", external=HIDDEN)
_NUMBER = received("SM0")
_HIDDEN = received("SM0", number=None, external=HIDDEN)


@pytest.mark.parametrize(
    ("first", "then", "listed_as"),
    [
        (_HIDDEN, _BOTH, "+525512345678"),
        (_NUMBER, _BOTH, HIDDEN),
        (_BOTH, None, HIDDEN),
        (_HIDDEN, None, HIDDEN),
    ],
    ids=["number second", "id second", "both at once", "id only"],
)
def test_who_is_known_by_two_ids_is_not_missed(
    scene: Scene, first: MessageReceived, then: MessageReceived | None, listed_as: str
) -> None:
    """The channel's list tells one address only, whichever it is."""
    record_message(first, scene.documents, FakePublisher())
    if then:
        again = then.data.model_copy(update={"message_id": "SM1"})
        record_message(message_received(again), scene.documents, FakePublisher())
    scene.arrived("SM0", 0, listed_as)
    assert scene.backfilled() == []
    scene.arrived("SM9", 59, listed_as)
    assert scene.backfilled() == ["SM9"]


def test_a_listed_message_costs_one_read_and_two_more_when_it_is_missed(scene: Scene) -> None:
    record_message(received("SM0"), scene.documents, FakePublisher())
    scene.arrived("SM0", 0)
    scene.documents.reads = 0
    scene.backfilled()
    assert scene.documents.reads == 1 + COUNTED["reconcile_listed"].reads
    scene.arrived("SM1", 59)
    scene.documents.reads = 0
    scene.backfilled()
    assert scene.documents.reads == 1 + 1 + 1 + 1, "the alias, and the place that it leads to"


def test_an_idle_run_reads_one_document_and_finds_nothing_four_times(scene: Scene) -> None:
    scene.backfilled()
    scene.documents.reads = scene.documents.writes = 0
    scene.backfilled()
    wake_stuck(scene.outside)
    send_overdue(scene.documents, scene.tasks, scene.clock)
    assert (scene.documents.reads, scene.documents.writes) == COUNTED["reconcile_idle"]


@pytest.mark.parametrize(
    ("status", "sid", "drains", "settlements"),
    [
        ("queued", None, 1, 0),
        ("sending", None, 0, 1),
        ("unknown", None, 0, 1),
        ("sending", "SM9", 0, 1),
        ("delivered", "SM9", 0, 0),
    ],
)
def test_what_is_stuck_is_woken(
    scene: Scene, status: MessageStatus, sid: str | None, drains: int, settlements: int
) -> None:
    message = outbound(at=later(minutes=30), status=status, provider_sid=sid)
    a_conversation(scene.documents, "conversation-1", ("m", message))
    for _ in range(2):
        wake_stuck(scene.outside)
    assert (len(scene.tasks.drains), len(scene.tasks.settlements)) == (drains, settlements)


def test_equal_ids_in_two_conversations_are_woken_each_for_itself(scene: Scene) -> None:
    for conversation in ("conversation-1", "conversation-2"):
        a_conversation(scene.documents, conversation, ("m", outbound(at=later(minutes=30))))
    wake_stuck(scene.outside)
    assert list(scene.tasks.drains.values()) == ["conversation-1", "conversation-2"]


def test_what_was_queued_just_now_is_not_stuck(scene: Scene) -> None:
    a_conversation(scene.documents, "conversation-1", ("m", outbound(at=scene.clock())))
    assert wake_stuck(scene.outside) == Stuck(0, 0, 0)


def test_a_queue_whose_task_ran_out_is_asked_for_again_each_minute(scene: Scene) -> None:
    """Cloud Tasks deletes a task after its last attempt, without a word to anybody."""
    a_conversation(scene.documents, "conversation-1", ("m", outbound(at=later(minutes=30))))
    for minute in range(3):
        assert wake_stuck(scene.outside).queued == 1
        assert len(scene.tasks.drains) == minute + 1
        scene.clock.advance(minutes=1)
    assert _message(scene)["status"] == "queued"


def test_what_could_not_be_sent_for_too_long_has_failed_and_a_recruiter_hears_of_it(
    scene: Scene,
) -> None:
    a_conversation(scene.documents, "conversation-1", ("m", outbound(at=later(minutes=30))))
    scene.clock.advance(seconds=GIVE_UP_AFTER.total_seconds())
    assert wake_stuck(scene.outside) == Stuck(queued=1, in_doubt=0, given_up=1)
    assert scene.tasks.drains == {}
    assert (_message(scene)["status"], _message(scene)["error"]["code"]) == ("failed", "not_sent")
    row = scene.documents.stored["conversations/conversation-1"]
    assert (row["needsReply"], row["lastMessage"]["status"]) == (True, "failed")
    assert (row["waitingMicros"], row["flags"]) == (micros(later(minutes=30)), ["undelivered"])
    assert wake_stuck(scene.outside) == Stuck(0, 0, 0)


def test_a_message_in_doubt_is_told_once_and_asked_for_ever_after(scene: Scene) -> None:
    old = outbound(at=later(minutes=30), status="unknown")
    a_conversation(scene.documents, "conversation-1", ("m", old))
    scene.clock.advance(seconds=GIVE_UP_AFTER.total_seconds())
    assert [wake_stuck(scene.outside).given_up for _ in range(2)] == [1, 0]
    assert len(scene.tasks.settlements) == 1, "one a minute"
    assert (_message(scene)["status"], _message(scene)["error"]["code"]) == ("unknown", "in_doubt")
    row = scene.documents.stored["conversations/conversation-1"]
    assert (row["needsReply"], row["flags"]) == (True, []), "it may have arrived"


def test_whoever_sends_it_meanwhile_is_not_contradicted(scene: Scene) -> None:
    a_conversation(scene.documents, "conversation-1", ("m", outbound(at=later(minutes=30))))
    scene.clock.advance(seconds=GIVE_UP_AFTER.total_seconds())
    path = "conversations/conversation-1/messages/m"
    scene.documents.rival = lambda: scene.documents.commit(Change(path, {"status": "sending"}))
    assert wake_stuck(scene.outside).given_up == 0
    assert _message(scene)["status"] == "sending"


def _message(scene: Scene) -> dict[str, Any]:
    return scene.documents.stored["conversations/conversation-1/messages/m"]
