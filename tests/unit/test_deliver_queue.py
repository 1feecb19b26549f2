from typing import Any

import pytest

from costs.counted import COUNTED
from tests.builders import a_conversation, later, outbound, read_conversation, read_message
from tests.desks import a_desk
from tests.fakes import (
    FakeChannel,
    FakeDocuments,
    FakeFiles,
    FakeTasks,
    HandClock,
    fake_personal,
)
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.bot import Bot
from wasaprecruit.domain.documents.lease import Lease
from wasaprecruit.domain.errors import Busy
from wasaprecruit.domain.failures import explain
from wasaprecruit.ports.channel import NotAccepted, OutcomeUnknown, Rejected, Sent
from wasaprecruit.ports.documents import Change, Create, Delete
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.sending.deliver_queue import BATCH, deliver_queue
from wasaprecruit.use_cases.sending.lease import LENGTH
from wasaprecruit.use_cases.sending.needs import Outside
from wasaprecruit.use_cases.sending.record_status import DeliveryReport, record_status
from wasaprecruit.use_cases.sending.settle_message import SETTLE_AFTER, settle_message

ID = "conversation-1"


class Scene:
    """A conversation with a queue, and WhatsApp behind it."""

    def __init__(self) -> None:
        self.clock = HandClock(later(hours=1))
        self.documents = FakeDocuments()
        self.channel = FakeChannel(self.clock)
        self.tasks = FakeTasks()
        self.outside = Outside(
            self.documents, self.channel, self.tasks, fake_personal(), self.clock, FakeFiles
        )

    def queue(self, *texts: str, **fields: Any) -> None:
        messages = [
            (f"out-{n}", outbound(text, at=later(minutes=n + 1))) for n, text in enumerate(texts)
        ]
        a_conversation(self.documents, ID, *messages, **fields)
        self.documents.reads = self.documents.writes = 0

    def deliver(self) -> None:
        deliver_queue(ID, self.outside)

    def at_the_phone(self) -> list[str]:
        return [sent.text for sent in self.channel.taken]

    def status(self, message_id: str = "out-0") -> str:
        return read_message(self.documents, ID, message_id).status

    @property
    def is_leased(self) -> bool:
        return paths.lease(ID) in self.documents.stored


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_the_queue_is_sent_in_order_and_only_once(scene: Scene) -> None:
    scene.queue("one", "two", "three")
    scene.deliver()
    scene.deliver()
    assert scene.at_the_phone() == ["one", "two", "three"]
    assert not scene.is_leased


def test_a_second_sender_has_to_wait(scene: Scene) -> None:
    scene.queue("one")
    scene.documents.commit(Create(paths.lease(ID), Lease(expires_at=scene.clock() + LENGTH)))
    with pytest.raises(Busy):
        scene.deliver()
    assert scene.at_the_phone() == []


def test_what_whatsapp_does_not_take_now_stays_queued_and_keeps_its_place(scene: Scene) -> None:
    scene.queue("one", "two")
    scene.channel.fails = NotAccepted()
    with pytest.raises(Busy):
        scene.deliver()
    assert scene.status("out-0") == "queued"
    scene.deliver()
    assert scene.at_the_phone() == ["one", "two"]


def test_a_refusal_is_told_in_plain_words_and_the_next_message_goes_out(scene: Scene) -> None:
    scene.queue("one", "two")
    scene.channel.fails = Rejected("63003")
    scene.deliver()
    message = read_message(scene.documents, ID, "out-0")
    assert message.status == "failed"
    assert message.error
    assert "not on WhatsApp" in message.error.reason
    assert scene.at_the_phone() == ["two"]
    assert read_conversation(scene.documents, ID).needs_reply


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"opted_out": True}, "opted_out"),
        ({"window_closes_at": later(minutes=59)}, "window_closed"),
        ({"window_closes_at": None}, "window_closed"),
    ],
    ids=["opted out", "window closed", "never wrote"],
)
def test_the_rules_of_the_channel_hold_when_sending(
    scene: Scene, fields: dict[str, object], code: str
) -> None:
    scene.queue("one", **fields)
    scene.deliver()
    message = read_message(scene.documents, ID, "out-0")
    assert scene.at_the_phone() == []
    assert message.error
    assert (message.status, message.error.code) == ("failed", code)


def test_a_paused_bot_is_silenced_even_when_its_message_waits_already(scene: Scene) -> None:
    bot = outbound("bot", at=later(minutes=1), author="bot")
    human = outbound("human", at=later(minutes=2))
    a_conversation(scene.documents, ID, ("b", bot), ("h", human), bot=Bot(paused=True))
    scene.deliver()
    assert scene.at_the_phone() == ["human"]


