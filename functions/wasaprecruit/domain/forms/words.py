"""Text as people and machines send it, made harmless and comparable."""

import re
from typing import Any

from wasaprecruit.domain import languages
from wasaprecruit.domain.cleaning import clean_text
from wasaprecruit.domain.visible import is_visible

_WORDS = re.compile(r"[^\W_]+")
_DEEPEST = 20
CUT = "…"
"""Stands where something was cut off."""


def clean(value: Any) -> Any:
    """The same JSON with each text in it cleaned."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [clean(one) for one in value]
    if isinstance(value, dict):
        return {clean(key): clean(one) for key, one in value.items()}
    return value


def plain(text: str) -> str:
    """Lower-case words without accents and signs, parted by one space: to compare, not to show."""
    return " ".join(_WORDS.findall(languages.plain(text)))


def cut(text: str, longest: int) -> str:
    """At most `longest` characters, with a mark where there were more."""
    return text if len(text) <= longest else text[: longest - 1] + CUT


def bounded(text: str, longest: int) -> str:
    """At most `longest` characters; empty when there is nothing to see. Line breaks stay."""
    return cut(text.strip(), longest) if is_visible(text) else ""


def as_text(value: object, deepest: int = _DEEPEST) -> str:
    """A JSON value as a person would write it; a file is its address. Empty: not answered.

    What is nested deeper than `deepest` lists and objects is cut off.
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
    """Each part is looked at once: a part that is looked at twice doubles the work a level."""
    texts = {name: as_text(one, deepest - 1) for name, one in value.items()}
    return texts.get("url") or "; ".join(f"{name}: {text}" for name, text in texts.items() if text)
