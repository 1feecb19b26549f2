"""Who was invited may sign in, once they chose a password."""

from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest
import requests

from deployment.colleagues import ensure_colleague, has_admin
from deployment.invite_command import main
from localstack.console import FixableError
from localstack.environment import functions_environment
from localstack.ports import Ports
from tests.world import World


@pytest.fixture
def email(world: World, monkeypatch: pytest.MonkeyPatch) -> str:
    assert world
    for name, value in functions_environment(Ports.chosen()).items():
        monkeypatch.setenv(name, value)
    return f"new-{uuid4().hex[:8]}@example.com"


def test_an_invited_colleague_chooses_a_password_and_is_let_in(email: str, world: World) -> None:
    invited = ensure_colleague(world.stack.project, email, "Nora", "viewer")
    assert invited.set_password
    code = parse_qs(urlsplit(invited.set_password).query)["oobCode"][0]
    _accounts(world, "resetPassword", oobCode=code, newPassword="correct horse")
    signed_in = _accounts(world, "signInWithPassword", email=email, password="correct horse")
    user = world.document(f"users/{signed_in['localId']}")
    stored = {"name": "Nora", "role": "viewer", "language": "es", "active": True}
    assert user == {**stored, "email": email}


def _accounts(world: World, act: str, **body: str) -> dict[str, str]:
    url = f"{world.stack.auth}/identitytoolkit.googleapis.com/v1/accounts:{act}?key=any"
    answer = requests.post(url, json=body, timeout=30)
    answer.raise_for_status()
    told: dict[str, str] = answer.json()
    return told


def test_a_link_that_was_missed_is_there_again_until_it_is_used(
    email: str, world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert main(["local", email, "--name", "Nora"]) == 0
        link = capsys.readouterr().out.split()[-1]
    code = parse_qs(urlsplit(link).query)["oobCode"][0]
    _accounts(world, "resetPassword", oobCode=code, newPassword="correct horse")
    assert main(["local", email, "--name", "Nora"]) == 0
    assert "choose the password" not in capsys.readouterr().out
    assert main(["local", email, "--name", "Nora", "--new-link"]) == 0
    assert "choose the password" in capsys.readouterr().out


def test_a_project_that_does_not_answer_is_told_in_one_line(
    email: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIREBASE_AUTH_EMULATOR_HOST", "127.0.0.1:9")
    with pytest.raises(FixableError, match="cannot be asked about its users"):
        ensure_colleague("demo-elsewhere", email, "Nora", "viewer")


def test_a_role_is_not_changed_by_an_invitation(email: str, world: World) -> None:
    ensure_colleague(world.stack.project, email, "Nora", "recruiter")
    with pytest.raises(FixableError, match="with the role recruiter, not admin"):
        ensure_colleague(world.stack.project, email, "Nora", "admin")


@pytest.mark.usefixtures("email")
def test_an_address_that_is_none_is_refused(world: World) -> None:
    with pytest.raises(FixableError, match="'nora' is no e-mail address"):
        ensure_colleague(world.stack.project, "nora", "Nora", "viewer")


@pytest.mark.usefixtures("email")
def test_the_demo_admin_counts(world: World) -> None:
    assert has_admin(world.stack.project)
