"""The demo users of the Auth emulator, and their `users/{uid}` documents."""

from dataclasses import dataclass
from http import HTTPStatus

from localstack import http
from localstack.console import FixableError, done
from localstack.ports import PROJECT, Ports

PASSWORD = "wasaprecruit"  # the emulator's, and in the README: no secret
# An emulator's first answers are slow, and on a busy machine very slow.
_PATIENCE_SECONDS = 60.0
_OWNER = {"Authorization": "Bearer owner"}
_ACCOUNTS = f"/identitytoolkit.googleapis.com/v1/projects/{PROJECT}/accounts"
_USERS = f"/v1/projects/{PROJECT}/databases/(default)/documents/users"
_THERE_ALREADY = ("DUPLICATE_LOCAL_ID", "EMAIL_EXISTS")


@dataclass(frozen=True)
class DemoUser:
    uid: str
    email: str
    name: str
    role: str


DEMO_USERS = (
    DemoUser("demo-admin", "admin@example.com", "Ana Admin", "admin"),
    DemoUser("demo-recruiter", "recruiter@example.com", "Rita Recruiter", "recruiter"),
    DemoUser("demo-second", "second@example.com", "Saúl Second", "recruiter"),
    DemoUser("demo-viewer", "viewer@example.com", "Vera Viewer", "viewer"),
)


def seed(ports: Ports) -> None:
    """Asking twice changes nothing, and leaves alone what somebody changed since."""
    for user in DEMO_USERS:
        _create_account(ports.auth, user)
        _create_document(ports.firestore, user)


def _create_account(port: int, user: DemoUser) -> None:
    account = {
        "localId": user.uid,
        "email": user.email,
        "emailVerified": True,
        "displayName": user.name,
        "password": PASSWORD,
    }
    answer = http.call("POST", port, _ACCOUNTS, account, _OWNER, _PATIENCE_SECONDS)
    if answer.status != HTTPStatus.OK and not answer.body_has(*_THERE_ALREADY):
        raise FixableError(f"The Auth emulator refused {user.email}: {answer.body!r}")


def _create_document(port: int, user: DemoUser) -> None:
    texts = {"name": user.name, "email": user.email, "role": user.role, "language": "es"}
    fields = {name: {"stringValue": value} for name, value in texts.items()}
    document = {"fields": {**fields, "active": {"booleanValue": True}}}
    path = f"{_USERS}?documentId={user.uid}"
    answer = http.call("POST", port, path, document, _OWNER, _PATIENCE_SECONDS)
    if answer.status not in {HTTPStatus.OK, HTTPStatus.CONFLICT}:
        raise FixableError(f"The Firestore emulator refused users/{user.uid}: {answer.body!r}")


def main(_arguments: list[str]) -> int:
    """`scripts/seed`: into a running stack."""
    try:
        seed(Ports.chosen())
    except OSError as error:
        raise FixableError("The emulators do not answer: start `scripts/dev` first.") from error
    done(f"Demo users: {', '.join(user.email for user in DEMO_USERS)}; password {PASSWORD}")
    return 0
