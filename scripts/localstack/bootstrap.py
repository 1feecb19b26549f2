"""From whatever `python3` is there to the project's own `.venv`. Stdlib only, old syntax only."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from localstack import install
from localstack.console import FixableError, complain, warn
from localstack.interrupt import Interrupted, hold, interruptible
from localstack.paths import ROOT, VENV

OLDEST = (3, 11)
_PYTHON = VENV / "bin" / "python"
_UV = VENV / "bin" / "uv"
_REQUIREMENTS = ROOT / "requirements.txt"
_STAMP = ".requirements.sha256"
_NEWER = ("python3.11", "python3.12", "python3.13")


def enter(
    load_main: Callable[[], Callable[[list[str]], int]],
    interrupted_code: int,
    beside: Callable[[], AbstractContextManager[None]] = contextlib.nullcontext,
) -> None:
    """Ends the process: runs `load_main()(arguments)` inside `.venv`, which is made when needed.

    `load_main` imports late, since what it imports is installed here. What `beside` installs is
    downloaded at the same time.
    """
    try:
        with interruptible():
            if sys.version_info < OLDEST:
                _replace(_newer_python())
            with install.alone(), _if_needed(beside):
                _ensure()
            if os.path.realpath(sys.prefix) != os.path.realpath(VENV):
                _replace(str(_PYTHON))
            code = load_main()(sys.argv[1:])
    except FixableError as problem:
        complain(str(problem))
        code = 1
    except Interrupted:
        code = interrupted_code
    sys.exit(code)


def _replace(python: str) -> None:
    hold()
    os.execv(python, [python, *sys.argv])


def _newer_python() -> str:
    for name in _NEWER:
        found = shutil.which(name)
        if found and _is_new_enough(found):
            return found
    have = ".".join(map(str, sys.version_info[:3]))
    raise FixableError(f"Python 3.11 or newer is needed, `python3` is {have}: install python3.11.")


def _if_needed(
    beside: Callable[[], AbstractContextManager[None]],
) -> AbstractContextManager[None]:
    """Once `.venv` is there, the command itself sees to the rest."""
    return contextlib.nullcontext() if is_current(VENV, _REQUIREMENTS) else beside()


def _ensure() -> None:
    """Makes `.venv` when it is missing or broken, and installs what requirements.txt pins."""
    if not _works():
        _create()
    if is_current(VENV, _REQUIREMENTS):
        return
    _install()
    stamp(VENV, _REQUIREMENTS)


def _install() -> None:
    """By uv, which takes a tenth of pip's time; by pip where only pip's settings lead to PyPI."""
    pip = [str(_PYTHON), "-m", "pip", "install", "--progress-bar", "off"]
    uv = [str(_UV), "pip", "install", "--system-certs", "--compile-bytecode", "--python"]
    try:
        installer = [*pip, pinned("uv", _REQUIREMENTS)]
        install.run("Python's installer", installer, usually="some seconds")
        packages = [*uv, str(_PYTHON), "-r", str(_REQUIREMENTS)]
        install.run("Python packages", packages, usually="1 to 2 minutes")
    except FixableError:
        warn("Python packages: uv could not install them, pip tries")
        install.run(
            "Python packages by pip",
            [*pip, "-r", str(_REQUIREMENTS)],
            hint="Is PyPI within reach?",
            usually="3 to 6 minutes",
        )


def pinned(package: str, requirements: Path) -> str:
    """`package==version` as `requirements` has it."""
    lines = requirements.read_text().splitlines()
    return next(line.split()[0] for line in lines if line.startswith(f"{package}=="))


def is_current(venv: Path, requirements: Path) -> bool:
    """Whether `stamp` was called since the environment was made and the requirements changed."""
    with contextlib.suppress(FileNotFoundError):
        return (venv / _STAMP).read_text() == _hash(requirements)
    return False


def stamp(venv: Path, requirements: Path) -> None:
    (venv / _STAMP).write_text(_hash(requirements))


def _hash(requirements: Path) -> str:
    return hashlib.sha256(requirements.read_bytes()).hexdigest()


def _works() -> bool:
    return _is_new_enough(str(_PYTHON), "import pip")


def _is_new_enough(python: str, also: str = "pass") -> bool:
    """Asked of the program itself: pyenv has names on PATH that run nothing."""
    probe = f"import sys; {also}; sys.exit(sys.version_info < {OLDEST})"
    try:
        asked = subprocess.run([python, "-c", probe], capture_output=True, check=False)
    except OSError:
        return False
    return asked.returncode == 0


def _create() -> None:
    if not (importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv")):
        raise FixableError("Python's venv module is missing: apt-get install python3-venv")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    install.run("Python environment", command, usually="some seconds")
