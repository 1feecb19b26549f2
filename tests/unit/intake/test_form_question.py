"""Was it you? The bot asks the owner of a number about a form that gave nothing but the number."""

from collections.abc import Callable

import pytest

from tests.unit.intake.scene import FakeResponder, Scene
from tests.unit.intake.test_words import (
    a_recruiter_answers,
    a_recruiter_pauses,
    something_is_heard_while_muted,
    they_stop_and_start,
)
from wasaprecruit.domain.events.bot import BotResumed
from wasaprecruit.domain.events.forms import FormConfirmed
from wasaprecruit.domain.languages import LANGUAGES, Language

HELLO: dict[Language, str] = {"es": "Hola", "en": "Hello there", "pt": "Oi, tudo bem?"}
FILED = ["form_thanks", "photos_request", "photos_howto"]


def confirmed(scene: Scene) -> list[str]:
    return [
        one.data.submission_id for one in scene.publisher.inbound if isinstance(one, FormConfirmed)
    ]


@pytest.fixture
def asked(with_form_link: Scene) -> Scene:
    """A form came by number, they wrote, and the bot asked."""
    with_form_link.form_by_number()
    with_form_link.write("Hola")
    return with_form_link


def test_nothing_is_said_before_they_write(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.form_by_number()
        with_form_link.photo("face")
        with_form_link.pause(False)
        for event in with_form_link.publisher.happened:
            if isinstance(event, BotResumed):
                with_form_link.hear(event)
    assert said == ["photo_early"]


def test_they_are_asked_when_they_next_write_and_once(with_form_link: Scene) -> None:
    with_form_link.form_by_number()
    with with_form_link.new_words() as said:
        for _ in range(3):
            with_form_link.write("gracias")
    assert said == ["form_question"]


def test_in_the_first_message_they_are_asked_where_the_form_would_be(scene: Scene) -> None:
    scene.write(heard=False)
    scene.form_by_number()
    scene.write("Hola, ¿cuánto cuesta?")
    assert scene.said() == ["welcome", "short_cost", "form_question", "safety"]
    assert scene.bot.state == "form_sent"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_form_is_spoken_before_the_yes(scene: Scene, language: Language) -> None:
    scene.settings = scene.settings.model_copy(update={"texts": {}})
    scene.write(HELLO[language])
    scene.form_by_number("Mallory")
    scene.write(HELLO[language])
    question = scene.messages()[-1].text
    assert "22" in question
    assert "ref=" in question
    scene.write("no")
    assert "ref=" in scene.messages()[-1].text
    assert not [one for one in scene.messages() if "Mallory" in one.text]


@pytest.mark.parametrize("answer", ["Sí", "si, fui yo", "yes it was me", "sim, fui eu"])
def test_a_plain_yes_confirms_and_the_form_is_thanked_for(asked: Scene, answer: str) -> None:
    with asked.new_words() as said:
        asked.write(answer)
        assert said == []
        (form,) = asked.row.unconfirmed_forms
        assert (form.said, confirmed(asked)) == ("yes", [form.submission_id])
        assert not asked.row.needs_reply
        asked.file_confirmed()
        asked.file_confirmed()
    assert said == FILED
    assert (asked.row.aspirant_name, asked.row.age_group) == ("Mallory", "adult")
    assert asked.row.stage == "photos"


@pytest.mark.parametrize("answer", ["No", "no fui yo", "it wasn't me", "não fui eu"])
def test_a_no_leaves_it_to_a_recruiter_and_asks_by_the_link(asked: Scene, answer: str) -> None:
    with asked.new_words() as said:
        asked.write(answer)
        asked.write("Hola")
    assert said == ["form_not_theirs"]
    assert (asked.row.flags, asked.row.needs_reply) == (["number_claimed"], True)
    (form,) = asked.row.unconfirmed_forms
    assert (form.said, confirmed(asked)) == ("no", [])


def test_after_a_no_they_are_not_asked_about_the_next_one(asked: Scene) -> None:
    asked.write("no")
    asked.form_by_number()
    with asked.new_words() as said:
        asked.write("gracias")
        asked.write("sí")
    assert (said, confirmed(asked)) == ([], [])


@pytest.mark.parametrize(
    "happens",
    [
        a_recruiter_answers,
        a_recruiter_pauses,
        something_is_heard_while_muted,
        they_stop_and_start,
        lambda scene: scene.clock.advance(minutes=61),
        lambda scene: scene.write("¿cuánto cuesta?"),
        lambda scene: scene.write("borrar mis datos"),
        lambda scene: scene.write("xqzt wvpl"),
        lambda scene: scene.form(),
        lambda scene: scene.photo("face"),
    ],
)
def test_the_question_dies_with_its_moment(
    asked: Scene, happens: Callable[[Scene], object]
) -> None:
    happens(asked)
    asked.write("sí, fui yo")
    assert confirmed(asked) == []


@pytest.mark.parametrize("crossing", ["Hola", "gracias 🙏", "ok, gracias", "👍"])
def test_a_courtesy_that_crosses_the_question_does_not_end_it(asked: Scene, crossing: str) -> None:
    with asked.new_words() as said:
        asked.write(crossing)
        asked.write("sí, fui yo")
    assert said == []
    assert asked.row.unconfirmed_forms[0].said == "yes"


def test_a_yes_to_the_form_erases_nothing(asked: Scene) -> None:
    asked.write("sí")
    assert not [path for path in asked.documents.stored if path.startswith("erasures")]


def test_who_asks_something_instead_is_answered_and_led_to_the_link(asked: Scene) -> None:
    with asked.new_words() as said:
        asked.write("¿cuánto cuesta?")
    assert said == ["answer_cost", "form_pending"]


def test_of_several_nobody_could_tell_which_one_is_meant(with_form_link: Scene) -> None:
    for _ in range(2):
        with_form_link.form_by_number()
    with with_form_link.new_words() as said:
        with_form_link.write("gracias")
        with_form_link.write("sí")
    assert (said, confirmed(with_form_link)) == ([], [])
    assert len(with_form_link.row.unconfirmed_forms) == 2


def test_a_second_form_after_the_question_is_not_the_one_that_is_confirmed(asked: Scene) -> None:
    (first,) = asked.row.unconfirmed_forms
    asked.form_by_number()
    asked.write("sí")
    assert confirmed(asked) == [first.submission_id]
    asked.file_confirmed()
    assert asked.row.form
    assert asked.row.form.submission_id == first.submission_id
    assert "number_claimed" in asked.row.flags


def test_who_has_a_form_is_not_asked(with_photo_request: Scene) -> None:
    with_photo_request.form_by_number()
    with with_photo_request.new_words() as said:
        with_photo_request.write("gracias")
    assert said == []
    assert with_photo_request.row.flags == ["number_claimed"]


@pytest.mark.parametrize("silenced", ["pause", "stop", "human"])
def test_a_quiet_bot_does_not_ask(with_form_link: Scene, silenced: str) -> None:
    acts: dict[str, Callable[[], object]] = {
        "pause": with_form_link.recruiter_writes,
        "stop": lambda: with_form_link.write("STOP"),
        "human": lambda: with_form_link.write("persona"),
    }
    acts[silenced]()
    with_form_link.form_by_number()
    with with_form_link.new_words() as said:
        with_form_link.write("Hola")
        with_form_link.write("sí")
    assert (said, confirmed(with_form_link)) == ([], [])


def test_a_crash_before_the_yes_is_passed_on_is_healed_by_redelivery(asked: Scene) -> None:
    yes = asked.write("sí", heard=False)
    asked.publisher.broken = True
    with pytest.raises(ConnectionError):
        asked.hear(yes)
    asked.hear(asked.write("gracias", heard=False))
    asked.hear(yes)
    asked.hear(yes)
    assert len({one.id for one in asked.publisher.inbound}) == 1
    assert len(confirmed(asked)) == 2


def test_a_yes_heard_twice_at_once_is_one(asked: Scene) -> None:
    yes = asked.write("sí", heard=False)
    asked.documents.rival = lambda: asked.hear(yes)
    asked.hear(yes)
    assert len({one.id for one in asked.publisher.inbound}) == 1
    with asked.new_words() as said:
        asked.file_confirmed()
    assert said == FILED


def test_a_recruiter_who_takes_over_at_the_moment_of_the_yes_wins(asked: Scene) -> None:
    yes = asked.write("sí", heard=False)
    asked.documents.rival = asked.recruiter_writes
    asked.hear(yes)
    assert confirmed(asked) == []


def test_a_responder_is_not_asked_about_a_yes_or_a_no(asked: Scene) -> None:
    asked.responder = FakeResponder()
    asked.write("no fui yo")
    assert asked.responder.asked == []


def test_a_plain_yes_costs_two_reads_and_one_write(asked: Scene) -> None:
    yes = asked.write("sí", heard=False)
    asked.documents.reads = asked.documents.writes = 0
    asked.hear(yes)
    assert (asked.documents.reads, asked.documents.writes) == (2, 1)
