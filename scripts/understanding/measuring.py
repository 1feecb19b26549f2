"""`scripts/measure_understanding FILE`: what the bot makes of messages that people wrote."""

import argparse
from collections import Counter
from pathlib import Path

from localstack.console import say
from understanding.heard import Heard, hear
from understanding.lines import Line, read_lines

_AGES = ("under", "over")


def main(arguments: list[str]) -> int:
    given = _parser().parse_args(arguments)
    heard = [(line, hear(line)) for line in read_lines(given.messages)]
    say(table(heard))
    if given.wrong:
        say("\n".join(_wrong(line, made) for line, made in heard if not is_right(line, made)))
    return 1 if _never(heard) else 0


def table(heard: list[tuple[Line, Heard]]) -> str:
    """Recall and precision by meaning, then ages and the language of first messages."""
    expected, found, right = Counter[str](), Counter[str](), Counter[str]()
    for line, made in heard:
        means = line.means - {"age"}
        expected.update(means)
        found.update(made.means)
        right.update(means & made.means)
    rows = [
        f"| {name} | {expected[name]} | {_share(right[name], expected[name])}"
        f" | {_share(right[name], found[name])} |"
        for name in sorted({*expected, *found})
    ]
    total = f"| **all** | {expected.total()} | {_share(right.total(), expected.total())}"
    rows.append(f"{total} | {_share(right.total(), found.total())} |")
    return "\n".join(
        ["| meaning | lines | recall | precision |", "| --- | ---: | ---: | ---: |", *rows, ""]
        + [f"- {name}: {count}" for name, count in _counts(heard).items()]
    )


def _counts(heard: list[tuple[Line, Heard]]) -> dict[str, str]:
    firsts = [(line, made) for line, made in heard if line.state == "first"]
    language = sum(line.reply == made.language for line, made in firsts)
    ages = [(line, made) for line, made in heard if line.age in _AGES]
    return {
        "ages heard": f"{sum(line.age == made.age for line, made in ages)} of {len(ages)}",
        "language of the first message": f"{language} of {len(firsts)}",
        **{name: str(count) for name, count in _never(heard).items()},
    }


def _never(heard: list[tuple[Line, Heard]]) -> Counter[str]:
    """What must not happen: these end the command with 1."""
    counts = Counter[str]()
    for line, made in heard:
        counts["false STOP"] += "stop" in made.means - line.means
        counts["false erasure"] += "delete" in made.means - line.means
        counts["missed minor"] += line.age == "under" and made.age != "under"
        counts["false minor"] += line.age != "under" and made.age == "under"
    return +counts


def is_right(line: Line, made: Heard) -> bool:
    if line.age in _AGES and made.age != line.age:
        return False
    return line.means - {"age"} <= made.means and made.means <= line.means | {"greet", "thanks"}


def _wrong(line: Line, made: Heard) -> str:
    return (
        f"{line.id} {line.text!r}: {sorted(line.means)} {line.age or ''}"
        f" was heard as {sorted(made.means)} {made.age or ''}"
    )


def _share(part: int, of: int) -> str:
    return f"{part / of:.2f}" if of else "-"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/measure_understanding",
        description="Tells how much of what people write the bot's rules understand. Ends with 1"
        " where there is a false STOP, a false erasure, or a minor missed or wrongly made.",
    )
    parser.add_argument("messages", type=Path, help="JSON lines; docs/understanding.md says how")
    parser.add_argument("--wrong", action="store_true", help="also list what is heard wrongly")
    return parser
