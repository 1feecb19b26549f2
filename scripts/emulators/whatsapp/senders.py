"""Twilio's Senders API: which numbers may send, and where Twilio calls for each of them.

https://www.twilio.com/docs/whatsapp/api/senders. The simulator keeps what it is told and shows it
again; its own webhooks go where it was started for.
"""

import copy
from typing import Any

from aiohttp import web

from .refusals import Refusal
from .rest import RestApi
from .settings import Settings

_SID = "XE" + "0" * 32
_PATH = "/v2/Channels/Senders"


class Senders:
    def __init__(self, settings: Settings) -> None:
        self._base_url = settings.base_url
        self._sender: dict[str, Any] = {
            "sid": _SID,
            "sender_id": settings.agency,
            "status": "ONLINE",
            "webhook": {
                "callback_url": settings.inbound_url,
                "callback_method": "POST",
                "status_callback_url": None,
                "status_callback_method": "POST",
                "fallback_url": None,
                "fallback_method": "POST",
            },
            "url": f"{settings.base_url}{_PATH}/{_SID}",
        }

    def routes(self, rest: RestApi) -> list[web.RouteDef]:
        return [
            web.get(_PATH, rest.guarded(self._list)),
            web.get(_PATH + "/{sid}", rest.guarded(self._fetch)),
            web.post(_PATH + "/{sid}", rest.guarded(self._update)),
        ]

    async def _list(self, request: web.Request) -> web.Response:
        if request.query.get("Channel") != "whatsapp":
            raise Refusal(20001, "Channel")
        return web.json_response({"senders": [self._sender], "meta": self._page()})

    async def _fetch(self, request: web.Request) -> web.Response:
        if request.match_info["sid"] != _SID:
            raise Refusal(20404, request.path)
        return web.json_response(self._sender)

    async def _update(self, request: web.Request) -> web.Response:
        changed = copy.deepcopy(self._sender)
        given = await request.json()
        changed["webhook"] |= {k: v for k, v in (given.get("webhook") or {}).items() if v}
        await self._fetch(request)
        self._sender = changed
        return web.json_response(changed, status=202)

    def _page(self) -> dict[str, Any]:
        url = f"{self._base_url}{_PATH}?Channel=whatsapp&PageSize=50&Page=0"
        return {
            "page": 0,
            "page_size": 50,
            "first_page_url": url,
            "previous_page_url": None,
            "url": url,
            "next_page_url": None,
            "key": "senders",
        }
