"""Moves between stages, and when the bot may make one."""

from datetime import timedelta
from typing import get_args

import pytest

from tests.builders import a_conversation, read_conversation
from tests.fakes import NOON, FakeDocuments
from wasaprecruit.domain.channel_rules import BOT
from wasaprecruit.domain.documents.conversation import Conversation, Stage, StageMove
from wasaprecruit.domain.stages import KEPT, may_advance, moved

STAGES: tuple[Stage, ...] = get_args(Stage)


def _row(stage: Stage = "new", *moves: StageMove) -> Conversation:
    documents = FakeDocuments()
    a_conversation(documents, "c", stage=stage, stage_moves=list(moves))
    return read_conversation(documents, "c")


def _move(
    by: str, stage: Stage = "new", previous: Stage = "new", undoes: bool = False
) -> StageMove:
    return StageMove(stage=stage, previous=previous, by=by, at=NOON, undoes=undoes)


def test_a_move_tells_who_when_and_from_where() -> None:
    assert moved(_row("photos"), "declined", "rita", NOON) == {
        "stage": "declined",
        "stageMoves": [
            {"stage": "declined", "previous": "photos", "by": "rita", "at": NOON, "undoes": False}
        ],
    }


def test_the_last_moves_are_kept() -> None:
    row = _row()
    for number in range(KEPT + 2):
        fields = moved(row, "review", f"u{number}", NOON + timedelta(minutes=number))
        row = Conversation.model_validate(row.model_dump(by_alias=True) | fields)
    assert [move.by for move in row.stage_moves] == [f"u{n}" for n in range(2, KEPT + 2)]


@pytest.mark.parametrize("at", STAGES)
@pytest.mark.parametrize("to", STAGES[:4])
def test_the_bot_goes_forward_among_the_first_four(at: Stage, to: Stage) -> None:
    is_forward = STAGES.index(at) < STAGES.index(to)
    assert may_advance(_row(at), to) == is_forward
    assert may_advance(_row(at, _move(BOT)), to) == is_forward


@pytest.mark.parametrize("at", STAGES)
def test_whom_a_person_has_moved_the_bot_leaves_there(at: Stage) -> None:
    for moves in ([_move("rita", at)], [_move(BOT), _move("rita", at, "review")]):
        assert not any(may_advance(_row(at, *moves), to) for to in STAGES[:4])


BOTS = _move(BOT, "profile", "new")
THERE, BACK = _move("rita", "review", "profile"), _move("rita", "profile", "review", undoes=True)


@pytest.mark.parametrize(
    ("moves", "may"),
    [
        ((THERE, BACK), True),
        ((BOTS, THERE, BACK), True),
        ((BOTS, THERE, BACK, THERE, BACK), True),
        # Before that, somebody put them here on purpose.
        ((BOTS, _move("ana", "profile", "photos"), THERE, BACK), False),
        ((THERE, BACK, _move("ana", "profile", "photos")), False),
        # Moved back by hand, not by Undo.
        ((BOTS, THERE, _move("rita", "profile", "review")), False),
        # Who put them there is no longer known.
        ((THERE, BACK) * (KEPT // 2), False),
    ],
)
def test_a_move_that_was_taken_back_leaves_the_bot_as_free_as_it_was(
    moves: tuple[StageMove, ...], may: bool
) -> None:
    assert may_advance(_row("profile", *moves), "photos") == may
