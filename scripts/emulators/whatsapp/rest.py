"""Twilio's REST API for messages and their media, as far as the agency uses it."""

import asyncio
import base64
import hmac
from collections.abc import Awaitable, Callable

from aiohttp import web

from . import listing, outgoing, resources
from .faults import Faults
from .model import Media, Message
from .network import Network
from .refusals import Refusal
from .settings import Settings
from .state import State

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_ACCOUNT = "/2010-04-01/Accounts/{account}"


class RestApi:
    def __init__(self, settings: Settings, state: State, network: Network, faults: Faults) -> None:
        self._settings = settings
        self._state = state
        self._network = network
        self._faults = faults

    def routes(self) -> list[web.RouteDef]:
        message = _ACCOUNT + "/Messages/{message}"
        table: tuple[tuple[str, str, Handler], ...] = (
            ("POST", _ACCOUNT + "/Messages.json", self._create),
            ("GET", _ACCOUNT + "/Messages.json", self._list),
            ("GET", message + ".json", self._fetch),
            ("DELETE", message + ".json", self._delete),
            ("GET", message + "/Media.json", self._list_media),
            ("GET", message + "/Media/{media}.json", self._fetch_media),
            ("GET", message + "/Media/{media}", self._redirect_to_file),
            ("DELETE", message + "/Media/{media}.json", self._delete_media),
            ("*", "/2010-04-01/{rest:.*}", self._unknown),
        )
        return [web.route(method, path, self.guarded(act)) for method, path, act in table]

    def guarded(self, act: Handler) -> Handler:
        async def answer(request: web.Request) -> web.StreamResponse:
            try:
                self._authenticate(request)
                return await act(request)
            except Refusal as refusal:
                return web.json_response(refusal.body, status=refusal.status)

        return answer

    def _authenticate(self, request: web.Request) -> None:
        expected = f"{self._settings.account_sid}:{self._settings.auth_token}"
        scheme, _, given = request.headers.get("Authorization", "").partition(" ")
        try:
            credentials = base64.b64decode(given, validate=True)
        except ValueError:
            credentials = b""
        if scheme.lower() != "basic" or not hmac.compare_digest(credentials, expected.encode()):
            raise Refusal(20003)
        if (
            request.match_info.get("account", self._settings.account_sid)
            != self._settings.account_sid
        ):
            raise Refusal(20404, request.path)

    async def _create(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        texts = {name: value for name, value in form.items() if isinstance(value, str)}
        media = [url for url in form.getall("MediaUrl", []) if isinstance(url, str)]
        ends = (texts.get("From", self._settings.agency), texts.get("To", ""))
        self._refuse_by_fault(ends)
        message = self._network.send(outgoing.parse(texts, media, self._settings.agency))
        # As accepted: the network may have moved it on before a delayed answer leaves.
        accepted = resources.message(message, self._settings)
        await self._spoil_answer(request, message)
        return web.json_response(accepted, status=201)

    def _refuse_by_fault(self, ends: tuple[str, str]) -> None:
        for kind, code in (("error_429", 20429), ("error_500_before", 20500)):
            if self._faults.strike(kind, *ends):
                raise Refusal(code)

    async def _spoil_answer(self, request: web.Request, message: Message) -> None:
        """The faults that strike after Twilio has accepted."""
        if fault := self._faults.strike_message("delay", message, of="answer"):
            await asyncio.sleep(fault.options["seconds"])
        if self._faults.strike_message("drop_response", message) and request.transport:
            request.transport.abort()
        if self._faults.strike_message("error_500_after", message):
            raise Refusal(20500)

    async def _list(self, request: web.Request) -> web.StreamResponse:
        messages = [m for m in self._state.messages.values() if not m.deleted]
        found = listing.matching(reversed(messages), request.query)
        items = [(m.sid, resources.message(m, self._settings)) for m in found]
        return web.json_response(listing.page("messages", items, request))

    async def _fetch(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(resources.message(self._message(request), self._settings))

    async def _delete(self, request: web.Request) -> web.StreamResponse:
        message = self._message(request)
        message.deleted = True
        for media in message.media:
            media.deleted = True
        self._state.save_message(message)
        return web.Response(status=204)

    def _message(self, request: web.Request) -> Message:
        message = self._state.messages.get(request.match_info["message"])
        if message is None or message.deleted:
            raise Refusal(20404, request.path)
        return message

    def _media(self, request: web.Request) -> tuple[Message, Media]:
        message = self._message(request)
        if self._faults.strike_message("media_404", message):
            raise Refusal(20404, request.path)
        for media in message.media:
            if media.sid == request.match_info["media"] and not media.deleted:
                return message, media
        raise Refusal(20404, request.path)

    async def _list_media(self, request: web.Request) -> web.StreamResponse:
        message = self._message(request)
        present = [media for media in message.media if not media.deleted]
        items = [(m.sid, resources.media(message, m, self._settings)) for m in present]
        return web.json_response(listing.page("media_list", items, request))

    async def _fetch_media(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(resources.media(*self._media(request), self._settings))

    async def _redirect_to_file(self, request: web.Request) -> web.StreamResponse:
        message, media = self._media(request)
        location = f"{self._settings.base_url}/cdn/{media.token}"
        if fault := self._faults.strike_message("media_redirect", message):
            location = fault.options["location"]
        return web.Response(status=307, headers={"Location": location})

    async def _delete_media(self, request: web.Request) -> web.StreamResponse:
        message, media = self._media(request)
        media.deleted = True
        self._state.save_message(message)
        return web.Response(status=204)

    async def _unknown(self, request: web.Request) -> web.StreamResponse:
        raise Refusal(20404, request.path)
