"""`scripts/train_understanding`: learns anew from the messages, or tells that it is due."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from threadpoolctl import threadpool_limits

from localstack.console import FixableError, say
from localstack.paths import ROOT
from understanding import learn_language, learn_meanings
from understanding.learning import Examples
from understanding.lines import TRAINED_ON, Line, read_lines
from wasaprecruit.domain.learned.weights import Weights, parsed

_FOLDER = ROOT / "functions/wasaprecruit/domain/learned"
_LEARNING: dict[str, tuple[Callable[[Sequence[Line]], Examples], Callable[[Examples], Weights]]] = {
    "language": (learn_language.examples, learn_language.learned),
    "meanings": (learn_meanings.examples, learn_meanings.learned),
}


def main(arguments: list[str]) -> int:
    given = _parser().parse_args(arguments)
    lines = trained_on()
    for name, (examples, learned) in _LEARNING.items():
        found = examples(lines)
        if is_current(name, found) and not given.again:
            say(f"{name}: learned from these examples, {len(found.are)} of them.")
        elif given.check:
            raise FixableError(
                f"{name}.weights was learned from other examples: run scripts/train_understanding."
            )
        else:
            say(f"{name}: learning from {len(found.are)} examples …")
            # One thread: sums in another order are other numbers, and threads wait for each other.
            with threadpool_limits(1):
                weights_file(name).write_bytes(learned(found).written())
    return 0


def trained_on() -> list[Line]:
    return [line for path in TRAINED_ON for line in read_lines(path)]


def is_current(name: str, examples: Examples) -> bool:
    path = weights_file(name)
    return path.exists() and parsed(path.read_bytes()).head.learned_from == examples.digest()


def weights_file(name: str) -> Path:
    return _FOLDER / f"{name}.weights"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/train_understanding",
        description="Learns the weights of functions/wasaprecruit/domain/learned from the messages"
        " in scripts/understanding/messages, where these have changed. Takes a few minutes.",
    )
    parser.add_argument("--check", action="store_true", help="only tell whether it is due")
    parser.add_argument("--again", action="store_true", help="learn also where nothing changed")
    return parser
