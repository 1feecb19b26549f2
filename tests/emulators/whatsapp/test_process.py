"""The command as `scripts/dev` runs it."""

import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from tests.emulators.whatsapp.world import free_port, until

# A second is promised; a busy machine gets another. Waiting for the request would take 30.
SOON = 2.0
SCRIPTS = Path(__file__).parents[3] / "scripts"


@contextmanager
def command(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "emulators.whatsapp", *arguments],
        env={"PYTHONPATH": str(SCRIPTS), "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _wait_for(port: int) -> None:
    def listening() -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    until(listening, seconds=10)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_within_a_second_with_a_phone_connected(number: signal.Signals) -> None:
    port = free_port()
    with command("--port", str(port)) as process:
        _wait_for(port)
        phone = requests.get(f"http://127.0.0.1:{port}/phone/events", stream=True, timeout=5)
        secret = {"from": "+5215512345678", "body": "secreto"}
        requests.post(f"http://127.0.0.1:{port}/simulator/messages", json=secret, timeout=5)
        process.send_signal(number)
        started = time.monotonic()
        output, errors = process.communicate(timeout=5)
        assert time.monotonic() - started < SOON
        phone.close()
    assert process.returncode == 0
    assert f"http://127.0.0.1:{port}" in output
    assert "Traceback" not in errors
    assert "secreto" not in output + errors
    assert "5512345678" not in output + errors


def test_a_request_under_way_does_not_delay_the_end() -> None:
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    with command("--port", str(port), "--inbound-url", f"{base}/nowhere") as process:
        _wait_for(port)
        slow = {"kind": "delay", "seconds": 30, "of": "webhook"}
        requests.post(f"{base}/simulator/faults", json=slow, timeout=5)
        waiting = {"from": "+5215512345678", "body": "Hola", "wait": True}
        with pytest.raises(requests.Timeout):
            requests.post(f"{base}/simulator/messages", json=waiting, timeout=0.2)
        with socket.create_connection(("127.0.0.1", port)) as held:
            body = json.dumps(waiting).encode()
            head = f"POST /simulator/messages HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}"
            held.sendall(head.encode() + b"\r\n\r\n" + body)
            until(lambda: len(requests.get(f"{base}/simulator/ledger", timeout=5).json()) == 2)
            process.terminate()
            started = time.monotonic()
            process.wait(timeout=5)
            assert time.monotonic() - started < SOON
    assert process.returncode == 0


def test_a_taken_port_is_one_clear_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        with command("--port", port) as process:
            _, errors = process.communicate(timeout=10)
    assert process.returncode == 1
    assert errors == f"whatsapp: port {port} is taken\n"


def test_delays_must_make_sense() -> None:
    with command("--status-delays", "2,1") as process:
        _, errors = process.communicate(timeout=10)
    assert process.returncode == 2
    assert "--status-delays" in errors
