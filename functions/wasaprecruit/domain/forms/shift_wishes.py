"""Splits what people wrote about shifts into wishes: `lunes de mañana y viernes por la noche`."""

import re
from collections.abc import Iterator
from itertools import islice

from wasaprecruit.domain.documents.aspirant import Shift
from wasaprecruit.domain.forms.answer_text import Partly, as_text
from wasaprecruit.domain.forms.day_ranges import days_in
from wasaprecruit.domain.forms.shift_words import (
    ANY,
    DAY_SETS,
    ENGLISH_WEEK,
    EXCEPT,
    FILLERS,
    NOT,
    PART_OF,
    RANGE,
    SHORT,
)
from wasaprecruit.domain.forms.shifts import (
    LONGEST_WISH,
    in_order,
    parts_in,
    plain_words,
    spread,
    words_of,
)

_MAX_WISHES = 100
_DEEPEST = 10
_LINES = re.compile(r"[;\n]")
_COMMAS = re.compile(r"[,/]")
_LINKS = re.compile(r"\s(?:y|e|and|&|\+)\s", re.IGNORECASE)


def labels(value: object) -> list[str]:
    """The texts in a list or `{day, part}`, each of one wish or several.

    Those after the hundredth are joined into one that cannot be read, so that it is kept as text.
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


def wish(text: str) -> list[Shift] | Partly:
    """All shifts in `text`; `Partly` if it says more than them. Raises ValueError without any."""
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
    """Whether every word is one that we read, or a filler."""
    known = (DAY_SETS, PART_OF, ANY, EXCEPT, FILLERS, RANGE, SHORT, ENGLISH_WEEK)
    return all(any(word in some for some in known) for word in plain_words(text))


def _wishes(text: str) -> Iterator[str]:
    """Days before a part of the day share it: `lunes, martes por la tarde`."""
    waiting: list[str] = []
    for label in _labels_with_all_parts(text):
        waiting.append(label)
        if not _is_only_days(label):
            if _has_days(label):
                yield from _parted(" ".join(waiting))
            else:
                yield "\n".join(waiting)
            waiting = []
    yield from waiting


def _labels_with_all_parts(text: str) -> list[str]:
    """Further parts of the day belong to the days before them: `lunes: mañana, tarde`."""
    labels: list[str] = []
    for line in _LINES.split(text):
        for place, label in enumerate(filter(None, map(str.strip, _COMMAS.split(line)))):
            if place and _goes_on(labels[-1], label):
                labels[-1] += f" {label}"
            else:
                labels.append(label)
    return labels


def _parted(label: str) -> Iterator[str]:
    """The wishes in one label: two in `lunes por la mañana y viernes por la noche`."""
    if (EXCEPT | NOT).intersection(_beginning(label)):
        yield label
        return
    wishes: list[str] = []
    waiting = ""
    for piece in _LINKS.split(label):
        waiting = f"{waiting} y {piece}" if waiting else piece
        if _is_only_days(waiting) or not _has_days(waiting):
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
    """Whether `label` continues `wish`: only parts after a part, only days after a day."""
    if _is_only_days(wish) or not _has_days(wish):
        return False
    words = words_of(wish[-LONGEST_WISH:])
    told = [word in PART_OF for word in words if word in PART_OF or word in DAY_SETS]
    ends_with_part = bool(told) and told[-1]
    return _is_only_parts(label) if ends_with_part else _is_only_days(label)


def _is_only_days(label: str) -> bool:
    return _has_days(label) and not _hasparts_in(label)


def _is_only_parts(label: str) -> bool:
    words = _beginning(label)
    return bool(parts_in(words)) and not (
        days_in(words) or (ANY | NOT | EXCEPT).intersection(words)
    )


def _has_days(label: str) -> bool:
    return bool(days_in(_beginning(label)))


def _hasparts_in(label: str) -> bool:
    words = _beginning(label)
    return bool(parts_in(words) or ANY.intersection(words))


def _beginning(label: str) -> list[str]:
    return words_of(label[:LONGEST_WISH])
