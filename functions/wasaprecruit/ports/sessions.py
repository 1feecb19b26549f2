"""Who is signed in, and who may sign in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class SignedIn:
    """A user, and when the session began (UTC, whole seconds)."""

    uid: str
    at: datetime


@dataclass(frozen=True)
class Account:
    """What the sign-in service holds of a user: sessions begun before `valid_since` are over."""

    disabled: bool
    valid_since: datetime


class Sessions(Protocol):
    """Who is signed in, and who may sign in."""

    def session(self, token: str) -> SignedIn:
        """The user behind an ID token. Raises Unauthenticated, also for revoked sessions."""

    def disable(self, uid: str) -> None:
        """No signing in, and no session goes on. Who has no account is as good as disabled."""

    def enable(self, uid: str) -> None:
        """Signing in works again, with new sessions. Raises Missing when there is no account."""

    def revoke(self, uid: str) -> None:
        """End every session. Who has no account has none."""

    def accounts(self, uids: Sequence[str]) -> Mapping[str, Account]:
        """Those of the users who have an account."""
