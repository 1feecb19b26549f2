"""The phone in the browser: its page, and everything that it shows as a live stream."""

import asyncio
import json
from pathlib import Path
from typing import Any

from aiohttp import web
from pydantic import BaseModel

from .model import Aspirant, Message
from .settings import Settings
from .state import State

_STATIC = Path(__file__).parent / "static"
_PAGE_HEADERS = {
    # Message text is never markup; were it ever, nothing in it could run.
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
        "style-src 'self' 'unsafe-inline'; frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}
_HEARTBEAT_SECONDS = 15.0
_Queue = asyncio.Queue[dict[str, Any] | None]


class Phone:
    def __init__(self, settings: Settings, state: State) -> None:
        self._settings = settings
        self._state = state
        self._listeners: set[_Queue] = set()
        state.on_change(self._tell)

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.get("/", self._page),
            web.get("/phone/events", self._events),
            web.get("/static/{name}", self._static),
        ]

    async def _page(self, _request: web.Request) -> web.StreamResponse:
        return web.FileResponse(_STATIC / "index.html", headers=_PAGE_HEADERS)

    async def _static(self, request: web.Request) -> web.StreamResponse:
        path = _STATIC / request.match_info["name"]
        if path.parent != _STATIC or not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path, headers=_PAGE_HEADERS)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """First all that there is, then every change: whoever reconnects has caught up."""
        response = web.StreamResponse(headers={"Cache-Control": "no-store"})
        response.content_type = "text/event-stream"
        queue: _Queue = asyncio.Queue()
        self._listeners.add(queue)
        try:
            await response.prepare(request)
            await self._stream(response, queue)
        except ConnectionError:
            pass
        finally:
            self._listeners.discard(queue)
        return response

    async def _stream(self, response: web.StreamResponse, queue: _Queue) -> None:
        await response.write(b"retry: 1000\n\n" + _event(self._snapshot()))
        while True:
            try:
                async with asyncio.timeout(_HEARTBEAT_SECONDS):
                    change = await queue.get()
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            if change is None:
                return
            await response.write(_event(change))

    def _tell(self, kind: str, document: BaseModel | None) -> None:
        if kind == "template":
            return  # nobody's phone shows one by itself
        change = self._change(document)
        for queue in self._listeners:
            queue.put_nowait(change)

    def _change(self, document: BaseModel | None) -> dict[str, Any]:
        if isinstance(document, Message):
            return {"type": "message", "message": self._message(document)}
        if isinstance(document, Aspirant):
            return {"type": "aspirant", "aspirant": _aspirant(document)}
        return self._snapshot()

    def _snapshot(self) -> dict[str, Any]:
        return {
            "type": "snapshot",
            "agency": self._settings.agency,
            "now": self._state.now().isoformat(),
            "aspirants": [_aspirant(a) for a in self._state.aspirants.values()],
            "messages": [self._message(m) for m in self._state.messages.values()],
        }

    def _message(self, message: Message) -> dict[str, Any]:
        shown = message.model_dump(
            mode="json",
            include={
                "sid", "chat", "body", "kind", "status", "webhook", "seen", "buttons", "details",
            },
        )  # fmt: skip
        return shown | {
            "inbound": message.inbound,
            "at": message.created_at.isoformat(),
            "replyTo": message.reply_to,
            "media": [
                {
                    "url": f"/phone/media/{media.sid}",
                    "contentType": media.content_type,
                    "filename": media.filename,
                    "size": media.size,
                }
                for media in message.media
            ],
        }

    def hang_up(self) -> None:
        for queue in self._listeners:
            queue.put_nowait(None)


def _aspirant(aspirant: Aspirant) -> dict[str, str]:
    return aspirant.model_dump()


def _event(change: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(change)}\n\n".encode()
