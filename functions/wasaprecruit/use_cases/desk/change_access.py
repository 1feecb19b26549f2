"""An admin takes a colleague's access away, gives it back, or ends their sessions."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import ADMINS, ROLES, Badge, holds
from wasaprecruit.domain.commands import Done, Nothing
from wasaprecruit.domain.errors import Conflict, Forbidden, NotFound
from wasaprecruit.domain.team_commands import SetAccess, SetActive
from wasaprecruit.ports.documents import Change, Snapshot
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
    """Change a colleague's role, and what they see. Idempotent.

    Raises NotFound, or Conflict when admins would give up being one: so one always remains.
    """
    if asked.user == asked.by and asked.command.role not in ADMINS:
        raise Conflict("own_access", "You cannot take away your own role. Ask another admin.")
    _give(asked, desk)
    return Done()


@retried(5, because="the users' documents keep changing")
def _give(asked: Asked[SetAccess], desk: Desk) -> None:
    own = _own_badge(asked.by, desk)
    found = _badge(asked.user, desk)
    access = {"role": asked.command.role, "sees": asked.command.sees}
    if access == {"role": found.value.role, "sees": found.value.sees}:
        return
    given = Change(found.path, access, version=found.version)
    still = [] if asked.user == asked.by else [_still_active(asked.by, own)]
    desk.documents.commit(*still, given)


def end_sessions(asked: Asked[Nothing], desk: Desk) -> Done:
    """Whoever is signed in as this user has to sign in again, everywhere. Raises NotFound."""
    _end_sessions(asked, desk)
    desk.sessions.revoke(asked.user)
    return Done()


@retried(5, because="the user's document keeps changing")
def _end_sessions(asked: Asked[Nothing], desk: Desk) -> None:
    found = _badge(asked.user, desk)
    desk.documents.commit(Change(found.path, {"validSince": desk.clock()}, version=found.version))


def _shut(uid: str, admin: str, desk: Desk) -> None:
    """The document first: from then on the security rules deny, even if the rest fails."""
    if uid == admin:
        raise Conflict("own_access", "You cannot take away your own access. Ask another admin.")
    _mark_inactive(uid, admin, desk)
    desk.sessions.disable(uid)


@retried(5, because="the users' documents keep changing")
def _mark_inactive(uid: str, admin: str, desk: Desk) -> None:
    """Only while the caller is an admin: of two who do this to each other at once, one remains."""
    own, found = _own_badge(admin, desk), _badge(uid, desk)
    if found.value.active is False:
        return
    shut = {"active": False, "validSince": desk.clock()}
    change = Change(found.path, shut, version=found.version)
    desk.documents.commit(_still_active(admin, own), change)


def _own_badge(admin: str, desk: Desk) -> Snapshot[Badge]:
    own = desk.documents.get(paths.user(admin), Badge)
    if own is None or not holds(own.value, ADMINS):
        raise Forbidden("forbidden", "Your account has no access. Ask an admin.")
    return own


def _still_active(admin: str, own: Snapshot[Badge]) -> Change:
    """Lands only if nobody has touched the admin's document: they are an admin still."""
    return Change(paths.user(admin), {"active": True}, version=own.version)


def _badge(uid: str, desk: Desk) -> Snapshot[Badge]:
    found = desk.documents.get(paths.user(uid), Badge)
    if found is None:
        raise _NOBODY
    return found


def _open(uid: str, desk: Desk) -> None:
    """The account first: whoever the document calls `active` can sign in."""
    if _badge(uid, desk).value.role not in ROLES:
        raise _NOBODY
    account = desk.sessions.accounts([uid]).get(uid)
    if account is None:
        raise _NOBODY
    desk.sessions.enable(uid)
    _mark_active(uid, account.disabled, desk)


@retried(5, because="the user's document keeps changing")
def _mark_active(uid: str, was_disabled: bool, desk: Desk) -> None:
    """Also where only the account was disabled: `mirror_accounts` may be about to follow it."""
    found = _badge(uid, desk)
    if was_disabled or found.value.active is not True:
        desk.documents.commit(Change(found.path, {"active": True}, version=found.version))
