import pytest

from tests.builders import a_conversation, inbound, later, outbound, received
from tests.fakes import FakeChannel, FakeDocuments, FakePublisher, FakeTasks, HandClock
from wasaprecruit.domain.documents import MessageStatus
from wasaprecruit.domain.events import ReceivedData
from wasaprecruit.ports import Outside
from wasaprecruit.use_cases.reconcile import GRACE, backfill, wake_stuck
from wasaprecruit.use_cases.record_message import record_message


class Scene:
    """The channel's list beside our documents."""

    def __init__(self) -> None:
        self.clock = HandClock(later(hours=1))
        self.documents = FakeDocuments()
        self.channel = FakeChannel(self.clock)
        self.tasks = FakeTasks()
        self.publisher = FakePublisher()
        self.outside = Outside(self.documents, self.channel, self.tasks, self.clock)

    def arrived(self, sid: str, minute: int, number: str = "+525512345678") -> None:
        self.channel.received.append(
            ReceivedData(
                message_id=sid,
                address=f"whatsapp:{number}",
                profile_name="",
                message=inbound(at=later(minutes=minute)),
            )
        )

    def backfilled(self) -> list[str]:
        self.publisher.inbound.clear()
        backfill(self.outside, self.publisher)
        return [event.data.message_id for event in self.publisher.inbound]  # type: ignore[attr-defined]


@pytest.fixture
def scene() -> Scene:
    return Scene()


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


def test_an_idle_run_reads_one_document(scene: Scene) -> None:
    scene.backfilled()
    scene.documents.reads = scene.documents.writes = 0
    scene.backfilled()
    assert (scene.documents.reads, scene.documents.writes) == (1, 1)


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


def test_what_was_queued_just_now_is_not_stuck(scene: Scene) -> None:
    a_conversation(scene.documents, "conversation-1", ("m", outbound(at=scene.clock())))
    assert wake_stuck(scene.outside) == 0
