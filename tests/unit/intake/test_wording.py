"""What the texts are filled with."""

import pytest

from tests.unit.intake.scene import Scene
from wasaprecruit.domain.bot_settings import BotSettings


@pytest.mark.parametrize(
    ("days", "question", "words"),
    [
        (1, "¿cuánto tarda?", "un día hábil."),
        (2, "¿cuánto tarda?", "2 días hábiles."),
        (1, "how long does it take?", "one working day."),
        (2, "how long does it take?", "2 working days."),
        (1, "quanto tempo demora?", "um dia útil."),
        (2, "quanto tempo demora?", "2 dias úteis."),
    ],
)
def test_one_working_day_reads_as_well_as_several(
    scene: Scene, days: int, question: str, words: str
) -> None:
    scene.settings = BotSettings(answer_days=days)
    scene.write(question)
    assert [message for message in scene.messages() if words in message.text]


def test_the_requirements_name_the_age_limit(scene: Scene) -> None:
    scene.settings = BotSettings(adult_age={"default": 19})
    scene.write("¿qué requisitos piden?")
    said = "Con menos de 19 años"
    assert [message for message in scene.messages() if said in message.text]
