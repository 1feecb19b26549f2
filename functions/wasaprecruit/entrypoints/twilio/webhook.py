"""A signed, form-encoded webhook of Twilio: read it, or say with which status to refuse it.

https://www.twilio.com/docs/usage/security#validating-requests
"""

from urllib.parse import parse_qsl

from flask import Request
from twilio.request_validator import (
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)

from wasaprecruit.entrypoints.twilio.one_reading import Params, ambiguity
from wasaprecruit.settings import TwilioSettings

MAX_FIELDS = 500
_FORM = "application/x-www-form-urlencoded"


class RefusedWebhook(Exception):
    """Not a webhook of ours. `status` is the HTTP status to answer with."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def read_webhook(request: Request, function: str, twilio: TwilioSettings) -> Params:
    """The parameters of a genuine webhook. Raises RefusedWebhook."""
    if request.method != "POST":
        raise RefusedWebhook(405, "only POST")
    if request.mimetype != _FORM:
        raise RefusedWebhook(415, "not a form")
    fields = _fields(request)
    _check_signature(request, function, fields, twilio)
    if reason := ambiguity(_url(request, function, twilio), fields):
        raise RefusedWebhook(403, reason)
    if fields.get("AccountSid") != twilio.account_sid:
        raise RefusedWebhook(403, "another account")
    return fields


def _fields(request: Request) -> Params:
    body = request.get_data().decode("ascii", "replace")
    try:
        pairs = parse_qsl(body, keep_blank_values=True, max_num_fields=MAX_FIELDS)
    except ValueError:
        raise RefusedWebhook(413, "too many fields") from None
    fields = dict(pairs)
    if len(fields) < len(pairs):
        # Twilio names each parameter once. The values of one name would be signed in their own
        # order and without any between them: one more way to cut the same letters up.
        raise RefusedWebhook(403, "a parameter is repeated")
    return fields


def _check_signature(
    request: Request, function: str, fields: Params, twilio: TwilioSettings
) -> None:
    url = _url(request, function, twilio)
    signature = request.headers.get(SIGNATURE_HEADER, "")
    algorithm = get_signature_algorithm(request.headers.get(SIGNATURE_SETTINGS_HEADER))
    if not any(
        RequestValidator(token).validate(url, fields, signature, algorithm)
        for token in twilio.tokens
    ):
        raise RefusedWebhook(403, "wrong signature")


def _url(request: Request, function: str, twilio: TwilioSettings) -> str:
    """Signed is the address as configured; what the request says of its host is never trusted."""
    query = request.query_string.decode("ascii", "replace")
    return f"{twilio.public_base_url}/{function}" + (f"?{query}" if query else "")
