"""However much they ask in a message, they get one message with all the answers."""

import pytest

from tests.unit.intake.scene import FakeResponder, Scene, names_in
from wasaprecruit.domain.understanding.guesses import Guess


def one_message(scene: Scene, text: str) -> list[str]:
    """The names of the texts in the one message that the bot says to this."""
    before = len(scene.messages())
    scene.write(text)
    (said,) = scene.messages()[before:]
    return names_in(said.text)


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("es gratis? donde es? y cuanto pagan?", ["short_cost", "short_place", "short_pay"]),
        ("¿cuánto cuesta? ¿es real?", ["short_cost", "short_real"]),
        ("¿cuánto cuesta?", ["answer_cost"]),
    ],
)
def test_questions_are_answered_together_and_lead_back(
    with_form_link: Scene, text: str, answers: list[str]
) -> None:
    assert one_message(with_form_link, text) == [*answers, "form_pending"]


def test_a_trouble_and_a_question_about_the_open_step_get_both(with_photo_request: Scene) -> None:
    said = one_message(with_photo_request, "no me cargan las fotos, ¿las puedo mandar mañana?")
    assert said == ["short_photo_trouble", "short_later", "photos_pending"]


def test_what_does_not_work_while_photos_are_waited_for_are_the_photos(
    with_photo_request: Scene,
) -> None:
    assert one_message(with_photo_request, "me sale error")[0] == "answer_photo_trouble"
    assert one_message(with_photo_request, "el link no abre") == ["answer_trouble"]


def test_what_does_not_work_before_is_the_form(with_form_link: Scene) -> None:
    assert one_message(with_form_link, "me sale error") == ["answer_trouble"]


def test_a_responders_answers_are_together_too(with_form_link: Scene) -> None:
    with_form_link.responder = FakeResponder(Guess(topics=("cost", "pay", "place")))
    said = one_message(with_form_link, "xqzt wvpl")
    assert said == ["short_cost", "short_pay", "short_place", "form_pending"]


@pytest.mark.parametrize("language", ["es", "en", "pt"])
def test_three_answers_fit_into_one_message(with_form_link: Scene, language: str) -> None:
    scene = with_form_link
    scene.settings = scene.settings.model_copy(update={"texts": {}})
    scene.put(language=language)
    scene.responder = FakeResponder(Guess(topics=("requirements", "which_photos", "pay")))
    scene.write("xqzt wvpl")
    assert len(scene.messages()[-1].text) <= 600
