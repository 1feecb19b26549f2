"""`/simulator/…`: what tests and the phone ask of the network itself."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from pydantic import BaseModel, Field, ValidationError

from . import drafts, params, rules, templates
from .carrying import Carrier
from .inbound_webhooks import InboundWebhooks
from .model import Approval, Message, Template
from .network import Network
from .settings import Settings
from .state import State

Handler = Callable[[web.Request], Awaitable[web.Response]]


class _Unusable(Exception):
    pass


class _Chat(BaseModel):
    address: str = Field(alias="from")
    name: str = ""


class _Advance(BaseModel):
    seconds: float = Field(alias="advanceSeconds", allow_inf_nan=False, ge=0, le=10**9)


class SimulatorApi:
    def __init__(
        self,
        settings: Settings,
        state: State,
        network: Network,
        carrier: Carrier,
        webhooks: InboundWebhooks,
    ) -> None:
        self._settings = settings
        self._state = state
        self._network = network
        self._carrier = carrier
        self._webhooks = webhooks

    def routes(self) -> list[web.RouteDef]:
        table: tuple[tuple[str, str, Handler], ...] = (
            ("GET", "health", self._health),
            ("GET", "idle", self._idle),
            ("GET", "ledger", self._ledger),
            ("POST", "messages", self._write),
            ("POST", "read", self._read),
            ("POST", "aspirants", self._add_aspirant),
            ("GET", "templates", self._list_templates),
            ("PUT", "templates/{sid}", self._put_template),
            ("POST", "templates/{sid}", self._judge_template),
            ("DELETE", "templates/{sid}", self._delete_template),
            ("GET", "clock", self._clock),
            ("POST", "clock", self._advance_clock),
            ("POST", "reset", self._reset),
        )
        return [web.route(m, f"/simulator/{path}", _guarded(act)) for m, path, act in table]

    async def _health(self, _request: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def _idle(self, _request: web.Request) -> web.Response:
        return web.json_response({"idle": self._network.idle})

    async def _ledger(self, _request: web.Request) -> web.Response:
        return web.json_response([self._entry(m) for m in self._state.messages.values()])

    def _entry(self, message: Message) -> dict[str, Any]:
        urls = [params.media_url(message, media.sid, self._settings) for media in message.media]
        return {
            "sid": message.sid,
            "from": message.sender,
            "to": message.recipient,
            "body": message.body,
            "mediaUrls": urls if message.inbound else message.media_sources,
            "contentSid": message.content_sid,
            "direction": message.direction,
            "status": message.status,
            "at": message.created_at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        }

    async def _write(self, request: web.Request) -> web.Response:
        draft = drafts.parse(await _json(request))
        message = self._network.write(draft)
        if not draft.wait:
            return web.json_response({"sid": message.sid})
        await self._webhooks.settled(message)
        return web.json_response({"sid": message.sid, "webhookStatus": message.webhook_status})

    async def _read(self, request: web.Request) -> web.Response:
        chat = _Chat.model_validate(await _json(request))
        return web.json_response({"read": self._carrier.read(chat.address)})

    async def _add_aspirant(self, request: web.Request) -> web.Response:
        chat = _Chat.model_validate(await _json(request))
        if not rules.is_address(chat.address):
            raise _Unusable('from must be a number like "+5215512345678"')
        aspirant = self._network.meet(chat.address, chat.name.strip())
        return web.json_response({"chat": aspirant.chat})

    async def _put_template(self, request: web.Request) -> web.Response:
        template = templates.parse(request.match_info["sid"], await _json(request))
        self._state.save_template(template)
        return web.json_response({"sid": template.sid})

    async def _list_templates(self, _request: web.Request) -> web.Response:
        shown = [one.model_dump(mode="json") for one in self._state.templates.values()]
        return web.json_response(shown)

    async def _judge_template(self, request: web.Request) -> web.Response:
        """WhatsApp changes its mind: `{status, category, rejection_reason}`, or some of them."""
        template = self._template(request)
        news = await _json(request)
        if not isinstance(news, dict):
            raise _Unusable("the body is no object")
        template.approval = Approval.model_validate(template.approval.model_dump() | news)
        self._state.save_template(template)
        return web.json_response(template.approval.model_dump())

    async def _delete_template(self, request: web.Request) -> web.Response:
        self._state.delete_template(self._template(request))
        return web.json_response({})

    def _template(self, request: web.Request) -> Template:
        found = self._state.templates.get(request.match_info["sid"])
        if found is None:
            raise _Unusable("there is no such template")
        return found

    async def _clock(self, _request: web.Request) -> web.Response:
        return web.json_response({"now": self._state.now().isoformat()})

    async def _advance_clock(self, request: web.Request) -> web.Response:
        self._state.advance_clock(_Advance.model_validate(await _json(request)).seconds)
        return await self._clock(request)

    async def _reset(self, _request: web.Request) -> web.Response:
        await self._network.reset()
        return web.json_response({})


async def _json(request: web.Request) -> Any:
    try:
        return await request.json()
    except ValueError:
        raise _Unusable("the body is not JSON") from None


def _guarded(act: Handler) -> Handler:
    async def answer(request: web.Request) -> web.Response:
        try:
            return await act(request)
        except ValidationError as error:
            return _unusable("; ".join(map(drafts.reason, error.errors())))
        except (_Unusable, drafts.UnusableDraft, templates.UnusableTemplate) as unusable:
            return _unusable(str(unusable))

    return answer


def _unusable(why: str) -> web.Response:
    return web.json_response({"error": {"code": "unusable_input", "message": why}}, status=422)
