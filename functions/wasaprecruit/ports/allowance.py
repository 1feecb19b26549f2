"""How often strangers may ask."""

from typing import Protocol


class Allowance(Protocol):
    """How often strangers may ask what costs us something."""

    def take(self, client: str) -> None:
        """Count one question of this network address. Raises TooMany beyond the limit."""
