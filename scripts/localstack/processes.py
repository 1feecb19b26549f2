"""Processes as the operating system sees them, on Linux, macOS and WSL alike."""

import contextlib
import os
import signal
import subprocess
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Seen:
    """A process; its start time tells it from a later one with the same number."""

    pid: int
    started: str


def descendants(root: int) -> frozenset[Seen]:
    """Children started in sessions of their own too: a signal to the group does not reach those."""
    children = defaultdict(list)
    for parent, seen in _table():
        children[parent].append(seen)
    found: set[Seen] = set()
    waiting = [root]
    while waiting:
        below = children[waiting.pop()]
        found.update(below)
        waiting.extend(seen.pid for seen in below)
    return frozenset(found)


def kill_survivors(seen: Iterable[Seen]) -> None:
    for survivor in alive(seen):
        with contextlib.suppress(ProcessLookupError):
            os.kill(survivor.pid, signal.SIGKILL)


def alive(seen: Iterable[Seen]) -> set[Seen]:
    wanted = set(seen)
    return wanted & {process for _, process in _table()} if wanted else wanted


def signal_group(leader: int, number: signal.Signals) -> None:
    """The group may outlive its leader, and may be gone already."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, number)


def command_of(pid: int) -> str:
    return _run("ps", "-o", "command=", "-p", str(pid)).strip()


def _table() -> list[tuple[int, Seen]]:
    rows = (line.split(None, 2) for line in _run("ps", "-axo", "ppid=,pid=,lstart=").splitlines())
    return [(int(parent), Seen(int(pid), started.strip())) for parent, pid, started in rows]


def _run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
