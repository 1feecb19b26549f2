"""Once and in order, whatever comes twice, at once or in between."""

import pytest

from costs.counted import COUNTED
from tests.builders import received
from tests.fakes import FakePublisher
from tests.unit.intake.scene import Scene, photo_message
from wasaprecruit.domain.intake.situation import IntakeEvent
from wasaprecruit.use_cases.inbound.record_message import record_message


def test_who_writes_english_is_welcomed_in_english(scene: Scene) -> None:
    scene.write("Hello, I want to be a model")
    assert scene.row.language == "en"


def test_several_messages_at_once_get_one_welcome(scene: Scene) -> None:
    events = [scene.write(heard=False) for _ in range(5)]
    for event in [*events, *events]:
        scene.hear(event)
    assert scene.said() == ["welcome", "form_link", "safety"]


def test_every_event_twice_says_nothing_twice(scene: Scene) -> None:
    events: list[IntakeEvent] = [
        scene.write(),
        scene.write("¿cuánto cuesta?"),
        scene.form(),
        scene.photo(None, "too_dark"),
        scene.photo("face"),
        scene.write("xqzt wvpl"),
    ]
    said = scene.said()
    for event in [*events, *reversed(events)]:
        scene.clock.advance(minutes=1)
        scene.hear(event)
    assert scene.said() == said


def test_what_is_said_later_stands_later_also_by_a_clock_that_is_behind(scene: Scene) -> None:
    scene.write()
    said = scene.said()
    scene.clock.advance(minutes=-1)
    scene.write("¿cuánto cuesta?")
    assert scene.said()[: len(said)] == said
    assert len(scene.said()) > len(said)
    assert len({message.at for message in scene.messages()}) == len(scene.messages())


def test_a_form_id_that_a_client_used_twice_is_a_task_for_each_conversation() -> None:
    """Whoever signs our JSON makes the ids, and may make the same one for two people."""
    first, second = Scene(), Scene("+5215587654321")
    second.tasks = first.tasks
    for scene in (first, second):
        scene.write()
        scene.form()
    assert list(first.tasks.drains.values()).count(first.id) == 2
    assert list(first.tasks.drains.values()).count(second.id) == 2


def test_a_crash_before_the_task_is_healed_by_redelivery(scene: Scene) -> None:
    event = scene.write(heard=False)
    scene.tasks.broken = True
    with pytest.raises(ConnectionError):
        scene.hear(event)
    scene.hear(event)
    assert scene.said() == ["welcome", "form_link", "safety"]
    assert list(scene.tasks.drains.values()) == [scene.id]


def test_a_paused_bot_stays_quiet(scene: Scene) -> None:
    event = scene.write(heard=False)
    scene.pause(True)
    scene.hear(event)
    assert scene.said() == []
    assert scene.tasks.drains == {}


def test_a_human_who_answers_while_the_bot_decides_wins(scene: Scene) -> None:
    event = scene.write(heard=False)
    scene.documents.rival = scene.recruiter_writes
    scene.hear(event)
    assert scene.said() == []


def test_a_message_that_comes_while_the_bot_decides_still_needs_its_answer(scene: Scene) -> None:
    event = scene.write(heard=False)
    scene.documents.rival = lambda: record_message(
        received("SM-rival", "¿cuánto cuesta?", at=scene.clock()),
        scene.documents,
        FakePublisher(),
    )
    scene.hear(event)
    assert scene.said() == ["welcome", "form_link", "safety"]


def test_an_erased_conversation_is_not_answered(scene: Scene) -> None:
    event = scene.write(heard=False)
    scene.documents.stored.clear()
    scene.hear(event)
    assert scene.said() == []


@pytest.mark.parametrize("name", ["", "{agency}", "👑", "A\nB", "<b>x</b>", "\u202egnp.exe"])
def test_odd_names_are_greeted_harmlessly(scene: Scene, name: str) -> None:
    scene.settings = scene.settings.model_copy(update={"texts": {}})
    scene.write(name=name)
    assert scene.messages()[0].text.startswith("¡Hola")
    assert "{agency}" not in scene.messages()[0].text.replace("¡Hola, {agency}!", "")


