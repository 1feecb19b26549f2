"""A colleague who is given a conversation hears of it; nobody is called to what is not theirs."""

from collections.abc import Sequence
from datetime import datetime

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Assign
from wasaprecruit.domain.documents.conversation import UNASSIGNED
from wasaprecruit.domain.documents.notice import KEPT, AssignedManyNotice, AssignedNotice
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.ports.documents import Create, Delete, Documents
from wasaprecruit.use_cases.desk.asked import Asked


def notify(asked: Asked[Assign], documents: Documents, now: datetime) -> Sequence[Create]:
    """A notice for the new assignee, once for a batch; none for who takes it themselves."""
    command = asked.command
    if command.is_undo or command.assignee_id in (asked.by, UNASSIGNED):
        return []
    path = paths.notice(command.assignee_id, _of_this(asked))
    if documents.existing([path]):
        return []
    return [Create(path, _notice(asked, now))]


def take_back(asked: Asked[Assign], had: str) -> Sequence[Delete]:
    """The notice that calls who `had` the conversation to it.

    That of a batch, which leads to all that is theirs, goes only when the batch is undone.
    """
    if had == UNASSIGNED:
        return []
    which = _of_this(asked) if asked.command.is_undo else _of_one(asked)
    return [Delete(paths.notice(had, which))]


def _notice(asked: Asked[Assign], now: datetime) -> AssignedNotice | AssignedManyNotice:
    by, until = asked.by, now + KEPT
    if batch := asked.command.batch:
        return AssignedManyNotice(by=by, at=now, expires_at=until, count=batch.size)
    return AssignedNotice(by=by, at=now, expires_at=until, conversation_id=asked.conversation)


def _of_this(asked: Asked[Assign]) -> str:
    batch = asked.command.batch
    return derived_id("assigned", asked.by, batch.id) if batch else _of_one(asked)


def _of_one(asked: Asked[Assign]) -> str:
    """One for each conversation, since it has one assignee at a time."""
    return derived_id("assigned", asked.conversation)
