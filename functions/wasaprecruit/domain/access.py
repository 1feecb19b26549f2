"""Who counts as a colleague: the one place that says it. `firestore.rules` mirrors `standing`.

`tests/unit/test_access.py` and `tests/rules` walk the same table of cases.
"""

from datetime import datetime
from typing import Any, Literal, get_args

from wasaprecruit.domain.documents.user import Role
from wasaprecruit.domain.model import Model

Standing = Literal["colleague", "no_access", "session_ended"]
ROLES: tuple[Role, ...] = get_args(Role)


class Badge(Model):
    """What `users/{uid}` says about access, taken as it stands: what is odd opens nothing.

    Documents from before `active` was written lack it; those people have access.
    """

    role: Any = None
    active: Any = True
    valid_since: Any = None


def standing(badge: Badge | None, signed_in_at: datetime) -> Standing:
    """Where somebody stands who signed in at that moment and has this badge, or none.

    `session_ended` when signing in again would help.
    """
    if badge is None or badge.role not in ROLES or badge.active is not True:
        return "no_access"
    if badge.valid_since is None:
        return "colleague"
    if not isinstance(badge.valid_since, datetime) or signed_in_at < badge.valid_since:
        return "session_ended"
    return "colleague"
