"""Birth dates."""

import re
from datetime import date

from wasaprecruit.domain.forms.limits import AGES
from wasaprecruit.domain.majority import age
from wasaprecruit.domain.plain_letters import plain

_MONTHS = (
    "ene jan",
    "feb fev",
    "mar",
    "abr apr",
    "may mai",
    "jun",
    "jul",
    "ago aug",
    "sep set",
    "oct out",
    "nov",
    "dic dec dez",
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_BESIDE = frozenset(
    "de del do da of the el o dia day mes month ano year en em on in naci nasci born nacida nacido"
    " nascida nascido fecha data date nacimiento nascimento birth"
    " lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom"
    " segunda terca quarta quinta sexta feira seg ter qua qui sex"
    " monday tuesday wednesday thursday friday saturday sunday"
    " mon tue tues wed thu thur thurs fri sat sun".split()
)
_FIRST = frozenset("primero primeiro first".split())
_MOMENT = re.compile(r"(\d{4}-\d\d?-\d\d?)[t ]\d\d:.*", re.ASCII)
_TOGETHER = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)
_WORD = re.compile(r"[a-z]+|[0-9]+")
_ORDINAL = re.compile(r"(?<=[0-9])(?:st|nd|rd|th|ro|er|o|a)\b")
_PARTS = 3
_YEAR_DIGITS = 4
_LONGEST = 60


def birth_date(text: str, today: date) -> str:
    """`YYYY-MM-DD` from an ISO date, `dd/mm/yyyy` or a month by its name, however punctuated.

    Raises ValueError for a day that does not exist, or an age outside `AGES`.
    """
    if len(text) > _LONGEST:
        raise ValueError("too long for a date")
    year, month, day = _in_order(_words(text))
    born = date(_whole_year(year, today), _month(month), int(day))
    if age(born, today) not in AGES:
        raise ValueError("not a possible age")
    return born.isoformat()


def _words(text: str) -> list[str]:
    """The numbers and the month's name, without the words that people put around them."""
    bare = _ORDINAL.sub("", plain(text)).strip()
    if moment := _MOMENT.fullmatch(bare):
        bare = moment[1]
    if together := _TOGETHER.fullmatch(bare):
        return list(together.groups())
    words = [word for word in _WORD.findall(bare) if word not in _BESIDE]
    return ["1" if word in _FIRST else word for word in words]


def _in_order(words: list[str]) -> tuple[str, str, str]:
    """Year, month, day. First comes a year of four digits, a month by its name, or else the day."""
    named = next((word for word in words if word.isalpha()), None)
    if named and len(words) > _PARTS:
        words = _month_once(words, named)
    if len(words) != _PARTS:
        raise ValueError("not a date")
    first, second, third = words
    if len(first) == _YEAR_DIGITS:
        return first, second, third
    return (third, first, second) if first == named else (third, second, first)


def _month_once(words: list[str], named: str) -> list[str]:
    """Without the month's number if its name follows: a form's choice may be `05 - mayo`."""
    number = str(_month(named))
    place = words.index(named) - 1
    is_twice = place >= 0 and words[place].lstrip("0") == number
    return words[:place] + words[place + 1 :] if is_twice else words


def _month(word: str) -> int:
    if word.isdecimal():
        return int(word)
    # The first three letters tell a month; no other word of a date begins like one.
    if word[:3] not in _MONTH_OF:
        raise ValueError("not a month")
    return _MONTH_OF[word[:3]]


def _whole_year(year: str, today: date) -> int:
    """Four digits of a year: the latest one that is not in the future, so `04` is 2004."""
    if len(year) == _YEAR_DIGITS:
        return int(year)
    if len(year) != _YEAR_DIGITS // 2:
        raise ValueError("not a year")
    century = today.year // 100 * 100
    return int(year) + (century if century + int(year) <= today.year else century - 100)
