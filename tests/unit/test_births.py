"""As much of a birth date as is said without a doubt."""

import time

import pytest

from wasaprecruit.domain.understanding import understand
from wasaprecruit.domain.understanding.births import birth_said


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("nací el 30 de diciembre de 2008", "2008-12-30"),
        ("Hola, nací el 30 de septiembre del 2008 en Puebla", "2008-09-30"),
        ("nací el 30/12/2008", "2008-12-30"),
        ("fecha de nacimiento: 30-12-2008", "2008-12-30"),
        ("fecha de nacimiento 2008-12-30", "2008-12-30"),
        ("nasci em 5 de março de 2008", "2008-03-05"),
        ("nasci em 30.12.2008", "2008-12-30"),
        ("I was born on December 30th, 2008", "2008-12-30"),
        ("born 3 Mar 2008", "2008-03-03"),
        ("born 12/30/2008", "2008-12-30"),
        # A date that is the whole message.
        ("30/12/2008", "2008-12-30"),
        ("2008-12-30", "2008-12-30"),
        ("5 de marzo de 2008.", "2008-03-05"),
        # Day and month may be each other: the later date.
        ("nací el 3/4/2008", "2008-04-03"),
        ("born 4/3/2008", "2008-04-03"),
        # Parts of a date, and days that never were.
        ("nací en diciembre de 2008", "2008-12"),
        ("soy del 2010", "2010"),
        ("nací el 31/02/2008", "2008"),
        ("nací el 5 en 2008", "2008"),
        # No birth date.
        ("modelo desde 2015", None),
        ("tengo cita el 30/12/2026", None),
        ("nací en Mar del Plata y en 2008 me mudé", None),
    ],
)
def test_a_birth_date_is_read_as_far_as_it_is_said(text: str, born: str | None) -> None:
    assert understand(text, "es").born == born


@pytest.mark.parametrize("piece", ["naci ", "naci 1 ", "1 ", "naci 1/", "naci de ", "2008-"])
def test_hostile_lengths_are_read_in_a_time_that_grows_with_them(piece: str) -> None:
    """Ten times the length takes about ten times as long, and not a hundred times."""

    def cost(times: int) -> float:
        text = piece * times
        return min(_seconds(text) for _ in range(5))

    assert cost(4_000) < 40 * cost(400)


def _seconds(text: str) -> float:
    begun = time.process_time()
    birth_said(text)
    return time.process_time() - begun
