"""Tags: which names mean the same one, and how a new one looks."""

import re
from datetime import datetime
from typing import get_args
from unicodedata import normalize
from uuid import uuid5

from wasaprecruit.domain.documents.tag import Tag, TagColour
from wasaprecruit.domain.identity import NAMESPACE, derived_id
from wasaprecruit.domain.visible import bare

MOST_ON_ONE = 20
"""Tags on a conversation."""

MOST = 500
"""Tags that there may be."""

_LONGEST = 200
"""Characters of a name that count; the desk takes fewer. Long rows of accents are slow to fold."""

_DOTTED = re.compile("i\u0307+")
_FINAL_SIGMA, _SIGMA = "\u03c2", "\u03c3"

_COLOURS: tuple[TagColour, ...] = get_args(TagColour)


def tag_key(name: str) -> str:
    """What all spellings of a name have in common: capitals, spaces and what nobody sees are not.

    In steps that a browser can take, too: `web/src/lib/triage/tagKey.ts`, and
    `tests/fixtures/tag-keys.json` holds the two together.
    """
    # Up and down again: so ß is ss, and a Turkish i is an i, with and without a dot.
    small = normalize("NFC", bare(name[:_LONGEST])).lower().upper().lower()
    plain = _DOTTED.sub("i", normalize("NFC", small)).replace(_FINAL_SIGMA, _SIGMA)
    return " ".join(normalize("NFC", plain).split())


def tag_id(key: str) -> str:
    """The id of the document of the tag with this key."""
    return derived_id("tag", key)


def _colour(key: str) -> TagColour:
    """The colour that a tag begins with: the same for the same key."""
    return _COLOURS[uuid5(NAMESPACE, f"colour/{key}").int % len(_COLOURS)]


def new_tag(name: str, now: datetime) -> Tag:
    """A tag as it is when somebody types its name for the first time."""
    key = tag_key(name)
    return Tag(key=key, label=name, colour=_colour(key), created_at=now)
