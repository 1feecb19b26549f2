"""Birth dates and ages."""

import re
from datetime import date

_ISO = re.compile(r"^(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:T.*)?$", re.ASCII)
_DAY_FIRST = re.compile(
    r"^(?P<day>\d{1,2})\s*[/.\-]\s*(?P<month>\d{1,2})\s*[/.\-]\s*(?P<year>\d{4})$", re.ASCII
)
_LONGEST = 60
_YOUNGEST = 5
_OLDEST = 100


def birth_date(text: str, today: date) -> str:
    """`YYYY-MM-DD` from an ISO date or `dd/mm/yyyy`.

    Raises ValueError for a day that never was, or an age under 5 or over 100.
    """
    if len(text) > _LONGEST:
        raise ValueError("too long for a date")
    found = _ISO.match(text) or _DAY_FIRST.match(text)
    if found is None:
        raise ValueError("not a date")
    born = date(int(found["year"]), int(found["month"]), int(found["day"]))
    if not _YOUNGEST <= age(born, today) <= _OLDEST:
        raise ValueError("not a possible age")
    return born.isoformat()


def age(born: date, today: date) -> int:
    """In completed years. Who was born on 29 February has the birthday on 1 March otherwise."""
    had_birthday = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (not had_birthday)
