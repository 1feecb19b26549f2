"""`scripts/dev`: the whole of WasaPrecruit on this machine, until Ctrl-C."""

import argparse
import asyncio

from localstack.console import paint, say
from localstack.demo_users import DEMO_USERS, PASSWORD
from localstack.interrupt import Interrupted
from localstack.layout import Layout
from localstack.ports import Ports
from localstack.round_trip import prove_round_trip
from localstack.running import run_in_stack
from localstack.service_log import Shown
from localstack.set_up import set_up
from localstack.stack import Stack

_INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    ports = Ports.chosen()
    layout = Layout(_name(ports), ports, set_up(), keep=options.keep)
    shown = Shown.EVERYTHING if options.verbose else Shown.IMPORTANT
    if options.check:
        return _check(layout, shown)
    run_in_stack(layout, lambda stack: _serve(stack, layout), shown, waits_for_a_fix=True)
    return 0


def _name(ports: Ports) -> str:
    """A second stack beside the first has a folder of its own."""
    offset = ports.web - Ports().web
    return f"dev-{offset}" if offset else "dev"


def _check(layout: Layout, shown: Shown) -> int:
    try:
        return run_in_stack(layout, lambda stack: prove_round_trip(stack, layout.ports), shown)
    except Interrupted:
        return _INTERRUPTED


async def _serve(_stack: Stack, layout: Layout) -> None:
    say(_welcome(layout))
    await asyncio.Event().wait()


def _welcome(layout: Layout) -> str:
    ports = layout.ports
    rows = (
        ("Desk", ports.url("web")),
        ("Phone", ports.url("whatsapp")),
        ("Ledger", f"{ports.url('whatsapp')}/simulator/ledger"),
        ("Functions", ports.url("functions")),
        ("Emulators", ", ".join(_emulators(ports))),
        ("Logs", str(layout.folder / "logs")),
        ("Traces", "scripts/traces"),
        ("Sign in", f"{DEMO_USERS[0].email}  password {paint(PASSWORD, 'bold')}"),
        *(("", user.email) for user in DEMO_USERS[1:]),
    )
    lines = [f"  {paint(f'{title:<10}', 'cyan')}{text}" for title, text in rows]
    return "\n".join(["", *lines, "", "  Ctrl-C ends it all.", ""])


def _emulators(ports: Ports) -> list[str]:
    names = ("firestore", "auth", "pubsub", "storage", "tasks")
    return [f"{name} {getattr(ports, name)}" for name in names]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/dev",
        description="Sets up what is missing, then runs the whole of WasaPrecruit on this machine "
        "(web app, functions, WhatsApp simulator, emulators) until Ctrl-C. No account is needed.",
    )
    parser.add_argument(
        "--keep",
        action="store_true",
        help="keep the state from one start to the next (.local/state)",
    )
    parser.add_argument(
        "--check", action="store_true", help="prove that one message goes round, then end"
    )
    parser.add_argument("--verbose", action="store_true", help="show all that the services print")
    return parser
