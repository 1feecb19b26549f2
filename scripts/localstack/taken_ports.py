"""Whether the stack's ports are free, and who holds one that is not."""

import contextlib
import os
import re
import shutil
import socket
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from localstack.console import FixableError
from localstack.ports import HOST
from localstack.processes import command_of

_LISTENING = "0A"
_COMMAND_SHOWN = 90


@dataclass(frozen=True)
class Holder:
    pid: int
    command: str


def require_free(purposes: Mapping[int, str], leftovers: Sequence[int] = ()) -> None:
    """`purposes` says of each port what it is for. One line for each that is taken.

    `leftovers` are processes that have to end with the holders.
    """
    taken = [port for port in purposes if is_taken(port)]
    if not taken:
        return
    holders = {port: holder_of(port) for port in taken}
    lines = [_line(port, purposes[port], holders[port]) for port in taken]
    pids = sorted({holder.pid for holder in holders.values() if holder} | set(leftovers))
    advice = f"End it (`kill {' '.join(map(str, pids))}`)" if pids else "Find it (`sudo lsof -i`)"
    raise FixableError(
        "\n".join([*lines, f"{advice}, or stop the other scripts/dev, and try again."])
    )


def _line(port: int, purpose: str, holder: Holder | None) -> str:
    by = f"by process {holder.pid}: {holder.command}" if holder else "by another user's process"
    return f"Port {port} ({purpose}) is taken {by}"


def is_taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        if probe.connect_ex((HOST, port)) == 0:
            return True
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return True
    return False


def holder_of(port: int) -> Holder | None:
    pid = holder_from_lsof(port) if shutil.which("lsof") else holder_from_proc(port)
    return Holder(pid, command_of(pid)[:_COMMAND_SHOWN]) if pid else None


def holder_from_lsof(port: int) -> int | None:
    command = ["lsof", "-nP", "-t", f"-iTCP:{port}", "-sTCP:LISTEN"]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
    return int(found[0]) if found else None


def holder_from_proc(port: int) -> int | None:
    """Linux without lsof: the socket's inode from the table, then whose open files hold it."""
    sockets = {f"socket:[{inode}]" for inode in _listening_inodes(port)}
    for link in Path("/proc").glob("[0-9]*/fd/*") if sockets else ():
        with contextlib.suppress(OSError):
            if os.readlink(link) in sockets:  # noqa: PTH115 - a socket is no path
                return int(link.parts[2])
    return None


def _listening_inodes(port: int) -> Iterable[str]:
    for table in (Path("/proc/net/tcp"), Path("/proc/net/tcp6")):
        rows = table.read_text().splitlines()[1:] if table.exists() else []
        for row in map(str.split, rows):
            if row[3] == _LISTENING and re.fullmatch(rf"\w+:{port:04X}", row[1]):
                yield row[9]
