"""How many files of one person are taken: what a stranger may cost us has an end.

A conversation counts what came in the batch that stores it, so the count is exact and costs
nothing: `all` but voice notes, and everything by the day (`d20261125`, in UTC).
"""

from collections.abc import Mapping

from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.kinds import is_sound

MOST_A_DAY = 60
MOST_IN_ALL = 300
"""Voice notes apart: who talks with us for years sends many."""

_ALL = "all"


def counted(message: Message) -> dict[str, int]:
    """What a message adds to the conversation's count."""
    heard = sum(is_sound(media.content_type) for media in message.media)
    added = {_day(message): len(message.media), _ALL: len(message.media) - heard}
    return {name: number for name, number in added.items() if number}


def excess(message: Message, came: Mapping[str, int]) -> int:
    """How many of the message's files, from its last one, are more than we take.

    `came` is the conversation's count, the message included.
    """
    mine = counted(message)
    today = came.get(_day(message), 0) - MOST_A_DAY if _day(message) in mine else 0
    in_all = came.get(_ALL, 0) - MOST_IN_ALL if _ALL in mine else 0
    return min(max(today, in_all, 0), len(message.media))


def _day(message: Message) -> str:
    return f"d{message.at:%Y%m%d}"
