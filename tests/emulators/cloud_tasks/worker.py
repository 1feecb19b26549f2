"""A real HTTP target for the emulator's tasks: records what comes, answers as told."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TIMEOUT_SECONDS = 10.0


@dataclass(frozen=True)
class Received:
    method: str
    path: str
    headers: Message
    body: bytes


@dataclass
class Worker:
    """`answers` are given in turn, then `default`; while `gate` is closed no answer is given."""

    url: str = ""
    default: int = 200
    answers: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    received: list[Received] = field(default_factory=list)
    running: int = 0
    most_at_once: int = 0
    gate: threading.Event = field(default_factory=threading.Event)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def will_answer(self, *statuses: int) -> None:
        self.answers += [(status, {}) for status in statuses]

    def wait_for(self, count: int) -> list[Received]:
        """What was received, as soon as it is `count` requests."""
        with self.changed:
            arrived = self.changed.wait_for(lambda: len(self.received) >= count, TIMEOUT_SECONDS)
        assert arrived, f"{len(self.received)} of {count} requests arrived"
        return self.received

    def take(self, received: Received) -> tuple[int, dict[str, str]]:
        with self.changed:
            answer = self.answers.pop(0) if self.answers else (self.default, {})
            self.received.append(received)
            self.running += 1
            self.most_at_once = max(self.most_at_once, self.running)
            self.changed.notify_all()
        assert self.gate.wait(TIMEOUT_SECONDS)
        with self.changed:
            self.running -= 1
        return answer


@contextmanager
def running_worker() -> Iterator[Worker]:
    worker = Worker()
    worker.gate.set()
    server = _Server(("127.0.0.1", 0), _handler_of(worker))
    worker.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield worker
    worker.gate.set()
    server.shutdown()
    thread.join()
    server.server_close()


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """The emulator hangs up at a deadline: no news."""


def _handler_of(worker: Worker) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def handle_task(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            received = Received(self.command, self.path, self.headers, body)
            status, headers = worker.take(received)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_task  # noqa: N815

        def log_message(self, *_arguments: Any) -> None:
            """Quiet."""

    return Handler
