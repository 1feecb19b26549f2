"""The first admin: an account and a `users/{uid}` document. All others are an admin's to invite."""

from dataclasses import dataclass

import firebase_admin
from firebase_admin import auth
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

from localstack.console import FixableError
from wasaprecruit.domain.documents import Role

_ADMIN: Role = "admin"


@dataclass(frozen=True)
class Admin:
    """`set_password` is a link that lets who opens it choose the password; None if unchanged."""

    email: str
    set_password: str | None


def ensure_admin(project: str, email: str, name: str, language: str = "es") -> Admin:
    """Create what is missing of the account and its document; asking twice changes nothing.

    Raises FixableError when somebody else's role would change.
    """
    app = _app(project)
    account, is_new = _account(app, email, name)
    document = Client(project=project).document(f"users/{account.uid}")
    found = document.get()
    if not found.exists:
        document.create({"name": name, "role": _ADMIN, "language": language, "active": True})
    elif found.get("role") != _ADMIN:
        raise FixableError(
            f"{email} is a {found.get('role')} already. Take another address, "
            "or let an admin change that role."
        )
    needs_link = is_new or not found.exists
    link = auth.generate_password_reset_link(email, app=app) if needs_link else None
    return Admin(email, link)


def has_admin(project: str) -> bool:
    """Whether anybody is an admin who has access."""
    admins = FieldFilter("role", "==", _ADMIN)
    found = Client(project=project).collection("users").where(filter=admins).stream()
    return any((one.to_dict() or {}).get("active") is not False for one in found)


def _account(app: firebase_admin.App, email: str, name: str) -> tuple[auth.UserRecord, bool]:
    try:
        return auth.get_user_by_email(email, app=app), False
    except auth.UserNotFoundError:
        pass
    try:
        return auth.create_user(email=email, display_name=name, app=app), True
    except ValueError as error:
        raise FixableError(f"{email} is no e-mail address that Firebase takes: {error}") from None


def _app(project: str) -> firebase_admin.App:
    try:
        return firebase_admin.get_app(project)
    except ValueError:
        return firebase_admin.initialize_app(options={"projectId": project}, name=project)
