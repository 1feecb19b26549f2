"""The program itself: `terraform`, or the one that TERRAFORM names."""

import os
import shutil
import subprocess
from pathlib import Path

from terraform_checks.tree import COPIES

_NO_REGISTRY = ("Failed to query available provider packages", "could not connect to registry")
_NO_SUCH_COMMAND = 'has no command named "check"'


class Unavailable(Exception):
    """Terraform or its providers cannot be had here; the message says which."""


class Failed(Exception):
    """Terraform says no; the message is all that it says."""


def run(folder: Path, *arguments: str) -> str:
    """What it writes to standard output. Raises Unavailable and Failed."""
    program = os.environ.get("TERRAFORM", "terraform")
    if not shutil.which(program):
        raise Unavailable(f"there is no {program}: install Terraform 1.11 or newer")
    done = subprocess.run(
        [program, *arguments],
        cwd=folder,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise _failure(done.stdout + done.stderr)
    return done.stdout


def initialise(folder: Path) -> None:
    """Fetches the providers; the state stays where it is."""
    run(folder, "init", "-backend=false", "-input=false", "-no-color")


def check(folder: Path) -> None:
    """`terraform check`, which some builds offer: everything against the whole schema."""
    try:
        run(folder, "check", ".")
    except Failed as failure:
        if _NO_SUCH_COMMAND not in str(failure):
            raise


def _failure(said: str) -> Exception:
    if any(sign in said for sign in _NO_REGISTRY):
        return Unavailable("the registry of Terraform's providers cannot be reached")
    return Failed(said)


def _environment() -> dict[str, str]:
    # Three folders, one download. A key on this machine must not make a test a deployment.
    cache = COPIES / "plugins"
    cache.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TF_VAR_")}
    return {"TF_PLUGIN_CACHE_DIR": str(cache), **kept, "TF_IN_AUTOMATION": "1"}
