"""What the bot would say next: the truth in every state, by the bot's own rules."""

from datetime import timedelta
from typing import Any

import pytest

from tests.unit.intake.scene import Scene
from wasaprecruit.domain.bot_outlook import BotOutlook, Spared
from wasaprecruit.domain.commands import Nothing, PauseBot
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.why import Part, Purpose
from wasaprecruit.domain.intake.outlook import nothing_more
from wasaprecruit.domain.releasing import released
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.bot_outlook import bot_outlook
from wasaprecruit.use_cases.desk.tend_conversation import pause_bot

UNKNOWN = "xqzt wvpl"


def _outlook(scene: Scene) -> BotOutlook:
    return bot_outlook(Asked(Nothing(), conversation=scene.id), scene.desk)


def _purposes(parts: list[Part]) -> list[Purpose]:
    return [one.purpose for one in parts]


def _told(messages: list[Message]) -> list[Part]:
    """What the messages were for, each once."""
    return list(dict.fromkeys(part for one in messages if one.why for part in one.why.parts))


def test_it_waits_for_the_form_and_says_when_it_reminds(with_form_link: Scene) -> None:
    found = _outlook(with_form_link)
    assert (found.quiet, found.awaits, found.window_open) == (None, "form", True)
    assert _purposes(found.then) == ["form_thanks", "photos_request"]
    assert found.says == []
    assert found.reminder
    due = sorted(data.due_at for _, data in with_form_link.tasks.reminders.values())
    assert (found.reminder.step, found.reminder.due_at) == ("form", due[0])


def test_what_it_foresees_is_what_it_says(with_form_link: Scene) -> None:
    then = _outlook(with_form_link).then
    before = len(with_form_link.messages())
    with_form_link.form()
    said = with_form_link.messages()[before:]
    assert _told(said) == then


def test_it_waits_for_what_is_missing_of_the_photos(with_photo_request: Scene) -> None:
    scene = with_photo_request
    scene.photo("face")
    found = _outlook(scene)
    assert (found.awaits, found.missing) == ("photos", ["profile", "full_length"])
    assert _purposes(found.then) == ["photo_progress"]
    scene.photo("profile")
    found = _outlook(scene)
    assert found.missing == ["full_length"]
    assert _purposes(found.then) == ["photos_thanks", "hand_over"]


def test_it_waits_for_corrections(with_form_link: Scene) -> None:
    with_form_link.form("birth_date")
    assert _outlook(with_form_link).awaits == "correction"


def test_after_the_first_reminder_the_second_then_none(with_form_link: Scene) -> None:
    scene = with_form_link
    names = sorted(scene.tasks.reminders, key=lambda name: scene.tasks.reminders[name][1].due_at)
    scene.reminder(names[0])
    second = _outlook(scene).reminder
    assert second
    assert second.due_at == scene.tasks.reminders[names[1]][1].due_at
    scene.reminder(names[1])
    assert _outlook(scene).reminder is None


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({"status": "closed"}, "closed"),
        ({"stage": "declined"}, "declined"),
        ({"stage": "signed"}, "signed"),
        ({"status": "closed", "stage": "declined"}, "closed"),
    ],
)
def test_whom_nobody_waits_for_is_not_reminded_and_it_says_why(
    with_form_link: Scene, row: dict[str, Any], why: Spared
) -> None:
    assert _outlook(with_form_link).spared is None
    with_form_link.put(**row)
    found = _outlook(with_form_link)
    assert (found.reminder, found.spared, found.awaits) == (None, why, "form")


def test_where_no_reminder_would_come_anyway_nobody_is_spared_one(with_form_link: Scene) -> None:
    for name in list(with_form_link.tasks.reminders):
        with_form_link.reminder(name)
    with_form_link.put(status="closed")
    assert _outlook(with_form_link).spared is None


def test_who_wrote_since_is_not_reminded(with_form_link: Scene) -> None:
    with_form_link.clock.advance(minutes=5)
    with_form_link.write("gracias")
    assert _outlook(with_form_link).reminder is None


def test_a_complete_file_waits_for_a_person(with_photo_request: Scene) -> None:
    for slot in ("face", "profile", "full_length"):
        with_photo_request.photo(slot)
    found = _outlook(with_photo_request)
    assert (found.awaits, found.then, found.reminder) == ("person", [], None)


