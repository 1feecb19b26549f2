"""Who asks: a signed-in user with a role."""

from dataclasses import dataclass

from flask import Request

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents import Role, User
from wasaprecruit.domain.errors import Forbidden, Unauthenticated
from wasaprecruit.ports import Documents, Sessions

WRITERS: frozenset[Role] = frozenset({"admin", "recruiter"})
EVERYBODY: frozenset[Role] = WRITERS | {"viewer"}


@dataclass(frozen=True)
class Caller:
    uid: str
    role: Role

    def must_be(self, roles: frozenset[Role]) -> None:
        """Raises Forbidden."""
        if self.role not in roles:
            raise Forbidden("forbidden", "Your role may look but not act. Ask an admin.")


def caller(request: Request, sessions: Sessions, documents: Documents) -> Caller:
    """Whoever asks. Raises Unauthenticated or Forbidden.

    The role is read anew each time, so that losing it works at once.
    """
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthenticated("unauthenticated", "Sign in first.")
    uid = sessions.uid(token.strip())
    user = documents.get(paths.user(uid), User)
    if user is None:
        raise Forbidden("forbidden", "Your account has no access yet. Ask an admin.")
    return Caller(uid, user.value.role)
