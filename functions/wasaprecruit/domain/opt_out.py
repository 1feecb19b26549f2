"""STOP and START: the one that was written later counts, in whatever order they arrive.

A conversation holds its newest choice as one number: twice the time at which it was written
(microseconds), plus one for a STOP. So Firestore's `Maximum` keeps the newest without a read.
"""

from datetime import datetime

from wasaprecruit.domain.micros import micros

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
