"""What one person can make the bot say has an end, whatever they write; nothing of it is lost."""

from collections.abc import Callable

import pytest

from tests.unit.intake.scene import PAY, FakeResponder, Scene
from wasaprecruit.domain.intake.definition import MOST_A_DAY, MOST_TURNS

_ROUNDS = 250


def _asks_two_questions(scene: Scene) -> None:
    scene.write("¿cuánto cuesta? ¿cuánto pagan?")


def _stops_and_starts(scene: Scene) -> None:
    scene.write("STOP")
    scene.write("START")


def _sends_poor_photos(scene: Scene) -> None:
    scene.photo(None, "too_dark")


def _switches_the_language(scene: Scene) -> None:
    scene.write("English please")
    scene.write("en español por favor")


def _asks_for_the_data(scene: Scene) -> None:
    scene.write("mis datos")


def _sends_forms(scene: Scene) -> None:
    scene.form()


def _goes_on(scene: Scene) -> None:
    scene.write("continuar")


def _wants_a_person_and_goes_on(scene: Scene) -> None:
    scene.write("quiero hablar con una persona")
    scene.write("continuar")


def _is_not_understood_and_starts(scene: Scene) -> None:
    scene.write("xqzt wvpl")
    scene.write("START")


def _asks_to_erase_and_thinks_better(scene: Scene) -> None:
    scene.write("borrar mis datos")
    scene.write("no, mejor no")


ATTACKS = [
    _asks_two_questions,
    _stops_and_starts,
    _sends_poor_photos,
    _switches_the_language,
    _asks_for_the_data,
    _sends_forms,
    _goes_on,
    _wants_a_person_and_goes_on,
    _is_not_understood_and_starts,
    _asks_to_erase_and_thinks_better,
]


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("minutes", [0, 5])
def test_nobody_draws_more_messages_in_a_day_than_the_most(
    with_photo_request: Scene, attack: Callable[[Scene], None], minutes: int
) -> None:
    """At once, and at a pace that never meets the limit of a burst."""
    scene = with_photo_request
    for _ in range(_ROUNDS):
        attack(scene)
        scene.clock.advance(minutes=minutes)
    first = scene.messages()[0].at
    said = [one for one in scene.messages() if (one.at - first).days == 0]
    assert len(said) <= MOST_A_DAY
    assert "flood" in scene.row.flags
    assert scene.row.needs_reply


def _exhaust(scene: Scene) -> None:
    for _ in range(MOST_A_DAY):
        _asks_two_questions(scene)
        scene.clock.advance(minutes=1)


def test_at_the_most_one_last_word_says_that_a_person_goes_on(with_form_link: Scene) -> None:
    _exhaust(with_form_link)
    with with_form_link.new_words() as said:
        for attack in ATTACKS:
            attack(with_form_link)
    assert said == []
    assert with_form_link.said().count("enough_today") == 1
    assert with_form_link.row.flags.count("flood") == 1


def test_after_the_most_all_that_they_write_is_kept_for_people(with_form_link: Scene) -> None:
    scene = with_form_link
    _exhaust(scene)
    scene.write("borrar mis datos")
    assert "human_wanted" in scene.row.flags
    scene.write("tengo 16 años")
    assert scene.row.age_group == "minor"
    assert {"guardian", "human_wanted"} <= set(scene.row.flags)
    scene.write("STOP")
    assert scene.row.opted_out


def test_the_next_day_the_bot_tells_what_came_meanwhile(with_form_link: Scene) -> None:
    scene = with_form_link
    _exhaust(scene)
    scene.form()
    scene.clock.advance(hours=23)
    with scene.new_words() as said:
        scene.write("Hola")
    assert said[0] == "form_thanks"


def test_a_recruiter_lifts_the_ceiling(with_form_link: Scene) -> None:
    scene = with_form_link
    _exhaust(scene)
    scene.pause(False)
    with scene.new_words() as said:
        scene.write("¿cuánto cuesta?")
    assert said == ["answer_cost", "form_pending"]


def test_a_responder_is_not_asked_after_the_most(with_form_link: Scene) -> None:
    scene = with_form_link
    _exhaust(scene)
    scene.responder = FakeResponder(PAY)
    scene.write("xqzt wvpl")
    assert scene.responder.asked == []


def test_start_does_not_end_a_burst_and_does_once_it_is_over(with_form_link: Scene) -> None:
    scene = with_form_link
    for _ in range(MOST_TURNS):
        scene.write("BAJA")
        scene.write("START")
    assert scene.bot.silence == "flood"
    with scene.new_words() as said:
        _stops_and_starts(scene)
    assert said == []
    assert not scene.row.opted_out
    scene.clock.advance(minutes=11)
    with scene.new_words() as said:
        _stops_and_starts(scene)
    assert said == ["stop_done", "welcome_back", "form_pending"]


def test_an_eager_aspirant_never_meets_the_ceiling(scene: Scene) -> None:
    """Questions at every step, every fault there is, and the whole way."""
    questions = ["¿cuánto cuesta? ¿cuánto pagan?", "¿esto es real?", "¿dónde están ubicados?"]
    scene.write()
    for question in questions:
        scene.write(question)
    scene.form("birth_date")
    scene.form()
    for slot in ("face", "profile", "full_length"):
        scene.photo(None, "too_dark")
        scene.clock.advance(minutes=1)
        scene.photo(None, "blurred")
        for question in questions:
            scene.write(question)
        scene.photo(slot)
    assert scene.bot.state == "handed_over"
    assert "enough_today" not in scene.said()
