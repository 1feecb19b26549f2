"""Runs one gate; its output goes straight to the terminal, or there in one piece at its end."""

import asyncio
import os
import signal
import tempfile
import time
from asyncio.subprocess import DEVNULL, Process
from collections.abc import Mapping
from dataclasses import dataclass

from localstack.console import paint, say
from localstack.gates import Gate
from localstack.paths import ROOT
from localstack.processes import descendants, kill_survivors, signal_group

_PATIENCE_SECONDS = 5.0


@dataclass(frozen=True)
class Outcome:
    gate: str
    passed: bool
    seconds: float = 0.0


async def run_gate(gate: Gate, environment: Mapping[str, str]) -> Outcome:
    """Shows what the gate says as it says it."""
    _announce(gate)
    return await _run_commands(gate, environment, None)


async def run_gate_beside_others(gate: Gate, environment: Mapping[str, str]) -> Outcome:
    """Shows what the gate said once it has ended, so that two do not talk at once."""
    with tempfile.TemporaryFile() as said:
        try:
            return await _run_commands(gate, environment, said.fileno())
        finally:
            _announce(gate)
            said.seek(0)
            say(said.read().decode(errors="replace").rstrip())


def _announce(gate: Gate) -> None:
    say(f"\n{paint(f'── {gate.name} ──', 'bold')}")


async def _run_commands(gate: Gate, environment: Mapping[str, str], output: int | None) -> Outcome:
    begun = time.monotonic()
    passed = True
    for command in gate.commands:
        passed = passed and await _run(command, environment, output) == 0
    return Outcome(gate.name, passed, time.monotonic() - begun)


async def _run(command: tuple[str, ...], environment: Mapping[str, str], output: int | None) -> int:
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            cwd=ROOT,
            env={**os.environ, **environment},
            stdin=DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    except OSError as error:
        say(f"{command[0]}: {error.strerror}")
        return 1
    try:
        return await process.wait()
    finally:
        await _end(process)


async def _end(process: Process) -> None:
    """Also after a gate that ended well: what it started must not outlive it."""
    family = descendants(process.pid) if process.returncode is None else ()
    signal_group(process.pid, signal.SIGINT)
    try:
        await asyncio.wait_for(process.wait(), _PATIENCE_SECONDS)
    finally:
        signal_group(process.pid, signal.SIGKILL)
        kill_survivors(family)
