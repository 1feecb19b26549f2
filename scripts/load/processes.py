"""The processor's time of the stack's processes, found by the ports that they listen at."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import psutil

from localstack.addresses import Addresses

_OURS = ("functions", "workers", "relay_control")
_EMULATORS = ("firestore_host", "pubsub_host", "tasks_control", "whatsapp")


@dataclass(frozen=True)
class Spent:
    """Seconds of processor time of one process and its children."""

    name: str
    pid: int
    is_ours: bool
    seconds: float


def spent(stack: Addresses) -> list[Spent]:
    """What each process of the stack has used since it began."""
    listening = _listening()
    found = []
    for name in (*_OURS, *_EMULATORS):
        port = urlsplit(f"//{getattr(stack, name).rpartition('//')[2]}").port
        if pid := listening.get(port or 0):
            found.append(Spent(name, pid, name in _OURS, _seconds(psutil.Process(pid))))
    return found


def _listening() -> Mapping[int, int]:
    listening = (one for one in psutil.net_connections("tcp") if one.status == "LISTEN")
    # What listens has an address; the type is that of any connection.
    return {one.laddr.port: one.pid for one in listening if one.pid}  # type: ignore[union-attr]


def _seconds(process: psutil.Process) -> float:
    whole = [process, *process.children(recursive=True)]
    return sum(times.user + times.system for times in (one.cpu_times() for one in whole))
