"""Structured logs as Cloud Logging reads them: one JSON object a line, and nothing personal.

Only ids, counts and codes are logged; never a name, a number or what somebody wrote.
https://cloud.google.com/logging/docs/structured-logging
"""

import json
import sys
import traceback
from pathlib import PurePath
from types import TracebackType
from typing import Literal

from wasaprecruit.domain.errors import Speakable

Severity = Literal["INFO", "WARNING", "ERROR"]

_MOST_FRAMES = 40


def log(severity: Severity, message: str, **fields: str | int | list[str] | None) -> None:
    """Write one line. `message` is a constant sentence; what varies goes into `fields`."""
    record = {"severity": severity, "message": message, **fields}
    print(json.dumps(record), file=sys.stderr, flush=True)  # noqa: T201 - this is the log


def log_failure(message: str, error: BaseException, **fields: str) -> None:
    """Write what went wrong and where, without the words of the error.

    The words of a client's error may hold an address with somebody's number in it, a document's
    path, or what somebody wrote.
    """
    log("ERROR", message, **fields, **described(error))


def described(error: BaseException) -> dict[str, str | list[str]]:
    """The kinds of an error and of what caused it, and the places it came through, outermost first.

    `reason` is there when the words are ours.
    """
    told: dict[str, str | list[str]] = {
        "error": " from ".join(map(_kind, _chain(error))),
        "stack": _places(error.__traceback__),
    }
    spoken = [str(one) for one in _chain(error) if isinstance(one, Speakable)]
    return told | ({"reason": "; ".join(spoken)} if spoken else {})


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in chain:
        chain.append(following)
        silent = following.__suppress_context__
        following = following.__cause__ or (None if silent else following.__context__)
    return chain


def _kind(error: BaseException) -> str:
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-_MOST_FRAMES:]
    return [f"{place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]


def place(path: str) -> str:
    """The last two parts of a file's path: enough to find it, wherever it is installed."""
    return "/".join(PurePath(path).parts[-2:])
