"""A recruiter moves an aspirant between stages."""

from wasaprecruit.domain.commands import Done, MoveStage
from wasaprecruit.domain.documents.conversation import Conversation, Stage
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.stages import may_undo, moved
from wasaprecruit.ports.documents import Change, Snapshot
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried

_MOVED_MEANWHILE = Conflict("moved_meanwhile", "Somebody moved them to another stage. Look again.")


@retried(5, because="the conversation keeps changing")
def move_stage(asked: Asked[MoveStage], desk: Desk) -> Done:
    """Move the aspirant to this stage and remember who did it. Idempotent.

    Raises NotFound; Conflict when somebody else moved them from where the caller saw them, or the
    move that is to be taken back is not the last one.
    """
    row = conversation_row(asked.conversation, desk.documents)
    stage, undoes = asked.command.stage, asked.command.undoes
    if not _is_there_by(asked.by, stage, row.value):
        _check_expected(asked.command, row)
    if row.value.stage == stage:
        return Done()
    if undoes and not may_undo(row.value, stage, asked.by):
        raise _MOVED_MEANWHILE
    fields = moved(row.value, stage, asked.by, desk.clock(), undoes=undoes)
    desk.documents.commit(Change(row.path, fields, version=row.version))
    return Done()


def _is_there_by(uid: str, stage: Stage, row: Conversation) -> bool:
    """Asked again. Who was slower than a colleague has to know: else both tell the person."""
    return row.stage == stage and bool(row.stage_moves) and row.stage_moves[-1].by == uid


def _check_expected(command: MoveStage, row: Snapshot[Conversation]) -> None:
    if command.expected not in (None, row.value.stage):
        raise _MOVED_MEANWHILE
