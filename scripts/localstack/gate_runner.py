"""`scripts/test`: the set-up, then every gate, then a table."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace

from localstack.console import paint, say
from localstack.gate_process import Outcome
from localstack.gate_schedule import Schedule
from localstack.gates import GATES, Gate
from localstack.paths import ROOT
from localstack.ports import TEST_OFFSET, Ports
from localstack.running import run_until_interrupted

_NAMES = tuple(gate.name for gate in GATES)


def main(arguments: list[str]) -> int:
    """1 when a gate failed; all the chosen ones are run before it says so."""
    mine, for_pytest = _split(arguments)
    options = _parser().parse_args(mine)
    if options.list:
        say("\n".join(f"{gate.name:<14} {_described(gate)}" for gate in GATES))
        return 0
    chosen = [_extended(gate, for_pytest) for gate in GATES if _is_chosen(gate, options.gates)]
    schedule = Schedule(chosen, Ports.chosen().moved_by(TEST_OFFSET))
    outcomes = run_until_interrupted(schedule.run(), at_once=schedule.kill)
    say(_table(outcomes))
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _table(outcomes: Iterable[Outcome]) -> str:
    rows = [
        f"  {outcome.gate:<14} {_verdict(outcome)} {outcome.seconds:7.1f} s" for outcome in outcomes
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
