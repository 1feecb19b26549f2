"""When somebody says to have been born: as much of the date as they say without a doubt."""

import re
from collections.abc import Iterator
from datetime import date

from wasaprecruit.domain.languages import plain
from wasaprecruit.domain.understanding.numbers import in_any_digits

_MONTHS = (
    "enero|january|janeiro",
    "febrero|february|fevereiro",
    "marzo|march|marco",
    "abril|april",
    "mayo|may|maio",
    "junio|june|junho",
    "julio|july|julho",
    "agosto|august",
    "septiembre|setiembre|september|setembro",
    "octubre|october|outubro",
    "noviembre|november|novembro",
    "diciembre|december|dezembro",
)
_SHORT = "ene jan feb fev mar abr apr mai jun jul ago aug sep sept set oct out nov dic dec dez"
_BY_PREFIX = {
    name[:3]: number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")
}
_LAST_CENTURY_FROM = 30
_FULL = "|".join(_MONTHS)
_MONTH = rf"(?P<name>{_FULL}|(?:{_SHORT.replace(' ', '|')})\b\.?)"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_DAY = r"(?P<a>\d{1,2})(?:st|nd|rd|th|o|ro)?"
_OF = r"[ ,./-]{1,3}(?:(?:de|del|do|of|the)[ ]{1,3})?"
_BETWEEN = r" ?[/. -] ?"

_WHOLE = (
    rf"{_YEAR}{_BETWEEN}(?P<b>\d{{1,2}}){_BETWEEN}(?P<a>\d{{1,2}})(?!\d)",
    rf"{_DAY}{_OF}{_MONTH}{_OF}{_YEAR}",
    rf"{_MONTH}{_OF}{_DAY}{_OF}{_YEAR}",
    rf"(?P<a>\d{{1,2}}){_BETWEEN}(?P<b>\d{{1,2}}){_BETWEEN}{_YEAR}",
    r"(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<short>\d\d)(?![\d/.-])",
)
_PARTS = (
    rf"(?P<name>{_FULL}){_OF}{_YEAR}",
    rf"(?:\d{{1,2}}[^0-9]{{1,20}})?(?:\d{{1,2}}[^0-9]{{1,6}})?{_YEAR}",
)
_BORN = (
    r"\b(?:naci|nacida|nacido|nacimiento|soy del?|nasci|nascida|nascido|nascimento|sou de|born"
    r"|dob|date of birth|birth ?date|birthday|bday|fdn|f nac|data de nasc|niver)\b"
    r"[^0-9]{0,12}?"
)
_OTHERS = re.compile(
    r"\b(?:my|mi|minha|meu) (?:son|daughter|kid|baby|sister|brother|hija|hijo|hermana|hermano"
    r"|filha|filho|irma|irmao)s? (?:was|is|fue|foi|es|e)? ?(?:born|nacida|nacido|nascida|nascido)\b"
)
_SAID = [re.compile(rf"{_BORN}(?<![a-z0-9]){date}") for date in (*_WHOLE, *_PARTS)]
_ALONE = [re.compile(rf"[^\w]{{0,3}}{date}[^\w]{{0,3}}") for date in _WHOLE]


def birth_said(text: str) -> str | None:
    """`YYYY-MM-DD`, or only its beginning, in "nací el 5 de mayo de 2011", "soy del 2010".

    A date that makes up the whole message is a birth date too. Where day and month may be each
    other, the later date counts: whoever says it may be that young.
    """
    said = in_any_digits(" ".join(plain(text).split()))
    if _OTHERS.search(said):
        return None
    whole = (alone.fullmatch(said) for alone in _ALONE)
    inside = (born.search(said) for born in _SAID)
    found = next((found for found in (*whole, *inside) if found), None)
    return _read(found.groupdict()) if found else None


def _read(parts: dict[str, str | None]) -> str | None:
    year = int(parts.get("year") or 0) or _century(int(parts.get("short") or 0))
    days = list(_days(year, parts))
    if days:
        return max(days).isoformat()
    month = _month(parts)
    return f"{year}-{month:02}" if month else str(year)


def _century(short: int) -> int:
    """The year of two digits: whoever writes to us was born in the last hundred years."""
    return short + (2000 if short < _LAST_CENTURY_FROM else 1900)


def _days(year: int, parts: dict[str, str | None]) -> Iterator[date]:
    """The days that the numbers may mean; none when no such day ever was."""
    month, a, b = _month(parts), int(parts.get("a") or 0), int(parts.get("b") or 0)
    for day, of in [(a, month)] if month else [(a, b), (b, a)]:
        try:
            yield date(year, of, day)
        except ValueError:
            continue


def _month(parts: dict[str, str | None]) -> int:
    return _BY_PREFIX.get((parts.get("name") or "")[:3], 0)
