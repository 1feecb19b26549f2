"""Heights and sizes as people write them: `1,80`, `180 cm`, `5'11"`."""

import math
import re
from collections.abc import Callable

from wasaprecruit.domain.forms.limits import GIRTH_CM, HEIGHT_CM, Range
from wasaprecruit.domain.forms.words import as_text

_LONGEST = 60
"""So many characters of a size are looked at: who writes more has not written a size."""

# What follows a run of spaces here never begins with one: no run is looked at twice.
_NUMBER = r"(\d{1,4}(?:[.,]\d{1,4})?)"
_METRIC = re.compile(rf"^{_NUMBER}\s*(cms?|centimet\w*|m|mts?|met\w*)?\.?$")
_SPLIT_METRES = re.compile(r"^(\d)\s*(?:m|mts?|met\w*)\s*(\d{1,2})(?:\s*cms?)?\.?$")
_FEET = re.compile(
    r"^(\d)\s*(?:'|ft\.?|feet|foot|pies?|pes?)\s*"
    r"(?:(?:(?:y|and|e)\s*)?(\d{1,2}(?:[.,]\d+)?)\s*"
    r"(?:\"|''|in\.?|inch(?:es)?|pulgadas?|polegadas?)?)?$"
)
_CENTIMETRES = re.compile(r"(?<!\s)\s*cms?\.?$")
# Primes, quotation marks and accents as phones write them for feet and inches.
_PRIMES = str.maketrans("\u2032\u2019\u2018\u00b4\u2033\u201d\u201c\u00e9", "''''\"\"\"e")
_CM_PER_INCH = 2.54
_INCHES_PER_FOOT = 12
_CM_PER_METRE = 100
_TALLEST_METRES = 3


def height_cm(value: object) -> int:
    """Whole centimetres. Raises ValueError for what is no height of 100 to 230 cm."""
    return round(_within(HEIGHT_CM, _height(_written(value).translate(_PRIMES))))


def girth_cm(value: object) -> int:
    """Bust, waist or hips in whole centimetres. Raises ValueError."""
    return round(_within(GIRTH_CM, _centimetres(_written(value))))


def _written(value: object) -> str:
    text = as_text(value)
    if len(text) > _LONGEST:
        raise ValueError("too long for a size")
    return text.lower()


def _height(text: str) -> float:
    for pattern, centimetres in _SPELLINGS:
        if found := pattern.match(text):
            return centimetres(found)
    raise ValueError("not a height")


def _metric(found: re.Match[str]) -> float:
    number, unit = _decimal(found[1]), found[2] or ""
    in_metres = unit.startswith("m") or (not unit and number < _TALLEST_METRES)
    return number * _CM_PER_METRE if in_metres else number


def _split_metres(found: re.Match[str]) -> float:
    # `1 m 8` is 1.80 m to nobody: one digit after the m counts tens, as in `1m8` for `1m80`.
    return int(found[1]) * _CM_PER_METRE + int(found[2].ljust(2, "0"))


def _feet(found: re.Match[str]) -> float:
    inches = _decimal(found[2] or "0")
    if inches >= _INCHES_PER_FOOT:
        raise ValueError("more inches than a foot has")
    return (int(found[1]) * _INCHES_PER_FOOT + inches) * _CM_PER_INCH


_SPELLINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], float]], ...] = (
    (_METRIC, _metric),
    (_SPLIT_METRES, _split_metres),
    (_FEET, _feet),
)


def _centimetres(text: str) -> float:
    return _decimal(_CENTIMETRES.sub("", text))


def _decimal(text: str) -> float:
    number = float(text.replace(",", "."))
    if not math.isfinite(number):
        raise ValueError("not a number")
    return number


def _within(limits: Range, number: float) -> float:
    if number not in limits:
        raise ValueError("out of range")
    return number
