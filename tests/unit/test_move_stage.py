"""An aspirant is moved between stages, and the row remembers who did it, when and from where."""

from itertools import pairwise

import pytest

from tests.builders import a_conversation, read_conversation
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import MoveStage
from wasaprecruit.domain.documents.conversation import Stage, StageMove
from wasaprecruit.domain.errors import Conflict, NotFound
from wasaprecruit.domain.stages import KEPT, may_advance
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.move_stage import move_stage

ID = "c-1"


@pytest.fixture
def documents() -> FakeDocuments:
    documents = FakeDocuments()
    a_conversation(documents, ID)
    documents.writes = 0
    return documents


def _move(
    documents: FakeDocuments,
    stage: Stage,
    expected: Stage | None = None,
    by: str = "ana",
    clock: HandClock | None = None,
    conversation: str = ID,
    undoes: bool = False,
) -> None:
    command = MoveStage(stage=stage, expected=expected, undoes=undoes)
    asked = Asked(command, by=by, conversation=conversation)
    move_stage(asked, a_desk(documents, clock or HandClock()))


def _stage(documents: FakeDocuments) -> Stage:
    return read_conversation(documents, ID).stage


def _moves(documents: FakeDocuments) -> list[StageMove]:
    return read_conversation(documents, ID).stage_moves


def test_a_move_says_who_from_where_to_where_and_when(documents: FakeDocuments) -> None:
    clock = HandClock()
    _move(documents, "review", clock=clock)
    clock.advance(hours=1)
    _move(documents, "casting", by="rita", clock=clock)
    assert _stage(documents) == "casting"
    assert _moves(documents) == [
        StageMove(stage="review", previous="new", by="ana", at=NOON),
        StageMove(stage="casting", previous="review", by="rita", at=clock()),
    ]


def test_anybody_may_be_moved_back(documents: FakeDocuments) -> None:
    for stage in ("signed", "declined", "new"):
        _move(documents, stage)
        assert _stage(documents) == stage


def test_who_was_moved_there_already_is_not_moved_again(documents: FakeDocuments) -> None:
    for _ in range(2):
        _move(documents, "review", expected="new")
    assert len(_moves(documents)) == documents.writes == 1


def test_of_two_who_move_them_to_the_same_stage_one_is_told(documents: FakeDocuments) -> None:
    _move(documents, "declined", expected="new", by="rita")
    with pytest.raises(Conflict) as refused:
        _move(documents, "declined", expected="new")
    assert refused.value.code == "moved_meanwhile"
    _move(documents, "declined", expected="declined")
    _move(documents, "declined")
    assert len(_moves(documents)) == documents.writes == 1


def test_of_two_who_move_them_at_once_one_is_told(documents: FakeDocuments) -> None:
    documents.rival = lambda: _move(documents, "declined", expected="new", by="rita")
    with pytest.raises(Conflict) as refused:
        _move(documents, "review", expected="new")
    assert refused.value.code == "moved_meanwhile"
    assert [(move.stage, move.by) for move in _moves(documents)] == [("declined", "rita")]


def test_of_two_who_expect_nothing_both_moves_are_remembered(documents: FakeDocuments) -> None:
    documents.rival = lambda: _move(documents, "declined", by="rita")
    _move(documents, "review")
    assert [(move.previous, move.stage) for move in _moves(documents)] == [
        ("new", "declined"),
        ("declined", "review"),
    ]


def test_a_change_that_has_nothing_to_do_with_it_stays(documents: FakeDocuments) -> None:
    documents.rival = lambda: documents.commit(Change(paths.conversation(ID), {"unread": 3}))
    _move(documents, "review", expected="new")
    row = read_conversation(documents, ID)
    assert (row.stage, row.unread) == ("review", 3)


def test_the_last_moves_are_kept(documents: FakeDocuments) -> None:
    clock = HandClock()
    for _ in range(KEPT):
        clock.advance(minutes=1)
        _move(documents, "review", clock=clock)
        _move(documents, "casting", clock=clock)
    moves = _moves(documents)
    assert len(moves) == KEPT
    assert (moves[-1].stage, moves[-1].at) == ("casting", clock())
    assert all(later.previous == earlier.stage for earlier, later in pairwise(moves))


def test_a_move_that_is_taken_back_is_remembered_and_binds_the_bot_no_more(
    documents: FakeDocuments,
) -> None:
    _move(documents, "review", expected="new")
    assert not may_advance(read_conversation(documents, ID), "profile")
    for _ in range(2):
        _move(documents, "new", expected="review", undoes=True)
    assert [(move.stage, move.by, move.undoes) for move in _moves(documents)] == [
        ("review", "ana", False),
        ("new", "ana", True),
    ]
    assert may_advance(read_conversation(documents, ID), "profile")


@pytest.mark.parametrize(
    "between",
    [
        [],
        [("casting", "rita")],
        [("review", "rita")],
        [("review", "ana"), ("casting", "rita"), ("review", "rita")],
        [("casting", "ana"), ("review", "ana")],
    ],
)
def test_only_ones_own_last_move_is_taken_back(
    documents: FakeDocuments, between: list[tuple[Stage, str]]
) -> None:
    for stage, by in between:
        _move(documents, stage, by=by)
    before = _moves(documents)
    with pytest.raises(Conflict) as refused:
        _move(documents, "profile", expected="review", undoes=True)
    assert refused.value.code == "moved_meanwhile"
    assert _moves(documents) == before


def test_an_undo_is_not_undone(documents: FakeDocuments) -> None:
    _move(documents, "review")
    _move(documents, "new", undoes=True)
    with pytest.raises(Conflict):
        _move(documents, "review", undoes=True)


def test_there_has_to_be_a_conversation(documents: FakeDocuments) -> None:
    with pytest.raises(NotFound):
        _move(documents, "review", conversation="none")
