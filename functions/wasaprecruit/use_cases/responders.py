"""Several responders as one."""

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.understanding.guesses import Guess
from wasaprecruit.ports import Responder


class InTurn:
    """Implements `ports.Responder`: each is asked what those before it do not know."""

    def __init__(self, *responders: Responder) -> None:
        self._responders = responders

    def guess(self, text: str, language: Language) -> Guess:
        for responder in self._responders:
            found = responder.guess(text, language)
            if found:
                return found
        return Guess()
