"""Plain text, and the contact cards that are text: no page, no script, nothing but words."""

import re

from wasaprecruit.adapters.photo_studio.sorts import TEXT, VCARD
from wasaprecruit.ports.media import FileKind

LONGEST = 1024 * 1024
"""Bytes. A longer text is not taken: nobody writes such a letter."""

_CARD = re.compile(r"BEGIN:VCARD\s", re.IGNORECASE)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
# How pages, drawings and programs begin, and what makes a page of a text wherever it stands.
_PROGRAM = re.compile(r"(?:#!|<|%!|@echo\b|MZ|\{\\rtf)", re.IGNORECASE)
_MARKUP = re.compile(
    r"<[/!?]?(?:doctype|html|head|body|script|svg|iframe|object|embed|link|meta|style|form|img|php"
    r"|xml)\b",
    re.IGNORECASE,
)
_UNREADABLE = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def find_text(data: bytes) -> FileKind | None:
    """A contact card or a text; None for markup, programs and what is not text."""
    text = (_text(data) or "").lstrip()
    if not text or _UNREADABLE.search(text):
        return None
    if _CARD.match(text):
        return VCARD
    if _PROGRAM.match(text) or _MARKUP.search(text):
        return None
    return TEXT


def _text(data: bytes) -> str | None:
    if len(data) > LONGEST:
        return None
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding)
    # Windows used cp1252. It comes last, because it accepts nearly every byte.
    text = _decoded(data, "utf-8")
    return _decoded(data, "cp1252") if text is None else text


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
