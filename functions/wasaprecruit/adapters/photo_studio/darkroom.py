"""Photos are decoded in a process of its own, because one may crash its decoder.

When a decoder runs too long, takes too much memory or crashes, its process is replaced, and the
photo is refused, not tried again. docs/decisions/0018 says why it is not a pool.
"""

import json
import os
import signal
import sys
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from subprocess import PIPE, Popen
from threading import Lock, Timer

from wasaprecruit.adapters.photo_studio import frames
from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.adapters.photo_studio.limits import Limits
from wasaprecruit.logs import log
from wasaprecruit.ports.media import MediaRefused, MediaUnavailable

_PRINTS = 3
# By name and not imported: this process does not need what it loads.
_WORKER = f"{__package__}.worker"
# Where Python and its libraries are, and nothing that is secret. Arenas and threads for each core
# would be counted against the limit of memory without being used.
_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "HOME", "PYTHONHOME")
_FRUGAL = {"MALLOC_ARENA_MAX": "2", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
_ASKED_TO_END = frozenset({-signal.SIGTERM, -signal.SIGHUP, -signal.SIGINT})


class Darkroom:
    """One photo at a time, so that memory stays bounded. Starts at the first."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._lock = Lock()
        self._process: _Process | None = None

    def develop(self, picture: Picture) -> list[bytes]:
        """Findings as JSON, then the prints. Raises MediaRefused, or MediaUnavailable.

        Unavailable when the process cannot start, or somebody ended it who did not mean the photo.
        """
        with self._lock:
            process = self._ready()
            try:
                return process.develop(picture)
            finally:
                if process.is_over:
                    process.end()
                    self._process = None

    def _ready(self) -> "_Process":
        if self._process is None or self._process.is_over:
            self._process = _Process(self._limits)
        return self._process


class _Process:
    """One running `worker`."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._photos = 0
        self._has_run_out = False
        command = [sys.executable, "-B", "-m", _WORKER, json.dumps(asdict(limits))]
        # The pipes are only complete with the process: `with` would end it here.
        self._popen = Popen(command, stdin=PIPE, stdout=PIPE, env=_environment())  # noqa: S603 - ours
        self.end = weakref.finalize(self, _end, self._popen)
        try:
            with self._watched():
                frames.read(self._popen.stdout, len(frames.READY))  # type: ignore[arg-type]
        except EOFError:
            self.end()
            raise MediaUnavailable("photos cannot be developed now") from None

    @property
    def is_over(self) -> bool:
        is_spent = self._has_run_out or self._photos >= self._limits.photos
        return is_spent or not self.end.alive or self._popen.poll() is not None

    def develop(self, picture: Picture) -> list[bytes]:
        self._photos += 1
        try:
            with self._watched():
                return self._ask(picture)
        except (EOFError, OSError, ValueError):
            raise self._cause() from None

    def _ask(self, picture: Picture) -> list[bytes]:
        about = {name: getattr(picture, name) for name in ("format", "orientation", "is_whole")}
        popen, most = self._popen, frames.MOST_BYTES
        assert popen.stdin  # noqa: S101 - it is a pipe
        assert popen.stdout  # noqa: S101 - it is a pipe
        frames.write(popen.stdin, json.dumps(about).encode(), picture.data)
        findings = frames.read(popen.stdout, most)
        if fault := json.loads(findings).get("fault"):
            raise MediaRefused(fault)
        return [findings, *(frames.read(popen.stdout, most) for _ in range(_PRINTS))]

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Within the time for one photo; afterwards the process is gone."""
        alarm = Timer(self._limits.seconds, self._run_out)
        alarm.start()
        try:
            yield
        finally:
            alarm.cancel()
            alarm.join()

    def _run_out(self) -> None:
        # Noted before the kill: the answer may have come a moment ago, and the next photo must not
        # be given to a process that is being ended.
        self._has_run_out = True
        self._popen.kill()

    def _cause(self) -> Exception:
        self.end()
        code = self._popen.returncode
        log("WARNING", "A photo ended the process that developed it.", code=code)
        if code in _ASKED_TO_END:
            return MediaUnavailable("the process was ended")
        return MediaRefused("damaged")


def _end(popen: "Popen[bytes]") -> None:
    """Also called when the studio is garbage collected, and when this process ends."""
    # Polled first: a process that has ended already keeps the code that tells why.
    popen.poll()
    popen.kill()
    popen.wait()
    for pipe in (popen.stdin, popen.stdout):
        # Closing flushes, and nobody reads any more.
        with suppress(BrokenPipeError):
            pipe.close()  # type: ignore[union-attr]


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    return kept | _FRUGAL | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
