"""What is guessed beside the rules, or where they find nothing."""

import pytest

from tests.unit.intake.scene import PAY, FakeResponder, Scene
from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding.cries import Cry
from wasaprecruit.domain.understanding.guesses import Doubt, Guess

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
    scene.responder = FakeResponder(Guess(keyword="human"))
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


def test_a_responder_is_only_asked_what_nobody_else_knows(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(PAY)
    scene.write("¿cuánto cuesta?")
    scene.learned = FakeResponder(Guess(topics=("place",)))
    scene.write(UNKNOWN)
    assert scene.responder.asked == []
    scene.learned = FakeResponder()
    with scene.new_words() as said:
        scene.write(UNKNOWN)
    assert scene.responder.asked == [UNKNOWN]
    assert said[0] == "answer_pay"


def test_what_was_learned_adds_a_question_to_one_that_the_rules_heard(
    with_form_link: Scene,
) -> None:
    scene = with_form_link
    scene.learned = FakeResponder(Guess(topics=("place", "pay"), certain=frozenset({"place"})))
    with scene.new_words() as said:
        scene.write("¿cuánto cuesta?")
    assert "short_pay" not in said
    assert {"short_cost", "short_place"} <= set(said)


@pytest.mark.parametrize("text", ["hola", "gracias", "AYUDA"])
def test_nothing_is_added_to_a_courtesy_or_a_command(with_form_link: Scene, text: str) -> None:
    scene = with_form_link
    scene.learned = FakeResponder(Guess(topics=("place",), certain=frozenset({"place"})))
    with scene.new_words() as said:
        scene.write(text)
    assert not {"short_place", "answer_place"} & set(said)


def test_an_unlikely_question_is_dropped_where_another_is_likelier(with_form_link: Scene) -> None:
    scene = with_form_link
    certain: frozenset[Topic] = frozenset({"place"})
    unlikely: frozenset[Topic] = frozenset({"cost"})
    scene.learned = FakeResponder(Guess(topics=("place",), certain=certain, unlikely=unlikely))
    with scene.new_words() as said:
        scene.write("¿cuánto cuesta?")
    assert said[0] == "answer_place"
    scene.learned = FakeResponder(Guess(unlikely=frozenset({"cost"})))
    with scene.new_words() as said:
        scene.write("¿cuánto cuesta?")
    assert said[0] == "answer_cost"


@pytest.mark.parametrize("cry", ["distress", "friend_distress", "abuse"])
def test_a_guessed_cry_gets_help_and_a_person(with_form_link: Scene, cry: Cry) -> None:
    scene = with_form_link
    scene.learned = FakeResponder(Guess(cry=cry, topics=("pay",)))
    with scene.new_words() as said:
        scene.write(UNKNOWN)
    assert said == [cry]
    assert scene.row.needs_reply


def test_whoever_ended_it_and_seems_to_come_back_is_told_once_how(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("BAJA")
    scene.learned = FakeResponder(Guess(doubt="return"))
    with scene.new_words() as said:
        scene.write(UNKNOWN)
        scene.write(UNKNOWN)
    assert said == ["stop_way_back"]
    assert scene.row.opted_out
    scene.write("CONTINUAR")
    assert not scene.row.opted_out


def test_who_ended_nothing_and_comes_back_is_led_on(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.learned = FakeResponder(Guess(doubt="return"))
    with scene.new_words() as said:
        scene.write(UNKNOWN)
    assert said == ["form_pending"]
