"""`scripts/test`: the set-up, then every gate, then a table."""

import argparse
import asyncio
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from localstack import browser
from localstack.console import FixableError, complain, paint, say
from localstack.environment import gates_environment
from localstack.gate_process import Outcome, run_gate, run_gate_beside_others
from localstack.gates import GATES, Gate
from localstack.layout import Layout
from localstack.paths import ROOT
from localstack.ports import TEST_OFFSET, Ports
from localstack.running import run_in_stack, run_until_interrupted
from localstack.service_log import Shown
from localstack.set_up import set_up

_AT_ONCE = 2
_NAMES = tuple(gate.name for gate in GATES)


def main(arguments: list[str]) -> int:
    """1 when a gate failed; all the chosen ones are run before it says so."""
    mine, for_pytest = _split(arguments)
    options = _parser().parse_args(mine)
    if options.list:
        say("\n".join(f"{gate.name:<12} {_described(gate)}" for gate in GATES))
        return 0
    chosen = [_extended(gate, for_pytest) for gate in GATES if _is_chosen(gate, options.gates)]
    outcomes = _run_all(chosen)
    say(_table(outcomes))
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _run_all(chosen: Sequence[Gate]) -> list[Outcome]:
    layout = Layout("test", Ports.chosen().moved_by(TEST_OFFSET), set_up())
    environment = gates_environment(layout.ports) | {"TRACES_FILE": str(layout.traces)}
    if any(gate.needs_browser for gate in chosen):
        environment["PLAYWRIGHT_CHROMIUM"] = browser.ensure()
    alone = [gate for gate in chosen if not gate.needs_stack]
    in_stack = [gate for gate in chosen if gate.needs_stack]
    outcomes: list[Outcome] = []
    run_until_interrupted(lambda: _run_beside_each_other(alone, environment, outcomes))
    if in_stack:
        _run_in_stack(layout, in_stack, environment, outcomes)
    return outcomes


def _run_in_stack(
    layout: Layout, gates: Sequence[Gate], environment: Mapping[str, str], outcomes: list[Outcome]
) -> None:
    """Gates that could not run for want of a stack have failed."""
    try:
        run_in_stack(layout, lambda _: _run_each(gates, environment, outcomes), Shown.NOTHING)
    except FixableError as problem:
        complain(str(problem))
    done = {outcome.gate for outcome in outcomes}
    outcomes.extend(Outcome(gate.name, passed=False) for gate in gates if gate.name not in done)


async def _run_each(
    gates: Iterable[Gate], environment: Mapping[str, str], outcomes: list[Outcome]
) -> None:
    for gate in gates:
        outcomes.append(await run_gate(gate, environment))


async def _run_beside_each_other(
    gates: Sequence[Gate], environment: Mapping[str, str], outcomes: list[Outcome]
) -> None:
    """Two at a time: each keeps about one processor busy, and they share nothing."""
    if len(gates) == 1:
        await _run_each(gates, environment, outcomes)
        return
    free = asyncio.Semaphore(_AT_ONCE)

    async def run(gate: Gate) -> Outcome:
        async with free:
            return await run_gate_beside_others(gate, environment)

    outcomes.extend(await asyncio.gather(*map(run, gates)))


def _table(outcomes: Iterable[Outcome]) -> str:
    rows = [
        f"  {outcome.gate:<12} {_verdict(outcome)} {outcome.seconds:7.1f} s" for outcome in outcomes
    ]
    return "\n".join(["", *rows, ""])


def _verdict(outcome: Outcome) -> str:
    return paint("passed", "green") if outcome.passed else paint("FAILED", "red")


def _is_chosen(gate: Gate, names: Sequence[str]) -> bool:
    return not names or gate.name in names


def _extended(gate: Gate, for_pytest: Sequence[str]) -> Gate:
    if not gate.is_pytest:
        return gate
    return replace(gate, commands=tuple((*command, *for_pytest) for command in gate.commands))


def _described(gate: Gate) -> str:
    commands = (" ".join(command).replace(f"{sys.executable} -m ", "") for command in gate.commands)
    return "; ".join(commands).replace(f"{ROOT}/", "") + (
        "  (in the local stack)" if gate.needs_stack else ""
    )


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    if "--" not in arguments:
        return list(arguments), []
    at = arguments.index("--")
    return list(arguments[:at]), list(arguments[at + 1 :])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/test",
        usage="scripts/test [-h] [--list] [GATE …] [-- PYTEST-ARGUMENT …]",
        description="Sets up what is missing, then runs every gate, or the ones that are named.",
    )
    parser.add_argument("gates", nargs="*", type=_gate_name, metavar="GATE", help=", ".join(_NAMES))
    parser.add_argument("--list", action="store_true", help="say the gates and what they run")
    return parser


def _gate_name(text: str) -> str:
    if text not in _NAMES:
        raise argparse.ArgumentTypeError(f"there is no gate {text!r}, only {', '.join(_NAMES)}")
    return text
