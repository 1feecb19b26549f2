"""Answers as text, to keep and to compare. They were cleaned at the door (see `cleaning.py`)."""

import re
from dataclasses import dataclass
from typing import Any

from wasaprecruit.domain.cleaning import CUT, cut
from wasaprecruit.domain.plain_letters import plain
from wasaprecruit.domain.visible import is_visible

_WORDS = re.compile(r"[^\W_]+")
_DEEPEST = 20
_NAMES_OF_FILES = ("name", "fileName", "filename", "file_name", "title")


@dataclass(frozen=True)
class Partly:
    """A value that does not say everything that was answered: the answer itself is kept too."""

    value: Any


def comparable(text: str) -> str:
    """Plain words with one space between and no signs: to compare, not to show."""
    return " ".join(_WORDS.findall(plain(text)))


def bounded(text: str, longest: int) -> str:
    """At most `longest` characters; empty when nothing is visible. Line breaks stay."""
    return cut(text.strip(), longest) if is_visible(text) else ""


def as_text(value: object, deepest: int = _DEEPEST) -> str:
    """A JSON value as a person would write it; empty when it was not answered.

    An uploaded file becomes its name and its address, with its other fields in brackets. What is
    nested deeper than `deepest` lists and objects is cut off.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        texts = (as_text(one, deepest - 1) for one in value) if deepest else [CUT]
        return ", ".join(filter(None, texts))
    if isinstance(value, dict):
        return _object_as_text(value, deepest) if deepest else CUT
    return str(value).strip()


def _object_as_text(value: dict[str, object], deepest: int) -> str:
    # Each part is converted once: doing it twice would double the work at every level.
    texts = {name: text for name, one in value.items() if (text := as_text(one, deepest - 1))}
    url = texts.pop("url", "")
    name = next((texts.pop(known) for known in _NAMES_OF_FILES if url and known in texts), "")
    rest = "; ".join(f"{name}: {text}" for name, text in texts.items())
    if not url:
        return rest
    return " ".join(filter(None, [name, url, rest and f"({rest})"]))
