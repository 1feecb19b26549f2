"""STOP and START: the one that was written later counts, in whatever order they arrive.

A conversation holds its newest choice as one number: twice the time at which it was written
(microseconds), plus one for a STOP. So Firestore's `Maximum` keeps the newest without a read.
"""

from datetime import datetime

from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.understanding import is_stop

_LONGEST_STOP = 200
"""Characters. Nobody needs more to say it, and the webhook has to answer quickly."""

NO_CHOICE = 0


def stop(at: datetime) -> int:
    """The choice of a STOP that was written at this time."""
    return 2 * micros(at) + 1


def start(at: datetime) -> int:
    """The choice of a START; of two at the same moment STOP counts."""
    return 2 * micros(at)


def means_stop(choice: int) -> bool:
    """Whether the newest choice was a STOP."""
    return choice % 2 == 1


def stop_in(message: Message) -> int:
    """The choice in an aspirant's message when it is a STOP, else NO_CHOICE."""
    words = message.own_words
    is_short = len(words) <= _LONGEST_STOP
    return stop(message.at) if is_short and is_stop(words) else NO_CHOICE
