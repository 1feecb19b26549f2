"""Runs one step of the set-up, with progress, a log file, and a clean end when interrupted."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from localstack.console import FixableError, Step
from localstack.paths import LOCAL, ROOT, SETUP_LOGS

_LINES_SHOWN = 12


def run(
    title: str,
    command: Sequence[str],
    env: Mapping[str, str] | None = None,
    hint: str = "Look at the lines above, then start again.",
    usually: str = "",
) -> None:
    """Raises FixableError with the last lines of its output when the command fails.

    What the command says goes to a log; who waits reads the title, and how long it `usually` takes.
    """
    with beside(title, command, env, hint, usually):
        pass


@contextlib.contextmanager
def beside(
    title: str,
    command: Sequence[str],
    env: Mapping[str, str] | None = None,
    hint: str = "Look at the lines above, then start again.",
    usually: str = "",
) -> Iterator[None]:
    """The command runs while the block does; both have ended afterwards. Fails as `run` does."""
    log = SETUP_LOGS / f"{title.lower().replace(' ', '-')}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with _session(command, env) as process:
        reader = threading.Thread(target=_copy, args=(process, log), daemon=True)
        reader.start()
        yield
        step = Step(title, usually)
        code = _follow(process, step)
        reader.join()
    if code:
        step.wipe()
        tail = "\n".join(log.read_text(errors="replace").splitlines()[-_LINES_SHOWN:])
        raise FixableError(
            f"{title} failed (exit code {code}); all of it is in {log}:\n{tail}\n{hint}"
        )
    step.finish()


def _follow(process: subprocess.Popen[str], step: Step) -> int:
    while True:
        try:
            return process.wait(timeout=0.2)
        except subprocess.TimeoutExpired:
            step.tick()


def _copy(process: subprocess.Popen[str], log: Path) -> None:
    assert process.stdout
    with process.stdout as said, log.open("w") as file:
        file.writelines(said)


@contextlib.contextmanager
def _session(
    command: Sequence[str], env: Mapping[str, str] | None
) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        list(command),
        cwd=ROOT,
        env=dict(env) if env else None,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[str]) -> None:
    for sign, patience in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 3.0)):
        if process.poll() is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, sign)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=patience)


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """One set-up at a time: `scripts/dev` and `scripts/test` may be started together."""
    import fcntl  # noqa: PLC0415 - not on Windows, where the version check speaks first

    LOCAL.mkdir(exist_ok=True)
    with (LOCAL / "setup.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            step = Step("Waiting for another scripts/dev or scripts/test to finish its set-up")
            fcntl.flock(file, fcntl.LOCK_EX)
            step.finish()
        yield
