"""Who asks: a signed-in colleague."""

from flask import Request

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import Badge, Colleague, colleague, standing
from wasaprecruit.domain.errors import SESSION_ENDED, Forbidden, Unauthenticated
from wasaprecruit.ports.documents import Documents
from wasaprecruit.ports.sessions import Sessions


def caller(request: Request, sessions: Sessions, documents: Documents) -> Colleague:
    """Whoever asks. Raises Unauthenticated or Forbidden.

    The user's document is read anew each time, so that losing access works at once.
    """
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthenticated("unauthenticated", "Sign in first.")
    signed_in = sessions.session(token.strip())
    found = documents.get(paths.user(signed_in.uid), Badge)
    badge = found.value if found else None
    stands = standing(badge, signed_in.at)
    if badge is None or stands == "no_access":
        raise Forbidden("forbidden", "Your account has no access. Ask an admin.")
    if stands == "session_ended":
        raise SESSION_ENDED
    return colleague(signed_in.uid, badge)
