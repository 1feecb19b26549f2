"""When a conversation that was put off comes back, and when to look whether it does."""

from datetime import datetime, timedelta

from wasaprecruit.domain.events.bot import SnoozeData

LONGEST = timedelta(days=366)
"""A year, also a leap year: later than any moment that somebody who says "in a year" means."""

_AHEAD = timedelta(days=29)
"""Cloud Tasks takes at most 30 days: https://cloud.google.com/tasks/docs/quotas, "Maximum schedule
time for a task"."""


def next_wake(until: datetime, now: datetime) -> SnoozeData:
    """When to look: at `until`, or on the way there where that is too far ahead for one task.

    The ways are counted back from `until`, so that whoever asks twice asks for the same moment.
    """
    stops = max(-((now - until) // _AHEAD) - 1, 0)
    return SnoozeData(until=until, wakes_at=until - stops * _AHEAD)
