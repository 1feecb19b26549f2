"""Which language the bot goes on in."""

from tests.unit.intake.scene import Scene
from wasaprecruit.domain.languages import Language

ENGLISH = "how long does it take until you answer me"


def _language(scene: Scene) -> Language | None:
    return scene.row.language


def test_the_conversation_follows_who_clearly_writes_in_another_language(
    with_form_link: Scene,
) -> None:
    scene = with_form_link
    assert _language(scene) == "es"
    with scene.new_words() as said:
        scene.write(ENGLISH)
    assert _language(scene) == "en"
    assert "language_changed" not in said


def test_a_borrowed_word_changes_nothing(with_form_link: Scene) -> None:
    scene = with_form_link
    for word in ("ok thanks", "casting", "sorry", "bye"):
        scene.write(word)
    assert _language(scene) == "es"


def test_a_language_that_was_asked_for_stays(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("pueden hablarme en portugués por favor, me responden em português")
    assert _language(scene) == "pt"
    scene.write("y cuánto tiempo tardan en contestar los mensajes")
    assert _language(scene) == "pt"
    scene.write("english please")
    assert _language(scene) == "en"


def test_a_paused_conversation_stays_as_it_is(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.recruiter_writes()
    scene.write(ENGLISH)
    assert _language(scene) == "es"


def test_a_link_changes_no_language(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("https://www.instagram.com/the-model-of-the-day-for-you-and-me")
    assert _language(scene) == "es"
