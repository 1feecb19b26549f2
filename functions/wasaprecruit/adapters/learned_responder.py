"""What was learned from examples, as a responder: no network, and a millisecond a message."""

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.understanding.guesses import Guess, guess


class LearnedResponder:
    """Implements `ports.Responder`; one model knows all languages."""

    def guess(self, text: str, language: Language) -> Guess:  # noqa: ARG002
        return guess(text)
