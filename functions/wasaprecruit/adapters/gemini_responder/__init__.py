"""Gemini on Vertex AI: which of the known questions an aspirant asks.

The model only chooses; what it writes reaches nobody.
https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference
"""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from google.genai import Client
from google.genai.types import HttpOptions
from google.oauth2.credentials import Credentials

from wasaprecruit.adapters.gemini_responder.daily_calls import DailyCalls
from wasaprecruit.adapters.gemini_responder.prompt import choice_in, generation, question
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.topics import Topic
from wasaprecruit.logs import log
from wasaprecruit.ports import Clock
from wasaprecruit.settings import ResponderSettings

SECONDS = 4.0
"""For everything: credentials, connection, answer. The aspirant waits that long at most."""

_AT_ONCE = 8
_API_VERSION = "v1"


def _now() -> datetime:
    return datetime.now(UTC)


class GeminiResponder:
    """Implements `ports.Responder`. Whatever goes wrong is logged once and means: no topic.

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
        self._generation = generation(settings.model)
        self._client = _client(settings, project, seconds)
        self._calls = DailyCalls(settings.daily_calls, clock)
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="gemini")

    def topics(self, text: str, language: Language) -> tuple[Topic, ...]:
        if not self._calls.take():
            log("WARNING", "responder has used up its calls of the day")
            return ()
        asked = self._pool.submit(self._ask, text, language)
        try:
            # The client's own limit is one for each silence, and none for fetching credentials.
            return asked.result(self._seconds)
        except Exception as error:
            asked.cancel()
            log("WARNING", "responder gave no answer", reason=type(error).__name__)
            return ()

    def _ask(self, text: str, language: Language) -> tuple[Topic, ...]:
        answer = self._client.models.generate_content(
            model=self._model, contents=question(text, language), config=self._generation
        )
        return choice_in(answer.text)


def _client(settings: ResponderSettings, project: str, seconds: float) -> Client:
    """A client that asks once: without retry options it never asks again."""
    stand_in = Credentials("stand-in")  # type: ignore[no-untyped-call]
    return Client(
        vertexai=True,
        project=project,
        location=settings.location,
        credentials=stand_in if settings.base_url else None,
        http_options=HttpOptions(
            base_url=settings.base_url, api_version=_API_VERSION, timeout=int(seconds * 1000)
        ),
    )
