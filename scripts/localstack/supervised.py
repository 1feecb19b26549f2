"""Keeps one service running: starts it, waits until it is ready, starts it again when it dies."""

import asyncio
import contextlib
import signal
from asyncio.subprocess import Process
from collections.abc import Sequence
from pathlib import Path

from localstack.console import FixableError, done, warn
from localstack.probing import answers, until
from localstack.processes import Seen, descendants, kill_survivors, signal_group
from localstack.service import Service
from localstack.service_log import ServiceLog, Shown
from localstack.spawning import spawn
from localstack.taken_ports import is_taken

_PORT_SECONDS = 10.0
_LAST_WORDS_SECONDS = 2.0
_A_FIX_WILL_DO = "  It starts as soon as that is mended; Ctrl-C ends the wait."
_PAUSES = (0.0, 0.2, 1.0, 3.0, 10.0)


class Supervised:
    """`waits_for_a_fix`: who edits what is watched may mend what does not start.

    `explained` are the errors whose last lines were shown: two services may have the same.
    """

    def __init__(
        self,
        service: Service,
        logs: Path,
        shown: Shown = Shown.IMPORTANT,
        *,
        waits_for_a_fix: bool = False,
        explained: set[str] | None = None,
    ) -> None:
        self.service = service
        self._waits_for_a_fix = waits_for_a_fix and bool(service.watched)
        self._explained = set() if explained is None else explained
        self.log = ServiceLog(service.name, logs, shown)
        self._process: Process | None = None
        self._family: frozenset[Seen] = frozenset()
        self._changed = asyncio.Event()
        self._complaint = ""
        self._code = 0
        self.has_been_ready = False
        self._ending = False

    async def keep(self, ready: asyncio.Event) -> None:
        """Runs until cancelled; `ready` is set at the first readiness.

        Raises FixableError when the service does not start, or ends and must not.
        """
        failures = 0
        while True:
            self._changed.clear()
            was_ready = await self._run_once(ready)
            if self._ending:
                return
            if self._changed.is_set():
                failures = 0
                continue
            self._judge(was_ready)
            failures = 0 if was_ready else failures + 1
            await self._pause(_PAUSES[min(failures, len(_PAUSES) - 1)])

    def restart(self) -> None:
        """Its code changed: run the new one."""
        self._changed.set()
        if self._process:
            signal_group(self._process.pid, signal.SIGTERM)

    async def stop(self) -> None:
        self._end()
        process = self._process
        if not process:
            return
        family = self._family | await asyncio.to_thread(descendants, process.pid)
        signal_group(process.pid, signal.SIGTERM)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), self.service.stop_seconds)
        self._end_family(process, family)

    def kill(self) -> None:
        self._end()
        if self._process:
            self._end_family(self._process, self._family | descendants(self._process.pid))

    def _end(self) -> None:
        self._ending = True
        self._changed.set()

    async def _run_once(self, ready: asyncio.Event) -> bool:
        """Whether it became ready before it ended."""
        self.log.begin()
        await self._wait_for_ports()
        if self._ending:
            return False
        spawned = await spawn(self.service)
        process = self._process = spawned.process
        following = asyncio.create_task(self.log.follow(spawned.output))
        waiting = asyncio.create_task(self._wait_until_ready(ready))
        self._code = await process.wait()
        self._end_family(process, self._family)
        self._process = None
        await asyncio.wait([following], timeout=_LAST_WORDS_SECONDS)
        spawned.transport.close()
        waiting.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            return await waiting
        return False

    async def _wait_until_ready(self, ready: asyncio.Event) -> bool:
        probes = self.service.ready
        seconds = self.service.ready_seconds
        if not await until(lambda: all(answers(probe) for probe in probes), seconds):
            self._complain(f"{self.service.title} does not answer after {seconds:.0f} s")
            return False
        if self._ending:
            return False
        if self._process:
            self._family = await asyncio.to_thread(descendants, self._process.pid)
        if self.has_been_ready:
            self.log.comment(f"{self.service.title} is up again", done)
        self.has_been_ready, self._complaint, self.log.is_quiet = True, "", False
        ready.set()
        return True

    async def _wait_for_ports(self) -> None:
        ports = self.service.ports

        def free() -> bool:
            return self._ending or not any(map(is_taken, ports))

        if not await until(free, _PORT_SECONDS):
            self._complain(f"{self.service.title}: its port is taken: {ports}")

    def _judge(self, was_ready: bool) -> None:
        title, error = self.service.title, _reason(self._code, self.log)
        if not self.service.restarts and was_ready:
            raise FixableError(f"{title} ended by itself: {error} (all of it: {self.log.path})")
        if was_ready:
            self.log.comment(f"{title} died, starting it again", warn)
        elif self.has_been_ready:
            self._complain(f"{title} does not start: {error}")
        elif self._waits_for_a_fix:
            self._complain(f"{title} does not start: {error}", self._advice(error))
        else:
            line = f"{title} did not start: {error} (all of it: {self.log.path})"
            raise FixableError("\n".join([line, *self._lines()]))

    def _advice(self, error: str) -> list[str]:
        if error in self._explained:
            return []
        self._explained.add(error)
        return [*self._lines(), _A_FIX_WILL_DO]

    def _lines(self) -> list[str]:
        return [f"  {line}" for line in self.log.up_to_error()]

    def _complain(self, line: str, more: Sequence[str] = ()) -> None:
        """Once for each reason, however often it is tried."""
        if line != self._complaint:
            self._complaint = line
            self.log.comment("\n".join([line, *more]), warn)

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._changed.wait(), seconds)

    def _end_family(self, process: Process, family: frozenset[Seen]) -> None:
        """Whoever is left of it: a worker without its master, Java without Firebase's CLI."""
        signal_group(process.pid, signal.SIGKILL)
        kill_survivors(family)
        self._family = frozenset()


def _reason(code: int, log: ServiceLog) -> str:
    return f"killed by {signal.Signals(-code).name}" if code < 0 else log.last_error()
