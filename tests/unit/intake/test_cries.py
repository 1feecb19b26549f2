"""Who is in distress, or tells of violence, hears where help is; then a person goes on."""

import pytest

from tests.unit.intake.scene import PAY, FakeResponder, Scene
from wasaprecruit.domain.texts import say

CRIES = [("ya no quiero vivir", "distress"), ("mi padrastro me pega", "abuse")]


@pytest.mark.parametrize(("text", "flag"), CRIES)
def test_a_cry_is_answered_once_flagged_and_nothing_is_asked_for(
    with_photo_request: Scene, text: str, flag: str
) -> None:
    scene = with_photo_request
    scene.responder = FakeResponder(PAY)
    with scene.new_words() as said:
        scene.write(f"¿cuánto pagan? {text}")
    assert said == [flag]
    assert (scene.row.flags, scene.row.needs_reply) == ([flag], True)
    with scene.new_words() as said:
        scene.write(text)
        scene.write("¿cuánto pagan?")
        scene.photo("face")
        scene.photo(None, "too_dark")
        scene.file("voice")
    assert said == ["care_again"]
    assert (scene.row.needs_reply, scene.responder.asked) == (True, [])


def test_the_first_message_may_be_a_cry(scene: Scene) -> None:
    with scene.new_words() as said:
        scene.write("quiero morirme")
        scene.write("hola")
        scene.form()
    assert said == ["distress", "care_again"]
    assert scene.row.language == "es"


def test_nobody_is_reminded_of_anything_after_a_cry(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("me quiero morir")
    with scene.new_words() as said:
        for name in list(scene.tasks.reminders):
            scene.reminder(name)
    assert said == []


def test_a_minor_in_distress_is_heard_as_both(with_form_link: Scene) -> None:
    scene = with_form_link
    with scene.new_words() as said:
        scene.write("tengo 15 y me quiero morir")
    assert said == ["distress"]
    assert (scene.row.age_group, scene.row.needs_reply) == ("minor", True)


def test_where_the_bot_may_not_speak_a_person_is_called(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("STOP")
    with scene.new_words() as said:
        scene.write("ya no quiero vivir")
    assert said == []
    assert (scene.row.flags, scene.row.needs_reply) == (["distress"], True)


def test_a_bot_that_fell_silent_still_says_where_help_is(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("persona")
    with scene.new_words() as said:
        scene.write("me quiero matar")
    assert said == ["distress"]


def test_a_stop_after_a_cry_holds(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("ya no quiero vivir")
    scene.write("STOP")
    assert scene.row.opted_out
    assert scene.row.flags == ["distress"]


def test_after_a_recruiters_answer_the_bot_may_be_let_go_on(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("ya no quiero vivir")
    scene.recruiter_writes()
    assert scene.row.flags == []


def test_a_recruiter_may_let_the_bot_go_on(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("ya no quiero vivir")
    scene.pause(False)
    assert scene.row.flags == []


@pytest.mark.parametrize(
    ("number", "line", "emergency"),
    [
        ("+5215512345678", "Línea de la Vida: 800 911 2000", "911"),
        ("+34612345678", "Línea 024", "112"),
        ("+5511912345678", "CVV: 188", "190"),
        ("+33612345678", say("help_line_anywhere", "es"), say("emergency_anywhere", "es")),
    ],
)
def test_the_help_line_is_the_countrys(number: str, line: str, emergency: str) -> None:
    scene = Scene(number)
    scene.settings = scene.settings.model_copy(update={"texts": {}})
    scene.write("Hola, me quiero morir")
    said = scene.messages()[-1].text
    assert line in said
    assert emergency in said
