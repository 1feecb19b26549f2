"""Firebase Auth: who is signed in, and who may sign in."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime

import firebase_admin
from firebase_admin import auth
from firebase_admin.exceptions import InvalidArgumentError

from wasaprecruit.domain.errors import SESSION_ENDED, Invalid
from wasaprecruit.ports.documents import Missing
from wasaprecruit.ports.sessions import Account, SignedIn

_MOST_AT_ONCE = 100
"""https://firebase.google.com/docs/auth/admin/manage-users#bulk_retrieve_user_data"""

NO_ADDRESS = Invalid("invalid", "email: this is no e-mail address")


class FirebaseSessions:
    """Implements `ports.Sessions`. Revoked and disabled accounts are refused at once."""

    def __init__(self, project: str) -> None:
        self._app = firebase_admin.initialize_app(options={"projectId": project}, name="sessions")

    def session(self, token: str) -> SignedIn:
        try:
            claims = auth.verify_id_token(token, app=self._app, check_revoked=True)
        except (
            auth.InvalidIdTokenError,
            auth.UserDisabledError,
            auth.UserNotFoundError,
            ValueError,
        ):
            raise SESSION_ENDED from None
        return SignedIn(str(claims["uid"]), _at(claims.get("auth_time", 0)))

    def disable(self, uid: str) -> None:
        with suppress(auth.UserNotFoundError):
            auth.update_user(uid, disabled=True, app=self._app)
            auth.revoke_refresh_tokens(uid, app=self._app)

    def enable(self, uid: str) -> None:
        try:
            auth.update_user(uid, disabled=False, app=self._app)
        except auth.UserNotFoundError:
            raise Missing from None

    def revoke(self, uid: str) -> None:
        with suppress(auth.UserNotFoundError):
            auth.revoke_refresh_tokens(uid, app=self._app)

    def invite(self, email: str) -> str:
        try:
            return self._uid_of(email)
        except auth.UserNotFoundError:
            pass
        try:
            return str(auth.create_user(email=email, email_verified=False, app=self._app).uid)
        except auth.EmailAlreadyExistsError:
            # Another request for the same person was a moment faster.
            return self._uid_of(email)
        except InvalidArgumentError:
            raise NO_ADDRESS from None

    def _uid_of(self, email: str) -> str:
        try:
            return str(auth.get_user_by_email(email, app=self._app).uid)
        except (InvalidArgumentError, ValueError):
            raise NO_ADDRESS from None

    def accounts(self, uids: Sequence[str]) -> Mapping[str, Account]:
        asked = [auth.UidIdentifier(uid) for uid in uids]
        return {
            user.uid: Account(user.disabled, _at(user.tokens_valid_after_timestamp / 1000))
            for start in range(0, len(asked), _MOST_AT_ONCE)
            for user in auth.get_users(asked[start : start + _MOST_AT_ONCE], self._app).users
        }


def _at(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
