"""The rate limit of a queue ([types] RateLimits.max_burst_size)."""


class TokenBucket:
    """Starts full; refills at `rate` tokens a second up to `capacity`."""

    def __init__(self, rate: float, capacity: int, now: float) -> None:
        self._rate = rate
        self._capacity = float(capacity)
        self._tokens = self._capacity
        self._filled_at = now

    def ready_at(self, now: float) -> float:
        """When the next token is there: `now`, or later."""
        self._refill(now)
        return now + max(0.0, 1.0 - self._tokens) / self._rate

    def take(self, now: float) -> None:
        """Takes a token. Ask `ready_at` first: it alone knows how a float rounds."""
        self._refill(now)
        self._tokens -= 1.0

    def _refill(self, now: float) -> None:
        earned = (now - self._filled_at) * self._rate
        self._tokens = min(self._capacity, self._tokens + earned)
        self._filled_at = now
