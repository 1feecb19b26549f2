"""Who has a conversation open, and for how long that is believed without being said again."""

from datetime import datetime, timedelta

from wasaprecruit.domain.documents.presence import Presence
from wasaprecruit.domain.model import Model

LOOKS_FOR = timedelta(seconds=150)
"""The desk says it again each minute: one request that gets lost makes nobody vanish."""

TYPES_FOR = timedelta(seconds=20)
"""While somebody types, the desk says it again each twelve seconds."""


class Shown(Model):
    """Colleagues see it. `at` is the server's time, by which the caller reads what others show."""

    at: datetime


def looking(now: datetime) -> Presence:
    return Presence(at=now, expires_at=now + LOOKS_FOR)


def typing(now: datetime) -> Presence:
    return Presence(at=now, typing_until=now + TYPES_FOR, expires_at=now + LOOKS_FOR)
