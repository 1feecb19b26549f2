"""The program: its ends and its ports."""

import signal
import socket

import pytest

from tests.emulators.cloud_tasks.process import PROMPT_SECONDS, START_SECONDS, Start, run
from tests.emulators.cloud_tasks.worker import Worker


def test_ends_on_ctrl_c_and_says_nothing_of_bodies_or_tokens(start: Start, worker: Worker) -> None:
    running = start("--queue", "deliver:minBackoff=100")
    worker.default = 500
    request = {
        "body": b"TOP-SECRET",
        "headers": {"X-Secret": "TOP-SECRET", "Authorization": "Bearer TOP-SECRET"},
    }
    url = worker.url + "/?token=TOP-SECRET"
    running.desk.wait_for_failures(running.desk.create(url, "m1", http_request=request), 1)
    code, seconds, output = running.end(signal.SIGINT)
    assert code == 0
    assert seconds < PROMPT_SECONDS
    assert "deliver/m1 attempt 1: HTTP 500, retry" in output
    assert "TOP-SECRET" not in output
    assert "Traceback" not in output


@pytest.mark.parametrize("door", ["--port", "--control-port"])
def test_a_taken_port_is_one_clear_line(door: str) -> None:
    other = "--control-port" if door == "--port" else "--port"
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
        process = run(door, str(port), other, "0")
        output, _ = process.communicate(timeout=START_SECONDS)
    assert process.returncode == 1
    assert output == f"cloud_tasks: port {port} on 127.0.0.1 is taken by another program\n"
