"""Node's version, and the web packages that package-lock.json pins (Firebase's CLI among them)."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from localstack import install
from localstack.console import FixableError
from localstack.paths import ROOT

_OLDEST_NODE = 20
_INSTALL_NODE = "install Node 20 or newer: https://nodejs.org"


def ensure() -> None:
    with installing():
        pass


@contextlib.contextmanager
def installing() -> Iterator[None]:
    """What is missing is installed while the block runs, and there afterwards."""
    check_node()
    lock, installed = ROOT / "package-lock.json", ROOT / "node_modules" / ".package-lock.json"
    if is_current(lock, installed):
        yield
        return
    command = ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=http"]
    hint, usually = "Is npm's registry within reach?", "1 to 3 minutes"
    with install.beside("Web packages", command, hint=hint, usually=usually):
        yield


def check_node() -> None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if not (node and npm):
        raise FixableError(f"`{'npm' if node else 'node'}` is missing: {_INSTALL_NODE}")
    version = subprocess.run(
        [node, "--version"], capture_output=True, text=True, check=False
    ).stdout.strip()
    found = re.match(r"v(\d+)\.", version)
    if not found or int(found[1]) < _OLDEST_NODE:
        raise FixableError(f"Node {version or '(unknown)'} is too old: {_INSTALL_NODE}")


def is_current(lock: Path, installed: Path) -> bool:
    """Whether node_modules holds what the lock pins.

    npm writes `installed` as its last act, so half an installation does not count, and a
    developer's own `npm install` does.
    """
    if not installed.exists():
        return False
    have = _versions(installed)
    return all(have.get(path) == version for path, version in _versions(lock).items())


def _versions(lock: Path) -> dict[str, str]:
    packages: dict[str, dict[str, Any]] = json.loads(lock.read_text())["packages"]
    return {
        path: package["version"]
        for path, package in packages.items()
        if "version" in package and "node_modules/" in path and not _may_be_absent(package)
    }


def _may_be_absent(package: dict[str, Any]) -> bool:
    """Packages of other operating systems are in the lock, and not on this disk."""
    return any(package.get(mark) for mark in ("optional", "devOptional", "peer", "link"))
