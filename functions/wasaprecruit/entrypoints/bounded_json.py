"""JSON from strangers, within limits that are checked before it is parsed.

Depth and number of values are counted before anything is built. Texts and lists that are too long
are cut in a form, because a form that is refused is lost; a command is refused whole.
"""

import json
import math
import re
from collections.abc import Iterable, Sized
from dataclasses import dataclass
from typing import Any, TypeVar

from wasaprecruit.domain.cleaning import CUT, clean_text, cut
from wasaprecruit.domain.errors import Invalid
from wasaprecruit.domain.model import Model

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class JsonLimits:
    """How deep lists and objects may be nested, and how many values there may be in all."""

    depth: int
    values: int


FORM = JsonLimits(depth=20, values=50_000)
COMMAND = JsonLimits(depth=8, values=2_000)
LONGEST_TEXT = 4_000
LONGEST_NAME = 300
LONGEST_LIST = 1_000
"""Characters of a text and of a name, entries of a list and of an object: the rest is cut off."""

# A quoted text, or one that is never closed, is one token: brackets and commas in it do not count.
_TOKENS = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{},]', re.DOTALL)
_DEPTHS = {"[": 1, "{": 1, "]": -1, "}": -1}
_VALUES = frozenset("[{,")
_MOST_DIGITS = 18
"""Any number of so many digits fits into 64 bits."""


def read_form_json(raw: bytes) -> Any:
    """The JSON in `raw`, cleaned and cut. Raises ValueError, also beyond the limits.

    Nulls are left out. A number that no database holds, or that is none (`NaN`), stays text as it
    was written. Of a repeated name the last value counts, as everywhere; the others are kept under
    names with a number.

    The standard parser on purpose: pydantic's refuses half an emoji, and the whole form with it.
    """
    text = _text(raw)
    _check(text, FORM)
    parsed = json.loads(
        text,
        parse_int=_whole_number,
        parse_float=_number,
        parse_constant=str,
        object_pairs_hook=_entries,
    )
    return _bounded(parsed)


def read_small(text: str) -> Any:
    """The JSON in `text` as it is, within a command's limits. Raises ValueError, also beyond."""
    _check(text, COMMAND)
    return json.loads(text, parse_int=_whole_number, parse_float=_number, parse_constant=str)


def read_model(model: type[M], raw: bytes) -> M:
    """The model in `raw`. Raises Invalid beyond the limits, else pydantic.ValidationError.

    The standard parser here, too: half an emoji is cleaned away and takes no message with it.
    """
    try:
        text = _text(raw)
        _check(text, COMMAND)
        said = json.loads(text, parse_int=_whole_number, object_pairs_hook=_each_once)
    except json.JSONDecodeError:
        # pydantic says better what is wrong.
        return model.model_validate_json(raw)
    except UnicodeDecodeError:
        raise Invalid("invalid", "body: Not UTF-8") from None
    except ValueError:
        raise Invalid("invalid", "body: Too much, or something in it twice") from None
    return model.model_validate(said)


def _text(raw: bytes) -> str:
    return raw.decode(json.detect_encoding(raw), "surrogatepass")


def _check(text: str, limits: JsonLimits) -> None:
    depth = values = 0
    for token in _TOKENS.finditer(text):
        sign = text[token.start()]
        depth += _DEPTHS.get(sign, 0)
        values += sign in _VALUES
        if depth > limits.depth or values > limits.values:
            raise ValueError("nested deeper, or made of more, than anybody means")


def _whole_number(written: str) -> int | str:
    return int(written) if len(written.lstrip("-")) <= _MOST_DIGITS else written


def _number(written: str) -> float | str:
    number = float(written)
    return number if math.isfinite(number) else written


def _entries(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    entries: dict[str, Any] = {}
    for place, (written, value) in enumerate(pairs):
        name = cut(clean_text(written), LONGEST_NAME)
        if name in entries:
            entries[f"{name} ({place})"] = entries[name]
        entries[name] = value
    return entries


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    entries = dict(pairs)
    if len(entries) < len(pairs):
        raise ValueError("the same name twice")
    return entries


def _bounded(value: Any) -> Any:
    if isinstance(value, str):
        return cut(clean_text(value), LONGEST_TEXT)
    if isinstance(value, list):
        given = [_bounded(one) for one in value if one is not None]
        return [*given[:LONGEST_LIST], *_left_out(given)]
    if isinstance(value, dict):
        entries = {name: _bounded(one) for name, one in value.items() if one is not None}
        left_out = [(CUT, more) for more in _left_out(entries)]
        return dict([*list(entries.items())[:LONGEST_LIST], *left_out])
    return value


def _left_out(given: Sized) -> list[str]:
    """How many more there were."""
    more = len(given) - LONGEST_LIST
    return [f"{CUT} +{more}"] if more > 0 else []
