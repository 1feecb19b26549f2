"""Under age: photos stop before they start, and a recruiter looks."""

import pytest

from tests.unit.intake.scene import Scene
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.events import AgeLearned


def test_a_minors_form_leads_to_the_guardian(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.form(minor=True)
    assert said == ["guardian"]
    row = with_form_link.row
    assert (row.bot.state, row.flags, row.needs_reply) == ("guardian_needed", ["guardian"], True)


@pytest.mark.parametrize("text", ["tengo 16 años", "I'm 15", "tenho 17 anos", "soy menor de edad"])
def test_age_plainly_said_leads_to_the_guardian(with_photo_request: Scene, text: str) -> None:
    with with_photo_request.new_words() as said:
        with_photo_request.write(text)
    assert said == ["guardian"]
    assert with_photo_request.row.age_group == "minor"


def test_a_minor_who_says_so_first_is_never_asked_for_anything(scene: Scene) -> None:
    scene.write("Hola, tengo 15 años y quiero ser modelo")
    assert scene.said() == ["welcome", "guardian"]


def test_an_adult_age_changes_nothing(with_form_link: Scene) -> None:
    with_form_link.write("tengo 22 años")
    assert with_form_link.row.age_group is None


def test_the_age_limit_is_a_countrys(with_form_link: Scene) -> None:
    limits = {"default": 18, "MX": 21}
    with_form_link.settings = BotSettings(adult_age=limits, texts=with_form_link.settings.texts)
    with_form_link.write("tengo 19 años")
    assert with_form_link.row.age_group == "minor"


def test_a_minors_photos_are_declined_once(with_form_link: Scene) -> None:
    with_form_link.form(minor=True)
    with with_form_link.new_words() as said:
        with_form_link.rejection("guardian_needed")
        with_form_link.rejection("guardian_needed")
    assert said == ["guardian_photos"]


def test_with_a_guardians_word_the_way_goes_on(with_form_link: Scene) -> None:
    with_form_link.form(minor=True)
    with with_form_link.new_words() as said:
        with_form_link.guardian_agrees()
    assert said == ["guardian_cleared", "photos_request", "photos_howto"]


def test_with_a_guardians_word_the_form_is_asked_for(scene: Scene) -> None:
    scene.write("Hola, tengo 15 años")
    with scene.new_words() as said:
        scene.guardian_agrees()
    assert said == ["guardian_cleared", "form_link"]


def test_a_cleared_age_is_not_asked_about_again(with_form_link: Scene) -> None:
    with_form_link.form(minor=True)
    with_form_link.guardian_agrees()
    with_form_link.write("tengo 16 años")
    assert with_form_link.bot.state == "photos_asked"


def test_a_guardian_who_writes_is_promised_a_person_once(with_form_link: Scene) -> None:
    with_form_link.form(minor=True)
    with with_form_link.new_words() as said:
        with_form_link.write("hola, soy la mamá de María, sí autorizo")
        with_form_link.write("¿qué más necesitan de nosotras?")
    assert said == ["guardian_pending"]
    assert with_form_link.row.needs_reply


@pytest.mark.parametrize("silenced", ["pause", "stop"])
def test_an_age_counts_also_when_the_bot_may_not_speak(
    with_form_link: Scene, silenced: str
) -> None:
    scene = with_form_link
    if silenced == "pause":
        scene.recruiter_writes()
    else:
        scene.write("STOP")
    scene.write("tengo 16 años")
    assert (scene.row.age_group, scene.row.flags) == ("minor", ["guardian"])


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("nací el 5 de mayo de 2011", True),
        ("soy del 2010", True),
        ("I was born in 2011", True),
        ("nasci em 12/03/2010", True),
        ("nací en 1999", False),
        ("modelo desde 2015", False),
    ],
)
def test_a_year_of_birth_tells_the_age(with_form_link: Scene, text: str, minor: bool) -> None:
    with_form_link.write(text)
    assert (with_form_link.row.age_group == "minor") is minor


def _learned(scene: Scene) -> list[str]:
    return [event.id for event in scene.told.happened if isinstance(event, AgeLearned)]


@pytest.mark.parametrize("silenced", ["", "pause", "STOP"])
def test_an_age_learned_in_the_chat_is_told_so_that_files_go(
    with_form_link: Scene, silenced: str
) -> None:
    scene = with_form_link
    if silenced == "pause":
        scene.recruiter_writes()
    elif silenced:
        scene.write(silenced)
    event = scene.write("tengo 16 años")
    assert len(_learned(scene)) == 1
    scene.hear(event)
    assert len(set(_learned(scene))) == 1


def test_a_crash_before_an_age_is_told_is_healed_by_redelivery(with_form_link: Scene) -> None:
    event = with_form_link.write("tengo 16 años", heard=False)
    with_form_link.told.broken = True
    with pytest.raises(ConnectionError):
        with_form_link.hear(event)
    with_form_link.hear(event)
    assert len(_learned(with_form_link)) == 1


def test_a_grown_person_makes_no_noise(with_form_link: Scene) -> None:
    with_form_link.write("tengo 25 años")
    with_form_link.form()
    assert with_form_link.told.happened == []


def test_after_a_guardians_word_photos_are_asked_for_again_and_counted(
    with_photo_request: Scene,
) -> None:
    scene = with_photo_request
    scene.photo("face")
    scene.write("tengo 16 años")
    scene.put(checklist={})
    with scene.new_words() as said:
        scene.guardian_agrees()
        scene.photo("face")
    assert said == ["guardian_cleared", "photos_request", "photos_howto", "photo_progress"]
