"""Who may be under age and does not say it plainly is asked once, before anything else."""

from datetime import UTC, datetime

import pytest

from tests.unit.intake.scene import Scene
from wasaprecruit.domain.bot_settings import BotSettings

DOUBTFUL = [
    *("nací en 2008", "voy en tercero de prepa", "soy adolescente", "si tengo 17 me aceptan?"),
    *("im a senior in high school", "estou no terceiro ano do ensino médio", "17"),
]


@pytest.mark.parametrize("text", DOUBTFUL)
def test_who_may_be_under_age_is_asked_for_the_whole_date(scene: Scene, text: str) -> None:
    with scene.new_words() as said:
        scene.write(text)
    assert said == ["welcome", "age_question"]
    assert (scene.row.age_group, scene.row.flags) == (None, [])


@pytest.mark.parametrize(
    ("answer", "heard", "group"),
    [
        ("5 de marzo de 2008", ["age_noted", "form_link", "safety"], None),
        ("05/03/2008", ["age_noted", "form_link", "safety"], None),
        ("tengo 19", ["age_noted", "form_link", "safety"], None),
        ("19", ["age_noted", "form_link", "safety"], None),
        ("5 de marzo de 2009", ["guardian"], "minor"),
        ("17", ["guardian"], "minor"),
    ],
)
def test_the_answer_decides(scene: Scene, answer: str, heard: list[str], group: str | None) -> None:
    scene.write("Hola, voy en tercero de prepa")
    with scene.new_words() as said:
        scene.write(answer)
    assert (said, scene.row.age_group) == (heard, group)


@pytest.mark.parametrize("answer", ["ok", "por qué?", "voy en tercero de prepa", "2008", "👍"])
def test_no_answer_is_asked_about_no_more(scene: Scene, answer: str) -> None:
    scene.write("Hola, voy en tercero de prepa")
    with scene.new_words() as said:
        scene.write(answer)
        scene.write("voy en tercero de prepa")
    assert said.count("age_question") == 0
    assert "form_link" in said
    assert (scene.row.age_group, scene.bot.state) == (None, "form_sent")


def test_photos_are_not_asked_for_before_a_form_tells_the_birth_date(scene: Scene) -> None:
    scene.write("Hola, voy en tercero de prepa")
    scene.write("ok")
    assert not scene.row.may_keep_files
    with scene.new_words() as said:
        scene.form(minor=True, born="2009-03-05")
    assert said == ["guardian"]


def test_what_they_ask_is_answered_before(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write("cuánto cuesta? voy en tercero de prepa")
    assert said == ["short_cost", "age_question"]


def test_whose_birth_date_a_form_tells_is_not_asked(with_photo_request: Scene) -> None:
    with with_photo_request.new_words() as said:
        with_photo_request.write("nací en 2008")
    assert "age_question" not in said
    assert with_photo_request.row.age_group == "adult"


def test_a_number_counts_as_an_age_only_when_it_was_asked_for(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("Hola, voy en tercero de prepa")
    scene.write("ok")
    scene.write("17")
    assert scene.row.age_group is None


def test_a_date_that_may_be_either_is_asked_about() -> None:
    """11/12/2008 is of age in November 2026 as 12 November, and not as 11 December."""
    scene = Scene("+14165550123")
    scene.clock.now = datetime(2026, 11, 25, 12, tzinfo=UTC)
    scene.write("hi, born 11/12/2008")
    assert scene.said()[-1] == "age_question"
    assert scene.row.age_group is None


def test_in_a_country_that_comes_of_age_later_it_is_asked_of_older_ones(scene: Scene) -> None:
    limits = {"default": 18, "MX": 21}
    scene.settings = BotSettings(adult_age=limits, texts=scene.settings.texts)
    scene.write("si tengo 19 me aceptan?")
    assert scene.said()[-1] == "age_question"


def test_an_adult_who_asks_whether_it_is_too_late_is_told_the_requirements(
    with_form_link: Scene,
) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write("tengo 31, soy muy mayor?")
    assert said == ["answer_requirements", "form_pending"]
