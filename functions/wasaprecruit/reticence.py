"""Log lines and errors of libraries and the runtime, without people's data.

Libraries put addresses, answers and parameters into them. Of a line only the constant part is
kept, of an error its kind and the places that it came through.
"""

import json
import logging
import sys
import threading
from typing import Any

from wasaprecruit.logs import belonging, described, log_failure, place

# gunicorn brings handlers of its own, later than the functions are loaded; what is set on the
# logger itself stays.
_WITH_OWN_HANDLERS = ("gunicorn.error",)


def be_reticent() -> None:
    """Keep the words of errors out of everything that this process logs. Idempotent."""
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.StreamHandler())
    for handler in root.handlers:
        handler.setFormatter(_Reticent())
    for name in _WITH_OWN_HANDLERS:
        logger = logging.getLogger(name)
        if not any(isinstance(one, _Wordless) for one in logger.filters):
            logger.addFilter(_Wordless())
    logging.captureWarnings(capture=True)
    threading.excepthook = _thread_died
    sys.unraisablehook = _could_not_raise


class _Reticent(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, Any] = {
            "severity": record.levelname,
            "message": _constant(record),
            "logger": record.name,
            "place": _where(record),
        }
        if record.exc_info and record.exc_info[1]:
            told |= described(record.exc_info[1])
        return json.dumps(told | belonging())


class _Wordless(logging.Filter):
    """Takes the words out of a record, whichever handler writes it."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = f"{_constant(record)} ({_where(record)})", None
        if record.exc_info and record.exc_info[1]:
            record.msg += f" {json.dumps(described(record.exc_info[1]))}"
        record.exc_info = record.exc_text = record.stack_info = None
        return True


def _constant(record: logging.LogRecord) -> str:
    """The format string. Without arguments the line may hold data already, and is left out.

    The place in the library's source then tells what it was about.
    """
    return record.msg if record.args and isinstance(record.msg, str) else "a library reports"


def _where(record: logging.LogRecord) -> str:
    return f"{place(record.pathname)}:{record.lineno} {record.funcName}"


def _thread_died(died: threading.ExceptHookArgs) -> None:
    if died.exc_value is not None:
        log_failure("a thread ended with an error", died.exc_value)


def _could_not_raise(failed: "sys.UnraisableHookArgs") -> None:
    if failed.exc_value is not None:
        log_failure("an error had nowhere to go", failed.exc_value)
