"""A Chromium for the end-to-end tests: one that is there, else Playwright's, else Debian's."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from localstack import install
from localstack.console import FixableError, warn
from localstack.paths import ROOT

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_MAC_CHROME = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
_PLAYWRIGHT = ROOT / "node_modules" / ".bin" / "playwright"
_WHERE = "process.stdout.write(require('@playwright/test').chromium.executablePath())"


def ensure() -> str:
    """The path of a browser that starts."""
    return _first_that_starts() or _from_playwright() or _from_debian() or _give_up()


def _first_that_starts() -> str | None:
    return next((path for path in _candidates() if _starts(path)), None)


def _candidates() -> Iterator[str]:
    yield os.environ.get("PLAYWRIGHT_CHROMIUM", "")
    for name in _NAMES:
        yield shutil.which(name) or ""
    yield str(_MAC_CHROME)
    yield _ask_playwright()


def _ask_playwright() -> str:
    asked = subprocess.run(
        ["node", "-e", _WHERE], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return asked.stdout


def _starts(path: str) -> bool:
    """A downloaded browser may lack libraries of the system, and then is none."""
    if not (path and Path(path).exists()):
        return False
    return subprocess.run([path, "--version"], capture_output=True, check=False).returncode == 0


def _from_playwright() -> str | None:
    try:
        command = [str(_PLAYWRIGHT), "install", "chromium"]
        install.run("Browser", command, usually="about a minute")
    except FixableError:
        warn("Browser: Playwright's download is out of reach")
    return _first_that_starts()


def _from_debian() -> str | None:
    apt = shutil.which("apt-get")
    if not apt or os.geteuid() != 0:
        return None
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        lists = [apt, "update"]
        install.run("Debian's package lists", lists, environment, usually="some seconds")
        packages = [apt, "install", "-y", "chromium"]
        install.run("Browser from Debian", packages, environment, usually="1 to 2 minutes")
    except FixableError as problem:
        warn(str(problem))
    return _first_that_starts()


def _give_up() -> str:
    raise FixableError(
        "No browser for the end-to-end tests: install chromium (`apt-get install chromium`) or set "
        "PLAYWRIGHT_CHROMIUM to the path of one."
    )
