"""Twilio's attached files: our credentials go to Twilio's own address of a file, nowhere else.

https://www.twilio.com/docs/messaging/guides/accept-and-use-media: the address answers with a
redirect to a delivery network, which asks for no credentials.
"""

import re
import time
from contextlib import closing
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import HTTPBasicAuth

from wasaprecruit.adapters.twilio_media.download import read_all
from wasaprecruit.adapters.twilio_media.peers import PublicPeers
from wasaprecruit.ports.media import MediaRefused, MediaUnavailable

CONNECT_SECONDS = 3.0
READ_SECONDS = 5.0
"""Between two pieces of an answer."""
WHOLE_SECONDS = 30.0
_REDIRECTS = 3
_OK = 200
_HTTPS_PORTS = (None, 443)


class TwilioMedia:
    """Implements `ports.MediaSource`."""

    def __init__(
        self,
        account_sid: str,
        token: str,
        api_base_url: str,
        read_seconds: float = READ_SECONDS,
        whole_seconds: float = WHOLE_SECONDS,
    ) -> None:
        base = api_base_url.rstrip("/")
        self._auth = HTTPBasicAuth(account_sid, token)
        self._own = re.compile(
            rf"{re.escape(base)}/2010-04-01/Accounts/{re.escape(account_sid)}"
            r"/Messages/[SM]M[0-9a-fA-F]{32}/Media/ME[0-9a-fA-F]{32}"
        )
        self._origin = _origin(base)
        self._timeout = (CONNECT_SECONDS, read_seconds)
        self._whole = whole_seconds

    def fetch(self, url: str) -> bytes:
        # The whole text, not its parts: no two parsers can understand it differently.
        if not self._own.fullmatch(url):
            raise MediaRefused("address_refused")
        until = time.monotonic() + self._whole
        try:
            return self._follow(url, until)
        except (requests.RequestException, UnicodeError) as error:
            # Not its words: they hold the address, at which anybody could read the file.
            raise MediaUnavailable(f"cannot be reached: {type(error).__name__}") from None

    def _follow(self, url: str, until: float) -> bytes:
        auth: HTTPBasicAuth | None = self._auth
        for _ in range(_REDIRECTS + 1):
            with closing(self._adapter(url)) as adapter, self._ask(adapter, url, auth) as response:
                if not response.is_redirect:
                    return _body(response, until)
                url, auth = _onward(url, response.headers["Location"]), None
        raise MediaUnavailable("the file is nowhere to be found")

    def _ask(self, adapter: HTTPAdapter, url: str, auth: HTTPBasicAuth | None) -> requests.Response:
        """Without a session: no cookies, proxies or .netrc, and redirects are ours to judge."""
        request = requests.Request("GET", url, {"Accept-Encoding": "identity"}, auth=auth)
        return adapter.send(request.prepare(), stream=True, timeout=self._timeout)

    def _adapter(self, url: str) -> HTTPAdapter:
        try:
            origin, parts = _origin(url), urlsplit(url)
        except ValueError:
            raise MediaRefused("address_refused") from None
        if "@" in parts.netloc:
            raise MediaRefused("address_refused")
        if origin == self._origin:
            return HTTPAdapter()
        if parts.scheme != "https" or parts.port not in _HTTPS_PORTS:
            raise MediaRefused("address_refused")
        return PublicPeers()


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port


def _onward(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise MediaRefused("address_refused") from None


def _body(response: requests.Response, until: float) -> bytes:
    """404 in the first seconds, 429 and 5xx pass; so may a wrong token, once it is put right."""
    if response.status_code != _OK:
        raise MediaUnavailable(f"Twilio answers {response.status_code}")
    return read_all(response, until)
