"""The year in which somebody says to have been born."""

import re

_BORN = re.compile(
    r"\b(?:naci|nacida|nacido|nacimiento|soy del?|nasci|nascida|nascido|nascimento|sou de|born)"
    r"\b[^0-9]{0,12}(?:\d{1,2}[^0-9]{1,15})?(?:\d{1,2}[^0-9]{1,6})?((?:19|20)\d\d)\b"
)


def birth_year_said(text: str) -> int | None:
    """The year in plain letters: "naci el 5 de mayo de 2011", "soy del 2010"."""
    found = _BORN.search(text)
    return int(found[1]) if found else None
