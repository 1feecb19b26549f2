"""The first "Hola" is answered in two short messages."""

import pytest

from tests.unit.intake.scene import Scene, names_in
from wasaprecruit.domain.personal import MASKED_CODE, MASKED_TOKEN

TOKEN = "x" * 68
"""A little longer than one of ours."""
CODE = "ABCD-EFGH"
ONE_SCREEN = 320
GREETINGS = ["Hola, quiero ser modelo", "Hello, I want to be a model", "Olá, quero ser modelo"]


def welcomed(scene: Scene, text: str) -> list[str]:
    """What the phone shows."""
    scene.settings = scene.settings.model_copy(update={"texts": {}})
    scene.write(text)
    masked = [message.text for message in scene.messages()]
    return [one.replace(MASKED_TOKEN, TOKEN).replace(MASKED_CODE, CODE) for one in masked]


@pytest.mark.parametrize("greeting", GREETINGS)
def test_two_messages_of_which_each_leaves_room_on_the_screen(scene: Scene, greeting: str) -> None:
    first, second = welcomed(scene, greeting)
    assert max(len(first), len(second)) <= ONE_SCREEN
    assert first.endswith(TOKEN)
    assert CODE in second
    assert "/verify" in second
    assert "/privacy" in second


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        ("Hola, ¿cuánto cuesta?", ["short_cost"]),
        ("Hola, ¿es real? ¿dónde están? ¿cuánto pagan?", None),
        ("Hola, me interesa. ¿eres un bot?", ["short_bot"]),
    ],
)
def test_what_the_first_message_asks_is_answered_in_the_first_message(
    scene: Scene, question: str, texts: list[str] | None
) -> None:
    scene.write(question)
    first, second = (names_in(message.text) for message in scene.messages())
    answers = texts or ["short_real_below", "short_place", "short_pay"]
    assert first == ["welcome", *answers, "form_link"]
    assert second == ["safety"]


def test_who_comes_with_a_form_is_not_given_the_link(scene: Scene) -> None:
    scene.write(heard=False)
    scene.hear(scene.form(heard=False))
    scene.write("Hola de nuevo, ¿cuánto cuesta?")
    assert "form_link" not in scene.said()
    assert scene.said()[:3] == ["welcome", "short_cost", "safety"]


def test_a_minor_is_welcomed_and_asked_for_nothing(scene: Scene) -> None:
    scene.write("hola tengo 15 años, ¿cuánto pagan?")
    assert scene.said() == ["welcome", "short_pay", "guardian"]