@pytest.mark.parametrize(
    ("news", "sent"),
    [
        ({"optedOut": True}, ["one"]),
        ({"bot.paused": True}, ["one", "three"]),
        ({"erasureRequestedAt": later(minutes=2, seconds=30)}, ["one", "three"]),
        (None, ["one"]),
    ],
    ids=["STOP", "take-over", "erasure asked for", "erased"],
)
def test_what_is_decided_in_the_middle_of_a_run_holds_for_the_next_message(
    scene: Scene, news: dict[str, Any] | None, sent: list[str]
) -> None:
    bot = [
        outbound(text, at=later(minutes=n), author="bot")
        for n, text in enumerate(["one", "two"], 1)
    ]
    last = outbound("three", at=later(minutes=3))
    a_conversation(scene.documents, ID, *zip("abc", [*bot, last], strict=True))
    send = scene.channel.send

    def meanwhile(*args: object) -> str:
        if not scene.at_the_phone():
            path = paths.conversation(ID)
            scene.documents.commit(Delete(path) if news is None else Change(path, news))
        return send(*args)  # type: ignore[arg-type]

    scene.channel.send = meanwhile  # type: ignore[method-assign, assignment]
    scene.deliver()
    assert scene.at_the_phone() == sent


@pytest.mark.parametrize("was_taken", [True, False], ids=["taken", "not taken"])
def test_an_unknown_outcome_ends_with_exactly_one_message(scene: Scene, was_taken: bool) -> None:
    scene.queue("one")
    scene.channel.fails, scene.channel.keeps = OutcomeUnknown(), was_taken
    scene.deliver()
    assert scene.status() == "unknown"
    scene.deliver()
    assert len(scene.at_the_phone()) == int(was_taken), "never sent again blindly"

    (settlement,) = scene.tasks.settlements.values()
    assert settlement == (ID, "out-0", SETTLE_AFTER)
    with pytest.raises(Busy):
        settle_message(ID, "out-0", scene.outside)
    scene.clock.advance(seconds=SETTLE_AFTER.total_seconds())
    settle_message(ID, "out-0", scene.outside)
    scene.deliver()
    assert scene.at_the_phone() == ["one"]
    assert read_message(scene.documents, ID, "out-0").provider_sid
    settle_message(ID, "out-0", scene.outside)
    scene.deliver()
    assert scene.at_the_phone() == ["one"]


def test_equal_ids_in_two_conversations_are_settled_each_for_itself(scene: Scene) -> None:
    for conversation in (ID, "conversation-2"):
        a_conversation(scene.documents, conversation, ("out", outbound(at=later(minutes=1))))
        scene.channel.fails = OutcomeUnknown()
        deliver_queue(conversation, scene.outside)
    assert [where for where, _, _ in scene.tasks.settlements.values()] == [ID, "conversation-2"]
    scene.clock.advance(minutes=5)
    for conversation in (ID, "conversation-2"):
        settle_message(conversation, "out", scene.outside)
    assert list(scene.tasks.drains.values()) == [ID, "conversation-2"]


def test_a_callback_settles_an_unknown_outcome(scene: Scene) -> None:
    scene.queue("one")
    scene.channel.fails, scene.channel.keeps = OutcomeUnknown(), True
    scene.deliver()
    record_status(ID, DeliveryReport("out-0", 0, "delivered", provider_sid="SM9"), scene.documents)
    scene.clock.advance(minutes=5)
    settle_message(ID, "out-0", scene.outside)
    assert scene.status() == "delivered"
    assert scene.at_the_phone() == ["one"]


@pytest.mark.parametrize("was_taken", [True, False], ids=["after the call", "before the call"])
def test_a_sender_killed_in_the_middle_leaves_exactly_one_message(
    scene: Scene, was_taken: bool
) -> None:
    scene.queue("one", "two")
    scene.channel.fails, scene.channel.keeps = SystemExit(), was_taken  # type: ignore[assignment]
    with pytest.raises(SystemExit):
        scene.deliver()
    with pytest.raises(Busy):
        scene.deliver()
    scene.clock.advance(seconds=LENGTH.total_seconds())
    scene.deliver()
    assert sorted(scene.at_the_phone()) == ["one", "two"]
    assert not scene.is_leased


def _retry(scene: Scene, message_id: str = "out-0") -> None:
    desk = a_desk(scene.documents, scene.clock, tasks=scene.tasks)
    retry_message(Asked(Nothing(), by="recruiter-1", conversation=ID, message=message_id), desk)


@pytest.mark.parametrize("was_taken", [True, False], ids=["after the call", "before the call"])
def test_a_sender_killed_while_sending_again_is_noticed(scene: Scene, was_taken: bool) -> None:
    scene.queue("one")
    scene.deliver()
    record_status(ID, DeliveryReport("out-0", 0, "undelivered", explain("63024")), scene.documents)
    _retry(scene)
    scene.channel.fails, scene.channel.keeps = SystemExit(), was_taken  # type: ignore[assignment]
    with pytest.raises(SystemExit):
        scene.deliver()
    scene.clock.advance(seconds=LENGTH.total_seconds())
    scene.deliver()
    assert scene.at_the_phone() == ["one", "one"], "once for each attempt"
    assert read_message(scene.documents, ID, "out-0").provider_sid == scene.channel.taken[1].sid


