"""Vertex AI's generateContent, over HTTP: one question, one answer.

Google's client for it, google-genai, brings 17 MB and a second HTTP stack for this one request.
https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import google.auth
from google.auth.transport.requests import AuthorizedSession
from google.oauth2.credentials import Credentials
from pydantic import BaseModel

_SCOPE = "https://www.googleapis.com/auth/cloud-platform"
_MULTI_REGIONS = frozenset({"us", "eu"})


class _Part(BaseModel):
    text: str = ""
    thought: bool = False


class _Content(BaseModel):
    parts: list[_Part] = []


class _Candidate(BaseModel):
    content: _Content = _Content()


class _Answer(BaseModel):
    candidates: list[_Candidate] = []


class Vertex:
    """Asks once and never again. `seconds` limits each wait for an answer's bytes, not the whole.

    With `stand_in`, an address, it talks to that one and shows it no real credentials.
    """

    def __init__(
        self, project: str, location: str, model: str, seconds: float, stand_in: str | None
    ) -> None:
        self._url = (
            f"{stand_in or endpoint(location)}/v1/projects/{project}/locations/{location}"
            f"/publishers/google/models/{model}:generateContent"
        )
        self._seconds, self._stand_in = seconds, stand_in is not None

    def generate(self, request: Mapping[str, Any]) -> str:
        """What the model wrote, which may be nothing. Raises what requests and pydantic raise."""
        answer = self._session.post(
            self._url,
            json=request,
            headers={"X-Server-Timeout": str(round(self._seconds))},
            timeout=self._seconds,
            allow_redirects=False,
        )
        answer.raise_for_status()
        found = _Answer.model_validate_json(answer.content).candidates[:1]
        parts = found[0].content.parts if found else []
        return "".join(part.text for part in parts if not part.thought)

    @cached_property
    def _session(self) -> AuthorizedSession:
        """Made at the first question, which waits for the credentials. Two do no harm."""
        credentials: Any = Credentials("stand-in")  # type: ignore[no-untyped-call]
        if not self._stand_in:
            credentials, _ = google.auth.default(scopes=[_SCOPE])
        # A refusal is an answer, too: no second call.
        return AuthorizedSession(  # type: ignore[no-untyped-call]
            credentials, max_refresh_attempts=0
        )


def endpoint(location: str) -> str:
    """https://cloud.google.com/vertex-ai/generative-ai/docs/learn/locations"""
    if location == "global":
        return "https://aiplatform.googleapis.com"
    if location in _MULTI_REGIONS:
        return f"https://aiplatform.{location}.rep.googleapis.com"
    return f"https://{location}-aiplatform.googleapis.com"
