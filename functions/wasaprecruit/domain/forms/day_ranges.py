"""Days and ranges of days: `lunes a viernes`, `L-V`, `viernes a lunes`."""

from collections.abc import Sequence

from wasaprecruit.domain.documents.aspirant import Day
from wasaprecruit.domain.forms.limits import DAYS
from wasaprecruit.domain.forms.shift_words import (
    AND,
    BETWEEN,
    DAY_SETS,
    ENGLISH_WEEK,
    RANGE,
    SHORT,
)


def days_in(words: Sequence[str]) -> set[Day]:
    """The days that are named, each alone or within a range."""
    days = {day for word in words for day in DAY_SETS.get(word, ())}
    for place, word in enumerate(words[1:-1], start=1):
        is_between = word in AND and BETWEEN.intersection(words[max(0, place - 3) : place])
        if is_between or (word in RANGE and not _is_in_chain(words, place)):
            days |= _range(words[place - 1], words[place + 1])
    return days | _listed(words)


def _is_in_chain(words: Sequence[str], place: int) -> bool:
    """Whether several dashes follow each other: `L-M-V` lists days and is no range."""
    return words[place] == "-" and "-" in (*words[place - 2 : place - 1], *words[place + 2 :][:1])


def _range(first: str, last: str) -> set[Day]:
    """From one day to another, across Sunday if need be: `viernes a lunes`."""
    if (first, last) == ENGLISH_WEEK:
        return set(DAYS[:5])
    begin, end = _day(first), _day(last)
    if begin is None or end is None:
        return set()
    start, length = DAYS.index(begin), (DAYS.index(end) - DAYS.index(begin)) % len(DAYS)
    return {DAYS[(start + step) % len(DAYS)] for step in range(length + 1)}


def _day(word: str) -> Day | None:
    known = DAY_SETS.get(word, ())
    return known[0] if len(known) == 1 else SHORT.get(word)


def _listed(words: Sequence[str]) -> set[Day]:
    """The weekend as `S y D`: no other single letters are read as a list."""
    pairs = zip(words, words[1:], words[2:], strict=False)
    return {
        SHORT[day]
        for first, link, last in pairs
        if link in AND and (first, last) == ("s", "d")
        for day in (first, last)
    }
