"""`scripts/cost_model`: what so many messages a month cost."""

import argparse
import math
from collections.abc import Sequence

from costs.bill import HABITS, Bill, bill
from costs.month import Habits, Month
from costs.table import amounts_table, inboxes_table, services_table, turns_table
from costs.usage import usage
from deployment.description import read_description
from localstack.console import say
from localstack.paths import ROOT

USUAL = (1_000, 100_000, 10_000_000)
DOCS = ROOT / "docs" / "cost.md"
TURNS: dict[str, Habits] = {
    "as it is": {},
    "recruiters see their own and unassigned conversations (planned)": {"sees_own": 1},
    "photos are kept for 6 months, not 24": {"photos_kept_months": 6},
    "both": {"sees_own": 1, "photos_kept_months": 6},
    "both, and messages for 12 months, not 24": {
        "sees_own": 1,
        "photos_kept_months": 6,
        "months_kept": 12,
    },
    "all three, and no photos at all": {"sees_own": 1, "photo_share": 0, "months_kept": 12},
}
_BEGIN, _END = "<!-- scripts/cost_model --write -->", "<!-- until here -->"


def main(arguments: list[str]) -> int:
    given = _parser().parse_args(arguments)
    text = tables(given.messages, {**HABITS, **dict(given.set)})
    if given.write:
        DOCS.write_text(renewed(DOCS.read_text(), text))
        return 0
    say(text)
    return 0


def tables(messages: Sequence[int], habits: Habits) -> str:
    description = read_description()
    months = [Month(number, habits) for number in messages]
    used = [usage(month, description) for month in months]
    turned = {name: bills(messages, {**habits, **turn}) for name, turn in TURNS.items()}
    parts = (
        services_table(bills(messages, habits)),
        turns_table(turned),
        amounts_table(months, used),
        inboxes_table(months),
    )
    return "\n\n".join(parts)


def bills(messages: Sequence[int], habits: Habits) -> list[Bill]:
    description = read_description()
    return [bill(number, usage(Month(number, habits), description)) for number in messages]


def renewed(document: str, text: str) -> str:
    """The document with the tables between its two marks."""
    before, _, rest = document.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    return f"{before}{_BEGIN}\n\n{text}\n\n{_END}{after}"


def _habit(text: str) -> tuple[str, float]:
    name, _, value = text.partition("=")
    if name not in HABITS:
        raise argparse.ArgumentTypeError(f"there is no habit {name!r}, only {', '.join(HABITS)}")
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number >= 0):
        raise argparse.ArgumentTypeError(f"{name} must be a number from 0, such as {name}=3")
    return name, number


def _messages(text: str) -> int:
    try:
        number = int(text.replace("_", "").replace(",", ""))
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError("a whole number of messages from 1, such as 250000")
    return number


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/cost_model",
        description="What so many messages a month cost at Google, and against Twilio's own fee.",
        epilog="scripts/costs/ holds what it counts with: prices.yaml, habits.yaml, counted.yaml.",
    )
    add = parser.add_argument
    add("--messages", nargs="+", type=_messages, default=USUAL, metavar="N", help="in and out")
    add("--set", action="append", type=_habit, default=[], metavar="HABIT=N", help="another habit")
    add("--write", action="store_true", help="put the tables into docs/cost.md")
    return parser
