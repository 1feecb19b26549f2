"""Reminders on the running product, with the queue's clock moved by a day."""

from collections.abc import Callable, Iterator

import pytest
import requests

from tests.waiting import eventually
from tests.world import WELCOME, World
from wasaprecruit.domain.identity import conversation_id

A_DAY = 24 * 60 * 60
FORM_REMINDERS = ["¿Cómo vas con el formulario?", "Este es mi último recordatorio"]
PHOTO_REMINDERS = ["¿Cómo vas con las fotos?", "Este es mi último recordatorio"]


@pytest.fixture
def a_day_later(world: World) -> Iterator[Callable[[], None]]:
    """Moves the clock of Cloud Tasks for this test's own tasks; then it shows the real time.

    What earlier tests scheduled is dropped first: hundreds of their reminders would fall due
    at the same moment and be sent before the ones that this test waits for.
    """

    def control(command: str, **body: int) -> None:
        eventually(world.settled, "everything settled")
        url = f"{world.stack.tasks_control}/{command}"
        requests.post(url, json=body, timeout=30).raise_for_status()

    control("reset")
    yield lambda: control("clock", advanceSeconds=A_DAY)
    control("reset")


@pytest.fixture
def silent(world: World, new_number: Callable[[], str]) -> Callable[[], str]:
    """An aspirant who was sent the form's link and did not answer; their number."""

    def make() -> str:
        number = new_number()
        world.write(number, "Hola")
        world.welcomed(number)
        return number

    return make


def _fill_in_form(world: World, number: str) -> None:
    form = {
        "id": f"form-of-{number}",
        "ref": world.form_token(number),
        "fullName": "Valentina Ríos",
        "birthDate": "2001-05-17",
        "consent": {"given": True, "version": "2026-11"},
    }
    url = f"{world.stack.functions}/form_submitted/page"
    requests.post(url, json=form, timeout=30).raise_for_status()
    eventually(lambda: len(world.phone(number)) == WELCOME + 3, "thanks and the photos' request")


def test_who_forgets_is_reminded_twice_and_nobody_else(
    world: World, silent: Callable[[], str], a_day_later: Callable[[], None]
) -> None:
    forgets, answers, stops, talks_to_us, owes_photos = (silent() for _ in range(5))
    world.write(answers, "gracias")
    world.write(stops, "STOP")
    world.reply(conversation_id(talks_to_us), "Hola, soy Ana")
    _fill_in_form(world, owes_photos)
    eventually(lambda: (world.row(stops) or {})["optedOut"], "STOP heard")
    eventually(lambda: len(world.phone(talks_to_us)) == WELCOME + 1, "Ana's word at the phone")

    a_day_later()

    eventually(lambda: len(world.phone(forgets)) >= WELCOME + 2, "both reminders")
    eventually(lambda: len(world.phone(owes_photos)) == WELCOME + 5, "both reminders")
    eventually(world.settled, "everything settled")
    bodies = [message["body"] for message in world.phone(forgets)[WELCOME:]]
    assert all(body.startswith(known) for body, known in zip(bodies, FORM_REMINDERS, strict=True))
    bodies = [message["body"] for message in world.phone(owes_photos)[WELCOME + 3 :]]
    assert all(body.startswith(known) for body, known in zip(bodies, PHOTO_REMINDERS, strict=True))
    assert len(world.phone(answers)) == WELCOME
    assert len(world.phone(stops)) == WELCOME + 1, "what tells that the STOP was heard"
    assert len(world.phone(talks_to_us)) == WELCOME + 1
