"""A conversation gets its recruiter, another one, or none."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import WRITERS, Badge, holds
from wasaprecruit.domain.commands import Assign, Assigned
from wasaprecruit.domain.documents.conversation import UNASSIGNED, Conversation
from wasaprecruit.domain.documents.departure import Departure
from wasaprecruit.domain.errors import Conflict, Invalid
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.ports.documents import AlreadyThere, Change, Create, Documents, Snapshot, Stale
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.assigned_notices import notify, take_back
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried

_TOLD_FOR = timedelta(days=1)


def assign(asked: Asked[Assign], desk: Desk) -> Assigned:
    """Make this colleague the conversation's assignee, or nobody, and notify them. Idempotent.

    Raises NotFound; Conflict when the assignee is no longer the one that the caller saw, so that of
    two who claim it at once only one succeeds; Invalid when no colleague who may write has this id.
    """
    wanted = asked.command.assignee_id
    if wanted != UNASSIGNED:
        _check_colleague(wanted, desk.documents)
    _assign(asked, desk)
    return Assigned(assignee_id=wanted)


def _check_colleague(uid: str, documents: Documents) -> None:
    found = documents.get(paths.user(uid), Badge)
    if not holds(found.value if found else None, WRITERS):
        raise Invalid("invalid", "assigneeId: no colleague who may write has this id")


@retried(5, because="the conversation keeps changing", on=(Stale, AlreadyThere))
def _assign(asked: Asked[Assign], desk: Desk) -> None:
    row = conversation_row(asked.conversation, desk.documents)
    if row.value.assignee_id == asked.command.assignee_id:
        return
    _check_expected(asked.command, row)
    wanted, now = asked.command.assignee_id, desk.clock()
    desk.documents.commit(
        Change(row.path, {"assigneeId": wanted}, version=row.version),
        *_departure(row, wanted, now),
        *take_back(asked, row.value.assignee_id),
        *notify(asked, desk.documents, now),
    )


def _departure(row: Snapshot[Conversation], to: str, now: datetime) -> Sequence[Create]:
    """None where it goes to nobody: it is in sight of whoever had it."""
    if to == UNASSIGNED:
        return []
    left = Departure(previous=row.value.assignee_id, at=now, expires_at=now + _TOLD_FOR)
    # Once for each version of the row: a retry that reads it anew is another one.
    which = derived_id("departure", row.id, row.value.updated_at.isoformat())
    return [Create(paths.departure(which), left)]


def _check_expected(command: Assign, row: Snapshot[Conversation]) -> None:
    if command.expected not in (None, row.value.assignee_id):
        raise Conflict("assigned_meanwhile", "Somebody else was assigned meanwhile. Look again.")
