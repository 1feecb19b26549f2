"""An admin takes a colleague's access away, gives it back, or ends their sessions."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import ADMINS, ROLES, Badge, holds
from wasaprecruit.domain.commands import Done, Nothing, SetAccess, SetActive
from wasaprecruit.domain.errors import Conflict, Forbidden, NotFound
from wasaprecruit.ports.documents import Change, Missing
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried

_NOBODY = NotFound("not_found", "There is no such user.")


def set_active(asked: Asked[SetActive], desk: Desk) -> Done:
    """Give this user access, or take it away. Idempotent; completes a run that was cut short.

    Raises NotFound, or Conflict when admins would take away their own access.
    """
    if asked.command.active:
        _open(asked.user, desk)
    else:
        _shut(asked.user, asked.by, desk)
    return Done()


def set_access(asked: Asked[SetAccess], desk: Desk) -> Done:
    raise NotImplementedError


def end_sessions(asked: Asked[Nothing], desk: Desk) -> Done:
    """Whoever is signed in as this user has to sign in again, everywhere. Raises NotFound."""
    try:
        desk.documents.commit(Change(paths.user(asked.user), {"validSince": desk.clock()}))
    except Missing:
        raise _NOBODY from None
    desk.sessions.revoke(asked.user)
    return Done()


def _shut(uid: str, admin: str, desk: Desk) -> None:
    """The document first: from then on the security rules deny, even if the rest fails."""
    if uid == admin:
        raise Conflict("own_access", "You cannot take away your own access. Ask another admin.")
    try:
        _mark_inactive(uid, admin, desk)
    except Missing:
        raise _NOBODY from None
    desk.sessions.disable(uid)


@retried(5, because="the admin's document keeps changing")
def _mark_inactive(uid: str, admin: str, desk: Desk) -> None:
    """Only while the caller is an admin: of two who do this to each other at once, one remains."""
    own = desk.documents.get(paths.user(admin), Badge)
    if own is None or not holds(own.value, ADMINS):
        raise Forbidden("forbidden", "Your account has no access. Ask an admin.")
    still = Change(paths.user(admin), {"active": True}, version=own.version)
    shut = {"active": False, "validSince": desk.clock()}
    desk.documents.commit(still, Change(paths.user(uid), shut))


def _open(uid: str, desk: Desk) -> None:
    """The account first: whoever the document calls `active` can sign in."""
    found = desk.documents.get(paths.user(uid), Badge)
    if found is None or found.value.role not in ROLES:
        raise _NOBODY
    try:
        desk.sessions.enable(uid)
        desk.documents.commit(Change(paths.user(uid), {"active": True}))
    except Missing:
        raise _NOBODY from None
