"""Who may see and do what.

`firestore.rules` mirrors `standing` and `may_see`; `tests/unit/test_access.py` and `tests/rules`
walk the same tables of cases. Which role a command asks for stands in its row of the command table.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from wasaprecruit.domain.documents.conversation import UNASSIGNED
from wasaprecruit.domain.documents.user import Role, Sees
from wasaprecruit.domain.model import Model

Standing = Literal["colleague", "no_access", "session_ended"]
ROLES: tuple[Role, ...] = get_args(Role)

Roles = frozenset[Role]
ADMINS: Roles = frozenset({"admin"})
WRITERS: Roles = frozenset({"admin", "recruiter"})
EVERYBODY: Roles = WRITERS | {"viewer"}


class Badge(Model):
    """What `users/{uid}` says about access, unvalidated: `standing` treats odd values as no access.

    Older documents lack `active` and `sees`; the defaults give those people full access.
    """

    role: Any = None
    sees: Any = "all"
    active: Any = True
    valid_since: Any = None


@dataclass(frozen=True)
class Colleague:
    """Somebody who is signed in and has access."""

    uid: str
    role: Role
    sees: Sees = "all"

    @property
    def sees_all(self) -> bool:
        return self.role == "admin" or self.sees == "all"


def holds(badge: Badge | None, roles: Roles) -> bool:
    """Whether this badge gives access, in one of these roles."""
    # The role is unvalidated and may be unhashable: looking for it in a set would raise.
    return badge is not None and badge.active is True and badge.role in tuple(roles)


def standing(badge: Badge | None, signed_in_at: datetime) -> Standing:
    """The standing of somebody with this badge, or none, who signed in at that moment.

    `session_ended` when signing in again would help.
    """
    if badge is None or not holds(badge, EVERYBODY):
        return "no_access"
    if badge.valid_since is None:
        return "colleague"
    if not isinstance(badge.valid_since, datetime) or signed_in_at < badge.valid_since:
        return "session_ended"
    return "colleague"


def colleague(uid: str, badge: Badge) -> Colleague:
    """The colleague with this badge. Any `sees` but exactly `all` counts as `own`."""
    return Colleague(uid, badge.role, "all" if badge.sees == "all" else "own")


def may_see(who: Colleague, assignee_id: str) -> bool:
    """Whether a conversation of this assignee, and all that belongs to it, is theirs to see."""
    return who.sees_all or assignee_id in (who.uid, UNASSIGNED)


def may(who: Colleague, roles: Roles, assignee_id: str | None = None) -> bool:
    """Whether they may do a command that asks for one of these roles.

    `assignee_id` is that of the conversation which the command is about, if it is about one.
    """
    return who.role in roles and (assignee_id is None or may_see(who, assignee_id))
