"""One attempt to hand a message to its function."""

import logging

import aiohttp
import yarl
from google.pubsub_v1.types import PubsubMessage

from emulators.identity import mint
from emulators.pubsub_push.push_format import push_body, push_url

_log = logging.getLogger(__name__)
_CONNECT_SECONDS = 5.0
# Of the functions host's 48 places for workers, so that one subscription leaves room for others.
_AT_ONCE = 8
_SUCCESS = range(200, 300)


class Pusher:
    """Connections are not kept: whoever kills "all that talks to 5001" must not hit the relay."""

    def __init__(self, function_url: str, topic: str, subscription: str, seconds: float) -> None:
        self._function_url = function_url
        # As it is: a slash of the topic's name in the query must stay escaped.
        self._url = yarl.URL(push_url(function_url, topic), encoded=True)
        self._subscription = subscription
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=_CONNECT_SECONDS, sock_read=seconds
        )
        connector = aiohttp.TCPConnector(limit=_AT_ONCE, force_close=True)
        self._session = aiohttp.ClientSession(connector=connector, timeout=timeout)

    async def push(self, message: PubsubMessage, attempt: int) -> bool:
        """Whether the function took it."""
        headers = {"Authorization": f"Bearer {mint(self._function_url)}"}
        body = push_body(message, self._subscription, attempt)
        try:
            async with self._session.post(self._url, json=body, headers=headers) as response:
                outcome = str(response.status)
                taken = response.status in _SUCCESS
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            outcome, taken = type(error).__name__, False
        if not taken and attempt == 1:
            _log.warning(
                "%s: %s refused (%s), trying again",
                self._function_url,
                message.message_id,
                outcome,
            )
        return taken

    async def close(self) -> None:
        await self._session.close()
