"""Stages: where somebody stands at the desk, and who moved them there."""

from datetime import datetime

from wasaprecruit.domain.channel_rules import BOT
from wasaprecruit.domain.documents.conversation import Conversation, Stage, StageMove

KEPT = 30
"""Moves that a row tells of."""

_THE_BOTS: tuple[Stage, ...] = ("new", "profile", "photos", "review")


def moved(
    row: Conversation, stage: Stage, by: str, at: datetime, *, undoes: bool = False
) -> dict[str, object]:
    """The row's fields, by their stored names, once `by` (a uid or the bot) has moved them."""
    moves = [move.model_dump(by_alias=True) for move in moves_with(row, stage, by, at, undoes)]
    return {"stage": stage, "stageMoves": moves}


def moves_with(
    row: Conversation, stage: Stage, by: str, at: datetime, undoes: bool = False
) -> list[StageMove]:
    """The last moves, this one included."""
    move = StageMove(stage=stage, previous=row.stage, by=by, at=at, undoes=undoes)
    return [*row.stage_moves, move][-KEPT:]


def standing_moves(row: Conversation) -> list[StageMove]:
    """Those that nobody has taken back."""
    standing: list[StageMove] = []
    for move in row.stage_moves:
        if not move.undoes:
            standing.append(move)
        elif standing:
            standing.pop()
    return standing


def may_undo(row: Conversation, stage: Stage, by: str) -> bool:
    """Whether back to `stage` is to take back the last move, and it was theirs."""
    if not row.stage_moves:
        return False
    last = row.stage_moves[-1]
    return not last.undoes and (last.previous, last.stage, last.by) == (stage, row.stage, by)


def may_advance(row: Conversation, stage: Stage) -> bool:
    """Whether the bot may move them there: forward among the first four, by what happened.

    Never once a person has moved them, wherever to, unless they took it back.
    """
    if row.stage not in _THE_BOTS or _was_placed(row):
        return False
    return _THE_BOTS.index(row.stage) < _THE_BOTS.index(stage)


def _was_placed(row: Conversation) -> bool:
    """Whether a person put them where they are; of what is no longer kept, that is assumed."""
    if standing := standing_moves(row):
        return standing[-1].by != BOT
    return len(row.stage_moves) >= KEPT
