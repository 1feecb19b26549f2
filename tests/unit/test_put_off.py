"""A conversation is closed, opened, put off, taken back, or comes back by itself."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.builders import a_conversation, outbound, read_conversation
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments, FakeTasks, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import MarkRead, Nothing, SetStatus, Snooze, Standing
from wasaprecruit.domain.documents.conversation import (
    NOT_WAITING,
    Conversation,
    ConversationStatus,
)
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.errors import Conflict, Invalid, NotFound
from wasaprecruit.domain.events.base import serialize
from wasaprecruit.domain.events.bot import SnoozeData, SnoozeOver
from wasaprecruit.domain.events.reading import parse
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.snoozing import next_wake
from wasaprecruit.ports.documents import Change, Delete
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.come_back import bring_back_overdue, come_back
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.put_off import set_status, snooze
from wasaprecruit.use_cases.desk.tend_conversation import mark_read, mark_unread

ID = "c-1"
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Scene:
    """A conversation that somebody waits in, the desk, and the queue's clock."""

    def __init__(self, *messages: tuple[str, Message]) -> None:
        self.documents = FakeDocuments()
        waiting: dict[str, Any] = {"unread": 2, "needs_reply": True, "waiting_micros": micros(NOON)}
        a_conversation(self.documents, ID, *messages, **waiting)
        self.clock, self.tasks = HandClock(), FakeTasks()
        self.desk: Desk = a_desk(self.documents, self.clock, tasks=self.tasks)
        self.documents.reads = self.documents.writes = 0
        self._done: set[str] = set()

    def row(self) -> Conversation:
        return read_conversation(self.documents, ID)

    def write(self, **fields: object) -> None:
        self.documents.commit(Change(paths.conversation(ID), fields))

    def set_status(
        self,
        status: ConversationStatus,
        conversation: str = ID,
        back_to: Standing | None = None,
        heard_until: datetime | None = None,
    ) -> None:
        command = SetStatus(status=status, back_to=back_to, heard_until=heard_until)
        asked = Asked(command, by="ana", conversation=conversation)
        set_status(asked, self.desk)

    def snooze(
        self,
        until: datetime | None,
        conversation: str = ID,
        heard_until: datetime | None = None,
    ) -> None:
        command = Snooze(until=until, heard_until=heard_until)
        asked = Asked(command, by="ana", conversation=conversation)
        snooze(asked, self.desk)

    def mark_read(self, heard_until: datetime | None = None) -> None:
        command = MarkRead(heard_until=heard_until)
        mark_read(Asked(command, by="ana", conversation=ID), self.desk)

    def hears_from_them(self) -> None:
        """As `ingest` writes it."""
        self.clock.advance(minutes=1)
        now = self.clock()
        news = {"lastInboundAt": now, "needsReply": True, "status": "open", "snoozedUntil": None}
        self.documents.commit(
            Change(
                paths.conversation(ID),
                news,
                add={"unread": 1},
                minimum={"waitingMicros": micros(now)},
            )
        )

    def hear(self, data: SnoozeData) -> None:
        event = SnoozeOver(id="e-1", occurred_at=NOON, conversation_id=ID, data=data)
        come_back(event, self.documents, self.tasks, self.clock)

    def pass_time(self, delta: timedelta) -> None:
        """To then, task by task as they fall due; each is delivered twice."""
        end = self.clock() + delta
        while due := self._next(end):
            name, data = due
            self._done.add(name)
            self.clock.now = max(self.clock(), data.wakes_at)
            self.hear(data)
            self.hear(data)
        self.clock.now = end

    def _next(self, end: datetime) -> tuple[str, SnoozeData] | None:
        open_tasks = [
            (name, data)
            for name, (_, data) in self.tasks.wakes.items()
            if name not in self._done and data.wakes_at <= end
        ]
        return min(open_tasks, key=lambda task: task[1].wakes_at, default=None)


@pytest.fixture
def scene() -> Scene:
    return Scene()


