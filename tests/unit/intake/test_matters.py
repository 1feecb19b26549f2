"""What a person goes on from: complaints, guardians, wrong numbers; and advertising."""

import pytest

from tests.unit.intake.scene import FakeResponder, Scene, photo_message
from wasaprecruit.domain.understanding.guesses import Guess

COMPLAINT = "alguien dice que es de su agencia y me pidió dinero"
GUARDIAN = "soy la mamá de Valentina"
WRONG = "número equivocado"
SPAM = "Gana $5000 diarios desde casa!! entra a bit.ly/abc"
MATTERS = [
    (COMPLAINT, "answer_complaint", "complaint"),
    (GUARDIAN, "answer_guardian_writes", "guardian_writes"),
    (WRONG, "answer_wrong_number", "wrong_number"),
]


def all_that_sells(scene: Scene) -> None:
    """Everything that usually makes the bot speak."""
    scene.form()
    scene.write(**photo_message())
    scene.photo("face")
    scene.photo(None, "too_dark")
    scene.file("voice")
    for name in list(scene.tasks.reminders):
        scene.reminder(name)


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize(("text", "answer", "flag"), MATTERS)
def test_it_is_said_once_flagged_and_nothing_is_asked_for(
    scene: Scene, text: str, answer: str, flag: str, is_first: bool
) -> None:
    if not is_first:
        scene.write()
    with scene.new_words() as said:
        scene.write(text)
    assert said == [answer]
    assert (scene.row.flags, scene.row.needs_reply) == ([flag], True)
    with scene.new_words() as said:
        scene.write(text)
        scene.write("hola")
        all_that_sells(scene)
    assert said == []
    assert scene.row.needs_reply


@pytest.mark.parametrize("is_first", [True, False])
def test_advertising_gets_no_word_and_nobody_has_to_look(scene: Scene, is_first: bool) -> None:
    if not is_first:
        scene.write()
    with scene.new_words() as said:
        scene.write(SPAM)
        scene.write(SPAM)
    assert said == []
    assert (scene.row.flags, scene.row.needs_reply) == (["spam"], False)
    with scene.new_words() as said:
        scene.write("hola")
        all_that_sells(scene)
    assert said == []
    assert scene.row.needs_reply, "a person may look at what is no advertising"


def test_who_was_taken_for_advertising_and_asks_is_answered(scene: Scene) -> None:
    scene.write(SPAM)
    scene.write("¿cómo me inscribo para ser modelo?")
    assert scene.said()[:2] == ["welcome", "form_link"]
    assert scene.row.flags == []


@pytest.mark.parametrize("text", [WRONG, SPAM, COMPLAINT])
def test_continue_is_the_way_back(scene: Scene, text: str) -> None:
    scene.write(text)
    with scene.new_words() as said:
        scene.write("continuar")
    assert said == ["welcome", "form_link", "safety"]
    assert scene.bot.silence is None


def test_a_wrong_number_that_wants_to_join_after_all_is_welcomed(scene: Scene) -> None:
    scene.write("¿quién es?")
    scene.write("¿cuánto pagan?")
    assert scene.said() == ["answer_wrong_number"]
    scene.write("ah, quiero ser modelo")
    assert "form_link" in scene.said()


@pytest.mark.parametrize("text", [COMPLAINT, GUARDIAN, WRONG, SPAM])
def test_words_that_always_work_work(with_form_link: Scene, text: str) -> None:
    scene = with_form_link
    scene.write(text)
    with scene.new_words() as said:
        scene.write("mis datos")
        scene.write("borrar mis datos")
        scene.write("BORRAR")
    assert said == ["my_data_nothing", "erase_confirm", "erase_done"]
    scene.write("STOP")
    assert scene.row.opted_out


def test_stop_holds_and_the_complaint_is_heard(with_form_link: Scene) -> None:
    scene = with_form_link
    with scene.new_words() as said:
        scene.write("quiero poner una queja. no me escriban más")
    assert "answer_complaint" not in said
    assert (scene.row.opted_out, scene.row.flags) == (True, ["complaint"])


