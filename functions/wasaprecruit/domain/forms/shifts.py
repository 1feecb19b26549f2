"""One wish for shifts as parts of days."""

import re
from collections.abc import Sequence
from itertools import product

from wasaprecruit.domain.documents.aspirant import Day, Part, Shift
from wasaprecruit.domain.forms.day_ranges import days_in
from wasaprecruit.domain.forms.limits import DAYS, PARTS
from wasaprecruit.domain.forms.shift_words import ANY, EXCEPT, EXPRESSIONS, NOT, PART_OF, RANGE
from wasaprecruit.domain.plain_letters import plain

LONGEST_WISH = 200
# Between two days a dash, an arrow and three dots mean the same.
_DASHES = r"\-\u2010-\u2015\u2043\u2212~\u301c>\u2190-\u21ff\u2794-\u27be\u27f0-\u27ff"
_TOKENS = re.compile(rf"[^\W_]+|[{_DASHES}]+|\.\.+")
_WORD = re.compile(r"[^\W_]")
_ARTICLES = frozenset("el la lo los las o as os the".split())


def spread(label: str) -> list[Shift]:
    """The parts of days in one wish, in week order. Raises ValueError when it is uncertain.

    A part without a day is meant for every day, a day without a part for all its parts.
    """
    return in_order(_spread(words_of(label)))


def in_order(shifts: Sequence[Shift]) -> list[Shift]:
    """Each once, from Monday morning to Sunday night."""
    wanted = {(shift.day, shift.part) for shift in shifts}
    return [
        Shift(day=day, part=part) for day, part in product(DAYS, PARTS) if (day, part) in wanted
    ]


def _spread(words: Sequence[str]) -> list[Shift]:
    if NOT.intersection(words):
        raise ValueError("says when not")
    end = next((place for place, word in enumerate(words) if word in EXCEPT), len(words))
    days, parts = days_in(words[:end]), parts_in(words[:end])
    is_any = bool(ANY.intersection(words[:end]))
    if not (days or parts or is_any) or (_has_hours(words) and not parts):
        raise ValueError("not a shift")
    left = days or set(DAYS)
    if end < len(words):
        left = left - _excepted(words[end:])
    return [Shift(day=day, part=part) for day, part in product(left, parts or PARTS)]


def _excepted(words: Sequence[str]) -> set[Day]:
    days = days_in(words)
    if not days or parts_in(words) or len(EXCEPT.intersection(words)) > 1:
        raise ValueError("not certain what is left out")
    return days


def _has_hours(words: Sequence[str]) -> bool:
    return any(word[0].isdecimal() for word in words)


def words_of(label: str) -> list[str]:
    """Words without accents; any dash is a word of its own, between two others only."""
    if len(label) > LONGEST_WISH:
        raise ValueError("too long for a shift")
    return plain_words(label)


def plain_words(label: str) -> list[str]:
    tokens = _TOKENS.findall(plain(label))
    text = " ".join(word if _WORD.match(word) else "-" for word in tokens)
    for expression, word in EXPRESSIONS:
        text = expression.sub(word, text)
    return text.split()


def parts_in(words: Sequence[str]) -> set[Part]:
    """The parts of a day that are named, each alone or within a range."""
    parts = {PART_OF[word] for word in words if word in PART_OF}
    told = [word for word in words if word not in _ARTICLES]
    for first, link, last in zip(told, told[1:], told[2:], strict=False):
        # A dash may also list two of them: only a word makes a range.
        if link in RANGE - {"-"} and first in PART_OF and last in PART_OF:
            begin, end = PARTS.index(PART_OF[first]), PARTS.index(PART_OF[last])
            parts.update(PARTS[begin : end + 1])
    return parts
