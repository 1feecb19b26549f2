"""Shift preferences in people's words, spread out into parts of days."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product

from wasaprecruit.domain import languages
from wasaprecruit.domain.aspirants import Day, Part, Shift
from wasaprecruit.domain.forms.day_ranges import days_in
from wasaprecruit.domain.forms.limits import DAYS, PARTS
from wasaprecruit.domain.forms.shift_words import (
    ANY,
    DAY_SETS,
    ENGLISH_WEEK,
    EXCEPT,
    EXPRESSIONS,
    FILLERS,
    NOT,
    PART_OF,
    RANGE,
    SHORT,
)
from wasaprecruit.domain.forms.words import Partly, as_text

_MAX_WISHES = 100
_LONGEST_WISH = 200
_DEEPEST = 10
_LINES = re.compile(r"[;\n]")
_COMMAS = re.compile(r"[,/]")
_LINKS = re.compile(r"\s(?:y|e|and|&|\+)\s", re.IGNORECASE)
# Between two days a dash, an arrow and three dots say the same.
_DASHES = r"\-\u2010-\u2015\u2043\u2212~\u301c>\u2190-\u21ff\u2794-\u27be\u27f0-\u27ff"
_TOKENS = re.compile(rf"[^\W_]+|[{_DASHES}]+|\.\.+")
_WORD = re.compile(r"[^\W_]")


def labels(value: object) -> list[str]:
    """The single answers in a list or `{day, part}`, each of one wish or several.

    Those beyond a hundred stay together in one, which nobody understands, so that it is kept.
    """
    wishes = list(filter(None, _labels(value, _DEEPEST)))
    rest = wishes[_MAX_WISHES - 1 :]
    return [*wishes[: _MAX_WISHES - 1], *([", ".join(rest)] if rest else [])]


def _labels(value: object, deepest: int) -> Iterator[str]:
    if isinstance(value, list) and deepest:
        for one in value:
            yield from _labels(one, deepest - 1)
    elif isinstance(value, dict):
        yield f"{as_text(value.get('day'))} {as_text(value.get('part'))}".strip()
        yield as_text({name: one for name, one in value.items() if name not in {"day", "part"}})
    else:
        yield as_text(value)


def _wishes(text: str) -> Iterator[str]:
    """Days that are listed before the part of the day share it: `lunes, martes por la tarde`."""
    waiting: list[str] = []
    for label in _labels_with_all_parts(text):
        waiting.append(label)
        if not _is_only_days(label):
            if _is_of_days(label):
                yield from _parted(" ".join(waiting))
            else:
                yield "\n".join(waiting)
            waiting = []
    yield from waiting


def _labels_with_all_parts(text: str) -> list[str]:
    """Parts of the day behind days belong to those: `lunes: mañana, tarde`."""
    labels: list[str] = []
    for line in _LINES.split(text):
        for place, label in enumerate(filter(None, map(str.strip, _COMMAS.split(line)))):
            if place and _goes_on(labels[-1], label):
                labels[-1] += f" {label}"
            else:
                labels.append(label)
    return labels


def _parted(label: str) -> Iterator[str]:
    """`lunes por la mañana y viernes por la noche` are two wishes, each with its days and parts."""
    if (EXCEPT | NOT).intersection(_words(label[:_LONGEST_WISH])):
        yield label
        return
    wishes: list[str] = []
    waiting = ""
    for piece in _LINKS.split(label):
        waiting = f"{waiting} y {piece}" if waiting else piece
        if _is_only_days(waiting) or not _is_of_days(waiting):
            if wishes and _goes_on(wishes[-1], waiting):
                wishes[-1] += f" y {waiting}"
                waiting = ""
        else:
            wishes.append(waiting)
            waiting = ""
    if waiting:
        wishes[-1:] = [" y ".join([*wishes[-1:], waiting])]
    yield from wishes


def _goes_on(wish: str, label: str) -> bool:
    """Whether `label` goes on with what `wish`, of days and parts, ends with: days, or parts."""
    if _is_only_days(wish) or not _is_of_days(wish):
        return False
    words = _words(wish[-_LONGEST_WISH:])
    told = [word in PART_OF for word in words if word in PART_OF or word in DAY_SETS]
    ends_with_part = bool(told) and told[-1]
    return _is_only_parts(label) if ends_with_part else _is_only_days(label)


def spread(label: str) -> list[Shift]:
    """The parts of days that one wish means, in week order. Raises ValueError.

    A part alone is meant for every day, a day alone for all its parts.
    """
    return in_order(_spread(_words(label)))


def wish(text: str) -> list[Shift] | Partly:
    """All wishes in `text`, and whether there is more in it than that. Raises ValueError."""
    wishes = list(islice(_wishes(text), _MAX_WISHES))
    understood = {one: shifts for one in wishes if (shifts := _understood(one))}
    if not understood:
        raise ValueError("not a shift")
    shifts = [shift for one in understood.values() for shift in one]
    is_whole = len(understood) == len(set(wishes)) < _MAX_WISHES and _is_known(text)
    return in_order(shifts) if is_whole else Partly(in_order(shifts))


def _understood(wish: str) -> list[Shift]:
    try:
        return spread(wish)
    except ValueError:
        return []


def _is_known(text: str) -> bool:
    """Whether every word says something to us, or nothing at all."""
    known = (DAY_SETS, PART_OF, ANY, EXCEPT, FILLERS, RANGE, SHORT, ENGLISH_WEEK)
    return all(any(word in some for some in known) for word in _plain_words(text))


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
    days, parts = days_in(words[:end]), _parts(words[:end])
    is_any = bool(ANY.intersection(words[:end]))
    if not (days or parts or is_any) or (_has_hours(words) and not parts):
        raise ValueError("not a shift")
    left = days or set(DAYS)
    if end < len(words):
        left = left - _excepted(words[end:])
    return [Shift(day=day, part=part) for day, part in product(left, parts or PARTS)]


def _excepted(words: Sequence[str]) -> set[Day]:
    days = days_in(words)
    if not days or _parts(words) or len(EXCEPT.intersection(words)) > 1:
        raise ValueError("not certain what is left out")
    return days


def _has_hours(words: Sequence[str]) -> bool:
    return any(word[0].isdecimal() for word in words)


def _words(label: str) -> list[str]:
    """Words without accents; any dash is a word of its own, between two others only."""
    if len(label) > _LONGEST_WISH:
        raise ValueError("too long for a shift")
    return _plain_words(label)


def _plain_words(label: str) -> list[str]:
    tokens = _TOKENS.findall(languages.plain(label))
    text = " ".join(word if _WORD.match(word) else "-" for word in tokens)
    for expression, word in EXPRESSIONS:
        text = expression.sub(word, text)
    return text.split()


def _parts(words: Sequence[str]) -> set[Part]:
    return {PART_OF[word] for word in words if word in PART_OF}


def _is_only_days(label: str) -> bool:
    return _holds(label, of_days=True) and not _holds(label, of_days=False)


def _is_only_parts(label: str) -> bool:
    words = _words(label[:_LONGEST_WISH])
    return bool(_parts(words)) and not (days_in(words) or (ANY | NOT | EXCEPT).intersection(words))


def _is_of_days(label: str) -> bool:
    return _holds(label, of_days=True)


def _holds(label: str, of_days: bool) -> bool:
    words = _words(label[:_LONGEST_WISH])
    return bool(days_in(words) if of_days else _parts(words) or ANY.intersection(words))
