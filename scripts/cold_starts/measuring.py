"""`scripts/measure_starts`: each function's cold start to its first answer, beside the floor's."""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cold_starts.first_requests import first_request
from cold_starts.stand_ins import stand_ins
from deployment.description import read_description
from localstack.console import FixableError, say
from localstack.environment import KEEPS_WHAT_IS_COMPILED, functions_environment
from localstack.paths import FUNCTIONS, SCRIPTS
from localstack.ports import Ports

FLOOR = "floor"
_FLOORS_SOURCE = Path(__file__).parent / "floor" / "main.py"
_MS = 1000


@dataclass(frozen=True)
class Start:
    """Milliseconds from the process's beginning to its first answer: computing, and in all.

    `loaded` are the modules that it took.
    """

    user: float
    wall: float
    loaded: frozenset[str]


def main(arguments: list[str]) -> int:
    given = _parser().parse_args(arguments)
    known = list(read_description().functions)
    if unknown := set(given.functions) - set(known):
        raise FixableError(f"There is no function {', '.join(sorted(unknown))}.")
    with stand_ins() as places:
        say(_table(given.functions or known, given.runs, environment_with(places)))
    return 0


def _table(functions: list[str], runs: int, environment: Mapping[str, str]) -> str:
    """Each start takes turns with one of the floor's, so that a busy machine slows down both."""
    head = ["| function | user ms | to the floor | wall ms | to the floor |"]
    head += ["| --- | ---: | ---: | ---: | ---: |"]
    floors: list[Start] = []
    rows = []
    for name in functions:
        pairs = [(start(FLOOR, environment), start(name, environment)) for _ in range(runs)]
        floors += [floor for floor, _ in pairs]
        user, least_user = (statistics.median(one.user for one in side) for side in _sides(pairs))
        wall, least_wall = (statistics.median(one.wall for one in side) for side in _sides(pairs))
        rows.append(
            f"| `{name}` | {user:.0f} | {user / least_user:.2f}"
            f" | {wall:.0f} | {wall / least_wall:.2f} |"
        )
    user, wall = (
        statistics.median(getattr(one, kind) for one in floors) for kind in ("user", "wall")
    )
    return "\n".join([*head, f"| the floor | {user:.0f} | 1 | {wall:.0f} | 1 |", *rows, ""])


def _sides(pairs: list[tuple[Start, Start]]) -> tuple[list[Start], list[Start]]:
    """The functions' starts, then the floor's."""
    return [one for _, one in pairs], [floor for floor, _ in pairs]


def start(function: str, environment: Mapping[str, str]) -> Start:
    """Raises FixableError when the function does not answer as it should."""
    asked = first_request(function, environment)
    source = _FLOORS_SOURCE if function == FLOOR else FUNCTIONS / "main.py"
    program = [sys.executable, "-m", "cold_starts.answering", str(source), function]
    began = time.perf_counter()
    ran = subprocess.run(
        [*program, _signature_type(function)],
        input=asked.as_json(),
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    wall = time.perf_counter() - began
    told: dict[str, Any] = {"status": "nothing"}
    if ran.stdout:
        told = json.loads(ran.stdout.splitlines()[-1])
    if told["status"] != asked.status:
        raise FixableError(
            f"{function} answered {told['status']}, not {asked.status}:\n{ran.stderr[-2000:]}"
        )
    return Start(told["user"] * _MS, wall * _MS, frozenset(told["loaded"]))


def environment_with(places: Mapping[str, str]) -> dict[str, str]:
    """What the functions are given, with the stand-ins in the emulators' places.

    Whatever was compiled once is kept, as in an image.
    """
    given = {**os.environ, **functions_environment(Ports(), outer={}), **places}
    return given | KEEPS_WHAT_IS_COMPILED | {"PYTHONPATH": str(SCRIPTS)}


def _signature_type(function: str) -> str:
    is_pushed = function != FLOOR and read_description().functions[function].is_pushed_events
    return "cloudevent" if is_pushed else "http"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/measure_starts",
        description="How long functions that start cold take to their first answer, and how many"
        " times the least that is: a signature checked and a message published.",
    )
    parser.add_argument("functions", nargs="*", metavar="FUNCTION", help="all, unless some")
    parser.add_argument("--runs", type=int, default=11, metavar="N", help="starts of each")
    return parser