# Closed and open


def test_in_a_closed_conversation_nobody_waits(scene: Scene) -> None:
    scene.snooze(NOON + DAY)
    scene.clock.advance(hours=1)
    scene.set_status("closed")
    row = scene.row()
    assert (row.status, row.snoozed_until, row.unread) == ("closed", None, 0)
    assert (row.needs_reply, row.waiting_micros) == (False, NOT_WAITING)


def test_opened_again_it_is_open(scene: Scene) -> None:
    scene.set_status("closed")
    scene.set_status("open")
    assert scene.row().status == "open"


def test_closed_by_mistake_and_opened_again_they_wait_for_an_answer_again(scene: Scene) -> None:
    scene.set_status("closed")
    scene.clock.advance(hours=1)
    scene.set_status("open")
    assert (scene.row().needs_reply, scene.row().waiting_micros) == (True, micros(NOON))


def _standing(row: Conversation) -> Standing:
    return Standing(
        snoozed_until=row.snoozed_until,
        unread=row.unread,
        needs_reply=row.needs_reply,
        waiting_micros=row.waiting_micros,
    )


def _lasting(row: Conversation) -> dict[str, Any]:
    """All but when it was last written."""
    return row.model_dump(exclude={"updated_at"})


def test_a_closing_that_is_taken_back_gives_back_all_that_it_took(scene: Scene) -> None:
    scene.snooze(NOON + DAY)
    scene.write(waitingMicros=micros(NOON - HOUR))
    before = scene.row()
    scene.set_status("closed")
    scene.set_status("open", back_to=_standing(before))
    assert _lasting(scene.row()) == _lasting(before)
    scene.pass_time(DAY)
    assert (scene.row().snoozed_until, scene.row().unread) == (None, 2)


