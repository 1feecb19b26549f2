"""Quick replies: whose they are, and which shortcuts are the same."""

from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.plain_letters import plain

SHARED = "shared"
"""In the place of an owner's uid. A word, as a query cannot ask for a uid or null at once."""

MOST = 200
"""Quick replies of one owner, and as many shared ones."""


def shortcut_key(shortcut: str) -> str:
    """What all spellings of a shortcut have in common: capitals and accents do not count."""
    return plain(shortcut)


def quick_reply_id(owner_id: str, shortcut: str) -> str:
    """The id of an owner's quick reply with this shortcut: so there is one of them."""
    return derived_id("quick-reply", owner_id, shortcut_key(shortcut))
