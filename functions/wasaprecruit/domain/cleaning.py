"""Makes text from outside harmless. Each door does so once; nothing behind the doors repeats it.

Whether any of it is visible is decided in `visible.py`.
"""

import re
from collections.abc import Callable
from typing import Any

from wasaprecruit.domain.codes import CODE_LETTERS

LONGEST = 20_000
"""Characters of a message. WhatsApp carries 4,096."""
CUT = "…"
"""Put where something was cut off."""

_BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# NUL and other controls but the tab and the line's end; half characters; marks that turn the
# text's direction, which make what follows read as something else. What joins the parts of an
# emoji stays, and so do letters that are written from right to left.
_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u206a-\u206f]"
)
# A token as `FormLinks` makes it: three parts, 59 characters. After `ref=` also a part of one.
_PARTS = r"[A-Za-z0-9_-]{24}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27}"
_LINK = re.compile(
    rf"(?<![A-Za-z0-9_-]){_PARTS}(?![A-Za-z0-9_-])"
    r"|(?<=ref=)[A-Za-z0-9_.-]{40,}|(?<=ref%3D)[A-Za-z0-9_.-]{40,}",
    re.IGNORECASE,
)
# A code as `DerivedProofCodes` makes it. It has a letter and a digit; a word in capitals has not.
_HALF = f"[{CODE_LETTERS}]{{4}}"
_CODE = re.compile(
    rf"(?<![A-Za-z0-9-])(?=[A-Z-]{{0,8}}[2-9])(?=[2-9-]{{0,8}}[A-Z]){_HALF}-{_HALF}(?![A-Za-z0-9-])"
)


def clean_text(text: str, longest: int | None = None) -> str:
    """`text` without NUL and other controls, half characters and turns of direction.

    Line breaks (as a newline each) and tabs stay. At most `longest` characters, when given.
    """
    return _HARMFUL.sub("", _BREAK.sub("\n", text))[:longest]


def clean_json(value: Any) -> Any:
    """The same JSON with each text in it cleaned."""
    return in_each_text(value, clean_text)


def in_each_text(value: Any, change: Callable[[str], str]) -> Any:
    """The same JSON, no deeper than the door allows, with `change` made in each text and name."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [in_each_text(one, change) for one in value]
    if isinstance(value, dict):
        return {change(key): in_each_text(one, change) for key, one in value.items()}
    return value


def cut(text: str, longest: int) -> str:
    """At most `longest` characters, with a mark where there were more."""
    return text if len(text) <= longest else text[: longest - 1] + CUT


def mask_links(text: str) -> str:
    """`text` with the token of each personal form link replaced by `…`.

    Whoever holds the token can submit a form as the aspirant, and colleagues read the chat.
    """
    return _LINK.sub(CUT, text)


def without_keys(text: str) -> str:
    """`text` without personal form tokens and without the codes that prove a message to be ours.

    People paste our messages back to us, and a code that others can read could vouch for a forgery.
    """
    return _CODE.sub(CUT, mask_links(text))


def stored_text(text: str, longest: int = LONGEST) -> str:
    """What somebody wrote as it may be stored and shown: cleaned, keys masked, cut to `longest`."""
    return without_keys(clean_text(text))[:longest]
