"""Shall we stop? Where they may mean it, that is asked once, and a plain answer is obeyed."""

from collections.abc import Callable

import pytest

from tests.unit.intake.scene import PAY, FakeResponder, Scene
from tests.unit.intake.test_words import (
    a_recruiter_answers,
    a_recruiter_pauses,
    something_is_heard_while_muted,
    they_stop_and_start,
)

DOUBTS = [
    "mejor no", "ya no sé si quiero", "mejor otro día ya no", "alto", "creo que no sigo",
    "maybe not", "idk if i wanna do this anymore", "i think ill pass", "melhor não",
    "acho que não vou mais", "não sei mais se quero", "deixa pra lá",
]  # fmt: skip


@pytest.fixture
def asked(with_form_link: Scene) -> Scene:
    """They may want to end it, and were asked."""
    with_form_link.write("mejor no")
    assert with_form_link.said()[-1] == "stop_doubt"
    return with_form_link


@pytest.mark.parametrize("doubtful", DOUBTS)
def test_a_doubt_is_asked_about_and_nothing_else_is_said(
    with_form_link: Scene, doubtful: str
) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(PAY)
    with scene.new_words() as said:
        scene.write(doubtful)
    assert said == ["stop_doubt"]
    assert (scene.row.opted_out, scene.responder.asked) == (False, [])


@pytest.mark.parametrize(
    "yes", ["sí", "Si por favor", "yes", "yes please", "sim", "claro", "sí, ya no me escriban"]
)
def test_a_yes_ends_it_and_is_confirmed(asked: Scene, yes: str) -> None:
    at = asked.clock()
    with asked.new_words() as said:
        asked.write(yes)
        asked.write("¿cuánto pagan?")
    assert said == ["stop_done"]
    assert (asked.row.opted_out, asked.row.opt_choice // 2) == (True, round(at.timestamp() * 1e6))
    with asked.new_words() as said:
        asked.write("perdón, sí quiero seguir")
    assert said == ["welcome_back", "form_pending"]


@pytest.mark.parametrize("no", ["no", "No gracias", "nope", "não", "no, sigamos", "continuar"])
def test_a_no_goes_on(asked: Scene, no: str) -> None:
    with asked.new_words() as said:
        asked.write(no)
        asked.write("sí")
    assert said == ["form_pending"]
    assert not asked.row.opted_out


@pytest.mark.parametrize("other", ["¿cuánto pagan?", "xqzt wvpl", "ayuda", "tengo 25 años"])
def test_another_topic_ends_the_question(asked: Scene, other: str) -> None:
    asked.write(other)
    asked.write("sí")
    assert not asked.row.opted_out


@pytest.mark.parametrize("polite", ["gracias", "Hola", "ok"])
def test_a_courtesy_is_no_answer_and_does_not_end_it(asked: Scene, polite: str) -> None:
    with asked.new_words() as said:
        asked.write(polite)
    assert (said, asked.row.opted_out) == ([], False)
    asked.write("sí")
    assert asked.row.opted_out


@pytest.mark.parametrize(
    "happens",
    [
        a_recruiter_answers,
        a_recruiter_pauses,
        something_is_heard_while_muted,
        they_stop_and_start,
        lambda scene: scene.clock.advance(minutes=61),
        lambda scene: scene.form(),
    ],
)
def test_the_question_dies_with_its_moment(asked: Scene, happens: Callable[[Scene], None]) -> None:
    happens(asked)
    asked.write("sí")
    assert not asked.row.opted_out


def test_a_yes_that_was_written_before_the_question_is_none_to_it(with_form_link: Scene) -> None:
    scene = with_form_link
    before = scene.clock()
    scene.clock.advance(seconds=5)
    scene.write("mejor no")
    scene.write("sí", at=before)
    assert not scene.row.opted_out


def test_who_doubts_again_is_left_in_peace_and_a_person_looks(asked: Scene) -> None:
    with asked.new_words() as said:
        asked.write("ya no")
        asked.write("¿cuánto pagan?")
    assert said == []
    assert (asked.row.flags, asked.row.needs_reply) == (["misunderstood"], True)
    assert not asked.row.opted_out
    with asked.new_words() as said:
        asked.write("continuar")
    assert said == ["form_pending"]


def test_another_day_a_doubt_is_asked_about_anew(asked: Scene) -> None:
    asked.write("no")
    asked.clock.advance(hours=25)
    with asked.new_words() as said:
        asked.write("mejor no")
    assert said == ["stop_doubt"]


def test_nobody_is_reminded_who_left_the_question_open(asked: Scene) -> None:
    with asked.new_words() as said:
        for name in list(asked.tasks.reminders):
            asked.reminder(name)
    assert said == []


def test_a_reaction_is_neither_answered_nor_an_answer(asked: Scene) -> None:
    with asked.new_words() as said:
        asked.write("👍", type="reaction", reply_to="SM1")
        asked.write("STOP", type="reaction", reply_to="SM1")
    assert said == []
    assert not asked.row.opted_out
    assert asked.bot.question
