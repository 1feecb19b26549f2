"""The three secrets: from the environment, from Secret Manager, or asked for; never from a file."""

import base64
import os
import secrets
from collections.abc import Callable, Mapping
from getpass import getpass
from http import HTTPStatus

from deployment.google import Google
from localstack.console import FixableError, say

NAMES = ("twilio_auth_token", "form_webhook_secret", "form_token_key")
"""Terraform's variables; in Secret Manager the same names with hyphens."""
_MADE_BY_US = ("form_webhook_secret", "form_token_key")


def gather(
    google: Google, project: str, ask: Callable[[str], str] | None = getpass
) -> Mapping[str, str]:
    """Each secret's value, as far as it can be had. Without `ask` nobody is at a terminal.

    A secret that is deployed already is read back, so that a second deployment asks for nothing.
    One that we may not read is left out: Terraform needs it only to store a new value. Raises
    FixableError when a first value is missing.
    """
    found = {name: _find(google, project, name, ask) for name in NAMES}
    return {name: value for name, value in found.items() if value is not None}


def _find(google: Google, project: str, name: str, ask: Callable[[str], str] | None) -> str | None:
    if given := os.environ.get(f"TF_VAR_{name}"):
        return given
    path = f"v1/projects/{project}/secrets/{name.replace('_', '-')}/versions/latest:access"
    answer = google.ask("secretmanager", path)
    if answer.found:
        return base64.b64decode(answer.body["payload"]["data"]).decode()
    if answer.status == HTTPStatus.FORBIDDEN and answer.reason != "SERVICE_DISABLED":
        return None
    return _new(name, ask)


def _new(name: str, ask: Callable[[str], str] | None) -> str:
    if name in _MADE_BY_US:
        say(f"  A new {name} is made; Secret Manager keeps it.")
        return secrets.token_hex(32)
    value = ask(f"  {name} (stays hidden): ").strip() if ask else ""
    if not value:
        raise FixableError(f"Set TF_VAR_{name}: it is needed for the first deployment.")
    return value