def test_a_late_sid_of_an_earlier_attempt_is_not_taken_for_the_present_one(scene: Scene) -> None:
    scene.queue("one")
    send = scene.channel.send

    def slowly(*args: object) -> str:
        sid = send(*args)  # type: ignore[arg-type]
        report = DeliveryReport("out-0", 0, "undelivered", explain("63024"), sid)
        record_status(ID, report, scene.documents)
        _retry(scene)
        return sid

    scene.channel.send = slowly  # type: ignore[method-assign, assignment]
    scene.deliver()
    message = read_message(scene.documents, ID, "out-0")
    assert (message.status, message.attempt, message.provider_sid) == ("queued", 1, None)


def test_an_older_message_with_the_same_words_is_not_taken_for_the_lost_one(scene: Scene) -> None:
    scene.queue("same", "same")
    scene.deliver()
    taken = len(scene.at_the_phone())
    scene.documents.commit(
        Create(paths.message(ID, "out-9"), outbound("same", at=later(minutes=9)))
    )
    scene.channel.fails = OutcomeUnknown()
    scene.deliver()
    scene.clock.advance(seconds=SETTLE_AFTER.total_seconds())
    settle_message(ID, "out-9", scene.outside)
    scene.deliver()
    assert len(scene.at_the_phone()) == taken + 1


def test_a_long_queue_is_continued_by_another_run(scene: Scene) -> None:
    scene.queue(*(f"text {n}" for n in range(BATCH + 3)))
    with pytest.raises(Busy):
        scene.deliver()
    scene.deliver()
    assert scene.at_the_phone() == [f"text {n}" for n in range(BATCH + 3)]


def test_no_call_begins_that_the_lease_might_not_outlive(scene: Scene) -> None:
    scene.queue("one", "two")
    send = scene.channel.send

    def slowly(*args: object) -> str:
        scene.clock.advance(seconds=20)
        return send(*args)  # type: ignore[arg-type]

    scene.channel.send = slowly  # type: ignore[method-assign, assignment]
    with pytest.raises(Busy):
        scene.deliver()
    assert scene.at_the_phone() == ["one"]


@pytest.mark.parametrize("messages", [1, 3])
def test_sending_costs_two_reads_and_two_writes_a_message_and_a_little_a_run(
    scene: Scene, messages: int
) -> None:
    scene.queue(*("text" for _ in range(messages)))
    scene.deliver()
    one, run = COUNTED["deliver_message"], COUNTED["deliver_run"]
    assert one.reads == 2, "itself, and the row right before it goes out"
    assert scene.documents.reads == one.reads * messages + run.reads
    assert scene.documents.writes == one.writes * messages + run.writes


def test_a_message_that_another_sender_claimed_is_left_to_it(scene: Scene) -> None:
    scene.queue("one")
    read = scene.documents.find

    def read_late(*arguments: Any) -> Any:
        """Another sender, whose lease ran out, claims what was just read."""
        found = read(*arguments)
        claim = Change(paths.message(ID, "out-0"), {"status": "sending"})
        scene.documents.rival = lambda: scene.documents.commit(claim)
        return found

    scene.documents.find = read_late  # type: ignore[method-assign, assignment]
    scene.deliver()
    assert scene.at_the_phone() == []


def test_a_callback_that_is_faster_than_the_time_out_is_believed(scene: Scene) -> None:
    scene.queue("one")
    send = scene.channel.send

    def slowly(*arguments: Any) -> str:
        sid = send(*arguments)
        record_status(
            ID, DeliveryReport("out-0", 0, "delivered", provider_sid=sid), scene.documents
        )
        raise OutcomeUnknown

    scene.channel.send = slowly  # type: ignore[method-assign, assignment]
    scene.deliver()
    assert scene.status() == "delivered"
    assert scene.tasks.settlements == {}


def test_what_was_sent_long_before_is_not_taken_for_the_lost_one(scene: Scene) -> None:
    """The same words, sent from elsewhere: our documents do not know that sid."""
    scene.channel.taken.append(Sent("SM-elsewhere", "one", "delivered", later(minutes=-5)))
    scene.queue("one")
    scene.channel.fails = OutcomeUnknown()
    scene.deliver()
    scene.clock.advance(seconds=SETTLE_AFTER.total_seconds())
    settle_message(ID, "out-0", scene.outside)
    assert scene.status() == "queued"


def test_later_messages_wait_until_the_fate_of_an_earlier_one_is_known(scene: Scene) -> None:
    scene.queue("one", "two")
    scene.channel.fails = OutcomeUnknown()
    for _ in range(2):
        with pytest.raises(Busy):
            scene.deliver()
    assert scene.at_the_phone() == []
    scene.clock.advance(seconds=SETTLE_AFTER.total_seconds())
    settle_message(ID, "out-0", scene.outside)
    assert list(scene.tasks.drains.values()) == [ID]
    scene.deliver()
    assert scene.at_the_phone() == ["one", "two"]


def test_lost_callbacks_are_made_up_for_by_asking(scene: Scene) -> None:
    scene.queue("one")
    scene.deliver()
    assert scene.status() == "sending"
    settle_message(ID, "out-0", scene.outside)
    assert scene.status() == "sent"
    assert scene.at_the_phone() == ["one"]
