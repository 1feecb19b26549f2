"""Words that always work, questions, and what the bot does not understand."""

from collections.abc import Callable

import pytest

from tests.builders import a_photo
from tests.unit.intake.scene import PAY, FakeResponder, Scene
from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.answers import ExtraAnswer
from wasaprecruit.domain.intake.definition import MOST_TURNS
from wasaprecruit.ports.documents import Create


@pytest.mark.parametrize("word", ["STOP", "baja", "Parar", "SAIR", "sotp", "Bája!!"])
def test_stop_silences_everything_at_once(with_photo_request: Scene, word: str) -> None:
    scene = with_photo_request
    with scene.new_words() as said:
        scene.write(word)
    assert scene.row.opted_out
    assert said == ["stop_done"]
    with scene.new_words() as said:
        scene.write("¿cuánto pagan?")
        scene.write("hola")
        scene.photo("face")
        scene.form()
        scene.photo(None, "too_dark")
    assert said == []


@pytest.mark.parametrize("doubtful", ["alto", "mejor no", "no sé si quiero seguir"])
def test_a_doubtful_stop_is_asked_about_once_and_nothing_else_is_said(
    with_form_link: Scene, doubtful: str
) -> None:
    scene = with_form_link
    with scene.new_words() as said:
        scene.write(doubtful)
    assert said == ["stop_doubt"]
    assert not scene.row.opted_out
    with scene.new_words() as said:
        scene.write(doubtful)
    assert "stop_doubt" not in said
    scene.write("BAJA")
    assert scene.row.opted_out


@pytest.mark.parametrize("text", ["jaja", "aló", "perdón", "padre", "Aldo", "pure", "park"])
def test_a_laugh_or_a_name_does_not_silence_the_bot(with_form_link: Scene, text: str) -> None:
    with_form_link.write(text)
    assert not with_form_link.row.opted_out


@pytest.mark.parametrize("caption", ["Sent", "Enviado", "Stop", "Ya lo envié"])
def test_the_caption_of_a_flows_answers_is_nobodys_word(
    with_form_link: Scene, caption: str
) -> None:
    """WhatsApp writes it; what they answered is for a person to read."""
    with with_form_link.new_words() as said:
        with_form_link.write(caption, answers=[ExtraAnswer(question="height", answer="172")])
    assert said == []
    assert with_form_link.row.needs_reply
    assert not with_form_link.row.opted_out


def test_only_a_later_start_ends_a_stop(with_form_link: Scene) -> None:
    scene = with_form_link
    early = scene.write("START", heard=False)
    stop = scene.write("STOP")
    scene.hear(early)
    assert scene.row.opted_out
    with scene.new_words() as said:
        start = scene.write("START")
    assert said == ["welcome_back", "form_pending"]
    scene.hear(stop)
    scene.hear(start)
    assert not scene.row.opted_out


@pytest.mark.parametrize("word", ["START", "continuar"])
@pytest.mark.parametrize("is_heard_first", [True, False])
def test_a_start_counts_also_when_nothing_was_stopped(
    with_form_link: Scene, word: str, is_heard_first: bool
) -> None:
    scene = with_form_link
    stopped_at = scene.clock()
    scene.clock.advance(minutes=1)
    start = scene.write(word, heard=is_heard_first)
    stop = scene.write("STOP", heard=False, at=stopped_at)
    scene.hear(start)
    scene.hear(stop)
    assert not scene.row.opted_out


def test_who_starts_again_is_told_what_happened_meanwhile(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write("STOP")
    scene.form()
    with scene.new_words() as said:
        scene.write("continuar")
    assert said[:2] == ["welcome_back", "form_thanks"]


def test_stop_as_the_first_word_is_obeyed(scene: Scene) -> None:
    scene.write("STOP")
    assert scene.row.opted_out
    assert scene.said() == ["stop_done"]


def test_stop_holds_while_a_human_writes(with_form_link: Scene) -> None:
    with_form_link.recruiter_writes()
    with_form_link.write("stop")
    assert with_form_link.row.opted_out


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("¿esto es real?", "answer_real"),
        ("¿cuánto cuesta?", "answer_cost"),
        ("¿cuánto pagan?", "answer_pay"),
        ("¿cuánto tarda?", "answer_duration"),
        ("¿dónde están ubicados?", "answer_place"),
        ("¿qué fotos necesitan?", "answer_which_photos"),
        ("¿qué hacen con mis fotos?", "answer_data"),
        ("¿puedo mandarlo después?", "answer_later"),
    ],
)
def test_a_question_is_answered_and_leads_back(
    with_form_link: Scene, question: str, answer: str
) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write(question)
    assert said == [answer, "form_pending"]


