"""A STOP in what an aspirant writes. Apart from `opt_out`, since understanding loads slowly."""

from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.opt_out import NO_CHOICE, stop
from wasaprecruit.domain.understanding import is_stop

_LONGEST_STOP = 200
"""Characters. Nobody needs more to say it, and the webhook has to answer quickly."""


def stop_in(message: Message) -> int:
    """The choice in an aspirant's message when it is a STOP, else NO_CHOICE."""
    words = message.own_words
    is_short = len(words) <= _LONGEST_STOP
    return stop(message.at) if is_short and is_stop(words) else NO_CHOICE
