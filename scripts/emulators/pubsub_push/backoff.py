"""Pub/Sub's retry policy."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Backoff:
    """Seconds; doubled at each failure, between the two bounds."""

    shortest: float
    longest: float

    def after(self, attempt: int) -> float:
        """The pause after the attempt of that number, which counts from 1."""
        doublings = min(attempt - 1, 32)
        return float(min(self.longest, self.shortest * 2**doublings))
