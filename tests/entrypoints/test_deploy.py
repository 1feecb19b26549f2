"""`scripts/deploy` from end to end: a stand-in for Google Cloud and for Terraform's program, the
WhatsApp simulator for Twilio, and the local stack as what was deployed."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from uuid import uuid4

import firebase_admin
import pytest
import requests
from firebase_admin import auth

from deployment.deploy_command import deploy
from deployment.google import Google
from deployment.terraform import Terraform
from localstack.console import FixableError
from localstack.environment import functions_environment
from localstack.ports import Ports
from tests.google_cloud import GoogleCloud
from tests.serving import serving
from tests.world import TOKEN, World

_PROGRAM = """#!{python}
import json, os, sys
from pathlib import Path

folder = Path({folder!r})
command, *_ = sys.argv[1:]
with (folder / "calls").open("a") as calls:
    print(*sys.argv[1:], file=calls)
assert os.environ["TF_VAR_twilio_auth_token"], "the secrets reach Terraform"
if command == "init":
    Path(".terraform").mkdir(exist_ok=True)
applied = folder / "applied"
if command == "plan":
    Path(next(one for one in sys.argv if one.startswith("-out=")).removeprefix("-out=")).touch()
    sys.exit(0 if applied.exists() else 2)
if command == "apply":
    if (folder / "stops").exists():
        (folder / "stops").unlink()
        sys.exit(1)
    applied.touch()
if command == "state" and applied.exists():
    print("module.wasaprecruit.google_firestore_database.this")
if command == "output":
    print((folder / "outputs").read_text() if applied.exists() else "{{}}")
