"""The body of an answer, within bounds of size and time."""

import time

import requests
from urllib3.exceptions import HTTPError

from wasaprecruit.ports.media import MediaRefused, MediaUnavailable

MOST_BYTES = 16 * 1024 * 1024
"""As much as WhatsApp lets through. https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media"""
_CHUNK = 64 * 1024


def read_all(response: requests.Response, until: float) -> bytes:
    """Everything, by `until` (monotonic seconds). Raises MediaUnavailable or MediaRefused."""
    announced = response.headers.get("Content-Length", "")
    length = int(announced) if announced.isdecimal() else None
    if length is not None and length > MOST_BYTES:
        raise MediaRefused("too_large")
    data = _read(response, until)
    if not data or (length is not None and len(data) != length):
        raise MediaUnavailable("the file was cut off")
    return data


def _read(response: requests.Response, until: float) -> bytes:
    data = bytearray()
    try:
        # read1 returns what has arrived: a server that drips cannot hold us longer than agreed.
        while chunk := response.raw.read1(_CHUNK, decode_content=False):
            data += chunk
            if len(data) > MOST_BYTES:
                raise MediaRefused("too_large")
            if time.monotonic() > until:
                raise MediaUnavailable("the file takes too long")
    except (HTTPError, OSError) as error:
        raise MediaUnavailable(f"the file was cut off: {type(error).__name__}") from None
    return bytes(data)
