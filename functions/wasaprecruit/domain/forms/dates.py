"""Birth dates."""

import re
from datetime import date

from wasaprecruit.domain.forms.limits import AGES
from wasaprecruit.domain.majority import age

_ISO = re.compile(r"^(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:T.*)?$", re.ASCII)
_DAY_FIRST = re.compile(
    r"^(?P<day>\d{1,2})\s*[/.\-]\s*(?P<month>\d{1,2})\s*[/.\-]\s*(?P<year>\d{4})$", re.ASCII
)
_LONGEST = 60


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
    if age(born, today) not in AGES:
        raise ValueError("not a possible age")
    return born.isoformat()
