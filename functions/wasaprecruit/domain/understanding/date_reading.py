"""The possible meanings of a date's numbers and names, by the order that is usual there."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.understanding.calendar_words import month_named

Order = Literal["day", "month", "either", "rather month"]
"""What comes first. `either`: the later date counts. `rather month`: both are possible, and the one
with the month first counts."""

_MONTH_FIRST = frozenset("US PR GU VI AS MP UM PH FM MH PW".split())
"""https://en.wikipedia.org/wiki/List_of_date_formats_by_country"""
_BOTH = frozenset("CA BZ PA KE GH TG".split())
_LAST_CENTURY_FROM = 30


def day_month_order(region: str | None, language: Language | None) -> Order:
    """Spanish and Portuguese speakers in the United States may keep the day first."""
    if region is None or region in _BOTH:
        return "either"
    if region not in _MONTH_FIRST:
        return "day"
    return "month" if language in ("en", None) else "rather month"


def read_date(parts: Mapping[str, str | None], order: Order) -> list[str]:
    """As much of `YYYY-MM-DD` as the parts give: the reading that counts first, then others.

    Empty when it is no date.
    """
    year = _year(parts)
    name, number = parts.get("name"), parts.get("month")
    month = month_named(name) if name else int(number) if number else None
    if name and month is None:
        return []
    days = list(dict.fromkeys(_days(year, month, parts, order)))
    if days:
        latest_first = sorted(days, reverse=True) if order == "either" else days
        kept = latest_first if order in ("either", "rather month") else days[:1]
        return [day.isoformat() for day in kept]
    return [f"{year}-{month:02}" if month and not parts.get("a") else str(year)]


def _year(parts: Mapping[str, str | None]) -> int:
    if parts.get("year"):
        return int(parts["year"] or 0)
    short = int(parts.get("short") or 0)
    return short + (2000 if short < _LAST_CENTURY_FROM else 1900)


def _days(
    year: int, month: int | None, parts: Mapping[str, str | None], order: Order
) -> Iterator[date]:
    """The days that the numbers may mean, the usual order first; none if there is no such day."""
    a, b = int(parts.get("a") or 0), int(parts.get("b") or 0)
    pairs = [(a, month or b)] if parts.get("name") else [(a, month or b), (month or b, a)]
    if not month and order in ("month", "rather month"):
        pairs.reverse()
    for day, of in pairs:
        try:
            yield date(year, of or 0, day)
        except ValueError:
            continue
