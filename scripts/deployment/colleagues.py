"""Who may sign in to the desk: an account at Identity Platform and a `users/{uid}` document.

Nobody signs up by themselves, so ops let the first admin in from outside, and colleagues after
them.
"""

from dataclasses import dataclass

import firebase_admin
from firebase_admin import auth
from firebase_admin.exceptions import FirebaseError
from google.api_core.exceptions import GoogleAPIError
from google.auth.exceptions import GoogleAuthError
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

from localstack.console import FixableError
from wasaprecruit.domain.documents.user import Role
from wasaprecruit.domain.languages import Language


@dataclass(frozen=True)
class Colleague:
    """`set_password` is a link that lets who opens it choose the password; None if unchanged."""

    email: str
    role: Role
    set_password: str | None


def ensure_colleague(  # noqa: PLR0913, PLR0917 - what a colleague is
    project: str,
    email: str,
    name: str,
    role: Role,
    language: Language = "es",
    new_link: bool = False,
) -> Colleague:
    """Create what is missing of the account and its document; asking twice changes nothing.

    There is a link as long as they have no password: one that was missed can be had again, and
    with `new_link` later, too. Raises FixableError when somebody's role would change, for an
    address that is none, and when Google cannot be asked.
    """
    try:
        return _ensure(project, email, name, role, language, new_link)
    except (FirebaseError, GoogleAPIError, GoogleAuthError) as error:
        raise FixableError(
            f"{project} cannot be asked about its users ({type(error).__name__}): is it running, "
            "and are you signed in as somebody who may change them?"
        ) from None


def _ensure(  # noqa: PLR0913, PLR0917 - as above
    project: str, email: str, name: str, role: Role, language: Language, new_link: bool
) -> Colleague:
    app = _app(project)
    account = _account(app, email, name)
    document = Client(project=project).document(f"users/{account.uid}")
    found = document.get()
    if not found.exists:
        document.create(
            {"name": name, "email": email, "role": role, "language": language, "active": True}
        )
    elif (has := (found.to_dict() or {}).get("role")) != role:
        raise FixableError(f"{email} is a colleague already, with the role {has}, not {role}.")
    needs_link = new_link or not _has_password(account)
    link = auth.generate_password_reset_link(email, app=app) if needs_link else None
    return Colleague(email, role, link)


def has_admin(project: str) -> bool:
    """Whether anybody is an admin who has access."""
    admins = FieldFilter("role", "==", "admin")
    found = Client(project=project).collection("users").where(filter=admins).stream()
    return any((one.to_dict() or {}).get("active") is not False for one in found)


def _account(app: firebase_admin.App, email: str, name: str) -> auth.UserRecord:
    try:
        return auth.get_user_by_email(email, app=app)
    except auth.UserNotFoundError:
        return auth.create_user(email=email, display_name=name, app=app)
    except ValueError:
        raise FixableError(f"{email!r} is no e-mail address.") from None


def _has_password(account: auth.UserRecord) -> bool:
    return any(one.provider_id == "password" for one in account.provider_data)


def _app(project: str) -> firebase_admin.App:
    try:
        return firebase_admin.get_app(project)
    except ValueError:
        return firebase_admin.initialize_app(options={"projectId": project}, name=project)
