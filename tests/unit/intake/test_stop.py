"""Whoever ends it is told once that it was heard and how to come back; then there is silence."""

import pytest

from costs.counted import COUNTED
from tests.unit.intake.scene import Scene
from wasaprecruit.domain.channel_rules import STOP_TOLD_WITHIN
from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.opt_out import stop
from wasaprecruit.domain.texts import say
from wasaprecruit.domain.understanding import understand


@pytest.mark.parametrize("again", ["STOP", "ya no me escriban", "BAJA", "no me molesten"])
def test_a_stop_that_is_repeated_is_confirmed_once(with_form_link: Scene, again: str) -> None:
    scene = with_form_link
    with scene.new_words() as said:
        scene.write("STOP")
        scene.write(again)
        scene.clock.advance(minutes=90)
        scene.write(again)
    assert said == ["stop_done"]
    assert not scene.row.needs_reply


def test_two_stops_at_once_are_confirmed_once(with_form_link: Scene) -> None:
    scene = with_form_link
    events = [scene.write("STOP", heard=False), scene.write("BAJA", heard=False)]
    with scene.new_words() as said:
        for event in (*events, *reversed(events)):
            scene.hear(event)
    assert said == ["stop_done"]


def test_after_a_start_the_next_stop_is_confirmed_anew(with_form_link: Scene) -> None:
    scene = with_form_link
    with scene.new_words() as said:
        for word in ("STOP", "continuar", "STOP", "STOP"):
            scene.write(word)
    assert said == ["stop_done", "welcome_back", "form_pending", "stop_done"]


def test_the_confirmation_says_which_stop_it_is_about(with_form_link: Scene) -> None:
    scene = with_form_link
    at = scene.clock()
    scene.write("STOP")
    *before, last = scene.messages()
    assert last.confirms_stop == scene.bot.stop_told == stop(at) == scene.row.opt_choice
    assert {message.confirms_stop for message in before} == {None}


def test_a_recruiter_who_took_over_does_not_leave_it_unconfirmed(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.recruiter_writes()
    with scene.new_words() as said:
        scene.write("STOP")
        scene.write("¿hola?")
    assert said == ["stop_done"]
    assert scene.bot.paused


def test_a_stop_that_is_heard_of_late_is_obeyed_in_silence(with_form_link: Scene) -> None:
    scene = with_form_link
    event = scene.write("STOP", heard=False)
    scene.clock.advance(seconds=STOP_TOLD_WITHIN.total_seconds())
    with scene.new_words() as said:
        scene.hear(event)
    assert scene.row.opted_out
    assert said == []
    with scene.new_words() as said:
        scene.write("ya no me escriban")
    assert said == ["stop_done"]


def test_a_stop_of_an_outage_of_minutes_is_confirmed(with_form_link: Scene) -> None:
    scene = with_form_link
    event = scene.write("STOP", heard=False)
    scene.clock.advance(minutes=20)
    with scene.new_words() as said:
        scene.hear(event)
    assert said == ["stop_done"]


def test_a_stop_that_is_older_than_a_start_is_not_confirmed(with_form_link: Scene) -> None:
    scene = with_form_link
    stopped_at = scene.clock()
    scene.clock.advance(minutes=1)
    scene.write("START")
    with scene.new_words() as said:
        scene.write("STOP", at=stopped_at)
    assert said == []


def test_after_a_wish_to_be_forgotten_nothing_is_said_any_more(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("borrar mis datos")
    scene.write("sí")
    with scene.new_words() as said:
        scene.write("STOP")
    assert scene.row.opted_out
    assert said == []


@pytest.mark.parametrize(
    ("number", "first", "language"),
    [
        ("+5215512345678", "STOP", "es"),
        ("+447700900123", "STOP", "en"),
        ("+5511912345678", "sair", "pt"),
        ("+447700900123", "ya no me escriban", "es"),
    ],
)
def test_it_is_confirmed_in_their_language_also_as_the_first_word(
    number: str, first: str, language: Language
) -> None:
    scene = Scene(number)
    scene.write(first)
    assert scene.said() == ["stop_done"]
    assert scene.row.language == language


def test_it_is_confirmed_in_the_language_of_the_chat(scene: Scene) -> None:
    scene.write("Hello, I want to be a model")
    scene.write("baja")
    assert scene.row.language == "en"
    assert scene.said()[-1] == "stop_done"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_short_message_that_names_the_way_back(language: Language) -> None:
    text = say("stop_done", language)
    (word,) = text.split("*")[1::2]
    assert understand(word, language).keyword == "continue"
    assert len(text) <= 120


def test_a_stop_costs_what_any_turn_costs(with_form_link: Scene) -> None:
    scene = with_form_link
    turn = COUNTED["bot_turn"]
    for word, replies in (("STOP", 1), ("STOP", 0)):
        event = scene.write(word, heard=False)
        scene.documents.reads = scene.documents.writes = 0
        scene.hear(event)
        cost = (scene.documents.reads, scene.documents.writes)
        assert cost == (turn.reads, turn.writes + replies)


def test_who_draws_a_burst_draws_no_confirmations(with_form_link: Scene) -> None:
    scene = with_form_link
    for _ in range(60):
        scene.write("STOP")
        scene.write("START")
    assert scene.bot.silence == "flood"
    with scene.new_words() as said:
        scene.write("STOP")
    assert said == []
    assert scene.row.opted_out
