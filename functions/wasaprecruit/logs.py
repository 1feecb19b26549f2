"""Structured logs as Cloud Logging reads them: one JSON object a line, and nothing personal.

Only ids, counts and codes are logged; never a name, a number or what somebody wrote.
https://cloud.google.com/logging/docs/structured-logging
"""

import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import PurePath
from types import TracebackType
from typing import Any, Literal

from opentelemetry import trace

from wasaprecruit.domain.errors import Speakable
from wasaprecruit.telemetry.handling import current

Severity = Literal["INFO", "WARNING", "ERROR"]
LogField = str | int | list[str] | Mapping[Any, int] | None

Listener = Callable[[str, BaseException], None]
_listeners: list[Listener] = []

_MOST_FRAMES = 40
# https://cloud.google.com/error-reporting/docs/formatting-error-messages
_REPORTED = "type.googleapis.com/google.devtools.clouderrorreporting.v1beta1.ReportedErrorEvent"


def log(severity: Severity, message: str, **fields: LogField) -> None:
    """Write one line. `message` is a constant sentence; what varies goes into `fields`."""
    reported = _for_error_reporting() if severity == "ERROR" else {}
    write({"severity": severity, "message": message, **fields, **reported})


def write(record: Mapping[str, Any]) -> None:
    """One line, with the ids by which all lines of a request and of a trace are found."""
    print(json.dumps({**record, **belonging()}), file=sys.stderr, flush=True)  # noqa: T201


def log_failure(message: str, error: BaseException, **fields: str) -> None:
    """Write what went wrong and where, without the words of the error.

    The words of a client's error may hold an address with somebody's number in it, a document's
    path, or what somebody wrote.
    """
    log("ERROR", message, **fields, **described(error))
    for listener in _listeners:
        # A listener's failure must not become the request's.
        with suppress(Exception):
            listener(message, error)


def listen(listener: Listener) -> "Listening":
    """Tell `listener` of every failure: for good, or as a context manager until its end."""
    _listeners.append(listener)
    return Listening(listener)


class Listening:
    def __init__(self, listener: Listener) -> None:
        self._listener = listener

    def __enter__(self) -> None:
        return

    def __exit__(self, *_: object) -> None:
        _listeners.remove(self._listener)


def described(error: BaseException) -> dict[str, str]:
    """The kinds of an error and of what caused it, and the places it came through.

    `stack_trace` reads as Python prints it, outermost place first: Error Reporting groups by it.
    `reason` is given only for errors whose words are ours (`Speakable`).
    """
    told = {
        "error": " from ".join(map(kind_of, chain(error))),
        "stack_trace": "\n".join(
            ["Traceback (most recent call last):", *_places(error.__traceback__), kind_of(error)]
        ),
    }
    spoken = [str(one) for one in chain(error) if isinstance(one, Speakable)]
    return told | ({"reason": "; ".join(spoken)} if spoken else {})


def kind_of(error: BaseException) -> str:
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


def place(path: str) -> str:
    """The last two parts of a file's path: enough to find it, wherever it is installed."""
    return "/".join(PurePath(path).parts[-2:])


def chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in chain:
        chain.append(following)
        silent = following.__suppress_context__
        following = following.__cause__ or (None if silent else following.__context__)
    return chain


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-_MOST_FRAMES:]
    return [
        f'  File "{place(frame.filename)}", line {frame.lineno}, in {frame.name}'
        for frame in frames
    ]


def _for_error_reporting() -> dict[str, Any]:
    """K_SERVICE and K_REVISION are set by Cloud Run."""
    request = current()
    service = os.environ.get("K_SERVICE") or (request.function if request else "wasaprecruit")
    version = os.environ.get("K_REVISION", "")
    return {"@type": _REPORTED, "serviceContext": {"service": service, "version": version}}


def belonging() -> dict[str, Any]:
    """To which trace the line belongs, and what is being handled.

    https://cloud.google.com/logging/docs/agent/logging/configuration#special-fields
    """
    request = current()
    labels = {"function": request.function, **request.ids} if request else {}
    belonging: dict[str, Any] = {"logging.googleapis.com/labels": labels} if labels else {}
    span = trace.get_current_span().get_span_context()
    if span.is_valid:
        project = os.environ.get("GOOGLE_CLOUD_PROJECT", "")
        belonging |= {
            "logging.googleapis.com/trace": f"projects/{project}/traces/{span.trace_id:032x}",
            "logging.googleapis.com/spanId": f"{span.span_id:016x}",
            "logging.googleapis.com/trace_sampled": span.trace_flags.sampled,
        }
    return belonging
