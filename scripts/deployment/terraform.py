"""Terraform for one environment: its settings, its commands, what it puts out."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from deployment.target import Target
from localstack.console import FixableError
from localstack.paths import ROOT

ENVIRONMENTS = ("staging", "production")
OLDEST = (1, 11)
"""Write-only values came with it: https://developer.hashicorp.com/terraform/language/manage-sensitive-data/write-only."""

_INSTALL = "install Terraform 1.11 or newer: https://developer.hashicorp.com/terraform/install"
_CHANGES = 2


@dataclass(frozen=True)
class Terraform:
    """`secrets` reach Terraform as TF_VAR_… and stand in no file. Raises FixableError."""

    environment: str
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    root: Path = ROOT / "terraform" / "environments"

    @property
    def folder(self) -> Path:
        return self.root / self.environment

    @property
    def settings_file(self) -> Path:
        return self.folder / "terraform.tfvars.json"

    @property
    def _plan(self) -> Path:
        return self.folder / "deploy.tfplan"

    def settings(self) -> dict[str, Any]:
        """What ops set for this environment."""
        try:
            settings: dict[str, Any] = json.loads(self.settings_file.read_text())
        except FileNotFoundError:
            example = self.settings_file.relative_to(ROOT)
            raise FixableError(
                f"{example} is missing: `scripts/deploy {self.environment} --init` asks for what "
                "belongs into it and writes it."
            ) from None
        except ValueError as error:
            raise FixableError(f"{self.settings_file.name} is not JSON: {error}") from None
        if not isinstance(settings, dict):
            raise FixableError(f"{self.settings_file.name} must hold an object: {{…}}.")
        return settings

    def state_bucket(self, named: str | None = None) -> str:
        settings = self.settings()
        usual = f"{settings.get('project_id')}-terraform-state"
        return named or str(settings.get("state_bucket") or usual)

    def check_version(self) -> None:
        said = subprocess.run(
            [program(), "version", "-json"], capture_output=True, check=False, text=True
        ).stdout
        try:
            version = str(json.loads(said)["terraform_version"])
        except (ValueError, KeyError, TypeError):
            raise FixableError(f"`{program()}` is no Terraform that works: {_INSTALL}") from None
        numbers = tuple(int(number) for number in re.findall(r"\d+", version)[:2])
        if numbers < OLDEST:
            raise FixableError(f"Terraform {version} is too old: {_INSTALL}")

    def init(self, state_bucket: str) -> None:
        self._run("init", "-input=false", f"-backend-config=bucket={state_bucket}")

    def keeps(self, address: str) -> bool:
        """Whether this resource is in the state."""
        answer = self._asked("state", "list")
        if answer.returncode != 0 and "No state file" not in answer.stderr:
            raise _failed("state", answer.stderr)
        return address in answer.stdout.splitlines()

    def plan(self) -> bool:
        """Keep a plan for `apply`; whether it changes anything. Terraform prints it."""
        code = self._call("plan", "-input=false", "-detailed-exitcode", f"-out={self._plan}")
        if code not in {0, _CHANGES}:
            raise FixableError("Terraform could not plan; what it said above is the reason.")
        return code == _CHANGES

    def apply(self) -> None:
        """Exactly what `plan` kept."""
        self._run("apply", "-input=false", str(self._plan))

    def forget_plan(self) -> None:
        self._plan.unlink(missing_ok=True)

    def outputs(self) -> dict[str, Any]:
        """Raises FixableError where nothing has been deployed."""
        if not (self.folder / ".terraform").exists():
            self.init(self.state_bucket())
        found = json.loads(self._output("output", "-json"))
        if "web_url" not in found:
            name = self.environment
            raise FixableError(f"Nothing is deployed to {name} yet: `scripts/deploy {name}`.")
        return {name: one["value"] for name, one in found.items()}

    def target(self, token: str | None) -> Target:
        outputs, settings = self.outputs(), self.settings()
        return Target(
            # Also while a domain of the agency's own does not open yet.
            site=str(outputs["site_url"]).rstrip("/"),
            functions=str(outputs["webhooks"]["inbound"]).rpartition("/")[0],
            project=str(outputs["project_id"]),
            account_sid=str(settings["twilio_account_sid"]),
            sender=f"whatsapp:{settings['whatsapp_sender']}",
            token=token,
        )

    def _run(self, *arguments: str) -> None:
        if self._call(*arguments) != 0:
            raise FixableError(
                f"`terraform {arguments[0]}` failed; what it said above is the reason. "
                "What is done is done: the next run goes on from there."
            )

    def _call(self, *arguments: str) -> int:
        return subprocess.run(
            [program(), *arguments], cwd=self.folder, env=self._environment(), check=False
        ).returncode

    def _output(self, *arguments: str) -> str:
        answer = self._asked(*arguments)
        if answer.returncode != 0:
            raise _failed(arguments[0], answer.stderr)
        return answer.stdout

    def _asked(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program(), *arguments],
            cwd=self.folder,
            env={**self._environment(), "TF_CLI_ARGS": "-no-color"},
            check=False,
            capture_output=True,
            text=True,
        )

    def _environment(self) -> dict[str, str]:
        secrets = {f"TF_VAR_{name}": value for name, value in self.secrets.items()}
        return {**os.environ, "TF_IN_AUTOMATION": "1", **secrets}


def program() -> str:
    """Raises FixableError where there is no Terraform."""
    named = os.environ.get("TERRAFORM", "terraform")
    found = shutil.which(named)
    if found is None:
        raise FixableError(f"`{named}` is missing: {_INSTALL}")
    return found


def _failed(command: str, said: str) -> FixableError:
    lines = [line.strip(" │╷╵") for line in said.splitlines()]
    told = [line for line in lines if line.startswith("Error:")] or [line for line in lines if line]
    return FixableError(f"`terraform {command}` failed: {(told or ['it said nothing'])[0]}")
