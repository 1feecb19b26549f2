"""A simulator and an agency's webhooks, both real servers on free ports of this machine."""

import asyncio
import contextlib
import random
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

import requests
from aiohttp import web
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from emulators.whatsapp.server import make_app
from emulators.whatsapp.settings import Settings

AGENCY = "whatsapp:+14155238886"
VALENTINA = "whatsapp:+5215512345678"
EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


def free_port() -> int:
    """Below the ports that the system gives to outgoing connections, which come and go."""
    while True:
        port = random.randrange(20000, 30000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def until(condition: Callable[[], Any], seconds: float = 5.0) -> Any:
    """The condition's first true value; fails when none comes in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.01)
    raise AssertionError("it did not happen in time")


@dataclass
class Call:
    url: str
    params: dict[str, str]
    headers: dict[str, str]


@dataclass
class AgencyServer:
    """Records every webhook; `answers` are given in turn, then empty TwiML."""

    port: int
    calls: list[Call] = field(default_factory=list)
    answers: list[tuple[int, str]] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def at(self, path: str) -> list[Call]:
        return [call for call in self.calls if call.url.startswith(self.url + path)]

    @property
    def inbound(self) -> list[Call]:
        return self.at("/whatsapp_inbound")

    @property
    def statuses(self) -> list[str]:
        return [call.params["MessageStatus"] for call in self.at("/whatsapp_status")]


def _handler(agency: AgencyServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            params = dict(parse_qsl(body, keep_blank_values=True))
            agency.calls.append(Call(agency.url + self.path, params, dict(self.headers)))
            agency.gate.wait(10)
            self._answer(*(agency.answers.pop(0) if agency.answers else (200, EMPTY_TWIML)))

        def do_GET(self) -> None:
            content_type, content = agency.files[self.path]
            self._send(200, content_type, content)

        def _answer(self, status: int, text: str) -> None:
            self._send(status, "text/xml", text.encode())

        def _send(self, status: int, content_type: str, content: bytes) -> None:
            # The simulator may have given up already.
            with contextlib.suppress(ConnectionError):
                self.send_response(status)
                self.send_header("Content-Type", content_type)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, *_args: Any) -> None:
            pass

    return Handler


@contextlib.contextmanager
def running_agency() -> Iterator[AgencyServer]:
    agency = AgencyServer(port=0)
    agency.gate.set()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(agency))
    agency.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield agency
    finally:
        agency.gate.set()
        server.shutdown()
        thread.join()
        server.server_close()


class Simulator:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.url = settings.base_url
        self.auth = (settings.account_sid, settings.auth_token)
        self.messages_url = f"{self.url}{settings.account_path}/Messages"

    def get(self, path: str, **options: Any) -> Any:
        return requests.get(self.url + path, timeout=10, **options)

    def post(self, path: str, given: Any) -> Any:
        return requests.post(self.url + path, json=given, timeout=10)

    def write(self, body: str = "Hola", **given: Any) -> str:
        answer = self.post("/simulator/messages", {"from": "+5215512345678", "body": body} | given)
        assert answer.status_code == 200, answer.text
        sid: str = answer.json()["sid"]
        return sid

    def send(self, body: str | None = "Hola Valentina", to: str = VALENTINA, **form: Any) -> Any:
        form = {"To": to, "From": AGENCY, "Body": body} | form
        given = {name: value for name, value in form.items() if value is not None}
        return requests.post(self.messages_url + ".json", data=given, auth=self.auth, timeout=10)

    def arm(self, **fault: Any) -> None:
        assert self.post("/simulator/faults", fault).status_code == 200

    def ledger(self) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = self.get("/simulator/ledger").json()
        return entries

    def status(self, sid: str) -> str:
        status: str = next(entry["status"] for entry in self.ledger() if entry["sid"] == sid)
        return status

    def settle(self) -> None:
        until(lambda: self.get("/simulator/idle").json()["idle"])

    def client(self, **options: Any) -> Client:
        http = _Rerouted(self.url, **options)
        return Client(*self.auth, http_client=http)


class _Rerouted(TwilioHttpClient):  # type: ignore[misc,unused-ignore]
    """Twilio's own client, its host replaced."""

    def __init__(self, base: str, **options: Any) -> None:
        super().__init__(pool_connections=False, **options)
        self._base = base

    def request(self, method: str, url: str, *args: Any, **options: Any) -> Any:
        there = url.replace("https://api.twilio.com", self._base)
        return super().request(method, there, *args, **options)


@contextlib.contextmanager
def running_simulator(settings: Settings) -> Iterator[Simulator]:
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()
    ready = threading.Event()

    async def serve() -> None:
        runner = web.AppRunner(await make_app(settings), access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", settings.port).start()
        ready.set()
        await stop.wait()
        await runner.cleanup()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    try:
        assert ready.wait(5)
        yield Simulator(settings)
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()
