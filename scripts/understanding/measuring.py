"""`scripts/measure_understanding [FILE]`: what the bot makes of messages that people wrote."""

import argparse
from pathlib import Path

from localstack.console import say
from understanding.floors import read_floors
from understanding.heard import Heard, hear
from understanding.lines import HELD_OUT, Line, read_lines
from understanding.scores import Pairs, is_right, never
from understanding.tables import is_in_doc, put_into_doc, table


def main(arguments: list[str]) -> int:
    given = _parser().parse_args(arguments)
    heard = [(line, hear(line)) for line in read_lines(given.messages or HELD_OUT)]
    measured = table(heard)
    say(measured)
    if given.wrong:
        say("\n".join(_wrong(line, made) for line, made in heard if not is_right(line, made)))
    if given.messages:
        return 1 if any(never(heard).values()) else 0
    if given.write:
        put_into_doc(measured)
        read_floors().raised(heard).write()
    return _judge(measured, heard)


def _judge(measured: str, heard: Pairs) -> int:
    """Whether the held-out messages are heard as well as they were, and the document says so."""
    faults = read_floors().falls(heard)
    if not is_in_doc(measured):
        faults.append(
            "docs/understanding.md tells of another measure: run scripts/measure_understanding"
            " --write, and look at what has changed."
        )
    for fault in faults:
        say(f"✗ {fault}")
    return 1 if faults else 0


def _wrong(line: Line, made: Heard) -> str:
    asks = f", asks about {made.asks}" if made.asks else ""
    return (
        f"{line.id} {line.text!r}: {sorted(line.means)} {line.age or ''}"
        f" was heard as {sorted(made.means)} {made.age or ''}{asks}"
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/measure_understanding",
        description="Tells how much of what people write the bot understands. Of the messages that"
        " are held out it ends with 1 where a floor falls or docs/understanding.md is stale; of"
        " another FILE where there is a false STOP or erasure, or a minor missed or wrongly made.",
    )
    parser.add_argument(
        "messages", type=Path, nargs="?", help="JSON lines; docs/understanding.md says how"
    )
    parser.add_argument("--wrong", action="store_true", help="also list what is heard wrongly")
    parser.add_argument(
        "--write", action="store_true", help="put the table into the document, raise the floors"
    )
    return parser
