"""The functions that only our own queues may call."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import requests

from deployment.description import read_description
from tests.waiting import eventually
from tests.world import World

ROOT = Path(__file__).parents[2]
DESCRIPTION = read_description()
FUNCTIONS = sorted(DESCRIPTION.functions)
WORKERS = [name for name in FUNCTIONS if not DESCRIPTION.functions[name].public]


@pytest.mark.parametrize("function", WORKERS)
@pytest.mark.parametrize(
    ("headers", "status"), [({}, 401), ({"Authorization": "Bearer x.y.z"}, 403)]
)
def test_strangers_cannot_call_a_worker(
    world: World, function: str, headers: dict[str, str], status: int
) -> None:
    url = f"{world.stack.functions}/{function}"
    assert requests.post(url, json={}, headers=headers, timeout=30).status_code == status


@contextmanager
def _alone(function: str, signature: str) -> Iterator[str]:
    """The function in a process of its own, as Google's runtime starts it."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "functions_framework", "--source", "functions/main.py"]
    options = ["--target", function, "--signature-type", signature, "--port", str(port)]
    process = subprocess.Popen(
        [*command, *options], cwd=ROOT, env=_own_environment(function), stderr=subprocess.DEVNULL
    )
    try:
        url = f"http://127.0.0.1:{port}"
        eventually(lambda: _answers(url), f"{function} alone")
        yield url
    finally:
        process.terminate()
        process.wait(timeout=30)


def _own_environment(function: str) -> dict[str, str]:
    """Of all settings and secrets only those that the function is given in the cloud."""
    given = {name for other in FUNCTIONS for name in DESCRIPTION.variables(other)}
    withheld = given - DESCRIPTION.variables(function)
    return {name: value for name, value in os.environ.items() if name not in withheld}


def _answers(url: str) -> bool:
    try:
        requests.get(url, timeout=5)
    except (requests.ConnectionError, requests.Timeout):
        return False
    return True


@pytest.mark.parametrize(
    ("function", "signature", "status"),
    [
        ("whatsapp_inbound", "http", 415),
        ("whatsapp_status", "http", 415),
        ("api", "http", 401),
        ("deliver", "http", 204),
        ("ingest", "cloudevent", 400),
        ("bot", "cloudevent", 400),
        ("photos", "cloudevent", 400),
        ("form_submitted", "http", 404),
        ("remind", "http", 204),
        ("reconcile", "http", 204),
    ],
)
def test_each_function_starts_alone(
    world: World, function: str, signature: str, status: int
) -> None:
    """The answer to an empty JSON request proves that the function itself was reached."""
    assert world
    with _alone(function, signature) as url:
        assert requests.post(url, json={}, timeout=30).status_code == status


def test_main_lists_every_entry_point_and_nothing_else() -> None:
    code = "import main, json; print(json.dumps(main.__all__))"
    listed = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT / "functions",
        capture_output=True,
        check=True,
        text=True,
    )
    assert json.loads(listed.stdout) == sorted(FUNCTIONS)
