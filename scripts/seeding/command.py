"""`scripts/seed`: the demo users, and as many conversations as are asked for."""

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime

from localstack import demo_users
from localstack.console import Step, done
from localstack.ports import PROJECT, Ports
from seeding import rows, tags
from seeding.documents import Document
from seeding.plan import Plan

_EACH = 10
"""Messages of a conversation, on an average."""


def main(arguments: list[str]) -> int:
    parser = _parser()
    options = parser.parse_args(arguments)
    plan = _plan(options, parser) if options.conversations else None
    demo_users.main([])
    if plan:
        _fill(plan)
    return 0


def documents(plan: Plan) -> Iterator[Document]:
    """Everything, one conversation after the other."""
    yield from tags.documents(plan.now)
    for index, length in enumerate(plan.lengths()):
        yield from rows.documents(index, length, plan)


def _fill(plan: Plan) -> None:
    from seeding.writing import Emulator  # noqa: PLC0415 - a second that the demo users do without

    emulator = Emulator(Ports.chosen().address("firestore"), PROJECT)
    title = f"{plan.conversations:,} conversations, {plan.messages:,} messages"
    step = Step(title)
    count = emulator.write(documents(plan), lambda stored: step.tick(f"{stored:,} documents"))
    seconds = step.seconds
    step.finish()
    done(f"{count:,} documents, {count / seconds:,.0f} a second; seed {plan.seed}")


def _plan(options: argparse.Namespace, parser: argparse.ArgumentParser) -> Plan:
    messages = options.messages or _EACH * options.conversations
    now = options.now or datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    try:
        return Plan(options.conversations, messages, options.seed, now)
    except ValueError as fault:
        parser.error(str(fault))


def _moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/seed",
        description="Creates the demo users in the running stack, and made-up conversations "
        "when they are asked for. The same numbers, seed and time make the same documents, with "
        "ids that begin with seed-; what is there already is written over. Only the emulator on "
        "this machine is ever written to.",
    )
    parser.add_argument("--conversations", type=int, default=0, metavar="N", help="how many (0)")
    parser.add_argument(
        "--messages",
        type=int,
        metavar="N",
        help="in all conversations; the first has a tenth of them (ten for each conversation)",
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another one, others (1)")
    parser.add_argument(
        "--now",
        type=_moment,
        metavar="TIME",
        help="ISO 8601; times are counted back from it (the hour that it is)",
    )
    return parser
