"""Moments that others give us: converted to UTC, and refused when they cannot be true."""

from datetime import UTC, datetime, timedelta

_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_LATEST = datetime(2200, 1, 1, tzinfo=UTC)
_CLOCKS_DIFFER = timedelta(days=1)


def in_utc(at: datetime) -> datetime:
    """The same moment in UTC. One without a zone is taken to be in UTC.

    Raises ValueError where Python has no such moment in UTC: `0001-01-01T00:00+14:00`.
    """
    offset = at.utcoffset()
    if offset is None:
        return at.replace(tzinfo=UTC)
    try:
        return at.astimezone(UTC) if offset else at
    except OverflowError:
        raise ValueError("not in the years 1 to 9999 of UTC") from None


def of_our_time(at: datetime) -> datetime:
    """`at` in UTC. Raises ValueError outside 2000 to 2199, so that adding hours never overflows."""
    then = in_utc(at)
    if not _EARLIEST <= then < _LATEST:
        raise ValueError("not in the years 2000 to 2199")
    return then


def plausible(at: datetime | None, now: datetime) -> datetime | None:
    """`at` in UTC if a form can have been filled in then (2000 to a day from now), else None."""
    try:
        then = in_utc(at) if at else None
    except ValueError:
        return None
    return then if then and _EARLIEST <= then <= now + _CLOCKS_DIFFER else None
