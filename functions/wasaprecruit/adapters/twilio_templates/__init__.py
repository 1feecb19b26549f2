"""Twilio's Content API: the templates of the account and what WhatsApp thinks of them.

https://www.twilio.com/docs/content/content-api-resources#fetch-content-and-approvals
"""

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

import requests
from twilio.base.exceptions import TwilioException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from wasaprecruit.adapters.twilio_templates.reading import read_content
from wasaprecruit.ports.templates import Listing, Unlisted

_SECONDS = 10.0
"""For a page. With all pages below the time that `reconcile` has."""
_PAGE = 200


class TwilioTemplates:
    """Implements `ports.TemplateList`."""

    def __init__(self, account_sid: str, token: str, base_url: str) -> None:
        client = Client(account_sid, token, http_client=TwilioHttpClient(timeout=_SECONDS))
        client.content.base_url = base_url.rstrip("/")
        self._contents = client.content.v1.content_and_approvals

    def listed(self, most: int) -> Listing:
        try:
            # One more than asked for tells that there are more.
            found = list(islice(self._stream(), most + 1))
        except TwilioException as error:
            raise Unlisted(_code(error)) from error
        except (requests.RequestException, ValueError) as error:
            raise Unlisted("unreachable") from error
        read = {one.sid: read_content(one) for one in found[:most] if one.sid}
        return Listing(read, complete=len(found) <= most)

    def _stream(self) -> Iterator[Any]:
        stream: Iterator[Any] = self._contents.stream(page_size=_PAGE)
        return stream


def _code(error: TwilioException) -> str:
    """Twilio's own, else that of HTTP. Its pages raise an error that only carries the answer."""
    answer = error.args[-1] if error.args else None
    if not isinstance(answer, Response):
        return "unreadable"
    try:
        return str(json.loads(answer.text)["code"])
    except (ValueError, KeyError, TypeError):
        return str(answer.status_code)