def test_paused_it_tells_what_it_would_say_once_resumed(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.pause(True)
    assert (scene.bot.paused_by, scene.bot.paused_at) == ("uid-1", scene.clock())
    scene.form()
    found = _outlook(scene)
    assert (found.quiet, found.awaits) == ("paused", "photos")
    assert _purposes(found.says) == ["form_thanks", "photos_request"]
    before = len(scene.messages())
    scene.pause(False)
    assert _told(scene.messages()[before:]) == found.says
    assert (scene.bot.paused_by, scene.bot.paused_at) == (None, None)
    assert _outlook(scene).quiet is None


def test_it_looks_ahead_on_the_row_that_resuming_leaves(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.put(**{"bot.silence": "complaint", "bot.misunderstood": 2, "flags": ["complaint"]})
    pause_bot(Asked(PauseBot(paused=True), by="ana", conversation=scene.id), scene.desk)
    expected = released(scene.row)
    pause_bot(Asked(PauseBot(paused=False), by="ana", conversation=scene.id), scene.desk)
    when = {"updated_at"}
    assert scene.row.model_dump(exclude=when) == expected.model_dump(exclude=when)
    assert scene.row.bot.paused_by is None


def test_a_person_who_wrote_has_paused_it(with_form_link: Scene) -> None:
    with_form_link.recruiter_writes()
    assert with_form_link.bot.paused_by == "uid-1"
    assert with_form_link.bot.paused_at == with_form_link.clock()
    found = _outlook(with_form_link)
    assert (found.quiet, found.says, found.awaits) == ("paused", [], "form")


def test_what_they_write_after_that_leaves_the_pause_as_it_began(with_form_link: Scene) -> None:
    with_form_link.recruiter_writes()
    began = with_form_link.bot.paused_at
    with_form_link.clock.advance(minutes=20)
    with_form_link.recruiter_writes()
    assert with_form_link.bot.paused_at == began


def test_after_a_stop_it_foresees_nothing(with_form_link: Scene) -> None:
    with_form_link.write("STOP")
    found = _outlook(with_form_link)
    assert found == nothing_more("opted_out", window_open=True)


def test_after_a_wish_to_be_forgotten_it_foresees_nothing(with_form_link: Scene) -> None:
    with_form_link.put(flags=["erasure_requested"])
    assert _outlook(with_form_link) == nothing_more("erasure", window_open=True)


def test_a_closed_window_is_told_and_no_reminder(with_form_link: Scene) -> None:
    with_form_link.clock.now += timedelta(hours=25)
    found = _outlook(with_form_link)
    assert (found.window_open, found.reminder, found.awaits) == (False, None, "form")


def test_after_a_cry_for_help_only_a_person_can_go_on(with_form_link: Scene) -> None:
    with_form_link.write("me quiero morir")
    found = _outlook(with_form_link)
    assert (found.quiet, found.awaits) == ("care", "form")


def test_silent_of_what_they_write_it_still_takes_the_form(with_form_link: Scene) -> None:
    scene = with_form_link
    scene.write(UNKNOWN)
    scene.write(UNKNOWN)
    found = _outlook(scene)
    assert (found.quiet, found.goes_on, found.reminder) == ("misunderstood", True, None)
    before = len(scene.messages())
    scene.form()
    said = scene.messages()[before:]
    assert _told(said) == found.then


def test_a_complaint_ends_everything_until_a_person_resumes(with_form_link: Scene) -> None:
    with_form_link.put(**{"bot.silence": "complaint", "flags": ["complaint"]})
    found = _outlook(with_form_link)
    assert (found.quiet, found.goes_on, found.awaits) == ("complaint", False, "form")


def test_a_minor_waits_for_a_guardian(with_form_link: Scene) -> None:
    with_form_link.form(minor=True)
    found = _outlook(with_form_link)
    assert (found.quiet, found.awaits) == (None, "guardian")
    assert _purposes(found.then)[0] == "guardian_cleared"


def test_somebody_who_has_not_written_yet_is_welcomed(scene: Scene) -> None:
    scene.write("Hola", heard=False)
    found = _outlook(scene)
    assert found.awaits == "first_message"
    assert _purposes(found.then) == ["welcome", "form_link", "safety"]


def test_looking_ahead_changes_nothing(with_form_link: Scene) -> None:
    before = dict(with_form_link.documents.stored)
    _outlook(with_form_link)
    assert with_form_link.documents.stored == before
