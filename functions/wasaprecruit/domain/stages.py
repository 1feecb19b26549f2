"""Stages: where somebody stands at the desk, and who moved them there."""

from datetime import datetime

from wasaprecruit.domain.channel_rules import BOT
from wasaprecruit.domain.documents.conversation import Conversation, Stage, StageMove

KEPT = 30
"""Moves that a row tells of."""

_THE_BOTS: tuple[Stage, ...] = ("new", "profile", "photos", "review")


def moved(row: Conversation, stage: Stage, by: str, at: datetime) -> dict[str, object]:
    """The row's fields, by their stored names, once `by` (a uid or the bot) has moved them."""
    moves = [move.model_dump(by_alias=True) for move in moves_with(row, stage, by, at)]
    return {"stage": stage, "stageMoves": moves}


def moves_with(row: Conversation, stage: Stage, by: str, at: datetime) -> list[StageMove]:
    """The last moves, this one included."""
    move = StageMove(stage=stage, previous=row.stage, by=by, at=at)
    return [*row.stage_moves, move][-KEPT:]


def may_advance(row: Conversation, stage: Stage) -> bool:
    """Whether the bot may move them there: forward among the first four, by what happened.

    Never once a person has moved them, wherever to.
    """
    if row.stage not in _THE_BOTS or (row.stage_moves and row.stage_moves[-1].by != BOT):
        return False
    return _THE_BOTS.index(row.stage) < _THE_BOTS.index(stage)
