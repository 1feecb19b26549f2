"""Moments as numbers, because Firestore's `Maximum` compares only numbers."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def micros(at: datetime) -> int:
    """Microseconds since the beginning of 1970 (UTC)."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def moment(since_1970: int) -> datetime:
    """The reverse of `micros`."""
    return _EPOCH + timedelta(microseconds=since_1970)
