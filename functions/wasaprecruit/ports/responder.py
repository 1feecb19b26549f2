"""Who understands what the rules did not."""

from typing import Protocol

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.understanding.guesses import Guess


class Responder(Protocol):
    """Understands what the rules did not: which of our answers is asked for."""

    def guess(self, text: str, language: Language) -> Guess:
        """At most three topics; none when none fits or no answer comes in time."""
