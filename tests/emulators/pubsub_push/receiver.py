"""A function that records what is pushed to it, and answers as it is told."""

import base64
import json
import threading
from collections import defaultdict
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Push:
    data: str
    key: str
    attempt: int
    path: str
    authorization: str
    body: dict[str, Any]


@dataclass
class Receiver:
    """`failures` says how often a message's data is refused before it is taken."""

    failures: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    pushes: list[Push] = field(default_factory=list)
    taken: list[Push] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def receive(self, push: Push) -> int:
        with self._lock:
            self.pushes.append(push)
            if self.failures[push.data] > 0:
                self.failures[push.data] -= 1
                return 500
            self.taken.append(push)
            return 204

    def taken_of(self, key: str) -> list[str]:
        return [push.data for push in self.taken if push.key == key]

    def attempts_of(self, data: str) -> list[int]:
        return [push.attempt for push in self.pushes if push.data == data]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_: object) -> None:
        """A relay that is stopped hangs up in the middle of a push."""


def serve(receiver: Receiver, port: int) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            message = body["message"]
            push = Push(
                data=base64.b64decode(message["data"]).decode(),
                key=message.get("orderingKey", ""),
                attempt=body["deliveryAttempt"],
                path=self.path,
                authorization=self.headers["Authorization"],
                body=body,
            )
            self.send_response(receiver.receive(push))
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    server = _Server(("127.0.0.1", port), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server
