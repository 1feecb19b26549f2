"""Text as people and machines send it, made harmless and comparable."""

import re
import unicodedata
from typing import Any

from wasaprecruit.domain.cleaning import clean_text
from wasaprecruit.domain.visible import is_visible


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
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[^\W_]+", bare))


def bounded(text: str, longest: int) -> str:
    """At most `longest` characters; empty when there is nothing to see. Line breaks stay."""
    return text[:longest].strip() if is_visible(text) else ""


def as_text(value: object) -> str:
    """A JSON value as a person would write it; a file is its address. Empty: not answered."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(filter(None, map(as_text, value)))
    if isinstance(value, dict):
        return _object_as_text(value)
    return str(value).strip()


def _object_as_text(value: dict[str, object]) -> str:
    if address := as_text(value.get("url")):
        return address
    return "; ".join(f"{key}: {text}" for key, one in value.items() if (text := as_text(one)))
