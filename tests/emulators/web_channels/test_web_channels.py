"""The proxy between a tab, as the web SDK speaks, and a stand-in for the emulator."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web
from yarl import URL

from emulators.web_channels.proxy import Proxy

_LISTEN = "/google.firestore.v1.Firestore/Listen/channel"
_DATABASE = "projects/demo/databases/(default)"
_SESSION = "abc=="
_BOUND_SECONDS = 20.0


@dataclass
class _Emulator:
    """A back channel's answer begins with a piece, and goes on until the caller goes away."""

    told: "asyncio.Queue[tuple[str, dict[str, str], dict[str, str]]]" = field(
        default_factory=asyncio.Queue
    )
    left: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        if request.method == "GET" and "SID" in request.query:
            return await self._stream(request)
        body = await request.read()
        if request.path != _LISTEN:
            heard = f"{request.method} {request.raw_path} {body.decode()}"
            return web.Response(text=heard, status=203, headers={"X-Said": "yes"})
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.told.put_nowait((request.method, dict(request.query), form))
        return web.Response(text=f'51\n[[0,["c","{_SESSION}","",8,12,30000]]]')

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"a piece")
        try:
            await asyncio.Event().wait()
        finally:
            self.left.set()
        return response


@dataclass(frozen=True)
class _Tab:
    client: aiohttp.ClientSession
    emulator: _Emulator
    url: str

    async def send(self, query: dict[str, str], *messages: object, first: int = 0) -> bytes:
        numbered = {f"req{n}___data__": json.dumps(one) for n, one in enumerate(messages)}
        body = {"count": str(len(messages)), "ofs": str(first), **numbered}
        answer = await self.client.post(self.url + _LISTEN, params={"VER": "8", **query}, data=body)
        await self.emulator.told.get()
        return await answer.read()

    def listen(self) -> Any:
        query = {"VER": "8", "SID": _SESSION, "RID": "rpc"}
        return self.client.get(self.url + _LISTEN, params=query)

    async def open(self) -> int:
        answer = await self.client.get(f"{self.url}/channels")
        return int((await answer.json())["open"])

    async def good_bye(self) -> list[tuple[dict[str, str], dict[str, str]]]:
        """What the emulator is told next, up to the end of the channel."""
        heard = []
        while True:
            _, query, form = await self.emulator.told.get()
            heard.append((query, form))
            if query.get("TYPE") == "terminate":
                return heard


def _add(target: int) -> dict[str, object]:
    return {"database": _DATABASE, "addTarget": {"targetId": target, "query": {"a": "b"}}}


def _remove(target: int) -> dict[str, object]:
    return {"database": _DATABASE, "removeTarget": target}


def _run(test: Callable[[_Tab], Coroutine[Any, Any, None]], patience: float = 0.0) -> None:
    """In a patience of 0 whoever asks for nothing is gone."""

    async def run() -> None:
        emulator = _Emulator()
        behind = web.Application()
        behind.router.add_route("*", "/{path:.*}", emulator.answer)
        hidden = await _serve(behind)
        front = await _serve(Proxy(_url(hidden), patience).app())
        try:
            async with aiohttp.ClientSession() as client:
                await asyncio.wait_for(test(_Tab(client, emulator, _url(front))), _BOUND_SECONDS)
        finally:
            await front.cleanup()
            await hidden.cleanup()

    asyncio.run(run())


async def _serve(app: web.Application) -> web.AppRunner:
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner


def _url(runner: web.AppRunner) -> str:
    host, port = runner.addresses[0][:2]
    return f"http://{host}:{port}"


def test_what_belongs_to_no_channel_is_handed_on_as_it_is() -> None:
    async def test(tab: _Tab) -> None:
        path = "/v1/projects/p/databases/(default)/documents/a%2Fb?x=1%2B1"
        answer = await tab.client.request("PATCH", URL(tab.url + path, encoded=True), data=b"body")
        assert answer.status == 203
        assert answer.headers["X-Said"] == "yes"
        assert await answer.text() == f"PATCH {path} body"

    _run(test)


def test_a_handshake_is_answered_as_the_emulator_does() -> None:
    async def test(tab: _Tab) -> None:
        assert _SESSION.encode() in await tab.send({"RID": "1"}, _add(2))
        assert await tab.open() == 1

    _run(test, patience=60)


def test_a_tab_that_goes_away_without_a_word_is_said_good_bye_for() -> None:
    async def test(tab: _Tab) -> None:
        answer = await tab.listen()
        assert await answer.content.readany() == b"a piece"
        await tab.send({"SID": _SESSION, "RID": "1"}, _add(2))
        await tab.send({"SID": _SESSION, "RID": "2"}, _add(4), _add(6), first=1)
        await tab.send({"SID": _SESSION, "RID": "3"}, _remove(4), first=3)
        answer.close()
        take_back, terminate = await tab.good_bye()
        assert take_back[0]["SID"] == _SESSION
        assert take_back[1]["ofs"] == "4"
        said = [json.loads(take_back[1][f"req{n}___data__"]) for n in range(2)]
        assert said == [_remove(2), _remove(6)]
        assert terminate[0]["SID"] == _SESSION
        await tab.emulator.left.wait()
        assert await tab.open() == 0

    _run(test)


def test_a_tab_that_never_comes_back_from_its_handshake_is_gone_too() -> None:
    async def test(tab: _Tab) -> None:
        await tab.send({"RID": "1"}, _add(2))
        assert len(await tab.good_bye()) == 2

    _run(test)


def test_a_tab_that_says_good_bye_itself_takes_its_targets_along() -> None:
    async def test(tab: _Tab) -> None:
        await tab.send({"RID": "1"}, _add(2))
        query = {"VER": "8", "SID": _SESSION, "RID": "2", "TYPE": "terminate"}
        await tab.client.post(tab.url + _LISTEN, params=query)
        take_back, _ = await tab.good_bye()
        assert json.loads(take_back[1]["req0___data__"]) == _remove(2)
        assert await tab.open() == 0

    _run(test, patience=60)


def test_a_tab_that_listens_is_left_alone_whatever_else_it_does() -> None:
    async def test(tab: _Tab) -> None:
        async with tab.listen() as answer:
            await answer.content.readany()
            for n in range(20):
                await tab.send({"SID": _SESSION, "RID": str(n)}, _add(2 * n), first=n)
            assert await tab.open() == 1
            assert tab.emulator.told.empty()

    _run(test)


def test_an_emulator_that_is_down_is_said_to_be() -> None:
    async def run() -> None:
        front = await _serve(Proxy("http://127.0.0.1:9", 0).app())
        async with aiohttp.ClientSession() as client:
            assert (await client.get(_url(front))).status == 502
        await front.cleanup()

    asyncio.run(run())
