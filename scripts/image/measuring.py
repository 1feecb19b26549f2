"""`scripts/measure_image`: what is installed, and how large it is."""

import argparse
import subprocess
import sys
import tempfile
from importlib.metadata import Distribution, distributions
from pathlib import Path

from localstack.console import FixableError, say
from localstack.paths import ROOT, VENV

_MB = 1e6
_LARGEST = 12


def main(arguments: list[str]) -> int:
    given = _parser().parse_args(arguments)
    if not given.requirements.is_file():
        raise FixableError(f"{given.requirements} is not there: name a requirements file.")
    say(sizes(given.requirements))
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


def _install(requirements: Path, folder: str) -> None:
    command = [str(VENV / "bin" / "uv"), "pip", "install", "--quiet", "--python", sys.executable]
    subprocess.run([*command, "--target", folder, "-r", str(requirements)], check=True)


def _size(package: Distribution) -> int:
    paths = (Path(str(package.locate_file(file))) for file in package.files or ())
    return sum(path.stat().st_size for path in paths if path.is_file() and path.suffix != ".pyc")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/measure_image",
        description="What is installed for the functions, and how large it is.",
    )
    deployed = ROOT / "functions" / "requirements.txt"
    parser.add_argument(
        "--requirements", type=Path, default=deployed, metavar="FILE", help="another lock file"
    )
    return parser
