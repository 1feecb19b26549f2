"""The emulator as a program of its own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from emulators.cloud_tasks import __main__ as program
from tests.emulators.cloud_tasks.desk import LOCATION, Control, Desk, new_client

START_SECONDS = 30.0
PROMPT_SECONDS = 2.0  # the promise is one second, on a machine that is not busy
SCRIPTS = Path(program.__file__).parents[2]
QUEUE = f"{LOCATION}/queues/deliver"


@dataclass
class Running:
    process: subprocess.Popen[str]
    desk: Desk
    close: Callable[[], None]

    def end(self, number: signal.Signals = signal.SIGTERM) -> tuple[int, float, str]:
        """Exit code, seconds that the end took, and everything that was printed."""
        began = time.monotonic()
        self.process.send_signal(number)
        output, _ = self.process.communicate(timeout=START_SECONDS)
        self.close()
        return self.process.returncode, time.monotonic() - began, output


Start = Callable[..., Running]


def run(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "emulators.cloud_tasks", *arguments],
        env={**os.environ, "PYTHONPATH": str(SCRIPTS)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def start_program(*arguments: str) -> Running:
    """On free ports, when it is ready."""
    process = run("--port", "0", "--control-port", "0", *arguments)
    assert process.stdout
    line = process.stdout.readline()
    grpc_port, control_port = (int(part.rpartition(":")[2]) for part in line.split(","))
    client, channel = new_client(grpc_port)
    return Running(process, Desk(client, Control(control_port), QUEUE), channel.close)
