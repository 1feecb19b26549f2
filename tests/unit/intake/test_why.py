"""What is kept beside each message of the bot: why it said that."""

from typing import get_args

import pytest

from tests.unit.intake.scene import MARKED, FakeResponder, Scene
from wasaprecruit.domain.documents.why import Intent, Part, Purpose, Why
from wasaprecruit.domain.intake.explaining import part
from wasaprecruit.domain.topics import TOPICS
from wasaprecruit.domain.understanding.cries import CRIES
from wasaprecruit.domain.understanding.guesses import Doubt, Guess
from wasaprecruit.domain.understanding.keywords import Keyword

UNKNOWN = "xqzt wvpl"
_INSIDE = (
    "why_",
    "album_line",
    "working_days",
    "help_line",
    "emergency",
    "photos_request_line",
)
"""Keys that only stand within another text."""


def _last(scene: Scene) -> Why:
    why = scene.messages()[-1].why
    assert why is not None
    return why


def _purposes(why: Why) -> list[Purpose]:
    return [one.purpose for one in why.parts]


def _understood(why: Why) -> list[tuple[str, str]]:
    return [(one.intent, one.basis) for one in why.understood]


@pytest.mark.parametrize(
    "key", [key for key in MARKED if not key.startswith(_INSIDE) and not key.endswith("_nameless")]
)
def test_every_text_of_the_bot_has_a_purpose(key: str) -> None:
    assert part(key).purpose != "other"


def test_everything_that_can_be_understood_has_a_name() -> None:
    doubts = {f"perhaps_{doubt}" for doubt in get_args(Doubt)}
    assert {*get_args(Keyword), *TOPICS, *CRIES, *doubts} <= set(get_args(Intent))


def test_the_welcome_and_the_link_tell_that_they_greeted(scene: Scene) -> None:
    event = scene.write("Hola")
    welcome, safety = [message.why for message in scene.messages()]
    assert welcome is not None
    assert safety is not None
    assert (welcome.cause, welcome.message_id) == ("message", event.data.message_id)
    assert _purposes(welcome) == ["welcome", "form_link"]
    assert _purposes(safety) == ["safety"]
    assert _understood(welcome) == [("courtesy", "rule")]
    assert welcome.state == "form_sent"
    assert (welcome.filled, welcome.missing, welcome.calls) == ([], [], False)


def test_a_form_is_what_the_thanks_answer_to(with_form_link: Scene) -> None:
    with_form_link.form("birth_date")
    why = _last(with_form_link)
    assert (why.cause, why.message_id) == ("form", None)
    assert _purposes(why) == ["form_correction"]
    assert why.form_problems == ["birth_date"]


def test_progress_tells_which_photo_was_taken_and_which_are_missing(
    with_photo_request: Scene,
) -> None:
    scene = with_photo_request
    scene.photo("face", file=("SM-photo", 0))
    why = _last(scene)
    assert (why.cause, why.message_id, why.slot) == ("photo", "SM-photo", "face")
    assert _purposes(why) == ["photo_progress"]
    assert (why.filled, why.missing) == (["face"], ["profile", "full_length"])


def test_the_last_photo_hands_over_and_calls_a_person(with_photo_request: Scene) -> None:
    for slot in ("face", "profile", "full_length"):
        with_photo_request.photo(slot)
    why = _last(with_photo_request)
    assert _purposes(why) == ["hand_over"]
    assert (why.state, why.calls, why.missing) == ("handed_over", True, [])


def test_a_refused_photo_tells_its_fault(with_photo_request: Scene) -> None:
    with_photo_request.photo(None, "blurred")
    why = _last(with_photo_request)
    assert (why.cause, why.fault, why.slot) == ("photo", "blurred", None)
    assert why.parts[0] == Part(purpose="photo_tip", fault="blurred")
    with_photo_request.rejection("damaged")
    why = _last(with_photo_request)
    assert (why.cause, why.fault) == ("photo_refused", "damaged")


def test_three_refused_photos_tell_why_a_person_was_called(with_photo_request: Scene) -> None:
    for fault in ("blurred", "too_dark", "nobody"):
        with_photo_request.photo(None, fault)
    why = _last(with_photo_request)
    assert (why.calls, why.flags) == (True, ["poor_photos"])


def test_an_answer_tells_its_topic_and_that_a_rule_found_it(with_form_link: Scene) -> None:
    with_form_link.write("¿Cuánto cuesta?")
    why = _last(with_form_link)
    assert why.parts == [Part(purpose="answer", topic="cost"), Part(purpose="form_pending")]
    assert ("cost", "rule") in _understood(why)


@pytest.mark.parametrize(
    ("certain", "basis"), [({"pay"}, "examples_sure"), (set(), "examples_likely")]
)
def test_what_examples_found_tells_how_sure_they_are(
    with_form_link: Scene, certain: set[str], basis: str
) -> None:
    scene = with_form_link
    scene.learned = FakeResponder(Guess(topics=("pay",), certain=frozenset(certain)))  # type: ignore[arg-type]
    scene.write(UNKNOWN)
    assert _understood(_last(scene)) == [("pay", basis)]


def test_what_a_model_guessed_is_told_as_a_guess(with_form_link: Scene) -> None:
    with_form_link.responder = FakeResponder(Guess(topics=("pay",)))
    with_form_link.write(UNKNOWN)
    assert _understood(_last(with_form_link)) == [("pay", "model")]


def test_a_guessed_matter_tells_what_was_guessed(with_form_link: Scene) -> None:
    with_form_link.learned = FakeResponder(Guess(topics=("complaint",)))
    with_form_link.write(UNKNOWN)
    why = _last(with_form_link)
    assert _understood(why) == [("complaint", "examples_likely")]
    assert (why.silence, why.flags) == ("complaint", ["complaint"])


def test_nothing_understood_is_told_and_then_the_silence(with_form_link: Scene) -> None:
    with_form_link.write(UNKNOWN)
    first = _last(with_form_link)
    assert (_understood(first), _purposes(first)) == ([], ["misunderstood"])
    assert (first.calls, first.silence) == (True, None)
    with_form_link.write(UNKNOWN)
    second = _last(with_form_link)
    assert (second.silence, second.flags) == ("misunderstood", ["misunderstood"])


def test_a_cry_for_help_tells_what_was_heard_and_that_a_person_was_called(
    with_form_link: Scene,
) -> None:
    with_form_link.write("me quiero morir")
    why = _last(with_form_link)
    assert _purposes(why) == ["care"]
    assert ("distress", "rule") in _understood(why)
    assert (why.calls, why.flags) == (True, ["distress"])


def test_a_stop_tells_that_it_was_obeyed(with_form_link: Scene) -> None:
    with_form_link.write("STOP")
    why = _last(with_form_link)
    assert _purposes(why) == ["stop_done"]
    assert _understood(why)[0] == ("stop", "rule")


def test_a_reminder_answers_to_nobody(with_form_link: Scene) -> None:
    with_form_link.reminder(next(iter(with_form_link.tasks.reminders)))
    why = _last(with_form_link)
    assert (why.cause, why.message_id, why.understood) == ("reminder", None, [])
    assert _purposes(why) == ["reminder"]


def test_nothing_that_they_wrote_is_kept_twice(with_form_link: Scene) -> None:
    with_form_link.write("¿Cuánto pagan? Tengo 23 años y vivo en la calle Secreta 7")
    told = _last(with_form_link).model_dump_json()
    assert "Secreta" not in told
    assert "23" not in told
