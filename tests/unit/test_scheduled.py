"""A message waits for its time: kept, changed, cancelled, sent, or not sent and why."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.builders import (
    a_conversation,
    later,
    outbound,
    read_conversation,
    read_message,
    received,
)
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments, FakePublisher, FakeTasks, HandClock
from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message, MessageStatus
from wasaprecruit.domain.errors import Conflict, Invalid, NotFound, Refused
from wasaprecruit.domain.events.base import serialize
from wasaprecruit.domain.events.bot import DueData, MessageDue
from wasaprecruit.domain.events.reading import parse
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.domain.message_commands import ChangeScheduled, MessageAnswer, SendMessage
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.scheduling import LONGEST, MOST
from wasaprecruit.ports.documents import Change, Create, Delete
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.change_scheduled import cancel_scheduled, change_scheduled
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.desk.send_message import send_message
from wasaprecruit.use_cases.desk.send_scheduled import send_overdue, send_scheduled
from wasaprecruit.use_cases.inbound.record_message import record_message
from wasaprecruit.use_cases.inbound.refresh_row import refresh_row

NUMBER = "+525512345678"
ID = conversation_id(NUMBER)
KEY = "message-0001"
TEXT = "Mañana te llamo"
AT = NOON + timedelta(hours=3)
MINUTE = timedelta(minutes=1)


class Scene:
    """Somebody wrote at noon and waits; it is ten past. Tasks fall due as time passes."""

    def __init__(self) -> None:
        self.documents = FakeDocuments()
        a_conversation(
            self.documents,
            ID,
            unread=2,
            needs_reply=True,
            waiting_micros=micros(NOON),
            flags=["human_wanted"],
        )
        self.clock, self.tasks = HandClock(later(minutes=10)), FakeTasks()
        self.desk: Desk = a_desk(self.documents, self.clock, tasks=self.tasks)
        self.documents.reads = self.documents.writes = 0
        self._done: set[str] = set()

    @property
    def row(self) -> Conversation:
        return read_conversation(self.documents, ID)

    def message(self, key: str = KEY) -> Message:
        return read_message(self.documents, ID, key)

    def schedule(self, at: datetime = AT, key: str = KEY, **body: Any) -> MessageAnswer:
        command = SendMessage(**{"id": key, "text": TEXT, "send_at": at, **body})
        return send_message(Asked(command, by="ana", conversation=ID), self.desk).message

    def change(self, at: datetime = AT, text: str = TEXT, key: str = KEY, **body: Any) -> None:
        command = ChangeScheduled(text=text, send_at=at, **body)
        change_scheduled(Asked(command, by="rita", conversation=ID, message=key), self.desk)

    def cancel(self, key: str = KEY) -> MessageAnswer:
        asked = Asked(Nothing(), by="rita", conversation=ID, message=key)
        return cancel_scheduled(asked, self.desk).message

    def hears(self, text: str = "Hola") -> None:
        """The aspirant writes; the bot has not heard of it yet."""
        sid = f"SM{micros(self.clock())}"
        event = received(sid, text, NUMBER, at=self.clock())
        record_message(event, self.documents, FakePublisher())

    def write(self, **fields: object) -> None:
        self.documents.commit(Change(paths.conversation(ID), fields))

    def due(self, at: datetime = AT, key: str = KEY) -> None:
        data = DueData(message_id=key, send_at=at)
        event = MessageDue(id="e-1", occurred_at=at, conversation_id=ID, data=data)
        send_scheduled(event, self.documents, self.tasks, self.clock)

    def pass_time(self, until: datetime) -> None:
        """Task by task as they fall due; each is delivered twice."""
        while due := self._next(until):
            name, data = due
            self._done.add(name)
            self.clock.now = max(self.clock(), data.send_at)
            for _ in range(2):
                self.due(data.send_at, data.message_id)
        self.clock.now = until

    def _next(self, until: datetime) -> tuple[str, DueData] | None:
        waiting = [
            (name, data)
            for name, (_, data) in self.tasks.later.items()
            if name not in self._done and data.send_at <= until
        ]
        return min(waiting, key=lambda one: one[1].send_at, default=None)


@pytest.fixture
def scene() -> Scene:
    return Scene()


# Kept


def test_it_is_kept_until_its_time_and_says_nothing_before(scene: Scene) -> None:
    before = scene.row
    answer = scene.schedule(cancel_on_reply=True)
    assert (answer.id, answer.status) == (KEY, "scheduled")
    message = scene.message()
    assert (message.author, message.text, message.at) == ("ana", TEXT, AT)
    assert message.schedule
    assert (message.schedule.send_at, message.schedule.cancel_on_reply) == (AT, True)
    assert (message.schedule.asked_at, message.schedule.heard_until) == (scene.clock(), NOON)
    kept = {"scheduled", "updated_at"}
    assert scene.row.model_dump(exclude=kept) == before.model_dump(exclude=kept)
    assert scene.tasks.drains == {}


def test_the_row_tells_what_waits_the_next_one_first(scene: Scene) -> None:
    scene.schedule()
    scene.schedule(at=AT - MINUTE, key="message-0002", text="Antes")
    assert [(one.id, one.send_at) for one in scene.row.scheduled] == [
        ("message-0002", AT - MINUTE),
        (KEY, AT),
    ]
    assert "Antes" not in str(scene.row)


def test_the_desk_finds_what_waits_without_reading_the_rest(scene: Scene) -> None:
    scene.schedule()
    scene.documents.reads = 0
    found = scene.documents.find(queries.messages_in(ID, ("scheduled",), MOST))
    assert ([one.id for one in found], scene.documents.reads) == ([KEY], 1)


def test_it_costs_two_reads_and_two_writes(scene: Scene) -> None:
    scene.schedule()
    assert (scene.documents.reads, scene.documents.writes) == (2, 2)


def test_asked_again_it_is_one_message_and_one_task(scene: Scene) -> None:
    assert {scene.schedule().status for _ in range(3)} == {"scheduled"}
    assert (scene.documents.writes, len(scene.tasks.later)) == (2, 1)


def test_while_the_queue_is_away_asking_again_completes_it(scene: Scene) -> None:
    scene.tasks.broken = True
    with pytest.raises(ConnectionError):
        scene.schedule()
    scene.schedule()
    scene.pass_time(AT)
    assert scene.message().status == "queued"


def test_asked_again_late_the_answer_is_what_became_of_it(scene: Scene) -> None:
    scene.schedule()
    scene.pass_time(AT + MINUTE)
    assert scene.schedule().status == "queued"


def test_asked_again_after_a_colleague_changed_it_it_stays_changed(scene: Scene) -> None:
    scene.schedule()
    scene.change(text="Otra cosa")
    assert scene.schedule().status == "scheduled"
    assert scene.message().text == "Otra cosa"


@pytest.mark.parametrize("other", [{"at": AT + MINUTE}, {"text": "Otra cosa"}])
def test_an_id_stands_for_one_request(scene: Scene, other: dict[str, Any]) -> None:
    scene.schedule()
    with pytest.raises(Conflict) as refused:
        scene.schedule(**other)
    assert refused.value.code == "id_taken"


def test_what_changes_the_row_at_the_same_moment_is_not_lost(scene: Scene) -> None:
    scene.documents.rival = lambda: scene.write(assigneeId="rita")
    scene.schedule()
    assert (scene.row.assignee_id, len(scene.row.scheduled)) == ("rita", 1)


def test_two_who_schedule_at_once_both_succeed(scene: Scene) -> None:
    scene.documents.rival = lambda: scene.schedule(key="message-0002")
    scene.schedule()
    assert sorted(one.id for one in scene.row.scheduled) == [KEY, "message-0002"]


def test_a_message_out_of_order_does_not_make_it_the_last_one(scene: Scene) -> None:
    scene.schedule()
    scene.cancel()
    scene.schedule(key="message-0002")
    refresh_row(ID, scene.documents)
    assert scene.row.last_message.id == "SM-first"


# Which time


@pytest.mark.parametrize(
    ("at", "kind", "words"),
    [
        (NOON, Invalid, "in the future"),
        (NOON + timedelta(minutes=10), Invalid, "in the future"),
        (NOON + timedelta(hours=24), Conflict, "24 hours"),
        (NOON + timedelta(days=20), Conflict, "24 hours"),
        (NOON + 2 * LONGEST, Invalid, "29 days"),
    ],
)
def test_a_time_that_cannot_be_is_refused_with_the_reason(
    scene: Scene, at: datetime, kind: type[Refused], words: str
) -> None:
    with pytest.raises(kind) as refused:
        scene.schedule(at=at)
    assert words in refused.value.message
    scene.schedule()
    with pytest.raises(kind):
        scene.change(at=at)
    assert (scene.message().at, len(scene.tasks.later)) == (AT, 1)


def test_the_last_moment_before_the_window_closes_is_taken(scene: Scene) -> None:
    scene.schedule(at=NOON + timedelta(hours=24) - timedelta(microseconds=1))


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"optedOut": True}, "opted_out"), ({"windowClosesAt": NOON}, "window_closed")],
)
def test_what_may_not_be_sent_now_may_not_be_scheduled(
    scene: Scene, fields: dict[str, object], code: str
) -> None:
    scene.write(**fields)
    with pytest.raises(Conflict) as refused:
        scene.schedule()
    assert refused.value.code == code


def test_there_is_a_limit_to_what_waits_in_one_conversation(scene: Scene) -> None:
    for index in range(MOST):
        scene.schedule(key=f"message-{index:04}")
    with pytest.raises(Conflict) as refused:
        scene.schedule(key="one-too-many")
    assert refused.value.code == "too_many_scheduled"
    scene.cancel("message-0000")
    scene.schedule(key="one-too-many")


def test_only_what_waits_can_be_cancelled_by_a_reply() -> None:
    with pytest.raises(ValueError, match="sendAt"):
        SendMessage(id=KEY, text=TEXT, cancel_on_reply=True)


@pytest.mark.parametrize("moment", ["2026-11-22T15:00:00Z", "2026-11-22T09:00:00-06:00"])
def test_a_time_is_one_moment_whatever_its_offset(moment: str) -> None:
    read = SendMessage.model_validate({"id": KEY, "text": TEXT, "sendAt": moment})
    assert read.send_at == AT


# Sent


def test_at_its_time_it_is_queued_as_a_recruiters_message(scene: Scene) -> None:
    scene.schedule()
    scene.pass_time(AT - MINUTE)
    assert scene.message().status == "scheduled"
    scene.pass_time(AT)
    assert (scene.message().status, scene.message().at) == ("queued", AT)
    row = scene.row
    assert (row.last_message.id, row.last_message.preview) == (KEY, TEXT)
    assert (row.bot.paused, row.needs_reply, row.unread, row.flags) == (True, False, 0, [])
    assert (row.scheduled, row.newest_micros) == ([], micros(AT))
    assert list(scene.tasks.drains.values()) == [ID]


def test_its_time_costs_two_reads_and_two_writes(scene: Scene) -> None:
    scene.schedule()
    scene.documents.reads = scene.documents.writes = 0
    scene.clock.now = AT
    scene.due()
    assert (scene.documents.reads, scene.documents.writes) == (2, 2)


def test_killed_before_the_delivery_was_asked_for_it_is_asked_for_again(scene: Scene) -> None:
    scene.schedule()
    scene.tasks.broken = True
    with pytest.raises(ConnectionError):
        scene.pass_time(AT)
    scene.due()
    assert list(scene.tasks.drains.values()) == [ID]


def test_a_machine_whose_clock_is_behind_sends_it_all_the_same(scene: Scene) -> None:
    scene.schedule()
    scene.due()
    assert (scene.message().status, scene.message().at) == ("queued", AT)


def test_what_they_wrote_since_still_waits_for_an_answer(scene: Scene) -> None:
    scene.schedule()
    scene.clock.now = NOON + timedelta(hours=1)
    scene.hears()
    scene.pass_time(AT)
    row = scene.row
    assert (scene.message().status, row.last_message.id) == ("queued", KEY)
    assert (row.needs_reply, row.unread, row.flags) == (True, 3, ["human_wanted"])
    assert row.bot.paused


def test_who_writes_while_it_is_queued_is_not_forgotten(scene: Scene) -> None:
    scene.schedule()
    scene.documents.rival = scene.hears
    scene.clock.now = AT
    scene.due()
    assert (scene.message().status, scene.row.needs_reply) == ("queued", True)


def test_it_stands_after_what_was_said_before_it(scene: Scene) -> None:
    scene.schedule()
    scene.clock.now = AT + MINUTE
    scene.hears()
    scene.clock.now = AT
    scene.due()
    assert scene.message().at > AT + MINUTE


@pytest.mark.parametrize("gone", [[paths.message(ID, KEY)], [paths.conversation(ID)]])
def test_of_what_was_erased_nothing_is_sent(scene: Scene, gone: list[str]) -> None:
    scene.schedule()
    scene.documents.commit(*(Delete(path) for path in gone))
    scene.pass_time(AT)
    assert scene.tasks.drains == {}


# Not sent


def test_a_window_that_closed_meanwhile_is_told_to_a_recruiter(scene: Scene) -> None:
    scene.schedule()
    scene.write(windowClosesAt=AT - MINUTE)
    scene.pass_time(AT)
    message, row = scene.message(), scene.row
    assert (message.status, message.error and message.error.code) == ("failed", "window_closed")
    assert (row.last_message.id, row.last_message.status) == (KEY, "failed")
    assert (row.needs_reply, row.scheduled) == (True, [])
    assert "undelivered" in row.flags
    assert not row.bot.paused
    assert scene.tasks.drains == {}


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"optedOut": True}, "opted_out"),
        ({"erasureRequestedAt": AT - MINUTE}, "erasure_requested"),
    ],
)
def test_who_wants_no_more_messages_gets_none_and_nobody_has_to_look(
    scene: Scene, fields: dict[str, object], code: str
) -> None:
    scene.write(needsReply=False, **fields)
    scene.documents.stored[paths.conversation(ID)]["optedOut"] = False
    scene.schedule()
    scene.write(**fields)
    scene.pass_time(AT)
    message = scene.message()
    assert (message.status, message.error and message.error.code) == ("failed", code)
    assert (scene.row.needs_reply, "undelivered" in scene.row.flags) == (False, False)
    assert scene.tasks.drains == {}


def test_written_after_they_asked_to_be_forgotten_it_was_meant(scene: Scene) -> None:
    scene.write(erasureRequestedAt=scene.clock() - MINUTE)
    scene.schedule()
    scene.pass_time(AT)
    assert scene.message().status == "queued"


def test_what_failed_can_be_sent_again_at_once(scene: Scene) -> None:
    scene.schedule()
    scene.write(windowClosesAt=AT - MINUTE)
    scene.pass_time(AT)
    scene.hears()
    asked = Asked(Nothing(), by="rita", conversation=ID, message=KEY)
    assert retry_message(asked, scene.desk).message.status == "queued"


def test_hours_too_late_it_may_not_fit_any_more(scene: Scene) -> None:
    scene.schedule()
    scene.clock.now = AT + timedelta(hours=12, seconds=1)
    scene.write(windowClosesAt=scene.clock() + MINUTE)
    scene.due()
    message = scene.message()
    assert (message.status, message.error and message.error.code) == ("failed", "not_sent")
    assert "undelivered" in scene.row.flags


# Cancelled by a reply


def test_who_writes_first_cancels_it_and_it_says_so(scene: Scene) -> None:
    scene.schedule(cancel_on_reply=True)
    scene.clock.now = NOON + timedelta(hours=1)
    scene.hears()
    last = scene.row.last_message
    scene.pass_time(AT)
    message = scene.message()
    assert (message.status, scene.row.scheduled) == ("cancelled", [])
    assert message.schedule
    assert message.schedule.cancelled
    assert message.schedule.cancelled.by == "aspirant"
    assert scene.row.last_message == last
    assert (scene.tasks.drains, scene.row.needs_reply) == ({}, True)


def test_what_they_wrote_before_it_was_scheduled_or_changed_cancels_nothing(scene: Scene) -> None:
    scene.schedule(cancel_on_reply=True)
    scene.clock.now = NOON + timedelta(hours=1)
    scene.hears()
    scene.change(at=AT + MINUTE, cancel_on_reply=True)
    scene.pass_time(AT + MINUTE)
    assert scene.message().status == "queued"


def test_a_message_that_was_under_way_while_it_was_scheduled_cancels_it(scene: Scene) -> None:
    """The recruiter had not seen it: it is stored later, though it was written before."""
    event = received("SM-late", "¿Hola?", NUMBER, at=scene.clock() - MINUTE)
    scene.schedule(cancel_on_reply=True)
    record_message(event, scene.documents, FakePublisher())
    scene.pass_time(AT)
    assert scene.message().status == "cancelled"


def test_a_reply_at_the_very_moment_of_sending_wins(scene: Scene) -> None:
    scene.schedule(cancel_on_reply=True)
    scene.documents.rival = scene.hears
    scene.clock.now = AT
    scene.due()
    assert (scene.message().status, scene.tasks.drains) == ("cancelled", {})


# Changed and cancelled by hand


def test_changed_it_goes_out_with_its_new_words_at_its_new_time(scene: Scene) -> None:
    scene.schedule()
    later_on = AT + timedelta(hours=2)
    scene.change(at=later_on, text="Mejor pasado", cancel_on_reply=True)
    message = scene.message()
    assert (message.text, message.at, message.author) == ("Mejor pasado", later_on, "ana")
    assert message.schedule
    assert message.schedule.changed_by == "rita"
    [waiting] = scene.row.scheduled
    assert (waiting.send_at, waiting.cancel_on_reply) == (later_on, True)
    scene.pass_time(later_on - MINUTE)
    assert scene.message().status == "scheduled"
    scene.pass_time(later_on)
    assert scene.row.last_message.preview == "Mejor pasado"


@pytest.mark.parametrize("times", [(-60, 0), (60, 0), (-60, 60, -60)])
def test_however_often_its_time_changes_the_last_one_counts(
    scene: Scene, times: tuple[int, ...]
) -> None:
    scene.schedule()
    for minutes in times:
        scene.change(at=AT + minutes * MINUTE)
    last = AT + times[-1] * MINUTE
    scene.pass_time(last - MINUTE)
    assert scene.message().status == "scheduled"
    scene.pass_time(last + 3 * MINUTE)
    assert (scene.message().status, scene.message().at) == ("queued", last)
    scene.documents.writes = 0
    scene.pass_time(AT + timedelta(hours=5))
    assert scene.documents.writes == 0


def test_changed_while_another_is_scheduled_both_wait(scene: Scene) -> None:
    scene.schedule()
    scene.documents.rival = lambda: scene.schedule(key="message-0002")
    scene.change(at=AT + MINUTE)
    assert [one.id for one in scene.row.scheduled] == ["message-0002", KEY]


def test_changed_to_what_it_is_nothing_is_written(scene: Scene) -> None:
    scene.schedule()
    scene.change()
    assert (scene.documents.writes, len(scene.tasks.later)) == (2, 1)


def test_cancelled_by_hand_it_is_never_sent_and_says_by_whom(scene: Scene) -> None:
    scene.schedule()
    assert [scene.cancel().status for _ in range(2)] == ["cancelled", "cancelled"]
    scene.pass_time(AT)
    message = scene.message()
    assert message.schedule
    assert message.schedule.cancelled
    assert (message.status, message.schedule.cancelled.by) == ("cancelled", "rita")
    assert message.at == message.schedule.cancelled.at == later(minutes=10)
    assert (scene.row.scheduled, scene.tasks.drains) == ([], {})
    assert scene.schedule().status == "cancelled", "the same request again"
    assert scene.tasks.drains == {}


@pytest.mark.parametrize("status", ["queued", "sending", "sent", "read", "failed", "cancelled"])
def test_what_waits_no_more_cannot_be_changed(scene: Scene, status: MessageStatus) -> None:
    scene.documents.commit(Create(paths.message(ID, "other"), outbound(status=status)))
    acts: list[Callable[[], object]] = [lambda: scene.change(key="other")]
    if status != "cancelled":
        acts.append(lambda: scene.cancel("other"))
    for act in acts:
        with pytest.raises(Conflict) as refused:
            act()
        assert refused.value.code == "not_scheduled"


@pytest.mark.parametrize("key", ["no-such-message", "SM-first"])
def test_there_has_to_be_such_a_message_of_ours(scene: Scene, key: str) -> None:
    for act in (lambda: scene.change(key=key), lambda: scene.cancel(key)):
        with pytest.raises(NotFound):
            act()


def _later(scene: Scene) -> None:
    scene.change(at=AT + MINUTE)


@pytest.mark.parametrize("change", [_later, Scene.cancel])
def test_who_changes_it_as_its_time_comes_is_told_that_it_is_too_late(
    scene: Scene, change: Callable[[Scene], object]
) -> None:
    scene.schedule()
    scene.clock.now = AT
    scene.documents.rival = scene.due
    with pytest.raises(Conflict):
        change(scene)
    assert scene.message().status == "queued"


def test_cancelled_as_its_time_comes_it_is_not_sent(scene: Scene) -> None:
    scene.schedule()
    scene.clock.now = AT
    scene.documents.rival = scene.cancel
    scene.due()
    assert (scene.message().status, scene.tasks.drains) == ("cancelled", {})


def test_two_who_cancel_two_at_once_both_succeed(scene: Scene) -> None:
    scene.schedule()
    scene.schedule(key="message-0002")
    scene.documents.rival = lambda: scene.cancel("message-0002")
    scene.cancel()
    assert (scene.message().status, scene.message("message-0002").status) == (
        "cancelled",
        "cancelled",
    )
    assert scene.row.scheduled == []


# Lost


def test_what_nobody_looked_at_is_taken_up_a_minute_later(scene: Scene) -> None:
    scene.schedule()
    scene.clock.now = AT + MINUTE
    assert send_overdue(scene.documents, scene.tasks, scene.clock) == 0
    scene.clock.advance(seconds=1)
    assert send_overdue(scene.documents, scene.tasks, scene.clock) == 1
    assert (scene.message().status, list(scene.tasks.drains.values())) == ("queued", [ID])
    assert send_overdue(scene.documents, scene.tasks, scene.clock) == 0


def test_to_look_for_it_costs_one_read(scene: Scene) -> None:
    send_overdue(scene.documents, scene.tasks, scene.clock)
    assert (scene.documents.reads, scene.documents.writes) == (1, 0)


def test_the_event_travels_and_concerns_no_files() -> None:
    data = DueData(message_id=KEY, send_at=AT)
    event = MessageDue(id="e-1", occurred_at=AT, conversation_id=ID, data=data)
    assert parse(serialize(event)) == event
    assert not event.concerns_files
