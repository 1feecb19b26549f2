"""Reminders: twice a step at most, and never to somebody who answered or wants none."""

from typing import Any

import pytest

from tests.unit.intake.scene import Scene


def _names(scene: Scene, step: str) -> list[str]:
    """The reminders that were asked for, in the order of their time."""
    found = [
        (data.due_at, name)
        for name, (_, data) in scene.tasks.reminders.items()
        if data.step == step
    ]
    return [name for _, name in sorted(found)]


def test_a_form_that_does_not_come_is_reminded_of_twice(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        for name in _names(with_form_link, "form"):
            with_form_link.reminder(name)
            with_form_link.reminder(name)
    assert said == ["form_reminder_1", "form_reminder_2"]


def test_photos_that_do_not_come_are_reminded_of_twice(with_photo_request: Scene) -> None:
    with with_photo_request.new_words() as said:
        for name in [*_names(with_photo_request, "form"), *_names(with_photo_request, "photos")]:
            with_photo_request.reminder(name)
    assert said == ["photos_reminder_1", "photos_reminder_2"]


def test_each_photo_begins_the_wait_anew_and_two_reminders_are_the_most(
    with_photo_request: Scene,
) -> None:
    scene = with_photo_request
    with scene.new_words() as said:
        scene.reminder(_names(scene, "photos")[0])
        scene.photo("face")
        for name in _names(scene, "photos"):
            scene.reminder(name)
    assert said == ["photos_reminder_1", "photo_progress", "photos_reminder_2"]


@pytest.mark.parametrize(
    "text", ["ya casi termino", "STOP", "¿cuánto pagan?", "quiero hablar con una persona"]
)
def test_no_reminder_after_any_reply(with_form_link: Scene, text: str) -> None:
    scene = with_form_link
    names = _names(scene, "form")
    scene.write(text)
    with scene.new_words() as said:
        for name in names:
            scene.reminder(name)
    assert said == []


def test_no_reminder_when_a_human_took_over(with_form_link: Scene) -> None:
    with_form_link.recruiter_writes()
    with with_form_link.new_words() as said:
        for name in _names(with_form_link, "form"):
            with_form_link.reminder(name)
    assert said == []


SPARED: list[dict[str, Any]] = [
    {"status": "closed"},
    {"stage": "declined"},
    {"stage": "signed"},
]


@pytest.mark.parametrize("row", SPARED, ids=str)
def test_no_reminder_when_a_recruiter_has_closed_it_or_decided(
    with_form_link: Scene, row: dict[str, Any]
) -> None:
    with_form_link.put(**row)
    with with_form_link.new_words() as said:
        for name in _names(with_form_link, "form"):
            with_form_link.reminder(name)
    assert said == []


def test_once_it_is_open_again_the_next_reminder_goes_out(with_form_link: Scene) -> None:
    scene = with_form_link
    first, second = _names(scene, "form")
    scene.put(status="closed")
    scene.reminder(first)
    scene.put(status="open")
    with scene.new_words() as said:
        scene.reminder(second)
    assert said == ["form_reminder_1"]


def test_invited_to_a_casting_they_are_still_reminded_of_their_photos(
    with_photo_request: Scene,
) -> None:
    with_photo_request.put(stage="casting")
    with with_photo_request.new_words() as said:
        with_photo_request.reminder(_names(with_photo_request, "photos")[0])
    assert said == ["photos_reminder_1"]


def test_no_reminder_when_the_form_came(with_form_link: Scene) -> None:
    with_form_link.form()
    with with_form_link.new_words() as said:
        for name in _names(with_form_link, "form"):
            with_form_link.reminder(name)
    assert said == []


def test_no_reminder_after_erasure(with_form_link: Scene) -> None:
    scene = with_form_link
    names = _names(scene, "form")
    scene.documents.stored.clear()
    for name in names:
        scene.reminder(name)
    assert scene.said() == []


def test_no_reminder_outside_the_window(with_form_link: Scene) -> None:
    scene = with_form_link
    (_, late) = _names(scene, "form")
    scene.clock.advance(hours=24)
    with scene.new_words() as said:
        scene.reminder(late)
    assert said == []


def test_a_crash_before_the_reminders_is_healed_by_redelivery(scene: Scene) -> None:
    event = scene.write(heard=False)
    scene.tasks.broken = True
    with pytest.raises(ConnectionError):
        scene.hear(event)
    scene.hear(event)
    assert len(_names(scene, "form")) == 2
    assert scene.said() == ["welcome", "form_link", "safety"]