@pytest.mark.parametrize("name", ["evil.com", "Visit www.evil.com", "Gana 500", "a" * 31, "@evil"])
def test_what_does_not_look_like_a_name_is_never_spoken(scene: Scene, name: str) -> None:
    scene.settings = scene.settings.model_copy(update={"texts": {}})
    scene.write(name=name)
    scene.form(first_name=name)
    assert scene.messages()[0].text.startswith("¡Hola! 👋")
    assert all(word not in one.text for one in scene.messages() for word in name.split())


def test_emoji_before_the_name_are_not_the_name(scene: Scene) -> None:
    scene.settings = scene.settings.model_copy(update={"texts": {}})
    scene.write(name="🌸 Camila Duarte")
    assert scene.messages()[0].text.startswith("¡Hola, Camila!")


def test_a_turn_costs_two_reads_and_one_write_more_than_its_replies(scene: Scene) -> None:
    event = scene.write(heard=False)
    scene.documents.reads = scene.documents.writes = 0
    scene.hear(event)
    turn, replies = COUNTED["bot_turn"], len(scene.messages())
    assert (scene.documents.reads, scene.documents.writes) == (turn.reads, turn.writes + replies)


def test_a_photo_costs_one_read_and_one_write_more_than_its_replies(scene: Scene) -> None:
    scene.write()
    scene.form()
    event = scene.photo("face", heard=False)
    scene.documents.reads = scene.documents.writes = 0
    scene.hear(event)
    assert (scene.documents.reads, scene.documents.writes) == COUNTED["bot_photo"]


def test_a_poor_photo_that_draws_no_tip_counts_once(with_photo_request: Scene) -> None:
    scene = with_photo_request
    first = scene.photo(None, "too_dark")
    second = scene.photo(None, "too_dark")
    for event in (first, second, first, second):
        scene.hear(event)
    assert (scene.bot.poor_photos, scene.row.flags) == (2, [])


def test_a_poor_photo_in_two_instances_at_once_counts_once(with_photo_request: Scene) -> None:
    scene = with_photo_request
    scene.photo(None, "too_dark")
    event = scene.photo(None, "too_dark", heard=False)
    scene.documents.rival = lambda: scene.hear(event)
    scene.hear(event)
    assert scene.bot.poor_photos == 2


def test_a_wish_for_a_person_that_comes_again_does_not_call_again(
    with_photo_request: Scene,
) -> None:
    scene = with_photo_request
    scene.recruiter_writes()
    event = scene.write("quiero hablar con una persona")
    assert scene.row.flags == ["human_wanted"]
    scene.recruiter_writes()
    scene.hear(event)
    assert (scene.row.flags, scene.row.needs_reply) == ([], False)


def test_a_wish_that_was_answered_does_not_call_again_once_a_human_writes(
    with_photo_request: Scene,
) -> None:
    scene = with_photo_request
    event = scene.write("quiero hablar con una persona")
    scene.write("¿hola?")
    scene.recruiter_writes()
    scene.hear(event)
    assert (scene.row.flags, scene.row.needs_reply) == ([], False)


def test_a_thank_you_that_comes_again_does_not_hide_what_waits_for_a_person(
    with_photo_request: Scene,
) -> None:
    scene = with_photo_request
    thanks = scene.write("gracias")
    scene.write(heard=False, type="document", text="", media=photo_message()["media"])
    assert scene.row.needs_reply
    scene.hear(thanks)
    assert scene.row.needs_reply


def test_what_is_remembered_of_events_has_an_end(with_photo_request: Scene) -> None:
    for _ in range(70):
        with_photo_request.photo(None, "too_dark")
    assert len(with_photo_request.bot.heard) == 64


def test_an_event_that_only_is_noted_costs_one_read_and_one_write(
    with_photo_request: Scene,
) -> None:
    scene = with_photo_request
    scene.photo(None, "too_dark")
    event = scene.photo(None, "too_dark", heard=False)
    scene.documents.reads = scene.documents.writes = 0
    scene.hear(event)
    assert (scene.documents.reads, scene.documents.writes) == (1, 1)
