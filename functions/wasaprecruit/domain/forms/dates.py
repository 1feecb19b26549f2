"""Birth dates."""

import re
from datetime import date

from wasaprecruit.domain import languages
from wasaprecruit.domain.forms.limits import AGES
from wasaprecruit.domain.majority import age

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
_ISO = re.compile(r"^(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:T.*)?$", re.ASCII)
_DAY_FIRST = re.compile(
    r"^(?P<day>\d{1,2})(?:\s*[/.\-]\s*|\s)(?P<month>\d{1,2})(?:\s*[/.\-]\s*|\s)(?P<year>\d{4})$",
    re.ASCII,
)
_OF = r"(?:\s(?:de|del|do|of)\s|[\s,./-]{1,2})"
_MONTH = r"(?:\d{1,2}\s?-\s?)?(?P<name>[a-z]{3,10})\.?"
_NAMED = (
    re.compile(rf"^(?P<day>\d{{1,2}})(?:st|nd|rd|th|o|ro)?{_OF}{_MONTH}{_OF}(?P<year>\d{{4}})$"),
    re.compile(rf"^{_MONTH}{_OF}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_OF}(?P<year>\d{{4}})$"),
)
_LONGEST = 60


def birth_date(text: str, today: date) -> str:
    """`YYYY-MM-DD` from an ISO date, `dd/mm/yyyy` or a month by its name.

    Raises ValueError for a day that never was, or an age that nobody has who may write to us.
    """
    if len(text) > _LONGEST:
        raise ValueError("too long for a date")
    born = _date(text)
    if age(born, today) not in AGES:
        raise ValueError("not a possible age")
    return born.isoformat()


def _date(text: str) -> date:
    if found := _ISO.match(text) or _DAY_FIRST.match(text):
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    plain = languages.plain(text).strip()
    named = next(filter(None, (pattern.match(plain) for pattern in _NAMED)), None)
    if named is None or named["name"][:3] not in _MONTH_OF:
        raise ValueError("not a date")
    return date(int(named["year"]), _MONTH_OF[named["name"][:3]], int(named["day"]))
