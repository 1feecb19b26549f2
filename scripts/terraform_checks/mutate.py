"""`scripts/mutate_terraform`: breaks the configuration, one way after the other, and looks on."""

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from terraform_checks import tree
from terraform_checks.mutations import MUTATIONS, Mutation

# What Terraform says of the configuration itself takes long, and this table is in the README.
_NOT_ASKED = ("test_commands", "test_readme")
_TESTS = ("tests/terraform", *(f"--ignore=tests/terraform/{name}.py" for name in _NOT_ASKED))
_FELL = re.compile(r"^FAILED \S+\.py::(\w+)", re.MULTILINE)


def main(arguments: Sequence[str] | None = None) -> int:
    """1 when a break stays unnoticed."""
    parser = argparse.ArgumentParser(prog="scripts/mutate_terraform", description=__doc__)
    parser.add_argument("only", nargs="*", help="words of the breaks to try; all, without any")
    only = parser.parse_args(arguments).only
    chosen = [one for one in MUTATIONS if all(word in one.what for word in only)]
    if _fallen(tree.copy("mutated")):
        print("The tests fail without any break: run `scripts/test terraform` first.")
        return 2
    print("| break | noticed by |\n|---|---|")
    unnoticed = [one for one in chosen if not _caught(one)]
    return 1 if unnoticed else 0


def _caught(mutation: Mutation) -> bool:
    root = tree.copy("mutated")
    mutation.apply(root)
    fallen = _fallen(root)
    print(f"| {mutation.what} | {', '.join(f'`{one}`' for one in fallen[:2]) or '**nobody**'} |")
    sys.stdout.flush()
    return bool(fallen)


def _fallen(root: Path) -> list[str]:
    """The tests that fell; one that is asked for each function is named once."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *_TESTS, "-p", "no:cacheprovider", "-rfE", "--tb=no"],
        cwd=tree.ROOT,
        env={**os.environ, "TERRAFORM_TREE": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in {0, 1}:
        raise SystemExit(f"pytest could not run:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    # Nothing could be played: Terraform itself refuses it, with the reason.
    if "\nERROR " in done.stdout:
        return ["terraform"]
    return list(dict.fromkeys(_FELL.findall(done.stdout)))
