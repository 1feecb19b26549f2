"""`scripts/dead_letters`: list what could not be handled, replay or discard chosen ones."""

import argparse
import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from google.api_core.exceptions import GoogleAPICallError, NotFound, RetryError
from google.auth.exceptions import DefaultCredentialsError

from burial.graveyard import Graveyard
from burial.letter import Letter
from deployment.description import read_description
from localstack.console import FixableError, complain, done, say
from localstack.ports import PROJECT, Ports

_COLUMNS = ("EVENT", "TYPE", "FROM", "ATTEMPTS", "AGE", "REASON")


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    if options.project is None:
        os.environ["PUBSUB_EMULATOR_HOST"] = Ports.chosen().address("pubsub")
    else:
        os.environ.pop("PUBSUB_EMULATOR_HOST", None)
    try:
        with Graveyard.opened(options.project or PROJECT, read_description()) as graveyard:
            return _run(options, graveyard)
    except DefaultCredentialsError:
        raise FixableError("Sign in first: gcloud auth application-default login") from None
    except NotFound:
        raise FixableError("There is no subscription for dead letters: is it deployed?") from None
    except (GoogleAPICallError, RetryError) as error:
        where = "Pub/Sub" if options.project else "The Pub/Sub emulator (is scripts/dev running?)"
        raise FixableError(f"{where} does not answer: {type(error).__name__}") from None


def _run(options: argparse.Namespace, graveyard: Graveyard) -> int:
    letters = graveyard.letters()
    if options.act == "list":
        say("\n".join(table(letters, datetime.now(UTC))))
        return 0
    if options.all and options.ids:
        raise FixableError("Say ids or --all, not both: nothing was done.")
    chosen = letters if options.all else choose(letters, options.ids)
    if options.act == "replay":
        return _each(chosen, "replayed", graveyard.replay)
    return _each(chosen, "discarded", graveyard.discard)


def choose(letters: Sequence[Letter], ids: Sequence[str]) -> list[Letter]:
    """Raises FixableError unless each id names one event."""
    if not ids:
        raise FixableError("Say which: ids as `scripts/dead_letters` lists them, or --all.")
    return [letter for one in ids for letter in _called(letters, one)]


def _called(letters: Sequence[Letter], wanted: str) -> list[Letter]:
    """Those of one event: several subscriptions may have given it up."""
    found = [letter for letter in letters if letter.is_called(wanted)]
    if not found:
        raise FixableError(f"There is no dead letter {wanted!r}: nothing was done.")
    if len({letter.id for letter in found}) > 1:
        raise FixableError(f"Several dead letters begin with {wanted!r}: nothing was done.")
    return found


def _each(letters: Sequence[Letter], what: str, act: Callable[[Letter], str | None]) -> int:
    refused = 0
    for letter in letters:
        objection = act(letter)
        refused += objection is not None
        if objection:
            complain(f"{letter.id} {objection}.")
        else:
            done(f"{letter.id} {letter.type} {what}")
    return 1 if refused else 0


def table(letters: Sequence[Letter], now: datetime) -> list[str]:
    """One line a letter, under a headline."""
    if not letters:
        return ["No dead letters."]
    rows = [
        _COLUMNS,
        *(
            (one.id, one.type, one.subscription, one.attempts, one.age(now), one.reason)
            for one in letters
        ),
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/dead_letters",
        description="Lists the events that could not be handled, and hands chosen ones over anew, "
        "exactly as they were. Whoever has handled one already changes nothing.",
    )
    parser.add_argument("act", nargs="?", choices=("list", "replay", "discard"), default="list")
    parser.add_argument("ids", nargs="*", help="of events, as listed; or their beginnings")
    parser.add_argument("--all", action="store_true", help="every dead letter that there is")
    parser.add_argument("--project", help="a project in the cloud; without it the local stack")
    return parser
