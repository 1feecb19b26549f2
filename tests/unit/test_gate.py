"""What every request passes: bodies are read once and within bounds, addresses are exact."""

import io
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests
from flask import Flask, Request, Response
from werkzeug.test import Client, TestResponse

from localstack.environment import functions_environment
from localstack.ports import Ports
from tests.waiting import eventually
from wasaprecruit.entrypoints.addresses import below
from wasaprecruit.entrypoints.client import client_address
from wasaprecruit.entrypoints.gate import MOST_BYTES, Gate

ROOT = Path(__file__).parents[2]
KINDS = ["announced", "in chunks"]


class Endless(io.RawIOBase):
    """A body that goes on for ever; counts what was taken of it."""

    def __init__(self, most: int = 10**12) -> None:
        self.left = most
        self.largest = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        assert size >= 0, "a reader without bounds"
        size = min(size, self.left)
        self.left -= size
        self.largest = max(self.largest, size)
        return b"x" * size


class App:
    """A function's application, as the framework makes it: it reads the body whole."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.fails: Exception | None = None

    def __call__(self, environ: Any, start: Any) -> Any:
        request = Request(environ)
        self.bodies.append(request.get_data())
        if self.fails:
            raise self.fails
        return Response("done")(environ, start)


def _post(function: str, body: Any, kind: str, app: App, path: str = "/") -> TestResponse:
    stream = io.BytesIO(body) if isinstance(body, bytes) else body
    environ: dict[str, Any] = {"PATH_INFO": path, "wsgi.input": stream}
    if kind == "announced":
        environ["CONTENT_LENGTH"] = str(len(body))
    else:
        environ |= {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}
    return Client(Gate(app, function)).post(environ_overrides=environ)


def _code(answer: TestResponse) -> str:
    return str(json.loads(answer.get_data())["error"]["code"])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("function", MOST_BYTES)
def test_a_body_beyond_the_functions_measure_reaches_nobody(function: str, kind: str) -> None:
    app, most = App(), MOST_BYTES[function]
    assert _post(function, b"x" * most, kind, app).status_code == 200
    refused = _post(function, b"x" * (most + 1), kind, app)
    assert (refused.status_code, _code(refused)) == (413, "too_large")
    assert [len(body) for body in app.bodies] == [most]


def test_a_body_without_an_end_is_neither_kept_nor_heard_out_for_ever() -> None:
    app, body = App(), Endless()
    assert _post("api", body, "in chunks", app).status_code == 413
    assert app.bodies == []
    assert 10**12 - body.left <= 32 * 1024 * 1024
    assert body.largest <= 64 * 1024


def test_a_body_that_ends_early_is_refused() -> None:
    app = App()
    answer = Client(Gate(app, "api")).post(
        "/",
        input_stream=io.BytesIO(b"half"),
        environ_overrides={"CONTENT_LENGTH": "8", "wsgi.input_terminated": True},
    )
    assert (answer.status_code, app.bodies) == (400, [])


@pytest.mark.parametrize("function", MOST_BYTES)
def test_no_answer_is_kept_or_taken_for_what_it_is_not(function: str) -> None:
    app = App()
    answers = [
        _post(function, b"", "announced", app),
        _post(function, b"x" * (MOST_BYTES[function] + 1), "announced", app),
        _post(function, b"", "announced", app, path="/a//b"),
    ]
    app.fails = ValueError("somebody's number")
    answers.append(_post(function, b"", "announced", app))
    assert [answer.status_code for answer in answers] == [200, 413, 404, 500]
    for answer in answers:
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "number" not in answers[-1].get_data(as_text=True)


@pytest.mark.parametrize("path", ["//conversations/x/read", "/conversations//x/read", "/read//"])
def test_an_address_with_an_empty_part_is_no_address(path: str) -> None:
    app = App()
    answer = _post("api", b"", "announced", app, path)
    assert (answer.status_code, _code(answer)) == (404, "not_found")
    assert "Location" not in answer.headers
    assert app.bodies == []


@pytest.mark.parametrize(
    ("script", "path", "seen"),
    [
        ("", "/api/conversations/x", "/conversations/x"),
        ("", "/conversations/x", "/conversations/x"),
        ("/api", "/conversations/x", "/conversations/x"),
        ("/api", "/api/conversations/x", "/api/conversations/x"),
        ("", "/apiconversations/x", "/apiconversations/x"),
        ("", "/api", "/api"),
    ],
)
def test_only_the_functions_own_name_is_taken_off_an_address(
    script: str, path: str, seen: str
) -> None:
    with Flask(__name__).test_request_context(
        path, environ_overrides={"SCRIPT_NAME": script}
    ) as context:
        assert below(context.request, "api") == seen


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [
        ([], "10.0.0.1"),
        (["198.51.100.7"], "198.51.100.7"),
        (["1.1.1.1, 2.2.2.2,198.51.100.7"], "198.51.100.7"),
        (["1.1.1.1", "198.51.100.7"], "198.51.100.7"),
        (["198.51.100.7, "], "10.0.0.1"),
    ],
)
def test_of_where_a_request_comes_from_only_googles_own_word_counts(
    forwarded: list[str], address: str
) -> None:
    headers = [("X-Forwarded-For", one) for one in forwarded]
    with Flask(__name__).test_request_context(
        headers=headers, environ_overrides={"REMOTE_ADDR": "10.0.0.1"}
    ) as context:
        assert client_address(context.request) == address


@contextmanager
def _alone(function: str) -> Iterator[str]:
    """The function as Google's runtime starts it, with nobody there whom it could ask."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "functions_framework", "--source", "functions/main.py"]
    process = subprocess.Popen(
        [*command, "--target", function, "--port", str(port)],
        cwd=ROOT,
        env={**os.environ, **functions_environment(Ports(), outer={})},
        stderr=subprocess.DEVNULL,
    )
    try:
        eventually(lambda: _listens(port), f"{function} alone")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=30)


def _listens(port: int) -> bool:
    with closing(socket.socket()) as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.parametrize("function", ["api", "deliver"])
def test_twenty_megabytes_in_chunks_are_refused_by_the_real_server(function: str) -> None:
    with _alone(function) as url:
        pieces = (b'{"a":1,' + b" " * 65_536 for _ in range(320))
        answer = requests.post(url, data=pieces, timeout=120)
        assert (answer.status_code, answer.json()["error"]["code"]) == (413, "too_large")
        assert answer.headers["Cache-Control"] == "no-store"
        elsewhere = requests.post(f"{url}//x", allow_redirects=False, timeout=60)
        assert elsewhere.status_code == 404
        assert json.loads(elsewhere.text)["error"]["code"] == "not_found"
