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
        """Bar signing in and end every session. Nothing to do for a user without an account."""

    def enable(self, uid: str) -> None:
        """Signing in works again, with new sessions. Raises Missing when there is no account."""

    def revoke(self, uid: str) -> None:
        """End every session. Nothing to do for a user without an account."""

    def invite(self, email: str) -> str:
        """The uid of the account with this address. Makes one if there is none: without a password.

        Raises Invalid for an address that the sign-in service does not take.
        """

    def accounts(self, uids: Sequence[str]) -> Mapping[str, Account]:
        """The accounts by uid, of those users who have one."""
