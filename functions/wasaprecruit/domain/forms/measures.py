"""Heights and girths as people write them: `1,80`, `180 cm`, `5'11"`, `24 in`."""

import math
import re
from collections.abc import Callable

from wasaprecruit.domain.forms.answer_text import as_text, comparable
from wasaprecruit.domain.forms.limits import GIRTH_CM, HEIGHT_CM, SURE_GIRTH_CM, Range

_LONGEST = 60
"""Characters of a size. A longer answer is not a size."""

# What follows a run of spaces never begins with a space, so that no run is scanned twice.
_NUMBER = r"(\d{1,4}(?:[.,]\d{1,4})?)"
_INCH = r"(?:\"|''|in\.?|inch(?:es)?|pulg(?:adas?|s)?\.?|pol(?:egadas?|\.)?)"
_METRIC = re.compile(rf"^{_NUMBER}\s*(cms?|centimet\w*|m|mts?|met\w*)?\.?$")
_INCHES = re.compile(rf"^{_NUMBER}\s*{_INCH}$")
_SPLIT_METRES = re.compile(
    r"^(\d)\s*(?:m|mts?|met\w*)\.?\s*(?:(?:y|con|e|com|and)\s*)?"
    r"(\d{1,2})(?:\s*(?:cms?|centimet\w*))?\.?$"
)
# `1'70`, `1 70`, `1-70` are metres: nobody is one foot tall.
_PARTED_METRES = re.compile(
    r"^([12])\s?[-' :;.,]{1,2}\s?(\d\d)\s?(?:(?:m|mts?|metros?|cms?)\.?)?[.,]?$"
)
_FEET = re.compile(
    r"^(\d)\s*(?:'|ft\.?|feet|foot|pies?|pes?)\s*"
    r"(?:(?:(?:y|and|e)\s*)?(\d{1,2}(?:[.,]\d+)?)\s*"
    rf"{_INCH}?)?$"
)
_PARTED_FEET = re.compile(r"^([4-7])\s?[- ]\s?(\d{1,2})$")
# Primes, quotation marks and accents as phones write them for feet and inches.
_PRIMES = str.maketrans(
    "\u2032\u2019\u2018\u00b4`\u2033\u201d\u201c\u00e9\u00ed\u00e1\u2013", "'''''\"\"\"eia-"
)
_AROUND = re.compile(
    r"^(?:(?:me )?(?:mido|mide|meco|tengo|tenho)\s"
    r"|(?:aprox\.?|approx\.?|aproximadamente|about|cerca de|unos|i am|i'm)\s|[~±≈]\s?"
    r"|(?:mi |my )?(?:estatura|altura|height|talla)(?:\s?:\s?|\s)(?:es |is |e )?)"
    r"|\s\(?(?:aprox\.?|approx\.?|aproximadamente|mas o menos|de (?:altura|estatura|alto|alta)"
    r"|tall)\)?$"
)
# `34 1/2` and `5'7½"`: a half behind a whole number.
_HALF = re.compile(r"(?<=\d)\s?½|(?<=\d)\s(?:1[/\u2044]2|y medi[oa]|e mei[oa]|and a half)\b")
_CM_WORDS = frozenset("cm cms centimetros centimetres centimeters".split())
_INCH_WORDS = frozenset("inch inches pulgadas polegadas pulg pol".split())
_CM_PER_INCH = 2.54
_INCHES_PER_FOOT = 12
_CM_PER_METRE = 100
_TALLEST_METRES = 3


def height_cm(value: object) -> int:
    """Whole centimetres. Raises ValueError for what is not a height within HEIGHT_CM."""
    return round(_within(HEIGHT_CM, _read(_written(value), _HEIGHTS)))


def girth_cm(value: object, question: str = "") -> int:
    """Bust, waist or hips in whole centimetres.

    The unit is the answer's, else the question's. Raises ValueError when it is no girth, or has no
    unit and may be in inches.
    """
    text = _written(value)
    try:
        number = _decimal(text)
    except ValueError:
        return round(_within(GIRTH_CM, _read(text, _GIRTHS)))
    words = comparable(question).split()
    is_metric = any(word in _CM_WORDS or word.endswith("cm") for word in words)
    is_inches = bool(_INCH_WORDS.intersection(words)) or words[-1:] == ["in"]
    if is_inches and not (is_metric and number >= GIRTH_CM.least):
        return round(_within(GIRTH_CM, number * _CM_PER_INCH))
    is_sure = is_metric and not is_inches
    return round(_within(GIRTH_CM if is_sure else SURE_GIRTH_CM, number))


def _written(value: object) -> str:
    text = as_text(value)
    if len(text) > _LONGEST:
        raise ValueError("too long for a size")
    halved = _HALF.sub(".5", text.lower().translate(_PRIMES))
    return _AROUND.sub("", halved).strip()


Spelling = tuple[re.Pattern[str], Callable[[re.Match[str]], float]]


def _read(text: str, spellings: tuple[Spelling, ...]) -> float:
    for pattern, centimetres in spellings:
        if found := pattern.match(text):
            return centimetres(found)
    raise ValueError("not a size")


def _metric(found: re.Match[str]) -> float:
    """`1.70` is metres and `170` centimetres, whatever the unit says: `1.70 cm` is a slip."""
    number = _decimal(found[1])
    return number * _CM_PER_METRE if number < _TALLEST_METRES else number


def _inches(found: re.Match[str]) -> float:
    return _decimal(found[1]) * _CM_PER_INCH


def _split_metres(found: re.Match[str]) -> float:
    # A single digit after the m counts tens: `1m8` is 1.80 m.
    return int(found[1]) * _CM_PER_METRE + int(found[2].ljust(2, "0"))


def _feet(found: re.Match[str]) -> float:
    inches = _decimal(found[2] or "0")
    if inches >= _INCHES_PER_FOOT:
        raise ValueError("more inches than a foot has")
    return (int(found[1]) * _INCHES_PER_FOOT + inches) * _CM_PER_INCH


_HEIGHTS: tuple[Spelling, ...] = (
    (_METRIC, _metric),
    (_INCHES, _inches),
    (_SPLIT_METRES, _split_metres),
    (_PARTED_METRES, _split_metres),
    (_FEET, _feet),
    (_PARTED_FEET, _feet),
)
_GIRTHS: tuple[Spelling, ...] = ((_METRIC, _metric), (_INCHES, _inches))


def _decimal(text: str) -> float:
    number = float(text.replace(",", "."))
    if not math.isfinite(number):
        raise ValueError("not a number")
    return number


def _within(limits: Range, number: float) -> float:
    if number not in limits:
        raise ValueError("out of range")
    return number
