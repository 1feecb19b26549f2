import pytest

from tests.builders import later, read_conversation, read_message, received, stored
from tests.fakes import FakeDocuments, FakePublisher, FakeTasks, HandClock
from wasaprecruit.domain.commands import SendMessage
from wasaprecruit.domain.documents import Message
from wasaprecruit.domain.events import MessageReceived
from wasaprecruit.ports import Desk
from wasaprecruit.use_cases.answer_message import answer_message
from wasaprecruit.use_cases.record_message import record_message
from wasaprecruit.use_cases.send_message import send_message
from wasaprecruit.use_cases.tend_conversation import pause_bot


class Scene:
    """An aspirant writes; the bot hears of it."""

    def __init__(self) -> None:
        self.documents = FakeDocuments()
        self.tasks = FakeTasks()

    def write(self, event: MessageReceived) -> None:
        record_message(event, self.documents, FakePublisher())

    def hear(self, event: MessageReceived) -> None:
        clock = HandClock(later(minutes=1))
        answer_message(stored(event), self.documents, self.tasks, clock, "WasaP Models")

    def said(self) -> list[Message]:
        found = [
            Message.model_validate(document)
            for path, document in self.documents.stored.items()
            if "/messages/" in path
        ]
        return [message for message in found if message.direction == "out"]


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_a_new_aspirant_is_welcomed_by_name(scene: Scene) -> None:
    event = received(text="Hola")
    scene.write(event)
    scene.hear(event)
    (welcome,) = scene.said()
    assert welcome.text.startswith("¡Hola, Valentina! ")
    assert "WasaP Models" in welcome.text
    assert (welcome.author, welcome.status) == ("bot", "queued")
    assert list(scene.tasks.drains.values()) == [event.conversation_id]


def test_who_writes_english_is_welcomed_in_english(scene: Scene) -> None:
    event = received(text="Hello, I want to be a model")
    scene.write(event)
    scene.hear(event)
    assert scene.said()[0].text.startswith("Hi Valentina")
    assert read_conversation(scene.documents, event.conversation_id).language == "en"


def test_several_messages_at_once_get_one_welcome(scene: Scene) -> None:
    events = [received(f"SM{n}", at=later(seconds=n)) for n in range(5)]
    for event in events:
        scene.write(event)
    for event in [*events, *events]:
        scene.hear(event)
    assert len(scene.said()) == 1


def test_a_crash_before_the_task_is_healed_by_redelivery(scene: Scene) -> None:
    event = received()
    scene.write(event)
    scene.tasks.broken = True
    with pytest.raises(ConnectionError):
        scene.hear(event)
    scene.hear(event)
    assert len(scene.said()) == 1
    assert list(scene.tasks.drains.values()) == [event.conversation_id]


def test_a_paused_bot_stays_quiet(scene: Scene) -> None:
    event = received()
    scene.write(event)
    pause_bot(event.conversation_id, True, scene.documents)
    scene.hear(event)
    assert scene.said() == []
    assert scene.tasks.drains == {}


def test_the_welcome_does_not_hide_that_a_person_must_answer(scene: Scene) -> None:
    event = received()
    scene.write(event)
    scene.hear(event)
    row = read_conversation(scene.documents, event.conversation_id)
    assert row.needs_reply
    assert row.last_message.author == "bot"


def test_emoji_before_the_name_are_not_the_name(scene: Scene) -> None:
    event = received(name="🌸 Camila Duarte")
    scene.write(event)
    scene.hear(event)
    assert scene.said()[0].text.startswith("¡Hola, Camila!")


@pytest.mark.parametrize("name", ["", "{agency}", "👑", "A\nB"])
def test_odd_names_are_greeted_harmlessly(scene: Scene, name: str) -> None:
    event = received(name=name)
    scene.write(event)
    scene.hear(event)
    (welcome,) = scene.said()
    assert welcome.text.startswith("¡Hola")
    assert "{hello}" not in welcome.text


def test_an_erased_conversation_is_not_answered(scene: Scene) -> None:
    scene.hear(received())
    assert scene.said() == []


def test_an_answer_costs_two_reads_and_one_write_more_than_its_replies(scene: Scene) -> None:
    event = received()
    scene.write(event)
    scene.documents.reads = scene.documents.writes = 0
    scene.hear(event)
    assert (scene.documents.reads, scene.documents.writes) == (2, 2)
    assert read_message(scene.documents, event.conversation_id, event.data.message_id)


def test_a_human_who_answers_while_the_bot_decides_wins(scene: Scene) -> None:
    event = received()
    scene.write(event)
    desk = Desk(scene.documents, FakeTasks(), HandClock(later(minutes=1)))
    command = SendMessage(id="message-0001", text="Hola, soy Ana")
    scene.documents.rival = lambda: send_message(event.conversation_id, command, "uid-1", desk)
    scene.hear(event)
    assert [message.author for message in scene.said()] == ["uid-1"]


def test_whoever_opted_out_is_left_alone(scene: Scene) -> None:
    event = received()
    scene.write(event)
    scene.documents.stored[f"conversations/{event.conversation_id}"]["optedOut"] = True
    scene.hear(event)
    assert scene.said() == []
