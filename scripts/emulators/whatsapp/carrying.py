"""The agency's messages on their way: sent, delivered, read, or why not."""

import asyncio

import aiohttp

from . import composing, rules, templates
from .background import Background
from .callbacks import Callbacks
from .faults import Faults
from .model import Message
from .settings import Settings
from .state import State

_Failure = tuple[int, str]
_MEDIA_FAILED: _Failure = (63019, "undelivered")
_MEDIA_OF_NO_USE: _Failure = (12300, "failed")
_NO_TEMPLATE = 63027


async def _read(stream: aiohttp.StreamReader, most: int) -> bytes:
    """Up to so many bytes: one call reads only what has come so far."""
    content = bytearray()
    while len(content) < most and (piece := await stream.read(most - len(content))):
        content += piece
    return bytes(content)


class Carrier:
    def __init__(  # noqa: PLR0913 - keyword-only, and each is one part of the way
        self,
        *,
        settings: Settings,
        state: State,
        faults: Faults,
        background: Background,
        callbacks: Callbacks,
        session: aiohttp.ClientSession,
    ) -> None:
        self._settings = settings
        self._state = state
        self._faults = faults
        self._background = background
        self._callbacks = callbacks
        self._session = session

    def take(self, message: Message) -> None:
        """Starts the way of a message that the network has accepted."""
        self._callbacks.expect(message)
        self._background.run(self._carry(message))

    async def _carry(self, message: Message) -> None:
        await asyncio.sleep(self._settings.sent_after)
        if failure := await self._failure(message):
            message.error_code, status = failure
            self._step(message, status)
            return
        message.sent_at = self._state.now()
        self._step(message, "sent")
        await asyncio.sleep(max(0.0, self._settings.delivered_after - self._settings.sent_after))
        self._step(message, "delivered")

    async def _failure(self, message: Message) -> _Failure | None:
        """Why the message cannot be delivered: its error code and status."""
        if fault := self._faults.strike_message("fail_delivery", message):
            return fault.options["errorCode"], fault.options["status"]
        if code := self._refused(message):
            return code, "undelivered"
        return await self._fetch_media(message)

    def _refused(self, message: Message) -> int | None:
        last_inbound = self._state.last_inbound_at(message.chat)
        is_open = rules.window_open(last_inbound, message.created_at)
        if message.content_sid is None:
            return None if is_open else rules.OUTSIDE_WINDOW
        template = self._state.templates.get(message.content_sid)
        if template is None:
            return _NO_TEMPLATE
        return templates.failure(template, message.content_variables, is_open)

    async def _fetch_media(self, message: Message) -> _Failure | None:
        for source in message.media_sources[len(message.media) :]:
            try:
                async with self._session.get(source) as answer:
                    answer.raise_for_status()
                    content = await _read(answer.content, rules.MEDIA_LIMIT_BYTES + 1)
                    content_type = answer.content_type
            except (aiohttp.ClientError, TimeoutError):
                return _MEDIA_FAILED
            if not rules.is_sent_as_media(content_type):
                return _MEDIA_OF_NO_USE
            if len(content) > rules.media_limit(content_type):
                return _MEDIA_FAILED
            media = composing.fetched(content_type, len(content), self._state.now())
            self._state.add_file(media, content)
            message.media.append(media)
        return None

    def _step(self, message: Message, status: str) -> None:
        if not rules.steps_forward(message.status, status):
            return
        message.status = status
        self._state.save_message(message)
        self._callbacks.announce(message)

    def read(self, address: str) -> int:
        """The aspirant opens the chat; answers how many messages became read."""
        chat = rules.chat_of(address)
        unread = [
            message
            for message in self._state.messages.values()
            if message.chat == chat and not message.inbound and message.status == "delivered"
        ]
        for message in unread:
            self._step(message, "read")
        return len(unread)

    def forget(self) -> None:
        self._callbacks.forget()
        self._faults.clear()
