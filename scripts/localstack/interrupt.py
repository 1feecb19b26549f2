"""Ctrl-C and SIGTERM as one exception, in the parts of a command that run without a supervisor."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType
from typing import NoReturn

ENDING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class Interrupted(BaseException):
    """The user (or the machine) asked the command to end."""


def _interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    ignore()
    raise Interrupted


def ignore() -> None:
    """From here on the command is ending: a second request must not tear the clean-up."""
    for number in ENDING:
        signal.signal(number, signal.SIG_IGN)


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    before = {number: signal.signal(number, _interrupt) for number in ENDING}
    signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def hold() -> None:
    """Let signals wait while the process replaces itself; `interruptible` lets them in again."""
    signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