@pytest.mark.parametrize(("text", "_answer", "flag"), MATTERS)
def test_where_the_bot_may_not_speak_a_person_hears_of_it(
    with_form_link: Scene, text: str, _answer: str, flag: str
) -> None:
    scene = with_form_link
    scene.recruiter_writes()
    with scene.new_words() as said:
        scene.write(text)
    assert said == []
    assert (scene.row.flags, scene.row.needs_reply) == ([flag], True)


def test_a_complaint_beside_a_wish_for_a_person_is_a_complaint(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write("quiero poner una queja, quiero hablar con una persona")
    assert said == ["answer_complaint"]


def test_a_cry_goes_before_a_complaint_and_both_are_flagged(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write("el fotógrafo me tocó y quiero denunciarlo")
    assert said == ["abuse"]
    assert set(with_form_link.row.flags) == {"abuse", "complaint"}


@pytest.mark.parametrize("flag", ["complaint", "guardian_writes", "wrong_number", "spam"])
@pytest.mark.parametrize("by", ["answer", "resume"])
def test_a_recruiter_settles_it(with_form_link: Scene, flag: str, by: str) -> None:
    scene = with_form_link
    texts = {"complaint": COMPLAINT, "guardian_writes": GUARDIAN, "wrong_number": WRONG}
    scene.write(texts.get(flag, SPAM))
    if by == "answer":
        scene.recruiter_writes()
    else:
        scene.pause(False)
        assert scene.bot.silence is None
    assert scene.row.flags == []


def test_what_a_guardian_asks_is_answered_and_leads_nowhere(with_form_link: Scene) -> None:
    scene = with_form_link
    with scene.new_words() as said:
        scene.write("soy la mamá de Valentina. ¿cuánto pagan?")
        scene.write("¿es real?")
    assert said == ["answer_guardian_writes", "short_pay", "answer_real"]


def test_a_minors_mother_is_not_told_to_fetch_the_mother(scene: Scene) -> None:
    scene.write("soy la mamá de Valentina. Hola, tengo 16 años, la que quiere soy yo")
    assert scene.said() == ["answer_guardian_writes"]
    assert scene.row.age_group == "minor"
    assert set(scene.row.flags) == {"guardian", "guardian_writes"}
    with scene.new_words() as said:
        scene.guardian_agrees()
    assert said == ["guardian_cleared", "form_link"]


@pytest.mark.parametrize(
    ("guess", "said_to_it"),
    [
        ("wrong_number", ["stop_doubt"]),
        ("spam", []),
        ("complaint", ["answer_complaint"]),
    ],
)
def test_a_guess_never_ends_a_conversation(
    with_form_link: Scene, guess: str, said_to_it: list[str]
) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(Guess(topics=(guess,)))  # type: ignore[arg-type]
    with scene.new_words() as said:
        scene.write("xqzt wvpl")
    assert said == said_to_it
    assert scene.bot.silence in (None, "complaint")


def test_who_worries_about_a_friend_hears_how_to_help_and_is_asked_for_nothing(
    with_form_link: Scene,
) -> None:
    scene = with_form_link
    with scene.new_words() as said:
        scene.write("mi amiga se quiere morir, ¿cuánto pagan?")
        scene.write("¿cuánto pagan?")
        all_that_sells(scene)
    assert said == ["friend_distress", "care_again"]
    assert (scene.row.flags, scene.row.needs_reply) == (["distress"], True)


def test_who_goes_on_after_a_complaint_is_told_once_where_to_send_it(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("uno que dice ser de ustedes me pidió dinero por el book")
    with scene.new_words() as said:
        scene.write("tengo el número y los pantallazos")
        scene.write("y también sus mensajes")
        scene.write("gracias")
    assert said == ["complaint_again"]
    assert scene.row.needs_reply
