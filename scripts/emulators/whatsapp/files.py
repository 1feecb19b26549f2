"""The CDN behind Twilio's media: no credentials, addresses that cannot be guessed."""

import asyncio

from aiohttp import web

from .faults import Faults
from .model import Media, Message
from .state import State

# Whatever a file claims to be, no browser may run it on this origin.
_HARMLESS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    "Cache-Control": "private, max-age=3600",
}


class Files:
    def __init__(self, state: State, faults: Faults) -> None:
        self._state = state
        self._faults = faults

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/cdn/{token}", self._serve), web.get("/phone/media/{sid}", self._show)]

    def _find(self, **wanted: str) -> tuple[Message, Media]:
        for message in self._state.messages.values():
            for media in message.media:
                if all(getattr(media, name) == value for name, value in wanted.items()):
                    return message, media
        raise web.HTTPNotFound

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        message, media = self._find(token=request.match_info["token"])
        if media.deleted:
            raise web.HTTPNotFound
        if fault := self._faults.strike_message("media_slow", message):
            return await self._trickle(request, media, fault.options["seconds"])
        if self._faults.strike_message("media_cut_off", message):
            return await self._cut_off(request, media)
        return self._whole(media)

    async def _show(self, request: web.Request) -> web.StreamResponse:
        """For the phone: no fault touches it, and it keeps what Twilio deleted."""
        _, media = self._find(sid=request.match_info["sid"])
        return self._whole(media)

    def _whole(self, media: Media) -> web.Response:
        return web.Response(body=self._state.file(media), headers=_headers(media))

    async def _trickle(
        self, request: web.Request, media: Media, seconds: float
    ) -> web.StreamResponse:
        response, content = await self._half(request, media)
        await asyncio.sleep(seconds)
        await response.write(content[len(content) // 2 :])
        await response.write_eof()
        return response

    async def _cut_off(self, request: web.Request, media: Media) -> web.StreamResponse:
        response, _ = await self._half(request, media)
        if request.transport:
            # close, not abort: what was written must still arrive.
            request.transport.close()
        return response

    async def _half(self, request: web.Request, media: Media) -> tuple[web.StreamResponse, bytes]:
        content = self._state.file(media)
        response = web.StreamResponse(headers=_headers(media))
        response.content_length = len(content)
        await response.prepare(request)
        await response.write(content[: len(content) // 2])
        return response, content


def _headers(media: Media) -> dict[str, str]:
    return {**_HARMLESS, "Content-Type": media.content_type}
