"""Firebase Auth: who is signed in."""

import firebase_admin
from firebase_admin import auth

from wasaprecruit.domain.errors import Unauthenticated

_NOT_SIGNED_IN = Unauthenticated("unauthenticated", "Your session has ended. Sign in again.")


class FirebaseSessions:
    """Implements `ports.Sessions`. Revoked and disabled accounts are refused at once."""

    def __init__(self, project: str) -> None:
        self._app = firebase_admin.initialize_app(options={"projectId": project}, name="sessions")

    def uid(self, token: str) -> str:
        try:
            claims = auth.verify_id_token(token, app=self._app, check_revoked=True)
        except (
            auth.InvalidIdTokenError,
            auth.UserDisabledError,
            auth.UserNotFoundError,
            ValueError,
        ):
            raise _NOT_SIGNED_IN from None
        return str(claims["uid"])