def test_a_question_in_the_first_message_is_answered_before_the_form(scene: Scene) -> None:
    scene.write("Hola, ¿cuánto cuesta?")
    assert scene.said() == ["welcome", "short_cost", "form_link", "safety"]


def test_not_understood_asks_once_more_then_calls_a_person_and_stays_quiet(
    with_form_link: Scene,
) -> None:
    scene = with_form_link
    with scene.new_words() as said:
        for _ in range(5):
            scene.write("xqzt wvpl")
    assert said == ["misunderstood_1", "misunderstood_2"]
    assert scene.row.flags == ["misunderstood"]
    assert scene.row.needs_reply


def test_what_was_not_understood_once_is_for_a_person_to_see_until_it_is_understood(
    with_form_link: Scene,
) -> None:
    scene = with_form_link
    scene.write("xqzt wvpl")
    assert (scene.row.needs_reply, scene.row.flags) == (True, [])
    scene.write("¿cuánto cuesta?")
    assert not scene.row.needs_reply


def test_a_silent_bot_still_thanks_for_the_form(with_form_link: Scene) -> None:
    for _ in range(2):
        with_form_link.write("xqzt wvpl")
    with with_form_link.new_words() as said:
        with_form_link.form()
    assert said[0] == "form_thanks"


def test_continue_ends_the_silence(with_form_link: Scene) -> None:
    for _ in range(2):
        with_form_link.write("xqzt wvpl")
    with with_form_link.new_words() as said:
        with_form_link.write("continuar")
        with_form_link.write("¿cuánto cuesta?")
    assert said == ["form_pending", "answer_cost", "form_pending"]


