"""Months by their names, as they are typed."""

from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

_MONTHS = (
    "enero january janeiro",
    "febrero february fevereiro",
    "marzo march marco",
    "abril april",
    "mayo may maio",
    "junio june junho",
    "julio july julho",
    "agosto august",
    "septiembre setiembre september setembro",
    "octubre october outubro",
    "noviembre november novembro",
    "diciembre december dezembro",
)
_SHORT = (
    "ene jan",
    "feb febr fev",
    "mar mzo",
    "abr apr",
    "may mai",
    "jun",
    "jul",
    "ago aug",
    "sep sept set",
    "oct out",
    "nov",
    "dic dec dez",
)
_BY_NAME = {
    name: number
    for names in (_MONTHS, _SHORT)
    for number, same in enumerate(names, 1)
    for name in same.split()
}
_LONG = tuple(name for names in _MONTHS for name in names.split() if len(name) > 3)  # noqa: PLR2004
_SHORTEST_WITH_TYPO, _TWO_TYPOS_FROM = 4, 8


@cache
def longest_name() -> int:
    return max(map(len, _BY_NAME)) + 1


def month_named(word: str) -> int | None:
    """1 to 12, even with a typo; None for another word. Only for a place where a month is due."""
    if word in _BY_NAME:
        return _BY_NAME[word]
    if len(word) < _SHORTEST_WITH_TYPO or len(word) > longest_name():
        return None
    slips = 2 if len(word) >= _TWO_TYPOS_FROM else 1
    found = process.extractOne(word, _LONG, scorer=OSA.distance, score_cutoff=slips)
    return _BY_NAME[found[0]] if found else None
