"""How quick the built desk is in a browser on this machine, with a full inbox.

It fills the running stack's Firestore anew, opens the inbox, switches between conversations and
scrolls. Milliseconds say something only on a quiet machine: compare them in one run, by the
yardstick, which is a fixed piece of work in the same browser.
"""

import argparse
import json
import os
import subprocess

from localstack.console import FixableError
from localstack.environment import gates_environment
from localstack.paths import ROOT
from localstack.ports import Ports

_TOLD = '{"measured"'


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="scripts/measure_desk", description=__doc__)
    parser.add_argument("--conversations", type=int, default=10_000, metavar="N", help="(10,000)")
    parser.add_argument("--messages", type=int, default=100_000, metavar="N", help="(100,000)")
    parser.add_argument("--filled", action="store_true", help="take what scripts/seed wrote before")
    options = parser.parse_args(arguments)
    amount = {
        "MANY_CONVERSATIONS": str(options.conversations),
        "MANY_MESSAGES": str(options.messages),
        "MANY_FILLED": "yes" if options.filled else "",
    }
    for name, value in _measured(amount).items():
        print(f"{value:>8,}  {name}")
    return 0


def _measured(amount: dict[str, str]) -> dict[str, int]:
    run = subprocess.run(
        ["npm", "run", "--silent", "e2e:many", "-w", "web", "--", "performance"],
        cwd=ROOT,
        env=os.environ | gates_environment(Ports.chosen()) | amount,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    told = [line for line in run.stdout.splitlines() if line.startswith(_TOLD)]
    if not told:
        raise FixableError(f"The desk could not be measured:\n{run.stdout}")
    measured: dict[str, int] = json.loads(told[-1])["measured"]
    return measured
