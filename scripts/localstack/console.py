"""What the commands say on the terminal. Stdlib only: it speaks before anything is installed."""

from __future__ import annotations

import os
import sys
import time

_COLOURS = {"red": "31", "green": "32", "yellow": "33", "cyan": "36", "dim": "2", "bold": "1"}
_WIPED = "\r\x1b[K"
"""A line of progress may stand where something is said."""
_PLAIN = bool(os.environ.get("CI") or os.environ.get("NO_COLOR"))


class FixableError(Exception):
    """Something that the user can put right: its text is the one line to print."""


def lively() -> bool:
    """Whether someone watches a terminal: colours, and lines that rewrite themselves."""
    return sys.stdout.isatty() and not _PLAIN


def paint(text: str, colour: str) -> str:
    return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m" if lively() else text


def say(text: str = "") -> None:
    print(f"{_WIPED if lively() else ''}{text}", flush=True)


def done(text: str) -> None:
    say(f"{paint('✓', 'green')} {text}")


def warn(text: str) -> None:
    say(f"{paint('!', 'yellow')} {text}")


def complain(text: str) -> None:
    print(f"{paint('✗', 'red')} {text}", file=sys.stderr, flush=True)


class Step:
    """One line of progress: `Python packages … 61 s`, alive on a terminal, spare in a log.

    `usually` says how long it takes, and so what to think of the seconds.
    """

    _HEARTBEAT_SECONDS = 15.0

    def __init__(self, title: str, usually: str = "") -> None:
        self._title = title
        self._usually = f"usually {usually}" if usually else ""
        self._begun = time.monotonic()
        self._spoken = 0.0
        if not lively():
            say(f"  {title} … {self._usually}".rstrip())

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._begun

    def tick(self, detail: str = "") -> None:
        """`detail` is what it waits for just now, in words for whoever waits."""
        line = f"  {self._title} … {self.seconds:.0f} s"
        words = ", ".join(filter(None, (self._usually, detail)))
        if lively():
            print(f"{_WIPED}{line}  {paint(words[:60], 'dim')}", end="", flush=True)
        elif self.seconds - self._spoken >= self._HEARTBEAT_SECONDS:
            self._spoken = self.seconds
            say(f"{line} ({words[:100]})" if words else line)

    def finish(self) -> None:
        self.wipe()
        done(f"{self._title} … {self.seconds:.0f} s")

    def wipe(self) -> None:
        if lively():
            print(_WIPED, end="", flush=True)
