"""Gemini on Vertex AI: which of the known questions an aspirant asks.

The model only chooses; what it writes reaches nobody.
"""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from wasaprecruit.adapters.gemini_responder.daily_calls import DailyCalls
from wasaprecruit.adapters.gemini_responder.prompt import choice_in, request
from wasaprecruit.adapters.gemini_responder.vertex import Vertex
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding.guesses import Guess
from wasaprecruit.logs import log
from wasaprecruit.ports.clock import Clock
from wasaprecruit.settings import ResponderSettings

SECONDS = 4.0
"""For everything: credentials, connection, answer. The aspirant waits that long at most."""

_AT_ONCE = 8


def _now() -> datetime:
    return datetime.now(UTC)


class GeminiResponder:
    """Implements `ports.Responder`, for topics. Any failure is logged, and gives no topic.

    With `settings.base_url` it talks to a stand-in and shows it no real credentials.
    """

    def __init__(
        self,
        settings: ResponderSettings,
        project: str,
        clock: Clock = _now,
        seconds: float = SECONDS,
    ) -> None:
        self._model, self._seconds = settings.model, seconds
        self._vertex = Vertex(
            project, settings.location, settings.model, seconds, settings.base_url
        )
        self._calls = DailyCalls(settings.daily_calls, clock)
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="gemini")

    def guess(self, text: str, language: Language) -> Guess:
        return Guess(topics=self._topics(text, language))

    def _topics(self, text: str, language: Language) -> tuple[Topic, ...]:
        if not self._calls.take():
            log("WARNING", "responder has used up its calls of the day")
            return ()
        asked = self._pool.submit(self._ask, text, language)
        try:
            # The client limits each wait for bytes, and not the fetching of credentials.
            return asked.result(self._seconds)
        except Exception as error:
            asked.cancel()
            log("WARNING", "responder gave no answer", reason=type(error).__name__)
            return ()

    def _ask(self, text: str, language: Language) -> tuple[Topic, ...]:
        return choice_in(self._vertex.generate(request(self._model, text, language)))
