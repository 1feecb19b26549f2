"""Mentions of colleagues in the text of a note: `@[uid]`, so that a name may change."""

import re

from wasaprecruit.domain.model import ID_PATTERN

MOST = 20
"""Colleagues in one note: each costs a read and a write."""

_MENTION = re.compile(rf"@\[({ID_PATTERN})\]")


def mentioned(text: str) -> list[str]:
    """The uids that a text mentions, each once, in their order."""
    return list(dict.fromkeys(_MENTION.findall(text)))
