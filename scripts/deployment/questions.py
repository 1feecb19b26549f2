"""What `scripts/deploy` asks at the terminal."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from deployment.settings_file import is_right, rule
from localstack.console import FixableError, done, say

_ASKED = (
    ("project_id", "Google Cloud project", ""),
    ("region", "Region", "us-central1"),
    ("agency_name", "Agency's name, as aspirants know it", ""),
    ("twilio_account_sid", "Twilio account SID", ""),
    ("whatsapp_sender", "Agency's WhatsApp number, such as +14155238886", ""),
    ("alert_emails", "Who is told when something is wrong (addresses parted by commas)", ""),
)


def confirmed(question: str, yes: bool, ask: Callable[[str], str] = input) -> bool:
    """Whether to go on. Raises FixableError when nobody is there to say it."""
    if yes:
        return True
    if not sys.stdin.isatty() and ask is input:
        raise FixableError(f"{question} Nobody is at a terminal to say yes: add --yes.")
    return ask(f"{question} [y/N] ").strip().lower() in {"y", "yes"}


def write_settings(path: Path, ask: Callable[[str], str] = input) -> None:
    """Ask for what an environment cannot do without; keep what the file holds already.

    Terraform checks the values when it plans.
    """
    try:
        settings: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    except ValueError as error:
        raise FixableError(f"{path.name} is not JSON: {error}") from None
    for name, title, usual in _ASKED:
        if name not in settings:
            settings[name] = _answer(name, title, usual, ask)
    path.write_text(json.dumps(settings, indent=2, ensure_ascii=False) + "\n")
    done(f"{path.name} is written. It holds no secret; keep it with the source.")


def _answer(name: str, title: str, usual: str, ask: Callable[[str], str]) -> str | list[str]:
    hint = f" [{usual}]" if usual else ""
    try:
        while not is_right(name, value := _read(name, ask(f"{title}{hint}: ").strip() or usual)):
            say(f"  It must be {rule(name)}.")
    except EOFError:
        raise FixableError("Nobody is at a terminal to answer: write the file by hand.") from None
    return value


def _read(name: str, given: str) -> str | list[str]:
    if name == "alert_emails":
        return [one.strip() for one in given.split(",") if one.strip()]
    return given