def test_taken_back_when_its_time_has_come_it_lies_open_as_unread(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    scene.write(unread=0)
    before = scene.row()
    scene.set_status("closed")
    scene.pass_time(HOUR)
    scene.set_status("open", back_to=_standing(before))
    row = scene.row()
    assert (row.status, row.snoozed_until, row.unread) == ("open", None, 1)


def test_what_was_put_off_for_as_long_as_may_be_is_given_back(scene: Scene) -> None:
    scene.snooze(NOON + 366 * DAY)
    before = scene.row()
    scene.set_status("closed")
    scene.set_status("open", back_to=_standing(before))
    assert scene.row().snoozed_until == NOON + 366 * DAY


def test_taken_back_after_they_wrote_it_is_as_the_message_left_it(scene: Scene) -> None:
    before = scene.row()
    scene.set_status("closed")
    scene.write(status="open", unread=1)
    scene.set_status("open", back_to=_standing(before))
    assert scene.row().unread == 1


def test_a_closed_conversation_marked_as_unread_is_so_when_its_opening_is_taken_back(
    scene: Scene,
) -> None:
    scene.set_status("closed")
    scene.write(unread=1)
    before = scene.row()
    scene.set_status("open")
    scene.set_status("closed", back_to=_standing(before))
    assert _lasting(scene.row()) == _lasting(before)


def test_opened_again_nobody_waits_where_we_had_the_last_word() -> None:
    scene = Scene(("ours", outbound(status="sent")))
    scene.set_status("closed")
    scene.set_status("open")
    assert (scene.row().needs_reply, scene.row().waiting_micros) == (False, NOT_WAITING)


@pytest.mark.parametrize("status", ["open", "closed"])
def test_what_is_so_already_is_not_written(scene: Scene, status: ConversationStatus) -> None:
    scene.set_status(status)
    writes = scene.documents.writes
    scene.set_status(status)
    assert scene.documents.writes == writes


def test_who_closes_and_who_assigns_at_once_both_succeed(scene: Scene) -> None:
    scene.documents.rival = lambda: scene.write(assigneeId="rita")
    scene.set_status("closed")
    assert (scene.row().status, scene.row().assignee_id) == ("closed", "rita")


def test_two_who_close_it_at_once_close_it(scene: Scene) -> None:
    scene.documents.rival = lambda: scene.set_status("closed")
    scene.set_status("closed")
    assert scene.row().status == "closed"
    assert scene.documents.writes == 1


# Unread


def test_marked_as_unread_it_is_unread_whatever_it_was(scene: Scene) -> None:
    asked = Asked(Nothing(), by="ana", conversation=ID)
    mark_unread(asked, scene.desk)
    assert (scene.row().unread, scene.documents.writes) == (2, 0)
    scene.mark_read()
    for _ in range(2):
        mark_unread(asked, scene.desk)
    assert (scene.row().unread, scene.documents.writes) == (1, 2)


def test_what_arrives_meanwhile_is_not_forgotten(scene: Scene) -> None:
    scene.write(unread=0)
    scene.documents.rival = lambda: scene.write(unread=3)
    mark_unread(Asked(Nothing(), by="ana", conversation=ID), scene.desk)
    assert scene.row().unread == 3


# Written meanwhile


def _refused(act: Callable[[], None]) -> str:
    with pytest.raises(Conflict) as refused:
        act()
    return refused.value.code


def test_who_wrote_since_it_came_back_is_not_put_off_again_by_undo(scene: Scene) -> None:
    scene.snooze(NOON + DAY)
    seen = scene.row().last_inbound_at
    scene.snooze(None)
    scene.snooze(NOON + DAY, heard_until=seen)
    assert scene.row().snoozed_until == NOON + DAY
    scene.snooze(None)
    scene.hears_from_them()
    before = scene.row()
    assert _refused(lambda: scene.snooze(NOON + DAY, heard_until=seen)) == "written_meanwhile"
    assert scene.row() == before


def test_what_they_wrote_since_it_was_marked_as_unread_is_not_read_by_undo(scene: Scene) -> None:
    scene.write(unread=0)
    seen = scene.row().last_inbound_at
    mark_unread(Asked(Nothing(), by="ana", conversation=ID), scene.desk)
    scene.hears_from_them()
    assert _refused(lambda: scene.mark_read(seen)) == "written_meanwhile"
    assert scene.row().unread == 2
    scene.mark_read(scene.row().last_inbound_at)
    assert scene.row().unread == 0


def test_who_wrote_since_it_was_opened_is_not_closed_away_by_undo(scene: Scene) -> None:
    scene.set_status("closed")
    before = scene.row()
    scene.set_status("open")
    scene.hears_from_them()
    assert (
        _refused(
            lambda: scene.set_status(
                "closed", back_to=_standing(before), heard_until=before.last_inbound_at
            )
        )
        == "written_meanwhile"
    )
    assert (scene.row().status, scene.row().needs_reply) == ("open", True)


@pytest.mark.parametrize(
    "act",
    [
        lambda scene: scene.snooze(NOON + DAY, heard_until=NOON),
        lambda scene: scene.mark_read(NOON),
        lambda scene: scene.set_status("closed", heard_until=NOON),
    ],
)
def test_who_writes_at_that_very_moment_is_seen(scene: Scene, act: Callable[[Scene], None]) -> None:
    scene.documents.rival = scene.hears_from_them
    assert _refused(lambda: act(scene)) == "written_meanwhile"
    row = scene.row()
    assert (row.status, row.snoozed_until, row.unread) == ("open", None, 3)


def test_what_is_so_already_hides_nobody_and_is_not_refused(scene: Scene) -> None:
    scene.hears_from_them()
    scene.set_status("open", heard_until=NOON)
    scene.snooze(None, heard_until=NOON)


# Put off


def test_what_is_put_off_comes_back_unread_and_not_before(scene: Scene) -> None:
    scene.write(unread=0)
    scene.snooze(NOON + 3 * HOUR)
    scene.pass_time(3 * HOUR - timedelta(minutes=1))
    assert scene.row().snoozed_until == NOON + 3 * HOUR
    scene.pass_time(timedelta(minutes=1))
    assert (scene.row().snoozed_until, scene.row().unread) == (None, 1)


def test_what_was_unread_stays_as_unread_as_it_was(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    scene.pass_time(HOUR)
    assert scene.row().unread == 2


def test_it_comes_back_once(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    scene.documents.writes = 0
    scene.pass_time(DAY)
    assert scene.documents.writes == 1


def test_a_machine_whose_clock_is_behind_brings_it_back_all_the_same(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    scene.hear(SnoozeData(until=NOON + HOUR, wakes_at=NOON + HOUR))
    assert scene.row().snoozed_until is None


@pytest.mark.parametrize("days", [28, 29, 30, 58, 59, 200, 365, 366])
def test_what_is_put_off_for_long_comes_back_in_as_many_tasks_as_it_takes(
    scene: Scene, days: int
) -> None:
    scene.snooze(NOON + days * DAY)
    asked = []
    while scene.row().snoozed_until:
        asked.append(len(scene.tasks.wakes))
        (*_, (_, last)) = scene.tasks.wakes.values()
        assert timedelta() < last.wakes_at - scene.clock() <= 29 * DAY
        scene.pass_time(last.wakes_at - scene.clock())
    assert scene.clock() == NOON + days * DAY
    assert asked == list(range(1, -(-days // 29) + 1))


def test_a_way_stop_that_comes_early_leads_on(scene: Scene) -> None:
    until = NOON + 40 * DAY
    scene.snooze(until)
    ((_, first),) = scene.tasks.wakes.values()
    scene.clock.now = first.wakes_at - timedelta(milliseconds=5)
    scene.hear(first)
    assert [data.wakes_at for _, data in scene.tasks.wakes.values()] == [first.wakes_at, until]


def test_taken_back_nothing_comes_of_it(scene: Scene) -> None:
    scene.snooze(NOON + 40 * DAY)
    scene.snooze(None)
    assert scene.row().snoozed_until is None
    scene.documents.writes = 0
    scene.pass_time(50 * DAY)
    assert (scene.documents.writes, len(scene.tasks.wakes)) == (0, 1)


@pytest.mark.parametrize("later", [NOON + HOUR, NOON + 5 * HOUR])
def test_put_off_anew_only_the_new_time_counts(scene: Scene, later: datetime) -> None:
    scene.snooze(NOON + 3 * HOUR)
    scene.snooze(later)
    scene.pass_time(later - NOON - timedelta(minutes=1))
    assert scene.row().snoozed_until == later
    scene.pass_time(timedelta(minutes=1))
    assert scene.row().snoozed_until is None
    scene.documents.writes = 0
    scene.pass_time(DAY)
    assert scene.documents.writes == 0


def test_taken_back_and_put_off_until_the_same_time_it_comes_back(scene: Scene) -> None:
    for until in (NOON + 40 * DAY, None, NOON + 40 * DAY):
        scene.snooze(until)
    scene.pass_time(40 * DAY)
    assert scene.row().snoozed_until is None


def test_put_off_anew_while_it_comes_back_it_stays_away(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    scene.documents.rival = lambda: scene.write(snoozedUntil=NOON + DAY)
    scene.pass_time(HOUR)
    assert scene.row().snoozed_until == NOON + DAY


def test_what_arrives_while_it_comes_back_is_counted(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    scene.documents.rival = lambda: scene.write(unread=7)
    scene.pass_time(HOUR)
    assert (scene.row().snoozed_until, scene.row().unread) == (None, 7)


def test_closed_meanwhile_it_stays_closed_and_read(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    scene.set_status("closed")
    scene.pass_time(DAY)
    assert (scene.row().status, scene.row().unread) == ("closed", 0)


def test_of_an_erased_conversation_nothing_comes_back(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    scene.documents.commit(Delete(paths.conversation(ID)))
    scene.pass_time(HOUR)
    assert paths.conversation(ID) not in scene.documents.stored


def test_a_closed_conversation_cannot_be_put_off(scene: Scene) -> None:
    scene.set_status("closed")
    with pytest.raises(Conflict) as refused:
        scene.snooze(NOON + HOUR)
    assert refused.value.code == "closed"
    assert scene.tasks.wakes == {}
    scene.snooze(None)


def test_closed_at_the_same_moment_it_is_not_put_off(scene: Scene) -> None:
    scene.documents.rival = lambda: scene.set_status("closed")
    with pytest.raises(Conflict):
        scene.snooze(NOON + HOUR)
    assert scene.row().snoozed_until is None


@pytest.mark.parametrize("ahead", [-DAY, timedelta(), 366 * DAY + timedelta(seconds=1)])
def test_the_time_is_in_the_year_to_come(scene: Scene, ahead: timedelta) -> None:
    with pytest.raises(Invalid, match="until"):
        scene.snooze(NOON + ahead)
    assert scene.documents.writes == 0


def test_asked_again_it_is_one_write_and_one_task(scene: Scene) -> None:
    for _ in range(2):
        scene.snooze(NOON + HOUR)
    assert (scene.documents.writes, len(scene.tasks.wakes)) == (1, 1)


def test_while_the_queue_is_away_asking_again_completes_it(scene: Scene) -> None:
    scene.tasks.broken = True
    with pytest.raises(ConnectionError):
        scene.snooze(NOON + HOUR)
    scene.snooze(NOON + HOUR)
    scene.pass_time(HOUR)
    assert scene.row().snoozed_until is None


# Lost


def _looked_after(scene: Scene) -> int:
    return bring_back_overdue(scene.documents, scene.clock)


def test_what_nobody_looked_at_comes_back_some_minutes_late(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    scene.write(unread=0)
    scene.clock.now = NOON + HOUR + timedelta(minutes=5)
    assert _looked_after(scene) == 0
    scene.clock.advance(seconds=1)
    assert _looked_after(scene) == 1
    assert (scene.row().snoozed_until, scene.row().unread) == (None, 1)
    assert _looked_after(scene) == 0


def test_to_look_for_it_costs_one_read_where_nothing_is_late(scene: Scene) -> None:
    scene.snooze(NOON + DAY)
    scene.documents.reads = scene.documents.writes = 0
    _looked_after(scene)
    assert (scene.documents.reads, scene.documents.writes) == (1, 0)


def test_put_off_anew_at_that_moment_it_stays_away(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    scene.clock.now = NOON + 2 * HOUR
    scene.documents.rival = lambda: scene.write(snoozedUntil=NOON + DAY)
    assert _looked_after(scene) == 0
    assert scene.row().snoozed_until == NOON + DAY


def test_a_row_with_a_fault_holds_up_no_other(scene: Scene) -> None:
    scene.snooze(NOON + HOUR)
    a_conversation(scene.documents, "c-2", snoozed_until=NOON)
    scene.documents.stored[paths.conversation("c-2")]["stage"] = "none of ours"
    scene.clock.now = NOON + DAY
    assert _looked_after(scene) == 2
    assert scene.row().snoozed_until is None


@pytest.mark.parametrize(
    "act",
    [
        lambda scene: scene.set_status("closed", conversation="none"),
        lambda scene: scene.snooze(NOON + HOUR, conversation="none"),
        lambda scene: mark_unread(Asked(Nothing(), conversation="none"), scene.desk),
        lambda scene: mark_read(Asked(MarkRead(), conversation="none"), scene.desk),
    ],
)
def test_there_has_to_be_a_conversation(scene: Scene, act: Callable[[Scene], None]) -> None:
    with pytest.raises(NotFound):
        act(scene)


def test_the_event_travels_and_concerns_no_files() -> None:
    data = next_wake(NOON + 40 * DAY, NOON)
    event = SnoozeOver(id="e-1", occurred_at=data.wakes_at, conversation_id=ID, data=data)
    assert parse(serialize(event)) == event
    assert not event.concerns_files
