"""What a responder guesses where the rules find nothing."""

import pytest

from tests.unit.intake.scene import PAY, FakeResponder, Scene
from wasaprecruit.domain.documents import Media
from wasaprecruit.domain.understanding.guesses import Doubt, Guess
from wasaprecruit.use_cases.responders import InTurn

UNKNOWN = "xqzt wvpl"


def test_a_doubt_about_stop_is_asked_about_once_and_stops_nothing(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(Guess(doubt="stop"))
    with scene.new_words() as said:
        scene.write(UNKNOWN)
    assert said == ["stop_doubt"]
    with scene.new_words() as said:
        scene.write(UNKNOWN)
    assert "stop_doubt" not in said
    assert not scene.row.opted_out


def test_a_doubt_about_erasure_asks_and_erases_nothing(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(Guess(doubt="erase"))
    with scene.new_words() as said:
        scene.write(UNKNOWN)
        scene.write(UNKNOWN)
    assert said[0] == "erase_confirm"
    assert said.count("erase_confirm") == 1
    assert "erasure_requested" not in scene.row.flags


def test_only_a_plain_yes_erases_what_was_guessed(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(Guess(doubt="erase"))
    scene.write(UNKNOWN)
    scene.write("sí")
    assert "erasure_requested" in scene.row.flags


def test_nothing_is_guessed_of_what_stands_beside_a_photo(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(Guess(topics=("pay",)))
    with scene.new_words() as said:
        scene.write("photo 7", type="image", media=[Media(content_type="image/jpeg")])
    assert "answer_pay" not in said


@pytest.mark.parametrize("doubt", ["stop", "erase"])
def test_the_first_message_is_welcomed_whatever_is_guessed(scene: Scene, doubt: Doubt) -> None:
    scene.responder = FakeResponder(Guess(doubt=doubt))
    with scene.new_words() as said:
        scene.write(UNKNOWN)
    assert said[0] == "welcome"
    assert not {"stop_doubt", "erase_confirm"} & set(said)


def test_a_guessed_wish_for_a_person_calls_one(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(Guess(word="human"))
    scene.write(UNKNOWN)
    assert "human_wanted" in scene.row.flags


def test_a_guessed_courtesy_needs_no_answer(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(Guess(courtesy=True))
    with scene.new_words() as said:
        scene.write(UNKNOWN)
    assert said == []


def test_a_guess_makes_nobody_older_or_younger(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(PAY)
    scene.write("xqzt wvpl tengo 15 años")
    assert scene.row.needs_guardian


def test_each_responder_is_asked_what_those_before_it_do_not_know() -> None:
    silent, knows, never = FakeResponder(), FakeResponder(PAY), FakeResponder(Guess(word="help"))
    assert InTurn(silent, knows, never).guess(UNKNOWN, "es") == PAY
    assert (silent.asked, knows.asked, never.asked) == ([UNKNOWN], [UNKNOWN], [])
    assert InTurn(silent).guess(UNKNOWN, "es") == Guess()
