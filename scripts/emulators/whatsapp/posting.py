"""Twilio's HTTP request to the agency: form-encoded, signed, one retry, fifteen seconds in all."""

import asyncio
import logging
import uuid
from dataclasses import dataclass
from urllib.parse import urldefrag

import aiohttp
from twilio.request_validator import RequestValidator
from yarl import URL

_log = logging.getLogger(__name__)
_ATTEMPTS = 2
_SERVER_ERROR = 500


@dataclass(frozen=True)
class Outcome:
    """What the last attempt brought; no status means no answer at all."""

    status: int | None
    answer: str = ""

    @property
    def ok(self) -> bool:
        return self.status is not None and self.status // 100 == 2  # noqa: PLR2004

    @property
    def worth_a_retry(self) -> bool:
        return self.status is None or self.status >= _SERVER_ERROR


class Poster:
    def __init__(self, session: aiohttp.ClientSession, token: str, seconds: float) -> None:
        self._session = session
        self._validator = RequestValidator(token)
        self._seconds = seconds

    async def post(self, url: str, params: dict[str, str], sid: str) -> Outcome:
        """Posts to `url` (its query is signed with it) and retries once unless refused with 4xx."""
        headers = self._headers(url, params)
        outcome = Outcome(None)
        try:
            async with asyncio.timeout(self._seconds):
                for attempt in range(1, _ATTEMPTS + 1):
                    outcome = await self._attempt(url, params, headers)
                    if not outcome.worth_a_retry:
                        break
                    _log.warning("webhook for %s: %s (%d)", sid, outcome.status or "down", attempt)
        except TimeoutError:
            _log.warning("webhook for %s: no answer in %g s", sid, self._seconds)
            return Outcome(None)
        return outcome

    def _headers(self, url: str, params: dict[str, str]) -> dict[str, str]:
        signed = self._validator.compute_signature(urldefrag(url).url, params)
        return {
            "X-Twilio-Signature": signed,
            # The same for both attempts, and not signed.
            "I-Twilio-Idempotency-Token": str(uuid.uuid4()),
            "User-Agent": "TwilioProxy/1.1",
        }

    async def _attempt(self, url: str, params: dict[str, str], headers: dict[str, str]) -> Outcome:
        # `encoded` keeps the address exactly as signed.
        target = URL(urldefrag(url).url, encoded=True)
        try:
            async with self._session.post(
                target, data=params, headers=headers, allow_redirects=False
            ) as answer:
                return Outcome(answer.status, await answer.text(errors="replace"))
        except aiohttp.ClientError:
            return Outcome(None)