"""


@dataclass
class Bench:
    """One environment to deploy, and what can be seen of it."""

    folder: Path
    google: Google
    twilio: str
    cloud: GoogleCloud = field(default_factory=GoogleCloud)
    email: str = field(default_factory=lambda: f"ops-{uuid4().hex[:8]}@example.com")

    def deploy(self, **options: object) -> int:
        usual = {"environment": "staging", "yes": True, "admin": self.email, "admin_name": "Olga"}
        nothing = {"plan_only": False, "state_bucket": None, "init": False}
        given = argparse.Namespace(**{**usual, **nothing, **options})
        return deploy(given, Terraform("staging", root=self.folder), self.google, self.twilio)

    def calls(self) -> list[str]:
        calls = self.folder / "calls"
        return (
            [line.split()[0] for line in calls.read_text().splitlines()] if calls.exists() else []
        )

    def forget_calls(self) -> None:
        (self.folder / "calls").unlink(missing_ok=True)

    def change_settings(self, **changed: object) -> None:
        path = self.folder / "staging" / "terraform.tfvars.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | changed))

    def plans_left(self) -> list[Path]:
        return list(self.folder.rglob("*.tfplan"))


@pytest.fixture
def bench(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    for name, value in functions_environment(Ports.chosen()).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("TF_VAR_twilio_auth_token", TOKEN)
    program = tmp_path / "terraform"
    program.write_text(_PROGRAM.format(python=sys.executable, folder=str(tmp_path)))
    program.chmod(0o755)
    monkeypatch.setenv("TERRAFORM", str(program))
    (tmp_path / "staging").mkdir()
    (tmp_path / "staging" / "terraform.tfvars.json").write_text(json.dumps(_settings()))
    cloud = GoogleCloud()
    with cloud.running() as google, _hosting(world) as site:
        (tmp_path / "outputs").write_text(json.dumps(_outputs(world, site)))
        yield Bench(tmp_path, google, world.stack.whatsapp, cloud)


def _settings() -> dict[str, object]:
    return {
        "project_id": "acme-casting",
        "region": "us-central1",
        "agency_name": "Acme",
        "twilio_account_sid": os.environ["TWILIO_ACCOUNT_SID"],
        "whatsapp_sender": os.environ["WHATSAPP_SENDER"].removeprefix("whatsapp:"),
        "alert_emails": ["ops@example.com"],
    }


def _outputs(world: World, site: str) -> dict[str, dict[str, object]]:
    values = {
        "web_url": "https://casting.acme.example",
        "site_url": site,
        "webhooks": {"inbound": f"{world.stack.functions}/whatsapp_inbound"},
        "project_id": world.stack.project,
    }
    return {name: {"value": value} for name, value in values.items()}


@contextmanager
def _hosting(world: World) -> Iterator[str]:
    """The desk as Hosting serves it: with its headers. What they say is tested elsewhere."""

    class Hosting(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._pass_on(b"")

        def do_POST(self) -> None:
            self._pass_on(self.rfile.read(int(self.headers["Content-Length"])))

        def _pass_on(self, body: bytes) -> None:
            kind = {"Content-Type": self.headers.get("Content-Type", "text/plain")}
            url = f"{world.stack.desk}{self.path}"
            answer = requests.request(self.command, url, data=body, headers=kind, timeout=60)
            self.send_response(answer.status_code)
            self.send_header("Content-Type", answer.headers["Content-Type"])
            for name in ("Content-Security-Policy", "Strict-Transport-Security"):
                self.send_header(name, "x")
            for name in ("Referrer-Policy", "X-Content-Type-Options"):
                self.send_header(name, "x")
            self.end_headers()
            self.wfile.write(answer.content)

    with serving(Hosting) as url:
        yield url


def _callback(world: World) -> str:
    auth = (os.environ["TWILIO_ACCOUNT_SID"], TOKEN)
    url = f"{world.stack.whatsapp}/v2/Channels/Senders?Channel=whatsapp"
    [sender] = requests.get(url, auth=auth, timeout=30).json()["senders"]
    return str(sender["webhook"]["status_callback_url"])


def test_a_first_deployment_ends_with_a_working_product(
    bench: Bench, world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bench.deploy() == 0
    assert bench.calls() == ["init", "plan", "apply", "output"]
    assert bench.cloud.changed == ["services", "bucket acme-casting-terraform-state"]
    assert _callback(world) == f"{world.stack.functions}/whatsapp_status"
    told = capsys.readouterr().out
    assert f"{bench.email} may sign in as admin" in told
    assert "To choose the password" in told
    assert "✓ A signed message is stored" in told
    assert TOKEN not in told
    user = world.document(f"users/{auth.get_user_by_email(bench.email, _app()).uid}")
    assert user is not None
    assert (user["name"], user["role"], user["active"]) == ("Olga", "admin", True)


def _app() -> firebase_admin.App:
    return firebase_admin.get_app("demo-wasaprecruit")


def test_a_second_run_changes_nothing(bench: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.deploy() == 0
    bench.cloud.changed.clear()
    bench.forget_calls()
    capsys.readouterr()
    assert bench.deploy() == 0
    assert bench.calls() == ["init", "plan", "output"]
    assert bench.cloud.changed == []
    told = capsys.readouterr().out
    assert "Terraform: nothing to change" in told
    assert "Twilio: it calls this deployment\n" in told


def test_one_that_was_stopped_goes_on(bench: Bench) -> None:
    (bench.folder / "stops").touch()
    with pytest.raises(FixableError, match="the next run goes on from there"):
        bench.deploy()
    assert bench.plans_left() == []
    assert bench.deploy() == 0


def test_a_database_that_terraform_does_not_know_is_taken_over_by_hand(bench: Bench) -> None:
    bench.cloud.database = {"type": "FIRESTORE_NATIVE", "locationId": "us-central1"}
    with pytest.raises(FixableError, match="terraform import module"):
        bench.deploy()
    assert "plan" not in bench.calls()
    (bench.folder / "applied").touch()
    assert bench.deploy() == 0


def test_a_plan_alone_changes_nothing(bench: Bench) -> None:
    with pytest.raises(FixableError, match="A plan needs this first: Turn on"):
        bench.deploy(plan_only=True)
    assert (bench.calls(), bench.cloud.changed) == ([], [])
    assert bench.deploy() == 0
    bench.forget_calls()
    assert bench.deploy(plan_only=True) == 0
    assert bench.calls() == ["init", "plan"]
    assert bench.plans_left() == []


def test_an_admin_without_an_address_is_refused_before_anything(bench: Bench) -> None:
    with pytest.raises(FixableError, match="'ana' is no e-mail address"):
        bench.deploy(admin="ana")
    assert (bench.calls(), bench.cloud.changed) == ([], [])


def test_a_number_that_is_no_sender_stops_it_before_anything_is_built(bench: Bench) -> None:
    bench.change_settings(whatsapp_sender="+34600000000")
    with pytest.raises(FixableError, match="is no WhatsApp sender of this Twilio account"):
        bench.deploy()
    assert bench.calls() == []


def test_a_setting_that_is_missing_is_named(bench: Bench) -> None:
    bench.change_settings(agency_name="")
    with pytest.raises(FixableError, match="agency_name must be the name that aspirants know"):
        bench.deploy()
    assert (bench.calls(), bench.cloud.changed) == ([], [])


def test_without_a_yes_nothing_is_made(bench: Bench) -> None:
    with pytest.raises(FixableError, match="add --yes"):
        bench.deploy(yes=False)
    assert (bench.calls(), bench.cloud.changed) == ([], [])


def test_somebody_with_another_role_is_not_made_an_admin(bench: Bench) -> None:
    with pytest.raises(FixableError, match="a colleague already, with the role recruiter"):
        bench.deploy(admin="recruiter@example.com")
