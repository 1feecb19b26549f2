"""How many files of one person are accepted, which limits what a stranger can cost us.

The conversation holds the counts: `all` (without voice notes), and every file by UTC day
(`d20261125`). They are raised in the commit that stores the message, so they are exact.
"""

from collections.abc import Mapping

from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.kinds import is_sound

MOST_A_DAY = 60
MOST_IN_ALL = 300
"""Without voice notes, of which somebody may send many over the years."""

_ALL = "all"


def counted(message: Message) -> dict[str, int]:
    """What a message adds to the conversation's count."""
    heard = sum(is_sound(media.content_type) for media in message.media)
    added = {_day(message): len(message.media), _ALL: len(message.media) - heard}
    return {name: number for name, number in added.items() if number}


def excess(message: Message, came: Mapping[str, int]) -> int:
    """How many of the message's files, counted from its last, are over a limit.

    `came` is the conversation's count, the message included.
    """
    mine = counted(message)
    today = came.get(_day(message), 0) - MOST_A_DAY if _day(message) in mine else 0
    in_all = came.get(_ALL, 0) - MOST_IN_ALL if _ALL in mine else 0
    return min(max(today, in_all, 0), len(message.media))


def _day(message: Message) -> str:
    return f"d{message.at:%Y%m%d}"
