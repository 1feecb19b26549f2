"""The host as a process: what slow workers leave to the doors."""

import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from emulators.functions_host.app import THREADS
from emulators.identity import mint
from localstack.paths import SCRIPTS
from tests.waiting import eventually

_SOURCE = """
import functions_framework, pathlib, time, uuid
folder = pathlib.Path(__file__).parent

@functions_framework.http
def whatsapp_inbound(request):
    return "welcome"

@functions_framework.http
def deliver(request):
    (folder / f"{uuid.uuid4()}.stuck").touch()
    while not (folder / "go-on").exists():
        time.sleep(0.05)
    return "delivered"
"""


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "toy.py").write_text(_SOURCE)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    source = f"--source={tmp_path / 'toy.py'}"
    command = [sys.executable, "-m", "emulators.functions_host", f"--port={port}", source]
    with subprocess.Popen(command, env={"PYTHONPATH": str(SCRIPTS)}) as process:
        eventually(lambda: _listens(port), "the host")
        yield f"http://127.0.0.1:{port}"
        (tmp_path / "go-on").touch()
        process.terminate()


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_workers_that_are_all_stuck_keep_no_door_waiting(url: str, tmp_path: Path) -> None:
    headers = {"Authorization": f"Bearer {mint(url)}"}

    def call(_: int) -> int:
        return requests.post(f"{url}/deliver", headers=headers, timeout=60).status_code

    with ThreadPoolExecutor(2 * THREADS) as pool:
        calls = [pool.submit(call, n) for n in range(2 * THREADS)]
        refused = eventually(lambda: _ended_while_stuck(calls, tmp_path), "every call's fate")
        assert requests.post(f"{url}/whatsapp_inbound", timeout=60).text == "welcome"
        (tmp_path / "go-on").touch()
        outcomes = Counter(one.result() for one in calls)
    assert outcomes == {200: 2 * THREADS - refused, 429: refused}


def _ended_while_stuck(calls: list["Future[int]"], folder: Path) -> int:
    """How many were refused, once each of the others is stuck in its worker."""
    ended = sum(call.done() for call in calls)
    stuck = len(list(folder.glob("*.stuck")))
    return ended if ended + stuck == len(calls) else 0