def test_an_understood_message_forgives_the_misunderstood_one(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write("xqzt wvpl")
        with_form_link.write("¿cuánto cuesta?")
        with_form_link.write("xqzt wvpl")
    assert said.count("misunderstood_1") == 2


@pytest.mark.parametrize("text", ["gracias", "ok", "👍", "jajaja"])
def test_courtesies_need_no_answer(with_form_link: Scene, text: str) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write(text)
    assert said == []
    assert not with_form_link.row.needs_reply


def test_who_comes_back_after_a_while_is_led_on(with_form_link: Scene) -> None:
    with_form_link.clock.advance(hours=5)
    with with_form_link.new_words() as said:
        with_form_link.write("Hola")
    assert said == ["form_pending"]


def test_a_person_is_called_and_the_bot_stays_quiet(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write("quiero hablar con una persona")
        with_form_link.write("¿cuánto cuesta?")
    assert said == ["human"]
    assert with_form_link.row.flags == ["human_wanted"]
    assert with_form_link.row.needs_reply


def test_a_recruiters_answer_settles_why_a_person_was_called(with_form_link: Scene) -> None:
    with_form_link.write("quiero hablar con una persona")
    with_form_link.recruiter_writes()
    assert with_form_link.row.flags == []
    with_form_link.pause(False)
    with with_form_link.new_words() as said:
        with_form_link.write("¿cuánto cuesta?")
    assert said == ["answer_cost", "form_pending"]


def test_a_human_wins(with_form_link: Scene) -> None:
    with_form_link.recruiter_writes()
    with with_form_link.new_words() as said:
        with_form_link.write("¿cuánto cuesta?")
        with_form_link.form()
        with_form_link.photo("face")
    assert said == []


def test_the_language_is_switched_by_word(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write("English please")
    assert said == ["language_changed", "form_pending"]
    assert with_form_link.row.language == "en"
    assert with_form_link.messages()[-1].link_language == "en"


def test_my_data_says_what_is_kept(with_form_link: Scene) -> None:
    with_form_link.settings = with_form_link.settings.model_copy(update={"texts": {}})
    with_form_link.write("mis datos")
    assert "solo guardamos los mensajes" in with_form_link.messages()[-1].text
    with_form_link.documents.commit(
        Create(paths.photo(with_form_link.row.aspirant_id, "p"), a_photo())
    )
    with_form_link.write("mis datos")
    assert "• tus fotos (1)" in with_form_link.messages()[-1].text


def test_erasing_asks_first_then_is_queued_with_a_receipt(with_form_link: Scene) -> None:
    scene = with_form_link
    with scene.new_words() as said:
        scene.write("borrar mis datos")
        scene.write("BORRAR")
        scene.write("hola")
        scene.form()
    assert said == ["erase_confirm", "erase_done"]
    (erasure,) = [
        one for path, one in scene.documents.stored.items() if path.startswith("erasures")
    ]
    assert erasure["receipt"] in scene.messages()[-1].text
    assert (erasure["conversationId"], erasure["status"]) == (scene.id, "queued")
    assert scene.row.flags == ["erasure_requested"]


def test_erasing_asked_for_twice_is_one_request_under_one_number(with_form_link: Scene) -> None:
    scene = with_form_link
    for _ in range(2):
        scene.write("borrar mis datos")
        scene.write("BORRAR")
        # As if a later act had set the request aside.
        scene.put(flags=[])
    erasures = [path for path in scene.documents.stored if path.startswith("erasures")]
    assert len(erasures) == 1
    first, second = (one.text for one in scene.messages() if one.text.startswith("<erase_done>"))
    assert first == second


def test_who_asked_to_be_forgotten_hears_nothing_more(with_photo_request: Scene) -> None:
    scene = with_photo_request
    names = list(scene.tasks.reminders)
    scene.write("borrar mis datos")
    scene.write("BORRAR")
    with scene.new_words() as said:
        scene.write("STOP")
        scene.write("START")
        scene.write("borrar mis datos")
        scene.form()
        scene.photo("face")
        scene.photo(None, "too_dark")
        scene.rejection("damaged")
        scene.pause(False)
        scene.guardian_agrees()
        for name in names:
            scene.reminder(name)
    assert said == []


def test_erasing_can_be_thought_better_of(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write("borrar mis datos")
        with_form_link.write("no, mejor no")
    assert said == ["erase_confirm", "erase_cancelled", "form_pending"]
    assert not [path for path in with_form_link.documents.stored if path.startswith("erasures")]


def test_a_yes_to_nothing_erases_nothing(with_form_link: Scene) -> None:
    with_form_link.write("sí")
    assert not [path for path in with_form_link.documents.stored if path.startswith("erasures")]


def erasures(scene: Scene) -> list[str]:
    return [path for path in scene.documents.stored if path.startswith("erasures")]


def a_recruiter_answers(scene: Scene) -> None:
    scene.recruiter_writes()
    scene.put(**{"bot.paused": False})


def a_recruiter_pauses(scene: Scene) -> None:
    scene.pause(True)
    scene.pause(False)


def something_is_heard_while_muted(scene: Scene) -> None:
    scene.put(**{"bot.paused": True})
    scene.write("¿quién eres?")
    scene.put(**{"bot.paused": False})


def they_stop_and_start(scene: Scene) -> None:
    scene.write("STOP")
    scene.write("START")


@pytest.mark.parametrize(
    "happens",
    [
        a_recruiter_answers,
        a_recruiter_pauses,
        something_is_heard_while_muted,
        they_stop_and_start,
        lambda scene: scene.clock.advance(minutes=61),
        lambda scene: scene.write("¿cuánto cuesta?"),
        lambda scene: scene.write("continuar"),
        lambda scene: scene.write("ayuda"),
        lambda scene: scene.form(),
        lambda scene: scene.photo("face"),
        lambda scene: scene.photo(None, "too_dark"),
    ],
)
def test_a_question_dies_with_its_moment(
    with_form_link: Scene, happens: Callable[[Scene], object]
) -> None:
    scene = with_form_link
    scene.write("borrar mis datos")
    happens(scene)
    scene.write("sí")
    assert erasures(scene) == []
    assert "erasure_requested" not in scene.row.flags


def test_a_yes_that_was_written_before_the_question_is_none_to_it(with_form_link: Scene) -> None:
    scene = with_form_link
    asks = scene.write("borrar mis datos", heard=False)
    early = scene.write("sí", heard=False)
    scene.clock.advance(seconds=1)
    scene.hear(asks)
    scene.hear(early)
    assert erasures(scene) == []
    scene.clock.advance(seconds=1)
    scene.write("sí")
    assert len(erasures(scene)) == 1


def test_a_yes_in_time_counts_also_when_it_is_heard_late(with_form_link: Scene) -> None:
    with_form_link.write("borrar mis datos")
    answer = with_form_link.write("sí", heard=False)
    with_form_link.clock.advance(hours=3)
    with_form_link.hear(answer)
    assert len(erasures(with_form_link)) == 1


def test_a_question_of_an_older_version_is_dead_and_readable(with_form_link: Scene) -> None:
    with_form_link.put(**{"bot.confirming": "erasure"})
    with_form_link.write("sí")
    assert erasures(with_form_link) == []


def test_two_machines_come_to_an_end(with_form_link: Scene) -> None:
    scene = with_form_link
    for _ in range(MOST_TURNS + 5):
        scene.write("¿cuánto cuesta?")
    assert scene.bot.silence == "flood"
    assert "flood" in scene.row.flags
    assert scene.said().count("answer_cost") == MOST_TURNS - 1


def test_a_responder_is_asked_only_what_the_rules_do_not_know(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(PAY)
    with scene.new_words() as said:
        scene.write("¿cuánto cuesta?")
        scene.write("xqzt wvpl")
    assert said == ["answer_cost", "form_pending", "answer_pay", "form_pending"]
    assert scene.responder.asked == ["xqzt wvpl"]


def test_a_responder_is_not_asked_where_the_bot_is_quiet(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.responder = FakeResponder(PAY)
    scene.recruiter_writes()
    scene.write("xqzt wvpl")
    assert scene.responder.asked == []


def test_a_message_that_crossed_the_bots_is_not_misunderstood(scene: Scene) -> None:
    scene.write("Hola", heard=False)
    crossing = scene.write("xqzt wvpl", heard=False)
    first = scene.write("Hola", heard=True)
    with scene.new_words() as said:
        scene.hear(crossing)
    assert said == []
    assert scene.documents.stored[paths.message(scene.id, first.data.message_id)]


def test_who_wants_to_join_is_simply_welcomed(scene: Scene) -> None:
    scene.write("Hola, quiero ser modelo")
    assert scene.said() == ["welcome", "form_link", "safety"]


def test_who_says_it_again_is_led_on(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write("quiero ser modelo")
        with_form_link.write("ya lo llené")
    assert said == ["answer_joining", "form_pending", "answer_done", "form_pending"]


def test_a_bot_that_may_speak_again_tells_what_happened_meanwhile(with_form_link: Scene) -> None:
    with_form_link.recruiter_writes()
    with_form_link.form()
    with with_form_link.new_words() as said:
        with_form_link.pause(False)
    assert said == ["form_thanks", "photos_request", "photos_howto"]


@pytest.mark.parametrize("silenced", ["pause", "stop"])
def test_what_a_quiet_bot_is_asked_for_is_not_lost(with_form_link: Scene, silenced: str) -> None:
    scene = with_form_link
    if silenced == "pause":
        scene.recruiter_writes()
    else:
        scene.write("STOP")
    with scene.new_words() as said:
        scene.write("borrar mis datos")
    assert said == []
    assert scene.row.flags == ["human_wanted"]
    assert scene.row.needs_reply


@pytest.mark.parametrize("typed", ["BORRAR", "BORAR", "BORRRAR", "borrar.", "sí"])
def test_the_erase_word_may_have_a_slip(with_form_link: Scene, typed: str) -> None:
    with with_form_link.new_words() as said:
        with_form_link.write("borar mis datos")
        with_form_link.write(typed)
    assert said == ["erase_confirm", "erase_done"]
