"""How often the model may be asked."""

from datetime import date
from threading import Lock

from wasaprecruit.ports.clock import Clock


class DailyCalls:
    """At most `most` calls a day (UTC) from this process, whatever becomes of them."""

    def __init__(self, most: int, clock: Clock) -> None:
        self._most = most
        self._clock = clock
        self._lock = Lock()
        self._day: date | None = None
        self._made = 0

    def take(self) -> bool:
        """Whether there was one more call to make today."""
        today = self._clock().date()
        with self._lock:
            if today != self._day:
                self._day, self._made = today, 0
            if self._made >= self._most:
                return False
            self._made += 1
            return True
