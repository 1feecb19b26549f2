"""What every request passes before a function sees it, and every answer before it leaves.

The framework reads bodies by itself, before and after the function, whole and into memory; it logs
an error with its words and answers with them. So this stands around all of it and not in each
function: a body is read once, by one reader, within bounds; an error that escapes is logged without
its words and answered with 500, after which Twilio, Pub/Sub and Cloud Tasks come again.
"""

import io
from collections.abc import Callable, Iterable
from typing import IO, TYPE_CHECKING, Any

import functions_framework
from flask import Response, current_app, has_app_context
from werkzeug.exceptions import BadRequest, HTTPException, NotFound, RequestEntityTooLarge
from werkzeug.wsgi import get_content_length, get_input_stream

from wasaprecruit.entrypoints.problems import problem, problem_of
from wasaprecruit.logs import log, log_failure
from wasaprecruit.reticence import be_reticent
from wasaprecruit.settings import SettingsError, check
from wasaprecruit.starting import settle
from wasaprecruit.telemetry import sentry
from wasaprecruit.telemetry.handling import Handling
from wasaprecruit.telemetry.observed import observed

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_KILO = 1024
# As much as Pub/Sub delivers: ten megabytes in base64. Only Pub/Sub may call these functions.
_EVENT = 16 * _KILO * _KILO
MOST_BYTES = {
    "whatsapp_inbound": 256 * _KILO,
    "whatsapp_status": 256 * _KILO,
    "form_submitted": _KILO * _KILO,
    "api": 64 * _KILO,
    "deliver": 128 * _KILO,
    "remind": 128 * _KILO,
    "reconcile": 64 * _KILO,
    "ingest": _EVENT,
    "bot": _EVENT,
    "photos": _EVENT,
}
"""How large a body each function takes. A task has at most 100 KB, a webhook some thousands."""

_MOST_READ = 32 * _KILO * _KILO
"""Cloud Run lets no more through. What is too large is read to its end and dropped: a caller whose
body is not read sees a closed connection instead of an answer."""

_PIECE = 64 * _KILO
_CRASHED = {"X-Google-Status": "crash"}
_HEADERS = (("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"))


def guard() -> None:
    """Put a gate around the function that the framework is loading; elsewhere do nothing.

    Raises SettingsError with every fault of the function's settings: it does not start then, and
    whoever deploys it sees all of them at once.

    https://github.com/GoogleCloudPlatform/functions-framework-python: the source is run within the
    application's context, so that it can configure what is around it.
    """
    if not has_app_context():
        return
    be_reticent()
    sentry.start()
    _check_settings(current_app.name)
    functions_framework.errorhandler(Exception)(_answer)
    gate = Gate(current_app.wsgi_app, current_app.name)
    current_app.wsgi_app = gate  # type: ignore[method-assign,assignment]


def _check_settings(function: str) -> None:
    try:
        check(function)
    except SettingsError as error:
        log_failure("this function cannot start", error)
        raise


class Gate:
    """Around one function's application."""

    def __init__(self, app: "WSGIApplication", function: str) -> None:
        self._app = app
        self._function = function
        self._most = MOST_BYTES[function]

    def __call__(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        try:
            with observed(self._function, environ) as request:
                return self._pass(environ, _with_headers(_noted(start, request)))
        finally:
            settle()

    def _pass(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        try:
            _check_path(environ)
            _take_in(environ, self._most)
            return self._app(environ, start)
        except HTTPException as refused:
            log("WARNING", "request refused unread", status=refused.code)
            return problem_of(refused)(environ, start)
        except Exception as error:
            return _failed(error)(environ, start)


def _answer(error: Exception) -> Response:
    return problem_of(error) if isinstance(error, HTTPException) else _failed(error)


def _failed(error: Exception) -> Response:
    log_failure("request failed", error)
    response = problem(500, "internal", "Something went wrong here. Try again in a moment.")
    response.headers.update(_CRASHED)
    return response


def _check_path(environ: "WSGIEnvironment") -> None:
    """Raises NotFound for double slashes, which the framework would answer with a redirect."""
    if "//" in environ.get("PATH_INFO", ""):
        raise NotFound


def _take_in(environ: "WSGIEnvironment", most: int) -> None:
    """Read the body, announced or in chunks, and put it back for those who read it later.

    Raises RequestEntityTooLarge, or BadRequest when it ends early or is badly chunked.
    """
    announced = get_content_length(environ)
    if announced is not None and announced > _MOST_READ:
        raise RequestEntityTooLarge
    try:
        body = _read_bounded(get_input_stream(environ), most)
    except RequestEntityTooLarge:
        raise
    except Exception as error:
        # The server has errors of its own for a body that is cut off or badly put together.
        raise BadRequest from error
    if announced is not None and len(body) < announced:
        raise BadRequest
    environ["wsgi.input"] = io.BytesIO(body)
    environ["CONTENT_LENGTH"] = str(len(body))
    environ.pop("HTTP_TRANSFER_ENCODING", None)


def _read_bounded(stream: IO[bytes], most: int) -> bytes:
    body = _read(stream, most + 1)
    if len(body) > most:
        _discard(stream, _MOST_READ - len(body))
        raise RequestEntityTooLarge
    return body


def _read(stream: IO[bytes], most: int) -> bytes:
    body = bytearray()
    while len(body) < most and (piece := stream.read(min(_PIECE, most - len(body)))):
        body += piece
    return bytes(body)


def _discard(stream: IO[bytes], most: int) -> None:
    while most > 0 and (piece := stream.read(min(_PIECE, most))):
        most -= len(piece)


def _noted(start: "StartResponse", request: Handling) -> "StartResponse":
    def started(status: str, headers: list[tuple[str, str]], *failed: Any) -> Callable[..., object]:
        request.status = int(status.split(maxsplit=1)[0])
        return start(status, headers, *failed)

    return started


def _with_headers(start: "StartResponse") -> "StartResponse":
    """No answer may be cached on its way, or sniffed for another content type."""

    def started(status: str, headers: list[tuple[str, str]], *failed: Any) -> Callable[..., object]:
        named = {name.lower() for name, _ in headers}
        added = [(name, value) for name, value in _HEADERS if name.lower() not in named]
        return start(status, [*headers, *added], *failed)

    return started
