"""Moments as others tell them: in UTC, and believed only when they can be true."""

from datetime import UTC, datetime, timedelta

_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_LATEST = datetime(2200, 1, 1, tzinfo=UTC)
_CLOCKS_DIFFER = timedelta(days=1)


def in_utc(at: datetime) -> datetime:
    """The same moment in UTC, as which one without a zone is taken.

    Raises ValueError for one that UTC's calendar does not have: `0001-01-01T00:00+14:00`.
    """
    offset = at.utcoffset()
    if offset is None:
        return at.replace(tzinfo=UTC)
    try:
        return at.astimezone(UTC) if offset else at
    except OverflowError:
        raise ValueError("not in the years 1 to 9999 of UTC") from None


def of_our_time(at: datetime) -> datetime:
    """`at` in UTC, far enough from both ends of the calendar to be reckoned with.

    Raises ValueError for others.
    """
    then = in_utc(at)
    if not _EARLIEST <= then < _LATEST:
        raise ValueError("not in the years 2000 to 2199")
    return then


def plausible(at: datetime | None, now: datetime) -> datetime | None:
    """`at` in UTC, when somebody can have filled in a form then: from 2000 to a day from now."""
    try:
        then = in_utc(at) if at else None
    except ValueError:
        return None
    return then if then and _EARLIEST <= then <= now + _CLOCKS_DIFFER else None
