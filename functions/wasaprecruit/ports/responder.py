"""Who understands what the rules did not."""

from typing import Protocol

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.understanding.guesses import Guess


class Responder(Protocol):
    """Understands what the rules did not: which of our answers is asked for."""

    def guess(self, text: str, language: Language) -> Guess:
        """Three topics at most; empty when it is none of them, or nobody can tell in time."""
