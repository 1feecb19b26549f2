"""Shift preferences in people's words, spread out into parts of days."""

import re
from collections.abc import Iterator
from itertools import islice, product

from wasaprecruit.domain.aspirants import Day, Part, Shift
from wasaprecruit.domain.forms.limits import DAYS, PARTS
from wasaprecruit.domain.forms.words import as_text, plain

_WEEKDAYS, _WEEKEND = DAYS[:5], DAYS[5:]

_DAY_WORDS: dict[Day, str] = {
    "mon": "mon monday mondays lunes lun segunda segundas seg",
    "tue": "tue tues tuesday tuesdays martes mar terca tercas ter",
    "wed": "wed wednesday wednesdays miercoles mie quarta quartas qua",
    "thu": "thu thur thurs thursday thursdays jueves jue quinta quintas qui",
    "fri": "fri friday fridays viernes vie sexta sextas sex",
    "sat": "sat saturday saturdays sabado sabados sab",
    "sun": "sun sunday sundays domingo domingos dom",
}
_PART_WORDS: dict[Part, str] = {
    "morning": "morning mornings manana mananas manha manhas matutino matutina",
    "afternoon": "afternoon afternoons tarde tardes vespertino vespertina mediodia",
    "evening": "evening evenings tardenoche atardecer anochecer entardecer anoitecer",
    "night": "night nights noche noches noite noites nocturno nocturna noturno noturna",
}
_ANY = frozenset(
    "any anytime anyday always flexible cualquier cualquiera siempre todo todos todas indistinto"
    " qualquer sempre flexivel all every everyday".split()
)
# Whoever says when they cannot come is better read by a person.
_EXCEPT = frozenset(
    "no not except but menos excepto salvo nao exceto sin without never nunca".split()
)

# Expressions of several words, read as one of the words above or below.
_EXPRESSIONS = (
    (
        re.compile(r"\b(?:fin(?:es)? de semana|fi(?:m|ns) de semana|week ends?|findes?)\b"),
        "weekend",
    ),
    (
        re.compile(
            r"\b(?:entre semana|dias? de semana|dias (?:uteis|habiles|laborables|laborales)"
            r"|week days?|durante la semana|durante a semana)\b"
        ),
        "weekdays",
    ),
    (re.compile(r"\b(?:tarde noche|fi(?:m|nal) d[ae] tarde)\b"), "tardenoche"),
    (re.compile(r"\bfeiras?\b"), ""),
)
_DAY_SETS: dict[str, tuple[Day, ...]] = {
    **{word: (day,) for day, words in _DAY_WORDS.items() for word in words.split()},
    **dict.fromkeys(("weekend", "weekends"), _WEEKEND),
    **dict.fromkeys(("weekday", "weekdays"), _WEEKDAYS),
}
_PART_OF: dict[str, Part] = {
    word: part for part, words in _PART_WORDS.items() for word in words.split()
}
_MAX_WISHES = 100
_LONGEST_WISH = 200
_DEEPEST = 10
_COMMAS = re.compile(r"[,;/\n]")
_BETWEEN = frozenset("a al ao to ate hasta through".split())


def labels(value: object) -> list[str]:
    """The single wishes in an answer, at most 100: a list, `{day, part}`, words with commas."""
    return list(islice(_labels(value, _DEEPEST), _MAX_WISHES))


def _labels(value: object, deepest: int) -> Iterator[str]:
    if isinstance(value, list):
        for one in value if deepest else ():
            yield from _labels(one, deepest - 1)
        return
    if isinstance(value, dict):
        yield f"{as_text(value.get('day'))} {as_text(value.get('part'))}".strip()
        return
    parted = _COMMAS.split(as_text(value), maxsplit=_MAX_WISHES)
    yield from (label.strip() for label in parted if label.strip())


def spread(label: str) -> list[Shift]:
    """The parts of days that one wish means, in week order. Raises ValueError.

    A part alone is meant for every day, a day alone for all its parts.
    """
    words = _words(label)
    days = _days(words)
    parts = {_PART_OF[word] for word in words if word in _PART_OF}
    if not (days or parts or _ANY.intersection(words)) or _EXCEPT.intersection(words):
        raise ValueError("not a shift")
    return in_order(
        [Shift(day=day, part=part) for day, part in product(days or DAYS, parts or PARTS)]
    )


def in_order(shifts: list[Shift]) -> list[Shift]:
    """Each once, from Monday morning to Sunday night."""
    wanted = {(shift.day, shift.part) for shift in shifts}
    return [
        Shift(day=day, part=part) for day, part in product(DAYS, PARTS) if (day, part) in wanted
    ]


def _words(label: str) -> list[str]:
    if len(label) > _LONGEST_WISH:
        raise ValueError("too long for a shift")
    text = plain(label)
    for expression, word in _EXPRESSIONS:
        text = expression.sub(word, text)
    return text.split()


def _days(words: list[str]) -> set[Day]:
    days = {day for word in words for day in _DAY_SETS.get(word, ())}
    for first, link, last in zip(words, words[1:], words[2:], strict=False):
        if link in _BETWEEN and first in _DAY_SETS and last in _DAY_SETS:
            begin, end = (DAYS.index(_DAY_SETS[word][0]) for word in (first, last))
            days.update(DAYS[begin : end + 1])
    return days
