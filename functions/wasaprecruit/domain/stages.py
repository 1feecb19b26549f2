"""How far an aspirant has come, and how they came there."""

from datetime import datetime

from wasaprecruit.domain.documents.conversation import Conversation, Stage, StageMove

KEPT = 30
"""Moves that a conversation's row remembers."""


def moves_after(row: Conversation, stage: Stage, by: str, at: datetime) -> list[StageMove]:
    """The row's moves once somebody, or the bot, has moved them from where they are to `stage`."""
    move = StageMove(stage=stage, previous=row.stage, by=by, at=at)
    return [*row.stage_moves, move][-KEPT:]
