"""A recruiter moves an aspirant between stages."""

from wasaprecruit.domain.commands import Done, MoveStage
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.stages import moved
from wasaprecruit.ports.documents import Change, Snapshot
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried


@retried(5, because="the conversation keeps changing")
def move_stage(asked: Asked[MoveStage], desk: Desk) -> Done:
    """Move the aspirant to this stage and remember who did it. Idempotent.

    Raises NotFound; Conflict when they are no longer in the stage that the caller saw.
    """
    row = conversation_row(asked.conversation, desk.documents)
    stage = asked.command.stage
    if row.value.stage == stage:
        return Done()
    _check_expected(asked.command, row)
    fields = moved(row.value, stage, asked.by, desk.clock())
    desk.documents.commit(Change(row.path, fields, version=row.version))
    return Done()


def _check_expected(command: MoveStage, row: Snapshot[Conversation]) -> None:
    if command.expected not in (None, row.value.stage):
        raise Conflict("moved_meanwhile", "Somebody moved them to another stage. Look again.")
