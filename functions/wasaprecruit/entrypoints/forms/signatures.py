"""Which webhooks are genuine: signatures over the raw bytes. Any of the secrets may have signed."""

import base64
import hashlib
import hmac
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from werkzeug.datastructures import Headers

from wasaprecruit.entrypoints.forms.request import RefusedForm

_CLOCKS_DIFFER = timedelta(minutes=5)

Check = Callable[[Headers, bytes, Sequence[str], datetime], None]
"""Raises RefusedForm when none of the secrets signed these bytes."""


def check_typeform(headers: Headers, body: bytes, secrets: Sequence[str], _: datetime) -> None:
    """https://www.typeform.com/developers/webhooks/secure-your-webhooks/"""
    given = headers.get("Typeform-Signature", "")
    _expect(given, [f"sha256={_base64(secret, body)}" for secret in secrets])


def check_tally(headers: Headers, body: bytes, secrets: Sequence[str], _: datetime) -> None:
    """https://tally.so/help/webhooks"""
    given = headers.get("Tally-Signature", "")
    _expect(given, [_base64(secret, body) for secret in secrets])


def check_generic(headers: Headers, body: bytes, secrets: Sequence[str], now: datetime) -> None:
    """`X-Signature` is over `<X-Timestamp>.<body>`, so that an old one cannot be sent again."""
    timestamp = headers.get("X-Timestamp", "")
    if not _is_now(timestamp, now):
        raise RefusedForm(401, "timestamp missing or not within five minutes")
    signed = timestamp.encode() + b"." + body
    given = headers.get("X-Signature", "")
    _expect(given, [f"sha256={_digest(secret, signed).hex()}" for secret in secrets])


def _expect(given: str, genuine: Sequence[str]) -> None:
    # All are compared, so that the time taken says nothing about which one it was.
    matches = [hmac.compare_digest(given.encode(), one.encode()) for one in genuine]
    if not any(matches):
        raise RefusedForm(401, "wrong signature")


def _digest(secret: str, signed: bytes) -> bytes:
    return hmac.new(secret.encode(), signed, hashlib.sha256).digest()


def _base64(secret: str, signed: bytes) -> str:
    return base64.b64encode(_digest(secret, signed)).decode()


def _is_now(timestamp: str, now: datetime) -> bool:
    if not (timestamp.isascii() and timestamp.isdecimal() and len(timestamp) <= len("9999999999")):
        return False
    return abs(now.timestamp() - int(timestamp)) <= _CLOCKS_DIFFER.total_seconds()
