"""What was done to an account in the Firebase console reaches the documents that rules look at."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.access import Badge
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Change, Documents, Missing, Snapshot, Stale
from wasaprecruit.ports.sessions import Account, Sessions

EVERY_MINUTES = 10
"""How long somebody whose account was closed in the console may still read."""


def is_due(clock: Clock) -> bool:
    """By the clock's minute alone, which costs no read; the next run makes up for a missed one."""
    return clock().minute % EVERY_MINUTES == 0


def mirror_accounts(documents: Documents, sessions: Sessions) -> int:
    """Take access from users whose account is disabled or gone; end sessions that were revoked.

    Only an admin gives access back. Reads each user's document once, writes what differs, and
    returns how many it wrote. Raises LookupError when nobody at all has an account, since then we
    are not looking at the right sign-in service.
    """
    users = documents.find(queries.users())
    accounts = sessions.accounts([user.id for user in users])
    if users and not accounts:
        raise LookupError("no user has an account: is this the right project?")
    changes = [change for user in users if (change := _change(user, accounts))]
    return sum(_write(change, documents) for change in changes)


def _change(user: Snapshot[Badge], accounts: Mapping[str, Account]) -> Change | None:
    account = accounts.get(user.id)
    fields: dict[str, Any] = {}
    if (account is None or account.disabled) and user.value.active is not False:
        fields["active"] = False
    if account and _is_later(account.valid_since, user.value.valid_since):
        fields["validSince"] = account.valid_since
    return Change(paths.user(user.id), fields, version=user.version) if fields else None


def _is_later(moment: datetime, known: Any) -> bool:
    return not isinstance(known, datetime) or moment > known


def _write(change: Change, documents: Documents) -> bool:
    """False when an admin wrote in between: their change stands, and the next run looks again."""
    try:
        documents.commit(change)
    except (Stale, Missing):
        return False
    return True
