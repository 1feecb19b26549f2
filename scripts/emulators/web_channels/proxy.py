"""Hands every request on to the emulator, and watches those that belong to a web channel."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

import aiohttp
from aiohttp import web
from yarl import URL

from emulators.web_channels.channels import Channel, Channels
from emulators.web_channels.listening import Listening

_log = logging.getLogger(__name__)
# Of one connection, and not of what is said on it (RFC 9110, section 7.6.1).
_HOP_BY_HOP = {"connection", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"}
_LARGEST_BODY = 32 * 1024 * 1024
# How a handshake's answer begins: 51, a line break, [[0,["c","<session>",…
_SESSION = re.compile(rb'\["c","([^"]+)"')

Result = TypeVar("Result")


class Proxy:
    """`GET /channels` says how many channels are open; all else is the emulator's."""

    def __init__(self, emulator: str, patience: float) -> None:
        self._emulator = emulator
        self._channels = Channels(self._lose, patience)
        self._begun: set[asyncio.Task[Any]] = set()
        self._client: aiohttp.ClientSession

    def app(self) -> web.Application:
        app = web.Application(client_max_size=_LARGEST_BODY)
        app.router.add_get("/channels", self._count)
        app.router.add_route("*", "/{path:.*}", self._receive)
        app.cleanup_ctx.append(self._lifetime)
        return app

    async def _lifetime(self, _app: web.Application) -> AsyncIterator[None]:
        """Answers last as long as their tabs: there is no limit to their number nor their time.

        The emulator ends connections as it likes, also under the next request: each has its own.
        """
        async with aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, force_close=True),
            timeout=aiohttp.ClientTimeout(total=None),
            auto_decompress=False,
        ) as self._client:
            yield

    async def _count(self, _request: web.Request) -> web.Response:
        return web.json_response({"open": len(self._channels)})

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        is_channel = request.path.endswith("/channel") and request.method in {"GET", "POST"}
        session = request.query.get("SID", "")
        try:
            if not is_channel:
                return await self._hand_on(request)
            if not session:
                return await asyncio.shield(self._begin(self._open(request)))
            return await self._continue(request, self._channels.find(request.path, session))
        except aiohttp.ClientConnectionError:
            raise web.HTTPBadGateway(text="the Firestore emulator does not answer\n") from None

    async def _open(self, request: web.Request) -> web.Response:
        """A handshake's answer is short, and read to its end also when the tab is gone by then:
        nobody else would ever know of the session."""
        listening = await _heard(request, Listening())
        async with self._ask(request, await request.read()) as answer:
            body = await answer.read()
        found = _SESSION.search(body)
        if found:
            self._channels.add(Channel(request.path, found[1].decode(), listening))
        return web.Response(status=answer.status, headers=_end_to_end(answer.headers), body=body)

    async def _continue(self, request: web.Request, channel: Channel) -> web.StreamResponse:
        if request.query.get("TYPE") == "terminate":
            self._channels.remove(channel)
            self._lose(channel)
            return web.Response()
        with self._channels.in_use(channel):
            await _heard(request, channel.listening)
            return await self._hand_on(request)

    async def _hand_on(self, request: web.Request) -> web.StreamResponse:
        """Piece by piece: a channel's answer grows for as long as its tab listens."""
        async with self._ask(request, await request.read()) as answer:
            handed = web.StreamResponse(status=answer.status, headers=_end_to_end(answer.headers))
            await handed.prepare(request)
            async for piece in answer.content.iter_any():
                await handed.write(piece)
            await handed.write_eof()
        return handed

    def _ask(
        self, request: web.Request, body: bytes
    ) -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
        url = URL(self._emulator + request.raw_path, encoded=True)
        headers = _end_to_end(request.headers)
        return self._client.request(
            request.method, url, headers=headers, data=body, allow_redirects=False
        )

    def _lose(self, channel: Channel) -> None:
        self._begin(self._say_good_bye(channel))

    def _begin(self, work: Coroutine[None, None, Result]) -> "asyncio.Task[Result]":
        """What must come to its end whoever goes away."""
        task = asyncio.create_task(work)
        self._begun.add(task)
        task.add_done_callback(self._begun.discard)
        return task

    async def _say_good_bye(self, channel: Channel) -> None:
        """Terminating alone would leave the emulator evaluate its queries at every commit."""
        try:
            if channel.listening.targets:
                await self._post(channel, {}, channel.listening.farewell())
            await self._post(channel, {"TYPE": "terminate"})
        except aiohttp.ClientError as error:
            _log.warning("a channel stays open (%s)", type(error).__name__)

    async def _post(
        self, channel: Channel, query: dict[str, str], body: dict[str, str] | None = None
    ) -> None:
        """As the web SDK does. A channel that the emulator does not know is no error."""
        url = URL(self._emulator + channel.path)
        identity = {"VER": "8", "SID": channel.session, "RID": "0"}
        async with self._client.post(url.with_query(identity | query), data=body) as answer:
            await answer.read()


async def _heard(request: web.Request, listening: Listening) -> Listening:
    """What cannot be read is the emulator's to refuse."""
    try:
        listening.hear(await request.read())
    except ValueError:
        _log.warning("a channel's message could not be read")
    return listening


def _end_to_end(headers: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in headers.items() if name.lower() not in _HOP_BY_HOP]
