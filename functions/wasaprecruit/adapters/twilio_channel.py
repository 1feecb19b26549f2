"""Twilio's REST API: WhatsApp, as the use cases see it."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Any
from urllib.parse import urlencode

import requests
from opentelemetry.trace import SpanKind
from twilio.base import values
from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from wasaprecruit.domain.cleaning import stored_text
from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.events.messages import ReceivedData
from wasaprecruit.domain.kinds import kind_by_files
from wasaprecruit.domain.statuses import from_twilio
from wasaprecruit.ports.channel import NotAccepted, OutcomeUnknown, Rejected, Sent
from wasaprecruit.telemetry.handling import since_received_ms
from wasaprecruit.telemetry.measuring import measure
from wasaprecruit.telemetry.tracing import step

TIMEOUT_SECONDS = (3.0, 10.0)
"""To connect, and to answer. Together below what is left of a lease when a call begins."""

_API = "https://api.twilio.com"
_NOT_FOUND = 404
_TOO_MANY = 429
_SERVER_ERRORS = 500
_LATEST = 50
_PAGE = 200
_LONGEST_NAME = 200


@dataclass(frozen=True)
class TwilioAccount:
    """`sender` is the agency's address; `status_url` is the public address of `whatsapp_status`."""

    sid: str
    token: str
    sender: str
    status_url: str
    api_base_url: str = _API


class TwilioChannel:
    """Implements `ports.Channel`."""

    def __init__(self, account: TwilioAccount) -> None:
        self._account = account
        self._client = Client(
            account.sid, account.token, http_client=_HttpClient(account.api_base_url)
        )

    def send(
        self,
        address: str,
        message: Message,
        conversation_id: str,
        message_id: str,
        files: Sequence[str] = (),
    ) -> str:
        try:
            sid = self._send(address, message, conversation_id, message_id, files)
        except Rejected as refused:
            measure({"twilio_errors": 1}, code=refused.code)
            raise
        except NotAccepted:
            measure({"twilio_errors": 1}, code="not_accepted")
            raise
        except OutcomeUnknown:
            measure({"doubts": 1})
            raise
        author = "bot" if message.author == "bot" else "recruiter"
        measure({"messages_out": 1, "sent_ms": since_received_ms()}, author=author)
        return sid

    def _send(
        self,
        address: str,
        message: Message,
        conversation_id: str,
        message_id: str,
        files: Sequence[str],
    ) -> str:
        query = urlencode(
            {"conversation": conversation_id, "message": message_id, "attempt": message.attempt}
        )
        try:
            with step("twilio send", SpanKind.CLIENT, {"wasaprecruit.message": message_id}):
                accepted = self._client.messages.create(
                    to=address,
                    from_=self._account.sender,
                    media_url=list(files) or values.unset,
                    **_content(message),
                    status_callback=f"{self._account.status_url}?{query}",
                )
        except TwilioRestException as error:
            raise _meaning(error) from error
        except (requests.ConnectTimeout, _Refused) as error:
            raise NotAccepted from error
        except requests.RequestException as error:
            raise OutcomeUnknown from error
        if not accepted.sid:
            raise OutcomeUnknown
        return str(accepted.sid)

    def sent_to(self, address: str) -> list[Sent]:
        messages = self._client.messages.list(to=address, from_=self._account.sender, limit=_LATEST)
        return [_sent(message) for message in reversed(messages)]

    def sent_as(self, sid: str) -> Sent | None:
        try:
            return _sent(self._client.messages(sid).fetch())
        except TwilioRestException as error:
            if error.status == _NOT_FOUND:
                return None
            raise

    def received_since(self, since: datetime) -> list[ReceivedData]:
        first_second = since.replace(microsecond=0)
        newest_first = self._client.messages.stream(
            to=self._account.sender, date_sent_after=first_second, page_size=_PAGE
        )
        # The filter is documented for whole days only.
        messages = list(takewhile(lambda one: one.date_created >= first_second, newest_first))
        # Twilio tells whole seconds: the list keeps the order within them.
        return [
            self._received(message, timedelta(microseconds=place))
            for place, message in enumerate(reversed(messages))
            if message.direction == "inbound"
        ]

    def _received(self, message: Any, place: timedelta) -> ReceivedData:
        files = message.media.list() if int(message.num_media or 0) else []
        media = [
            Media(content_type=stored_text(file.content_type, _LONGEST_NAME), url=self._url(file))
            for file in files
        ]
        return ReceivedData(
            message_id=message.sid,
            address=message.from_,
            profile_name="",
            message=Message(
                direction="in",
                author="aspirant",
                type=kind_by_files([one.content_type for one in media]),
                text=stored_text(message.body or ""),
                media=media,
                status="received",
                at=message.date_created + place,
            ),
        )

    def _url(self, file: Any) -> str:
        return f"{self._account.api_base_url}{file.uri.removesuffix('.json')}"


class _Refused(requests.ConnectionError):
    """Nobody listens: the request has not left this machine."""


class _HttpClient(TwilioHttpClient):
    """Twilio's own client with time-outs for both halves of a call, and a base address to set."""

    def __init__(self, base_url: str) -> None:
        super().__init__(logger=_quiet_logger())
        # `requests` takes a pair, Twilio's own check of the constructor's argument does not.
        self.timeout = TIMEOUT_SECONDS
        self._base_url = base_url.rstrip("/")

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        try:
            return super().request(method, url.replace(_API, self._base_url, 1), *args, **kwargs)
        except requests.ConnectionError as error:
            if "NewConnectionError" in repr(error):
                raise _Refused(*error.args) from error
            raise


def _quiet_logger() -> logging.Logger:
    """Twilio's client logs each request with its address and parameters: people's numbers."""
    logger = logging.getLogger("twilio.http_client")
    logger.setLevel(logging.WARNING)
    return logger


def _content(message: Message) -> dict[str, str]:
    """A template goes out by its sid: Twilio would take its text for a free one (63016)."""
    template = message.template
    if template is None:
        return {"body": message.text} if message.text else {}
    variables = {"content_variables": json.dumps(template.variables)} if template.variables else {}
    return {"content_sid": template.content_sid, **variables}


def _meaning(error: TwilioRestException) -> Exception:
    """https://www.twilio.com/docs/usage/twilios-response: a 5xx may have been processed."""
    if error.status == _TOO_MANY:
        return NotAccepted()
    if error.status >= _SERVER_ERRORS:
        return OutcomeUnknown()
    return Rejected(str(error.code or error.status))


def _sent(message: Any) -> Sent:
    return Sent(
        sid=message.sid,
        text=message.body or "",
        status=from_twilio(str(message.status)) or "sending",
        created_at=message.date_created,
        error_code=str(message.error_code) if message.error_code else None,
        files=int(message.num_media or 0),
    )
