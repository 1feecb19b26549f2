"""How often strangers may ask, counted in this instance's memory.

https://limits.readthedocs.io: a fixed window keeps one number for each client, for a minute. An
instance forgets when it goes away and knows nothing of its neighbours: the limits hold for each.
"""

import ipaddress
import math
import time
from threading import Lock

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from wasaprecruit.domain.errors import TooMany

EACH = 20
"""Questions of one address in a minute. Some are many people's, behind one router or operator."""

ALL = 200
"""Questions of everybody in a minute: at most so many addresses are remembered at a time."""

_OF_ONE_PERSON = 64
"""Bits of an IPv6 address that tell networks apart; a network makes up the others as it likes."""
_EVERYBODY = "everybody"


class VisitorLimits:
    """Implements `ports.Allowance`."""

    def __init__(self, each: int = EACH, everybody: int = ALL) -> None:
        self._limiter = FixedWindowRateLimiter(MemoryStorage())
        self._each = RateLimitItemPerMinute(each)
        self._all = RateLimitItemPerMinute(everybody)
        self._lock = Lock()

    def take(self, client: str) -> None:
        with self._lock:
            # In this order: one who asks too often uses up nobody else's share, and when all is
            # used up no further address is remembered.
            if not self._limiter.test(self._all, _EVERYBODY):
                raise self._too_many(self._all, _EVERYBODY)
            network = _network(client)
            if not self._limiter.hit(self._each, network):
                raise self._too_many(self._each, network)
            self._limiter.hit(self._all, _EVERYBODY)

    def _too_many(self, item: RateLimitItem, key: str) -> TooMany:
        again = self._limiter.get_window_stats(item, key).reset_time
        return TooMany(max(1, math.ceil(again - time.time())))


def _network(address: str) -> str:
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        # Google writes an address; callers with anything else share one limit.
        return "unknown"
    if isinstance(known, ipaddress.IPv4Address):
        return str(known)
    if known.ipv4_mapped:
        return str(known.ipv4_mapped)
    return str(ipaddress.ip_network((int(known), _OF_ONE_PERSON), strict=False))
