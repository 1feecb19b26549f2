"""What a service prints: into a file, the important part (or everything) on screen."""

import asyncio
import re
from collections import deque
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from localstack.console import paint, say

_LINES_REMEMBERED = 40
_LINES_OF_AN_ERROR = 10
_LONGEST_SHOWN = 300
LARGEST_FILE = 500_000
"""In characters. A full file is kept as `….1.log` until the next one is full: what a service says
for days takes no more than twice that, and the stack's logs together a few megabytes."""
# Not Java's: the Pub/Sub emulator prints one whenever a client leaves.
_EXCEPTION = re.compile(r"^(?!java)[\w.]*(Error|Exception)\b: ")
_IMPORTANT = re.compile(rf"\b(ERROR|CRITICAL|FATAL)\b|^Traceback|{_EXCEPTION.pattern}")


class Shown(IntEnum):
    """How much of what the services say is on screen."""

    NOTHING = 0
    IMPORTANT = 1
    EVERYTHING = 2


class ServiceLog:
    def __init__(self, name: str, folder: Path, shown: Shown) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"{name}.log"
        self._written = 0
        self._name = name
        self._shown = shown
        self._file = self.path.open("w", errors="replace")
        self.is_quiet = True
        self._last: deque[str] = deque(maxlen=_LINES_REMEMBERED)

    def tail(self, lines: int = 15) -> list[str]:
        return list(self._last)[-lines:]

    def last_error(self) -> str:
        """The last line that names an exception, else an error, else the last line."""
        newest_first = list(self._last)[::-1]
        for kind in (_EXCEPTION, _IMPORTANT, re.compile("")):
            for line in filter(kind.search, newest_first):
                return line
        return "it ended without a word"

    def up_to_error(self) -> list[str]:
        """The last lines, without what was said after `last_error`."""
        lines, error = list(self._last), self.last_error()
        end = next((n for n in range(len(lines), 0, -1) if lines[n - 1] == error), len(lines))
        return lines[max(0, end - _LINES_OF_AN_ERROR) : end]

    def begin(self) -> None:
        """A new process: until it is ready, its end says better in one line what is wrong."""
        self._last.clear()
        self.is_quiet = True

    def comment(self, line: str, speak: Callable[[str], None]) -> None:
        """What the supervisor has to say about the service."""
        self._write(f"--- {line}\n")
        if self._shown > Shown.NOTHING:
            speak(line)

    async def follow(self, stream: asyncio.StreamReader) -> None:
        while True:
            try:
                line = await stream.readline()
            except ValueError:  # a line beyond the reader's limit, which it has dropped
                continue
            if not line:
                return
            self._take(line.decode(errors="replace").rstrip())

    def close(self) -> None:
        self._file.close()

    def _take(self, line: str) -> None:
        self._write(f"{line}\n")
        if not line.strip():
            return
        self._last.append(line)
        if self._is_shown(line):
            say(f"{paint(f'{self._name:>9} │', 'dim')} {line[:_LONGEST_SHOWN]}")

    def _write(self, text: str) -> None:
        if self._written + len(text) > LARGEST_FILE:
            self._file.close()
            self.path.replace(self.path.with_suffix(".1.log"))
            self._file, self._written = self.path.open("w", errors="replace"), 0
        self._file.write(text[:LARGEST_FILE])
        self._file.flush()
        self._written += len(text)

    def _is_shown(self, line: str) -> bool:
        if self._shown is Shown.IMPORTANT:
            return bool(_IMPORTANT.search(line)) and not self.is_quiet
        return self._shown is Shown.EVERYTHING
