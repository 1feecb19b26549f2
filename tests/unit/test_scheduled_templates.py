"""A template waits for its time: also beyond the window, by the rules of templates."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.builders import a_conversation, a_template, later, read_conversation, read_message
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments, FakeTasks, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.message import Message, SentTemplate
from wasaprecruit.domain.errors import Conflict, Invalid, Refused
from wasaprecruit.domain.events.bot import DueData, MessageDue
from wasaprecruit.domain.message_commands import ChangeScheduled, MessageAnswer, SendTemplate
from wasaprecruit.domain.scheduling import LONGEST
from wasaprecruit.ports.documents import Change, Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.change_scheduled import change_scheduled
from wasaprecruit.use_cases.desk.send_scheduled import send_scheduled
from wasaprecruit.use_cases.desk.send_template import send_template

ID, KEY = "conversation-1", "message-0001"
SID = f"HX{1:032x}"
READS = "Hola Valentina, ¿seguimos con tu postulación?"
NOW = later(days=10)
AT = later(days=12)
"""The window has been closed for days, and will be."""


class Scene:
    """Somebody wrote ten days ago."""

    def __init__(self) -> None:
        self.documents, self.tasks = FakeDocuments(), FakeTasks()
        self.clock = HandClock(NOW)
        a_conversation(self.documents, ID, window_closes_at=later(days=1))
        self.desk = a_desk(self.documents, self.clock, tasks=self.tasks)
        self.documents.commit(Create(paths.template(SID), a_template()))
        self.documents.reads = self.documents.writes = 0

    def schedule(self, at: datetime = AT, **body: Any) -> MessageAnswer:
        variables = {"1": "Valentina"}
        command = SendTemplate(
            **{"id": KEY, "content_sid": SID, "variables": variables, "send_at": at, **body}
        )
        return send_template(Asked(command, by="ana", conversation=ID), self.desk).message

    def change(self, at: datetime, text: str = READS) -> None:
        command = ChangeScheduled(text=text, send_at=at)
        change_scheduled(Asked(command, by="rita", conversation=ID, message=KEY), self.desk)

    def write(self, **fields: object) -> None:
        self.documents.commit(Change(paths.conversation(ID), fields))

    def due(self, at: datetime = AT) -> Message:
        self.clock.now = at
        data = DueData(message_id=KEY, send_at=at)
        event = MessageDue(id="e-1", occurred_at=at, conversation_id=ID, data=data)
        send_scheduled(event, self.documents, self.tasks, self.clock)
        return self.message

    @property
    def message(self) -> Message:
        return read_message(self.documents, ID, KEY)


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_it_waits_beyond_the_window_and_goes_out_at_its_time(scene: Scene) -> None:
    assert scene.schedule(cancel_on_reply=True).status == "scheduled"
    waiting = scene.message
    assert (waiting.text, waiting.at) == (READS, AT)
    assert waiting.template == SentTemplate(content_sid=SID, variables={"1": "Valentina"})
    assert [one.id for one in read_conversation(scene.documents, ID).scheduled] == [KEY]
    assert scene.tasks.drains == {}
    assert scene.due().status == "queued"
    assert list(scene.tasks.drains.values()) == [ID]


def test_it_costs_a_read_more_than_a_text(scene: Scene) -> None:
    scene.schedule()
    assert (scene.documents.reads, scene.documents.writes) == (3, 2)


def test_asked_again_it_is_one_message(scene: Scene) -> None:
    assert {scene.schedule().status for _ in range(3)} == {"scheduled"}
    assert (scene.documents.writes, len(scene.tasks.later)) == (2, 1)


@pytest.mark.parametrize("other", [{"at": AT + timedelta(hours=1)}, {"send_at": None}])
def test_an_id_stands_for_one_time(scene: Scene, other: dict[str, Any]) -> None:
    scene.schedule()
    with pytest.raises(Conflict) as refused:
        scene.schedule(**other)
    assert refused.value.code == "id_taken"


@pytest.mark.parametrize(
    ("at", "words"), [(NOW, "in the future"), (NOON, "in the future"), (NOW + 2 * LONGEST, "29")]
)
def test_a_time_that_cannot_be_is_refused_with_the_reason(
    scene: Scene, at: datetime, words: str
) -> None:
    with pytest.raises(Invalid, match=words):
        scene.schedule(at=at)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"optedOut": True}, "opted_out"),
        ({"flags": ["erasure_requested"]}, "forgotten"),
        ({"ageGroup": "minor"}, "guardian_needed"),
    ],
)
def test_who_may_not_be_written_to_first_is_not_written_to_later(
    scene: Scene, fields: dict[str, object], code: str
) -> None:
    scene.write(**fields)
    with pytest.raises(Refused) as refused:
        scene.schedule()
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("fields", "code", "flags"),
    [
        ({"optedOut": True}, "opted_out", []),
        ({"erasureRequestedAt": AT - timedelta(hours=1)}, "erasure_requested", []),
        ({"ageGroup": "minor"}, "guardian_needed", ["undelivered"]),
    ],
)
def test_the_rules_are_asked_again_at_its_time(
    scene: Scene, fields: dict[str, object], code: str, flags: list[str]
) -> None:
    scene.schedule()
    scene.write(**fields)
    message = scene.due()
    assert (message.status, message.error and message.error.code) == ("failed", code)
    assert read_conversation(scene.documents, ID).flags == flags
    assert scene.tasks.drains == {}


def test_who_writes_first_cancels_it_where_that_was_wanted(scene: Scene) -> None:
    scene.schedule(cancel_on_reply=True)
    scene.write(lastInboundAt=AT - timedelta(hours=1))
    assert scene.due().status == "cancelled"


def test_its_time_can_be_changed_and_its_words_cannot(scene: Scene) -> None:
    scene.schedule()
    sooner = AT - timedelta(days=1)
    scene.change(sooner)
    assert (scene.message.at, scene.message.text) == (sooner, READS)
    with pytest.raises(Invalid, match="template"):
        scene.change(AT, text="Otra cosa")
    assert scene.due(sooner).status == "queued"
