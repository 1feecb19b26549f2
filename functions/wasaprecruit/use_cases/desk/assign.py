"""A conversation gets its recruiter, another one, or none."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import WRITERS, Badge, holds
from wasaprecruit.domain.commands import Assign, Assigned
from wasaprecruit.domain.documents.conversation import UNASSIGNED, Conversation
from wasaprecruit.domain.errors import Conflict, Invalid
from wasaprecruit.ports.documents import Change, Documents, Snapshot
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried


def assign(asked: Asked[Assign], desk: Desk) -> Assigned:
    """Make this colleague the conversation's assignee, or nobody. Idempotent.

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


@retried(5, because="the conversation keeps changing")
def _assign(asked: Asked[Assign], desk: Desk) -> None:
    path = paths.conversation(asked.conversation)
    row = conversation_row(asked.conversation, desk.documents)
    if row.value.assignee_id == asked.command.assignee_id:
        return
    _check_expected(asked.command, row)
    fields = {"assigneeId": asked.command.assignee_id, "updatedAt": desk.clock()}
    desk.documents.commit(Change(path, fields, version=row.version))


def _check_expected(command: Assign, row: Snapshot[Conversation]) -> None:
    if command.expected not in (None, row.value.assignee_id):
        raise Conflict("assigned_meanwhile", "Somebody else was assigned meanwhile. Look again.")
