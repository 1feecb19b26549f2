"""A signed, form-encoded webhook of Twilio: read it, or say with which status to refuse it.

https://www.twilio.com/docs/usage/security#validating-requests
"""

from collections.abc import Mapping
from urllib.parse import parse_qsl

from flask import Request
from twilio.request_validator import (
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)
from werkzeug.datastructures import MultiDict

from wasaprecruit.settings import TwilioSettings

MAX_BODY = 256 * 1024
"""Bytes. A real webhook has a few thousand."""

MAX_FIELDS = 500
_FORM = "application/x-www-form-urlencoded"


class RefusedWebhook(Exception):
    """Not a webhook of ours. `status` is the HTTP status to answer with."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def read_webhook(request: Request, function: str, twilio: TwilioSettings) -> Mapping[str, str]:
    """The parameters of a genuine webhook. Raises RefusedWebhook."""
    if request.method != "POST":
        raise RefusedWebhook(405, "only POST")
    if request.mimetype != _FORM:
        raise RefusedWebhook(415, "not a form")
    fields = _fields(request)
    _check_signature(request, function, fields, twilio)
    if fields.get("AccountSid") != twilio.account_sid:
        raise RefusedWebhook(403, "another account")
    return fields


def _fields(request: Request) -> MultiDict[str, str]:
    if (request.content_length or 0) > MAX_BODY:
        raise RefusedWebhook(413, "too large")
    body = request.stream.read(MAX_BODY + 1)
    if len(body) > MAX_BODY:
        raise RefusedWebhook(413, "too large")
    try:
        pairs = parse_qsl(
            body.decode("ascii", "replace"), keep_blank_values=True, max_num_fields=MAX_FIELDS
        )
    except ValueError:
        raise RefusedWebhook(413, "too many fields") from None
    return MultiDict(pairs)


def _check_signature(
    request: Request, function: str, fields: MultiDict[str, str], twilio: TwilioSettings
) -> None:
    """Signed is the address as configured; what the request says of its host is never trusted."""
    query = request.query_string.decode("ascii", "replace")
    url = f"{twilio.public_base_url}/{function}" + (f"?{query}" if query else "")
    signature = request.headers.get(SIGNATURE_HEADER, "")
    algorithm = get_signature_algorithm(request.headers.get(SIGNATURE_SETTINGS_HEADER))
    if not any(
        RequestValidator(token).validate(url, fields, signature, algorithm)
        for token in twilio.tokens
    ):
        raise RefusedWebhook(403, "wrong signature")
