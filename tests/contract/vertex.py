"""Vertex AI's generateContent on a free port: records what comes, answers as told.

https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference
"""

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_TRICKLE_SECONDS = 0.02


@dataclass(frozen=True)
class Asked:
    """A request: its path, its headers in lower case, its body."""

    path: str
    headers: dict[str, str]
    raw: str

    @property
    def body(self) -> dict[str, Any]:
        return dict(json.loads(self.raw))


Act = Callable[["_Handler"], None]


@dataclass
class Vertex:
    """`act` does the answering; `closing` is set when the test is over."""

    url: str = ""
    act: Act = field(default=lambda _: None)
    asked: list[Asked] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def says(self, text: str) -> None:
        """The model answers with this text."""
        self.answers({"candidates": [_candidate([{"text": text}])], "usageMetadata": _USAGE})

    def chooses(self, *topics: str) -> None:
        self.says(json.dumps({"topics": topics}))

    def answers(self, body: Any, status: int = 200) -> None:
        self.act = lambda handler: handler.reply(status, json.dumps(body).encode())

    def answers_raw(self, body: bytes) -> None:
        self.act = lambda handler: handler.reply(200, body)

    def hangs_up(self) -> None:
        self.act = lambda handler: handler.hang_up()

    def is_silent(self) -> None:
        self.act = lambda _: _wait(self.closing)

    def trickles(self) -> None:
        """Never silent for long, and never done."""
        self.act = lambda handler: handler.trickle(self.closing)


_USAGE = {"promptTokenCount": 300, "candidatesTokenCount": 8, "totalTokenCount": 308}


def _candidate(parts: list[dict[str, Any]]) -> dict[str, Any]:
    return {"content": {"role": "model", "parts": parts}, "finishReason": "STOP"}


def _wait(closing: threading.Event) -> None:
    closing.wait()


class _Handler(BaseHTTPRequestHandler):
    vertex: Vertex

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["Content-Length"])).decode()
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.vertex.asked.append(Asked(self.path, headers, raw))
        self.vertex.act(self)

    def reply(self, status: int, body: bytes) -> None:
        self._head(status, len(body))
        self.wfile.write(body)

    def hang_up(self) -> None:
        """In the middle of the answer, with a reset."""
        self._head(200, 1000)
        self.wfile.write(b'{"candidates": [')
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def trickle(self, closing: threading.Event) -> None:
        self._head(200, 10**6)
        while not closing.wait(_TRICKLE_SECONDS):
            self.wfile.write(b" ")
            self.wfile.flush()

    def _head(self, status: int, length: int) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def log_message(self, *_arguments: Any) -> None:
        """Quiet."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Who asked has gone: no news."""


@contextmanager
def running_vertex() -> Iterator[Vertex]:
    vertex = Vertex()
    handler = type("Handler", (_Handler,), {"vertex": vertex})
    server = _Server(("127.0.0.1", 0), handler)
    vertex.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield vertex
    finally:
        vertex.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()
