"""When a failed task is tried again, and when no more ([types] RetryConfig)."""

from dataclasses import dataclass

from google.cloud.tasks_v2.types import RetryConfig

RETENTION_SECONDS = 31 * 24 * 3600  # [quotas] "Maximum task retention"
_UNLIMITED = -1
_LARGEST_EXPONENT = 62  # beyond any back-off that a Duration can hold; keeps the power a float


@dataclass(frozen=True)
class RetryPolicy:
    max_attempts: int
    max_duration: float
    min_backoff: float
    max_backoff: float
    max_doublings: int

    @classmethod
    def of(cls, config: RetryConfig) -> "RetryPolicy":
        return cls(
            max_attempts=config.max_attempts,
            max_duration=config.max_retry_duration.total_seconds(),
            min_backoff=config.min_backoff.total_seconds(),
            max_backoff=config.max_backoff.total_seconds(),
            max_doublings=config.max_doublings,
        )

    def delay(self, attempts: int) -> float:
        """Seconds to wait after the `attempts`-th attempt failed.

        Doubles `max_doublings` times, then grows by that same step, up to `max_backoff`:
        10 s, 300 s and 3 give 10, 20, 40, 80, 160, 240, 300, 300 …
        """
        doublings = min(attempts - 1, self.max_doublings, _LARGEST_EXPONENT)
        step = self.min_backoff * 2.0**doublings
        return min(self.max_backoff, step * max(1, attempts - self.max_doublings))

    def is_spent(self, attempts: int, seconds_since_first: float) -> bool:
        """Whether to give up: attempts AND duration are used up.

        A limit that is not set counts as used up, unless neither is: then the task lives as long
        as the service keeps tasks at all.
        """
        limited_attempts = self.max_attempts != _UNLIMITED
        limited_duration = self.max_duration > 0
        if not limited_attempts and not limited_duration:
            return seconds_since_first >= RETENTION_SECONDS
        attempts_spent = not limited_attempts or attempts >= self.max_attempts
        duration_spent = not limited_duration or seconds_since_first >= self.max_duration
        return attempts_spent and duration_spent
