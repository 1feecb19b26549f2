"""`scripts/measure_image`: what is installed, and the time until a function is ready."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path

from deployment.description import read_description
from image.starting import BARE
from localstack.console import FixableError, say
from localstack.environment import functions_environment
from localstack.paths import ROOT, SCRIPTS, VENV
from localstack.ports import Ports

_MB = 1e6
_LARGEST = 12


def main(arguments: list[str]) -> int:
    given = _parser().parse_args(arguments)
    if not given.requirements.is_file():
        raise FixableError(f"{given.requirements} is not there: name a requirements file.")
    if not given.starts_only:
        say(sizes(given.requirements))
    if not given.sizes_only:
        say(starts(given.runs))
    return 0


def sizes(requirements: Path) -> str:
    """A table of the largest packages, installed from scratch, without compiled bytecode."""
    with tempfile.TemporaryDirectory() as folder:
        _install(requirements, folder)
        found = sorted(
            ((_size(one), one.metadata["Name"]) for one in distributions(path=[folder])),
            reverse=True,
        )
    total = sum(size for size, _ in found)
    rows = [f"| {name} | {size / _MB:.1f} |" for size, name in found[:_LARGEST]]
    rest = total - sum(size for size, _ in found[:_LARGEST])
    rows += [f"| {len(found) - _LARGEST} others | {rest / _MB:.1f} |"]
    rows += [f"| **all {len(found)}** | **{total / _MB:.1f}** |"]
    return "\n".join(["| package | MB |", "| --- | ---: |", *rows, ""])


def starts(runs: int) -> str:
    """A table: CPU seconds until ready, median of `runs`, and how many bare functions that is.

    Each function takes turns with the bare one, so that a busy machine slows down both.
    """
    rows = []
    for name in read_description().functions:
        pairs = [(_seconds(BARE), _seconds(name)) for _ in range(runs)]
        ratio = statistics.median(taken / bare for bare, taken in pairs)
        rows.append(
            f"| `{name}` | {statistics.median(taken for _, taken in pairs):.2f} | {ratio:.2f} |"
        )
    return "\n".join(
        ["| function | CPU seconds | to a bare one |", "| --- | ---: | ---: |", *rows, ""]
    )


def _install(requirements: Path, folder: str) -> None:
    command = [str(VENV / "bin" / "uv"), "pip", "install", "--quiet", "--python", sys.executable]
    subprocess.run([*command, "--target", folder, "-r", str(requirements)], check=True)


def _size(package: Distribution) -> int:
    paths = (Path(str(package.locate_file(file))) for file in package.files or ())
    return sum(path.stat().st_size for path in paths if path.is_file() and path.suffix != ".pyc")


def _seconds(function: str) -> float:
    return float(run([sys.executable, "-m", "image.starting", function]).stdout.split()[-1])


def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """With the functions' settings, on emulators that need not run: nothing is asked of them."""
    environment = {**os.environ, **functions_environment(Ports(), outer={})}
    return subprocess.run(
        command,
        env={**environment, "PYTHONPATH": str(SCRIPTS)},
        capture_output=True,
        check=True,
        text=True,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/measure_image",
        description="What is installed for the functions, and how long until each is ready.",
    )
    add = parser.add_argument
    deployed = ROOT / "functions" / "requirements.txt"
    add("--requirements", type=Path, default=deployed, metavar="FILE", help="another lock file")
    add("--runs", type=int, default=5, metavar="N", help="starts of each function")
    add("--sizes-only", action="store_true", help="start nothing")
    add("--starts-only", action="store_true", help="install nothing")
    return parser
