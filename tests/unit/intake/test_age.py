"""Under age: photos stop before they start, and a recruiter looks."""

from datetime import UTC, datetime

import pytest

from tests.unit.intake.scene import Scene
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.events.ages import AgeLearned


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
    assert said == ["answer_guardian_writes", "guardian_again"]
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


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("nací el 30 de diciembre de 2008", True),
        ("nací el 30/12/2008", True),
        ("2008-12-30", True),
        ("nací en 2008", False),
        ("nací el 3 de marzo de 2008", False),
        ("el 5/12/2026", False),
        ("05/12/2026", False),
    ],
)
def test_a_birth_date_that_is_said_counts_to_the_day(
    with_form_link: Scene, text: str, minor: bool
) -> None:
    with_form_link.clock.now = datetime(2026, 11, 25, 12, tzinfo=UTC)
    with_form_link.write(text)
    assert (with_form_link.row.age_group == "minor") is minor


def test_the_eve_of_a_birthday_is_not_the_birthday(scene: Scene) -> None:
    scene.clock.now = datetime(2026, 11, 25, 0, 49, tzinfo=UTC)
    scene.write("Hola, nací el 25 de noviembre de 2008")
    assert scene.said() == ["welcome", "guardian"]


def test_a_year_said_takes_nothing_back_from_a_birth_date(with_form_link: Scene) -> None:
    with_form_link.form(born="2008-03-05")
    with_form_link.write("nací en 2008")
    assert with_form_link.row.age_group == "adult"


def test_a_minor_by_the_form_goes_on_when_the_birthday_has_come(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.form(minor=True, born="2008-11-25")
    scene.clock.now = datetime(2026, 11, 25, 5, 59, tzinfo=UTC)
    with scene.new_words() as said:
        scene.write("Hola")
    assert said == ["guardian_pending"]
    scene.clock.now = datetime(2026, 11, 25, 6, 1, tzinfo=UTC)
    with scene.new_words() as said:
        scene.write("¡Hoy cumplí 18!")
    assert said == ["guardian_cleared", "photos_request", "photos_howto"]
    assert (scene.row.age_group, scene.row.flags) == ("adult", [])


def test_a_minor_by_the_chat_alone_is_no_adult_after_the_birthday(scene: Scene) -> None:
    scene.write("Hola, nací el 25/11/2008")
    scene.clock.advance(days=5)
    with scene.new_words() as said:
        scene.write("Hola otra vez")
    assert said == ["guardian_cleared", "form_link"]
    assert scene.row.age_group is None


def test_who_said_to_be_under_age_stays_so_until_a_recruiter_knows_better(scene: Scene) -> None:
    scene.write("Hola, tengo 17 años")
    scene.clock.advance(days=400)
    scene.write("Hola otra vez")
    assert (scene.row.age_group, scene.bot.state) == ("minor", "guardian_needed")


def test_the_lowest_of_an_age_and_a_birth_date_counts(with_form_link: Scene) -> None:
    with_form_link.write("tengo 19 años, nací en 2010")
    assert with_form_link.row.age_group == "minor"


def test_a_minor_is_never_reminded_of_photos(with_photo_request: Scene) -> None:
    scene = with_photo_request
    names = [name for name, (_, data) in scene.tasks.reminders.items() if data.step == "photos"]
    scene.form(heard=False, minor=True)
    with scene.new_words() as said:
        for name in names:
            scene.reminder(name)
    assert said == []


@pytest.mark.parametrize(
    "question", ["¿qué fotos necesitan?", "quiero ser modelo", "no abre el enlace", "ya lo llené"]
)
def test_a_minor_is_not_told_which_photos_we_take(with_form_link: Scene, question: str) -> None:
    with_form_link.form(minor=True)
    with with_form_link.new_words() as said:
        with_form_link.write(question)
    assert said == ["guardian_pending"]


def test_a_minor_may_ask_whether_it_is_real(with_form_link: Scene) -> None:
    with_form_link.form(minor=True)
    with with_form_link.new_words() as said:
        with_form_link.write("¿esto es real?")
    assert said == ["answer_real"]


def _learned(scene: Scene) -> list[str]:
    return [event.id for event in scene.publisher.happened if isinstance(event, AgeLearned)]


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
    with_form_link.publisher.broken = True
    with pytest.raises(ConnectionError):
        with_form_link.hear(event)
    with_form_link.hear(event)
    assert len(_learned(with_form_link)) == 1


def test_a_grown_person_makes_no_noise(with_form_link: Scene) -> None:
    with_form_link.write("tengo 25 años")
    with_form_link.form()
    assert with_form_link.publisher.happened == []


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


def test_who_comes_of_age_is_told_of_so_that_waiting_files_come(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.form(minor=True, born="2008-11-25")
    scene.clock.now = datetime(2026, 11, 25, 6, 1, tzinfo=UTC)
    event = scene.write("¡Hoy cumplí 18!")
    learned = [one for one in scene.publisher.happened if isinstance(one, AgeLearned)]
    assert [one.data.age_group for one in learned] == ["adult"]
    scene.hear(event)
    learned = [one for one in scene.publisher.happened if isinstance(one, AgeLearned)]
    assert len({one.id for one in learned}) == 1
    assert len(learned) == 2
