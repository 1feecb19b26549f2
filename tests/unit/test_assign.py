"""A conversation has one assignee, and of two who claim it at once one is told."""

from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from tests.builders import a_conversation, read_conversation
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Assign, Batch
from wasaprecruit.domain.documents.departure import Departure
from wasaprecruit.domain.documents.user import Role, User
from wasaprecruit.domain.errors import Conflict, Invalid, NotFound
from wasaprecruit.ports.documents import Change, Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.assign import assign

ID = "c-1"


@pytest.fixture
def documents() -> FakeDocuments:
    documents = FakeDocuments()
    a_conversation(documents, ID)
    people: dict[str, Role] = {"rita": "recruiter", "ana": "admin", "vera": "viewer"}
    for uid, role in people.items():
        _hire(documents, uid, role)
    return documents


def _hire(documents: FakeDocuments, uid: str, role: Role = "recruiter") -> None:
    documents.commit(Create(paths.user(uid), User(name=uid, role=role)))


def _assign(
    documents: FakeDocuments,
    uid: str,
    expected: str | None = None,
    conversation: str = ID,
    by: str = "ana",
    **more: Any,
) -> str:
    command = Assign(assignee_id=uid, expected=expected, **more)
    return assign(Asked(command, by=by, conversation=conversation), a_desk(documents)).assignee_id


def _assignee(documents: FakeDocuments) -> str:
    return read_conversation(documents, ID).assignee_id


def test_somebody_is_assigned_then_somebody_else_then_nobody(documents: FakeDocuments) -> None:
    for uid in ("rita", "ana", "unassigned"):
        assert _assign(documents, uid) == uid
        assert _assignee(documents) == uid


def _departures(documents: FakeDocuments) -> list[Departure]:
    found = [one for path, one in documents.stored.items() if path.startswith("departures/")]
    return [Departure.model_validate(one) for one in found]


def test_those_who_see_it_no_more_are_told_that_one_left(documents: FakeDocuments) -> None:
    for uid in ("rita", "ana", "ana", "unassigned"):
        _assign(documents, uid)
    left = _departures(documents)
    assert [one.previous for one in left] == ["unassigned", "rita"]
    assert {one.expires_at for one in left} == {NOON + timedelta(days=1)}


def test_of_two_who_claim_it_at_once_one_has_it_and_the_other_is_told(
    documents: FakeDocuments,
) -> None:
    documents.rival = lambda: _assign(documents, "ana", expected="unassigned")
    with pytest.raises(Conflict) as refused:
        _assign(documents, "rita", expected="unassigned")
    assert refused.value.code == "assigned_meanwhile"
    assert _assignee(documents) == "ana"


def test_asked_again_it_is_done_whatever_was_expected(documents: FakeDocuments) -> None:
    for _ in range(2):
        assert _assign(documents, "rita", expected="unassigned") == "rita"


def test_a_change_that_has_nothing_to_do_with_it_takes_nothing_away(
    documents: FakeDocuments,
) -> None:
    documents.rival = lambda: documents.commit(Change(paths.conversation(ID), {"unread": 3}))
    _assign(documents, "rita", expected="unassigned")
    row = read_conversation(documents, ID)
    assert (row.assignee_id, row.unread) == ("rita", 3)


@pytest.mark.parametrize("uid", ["vera", "nobody"])
def test_only_who_may_write_can_be_assigned(documents: FakeDocuments, uid: str) -> None:
    with pytest.raises(Invalid, match="assigneeId"):
        _assign(documents, uid)
    assert _assignee(documents) == "unassigned"


@pytest.mark.parametrize(
    "fields", [{"active": False}, {"active": "true"}, {"role": ["admin"]}, {"role": ""}]
)
def test_a_colleague_without_access_cannot_be_assigned(
    documents: FakeDocuments, fields: dict[str, object]
) -> None:
    documents.commit(Change(paths.user("rita"), fields))
    with pytest.raises(Invalid, match="assigneeId"):
        _assign(documents, "rita")


# Notices


def _notices(documents: FakeDocuments) -> list[tuple[str, str, str | int]]:
    """Whose, by whom, and which conversation, or how many of them."""
    found = sorted((path, one) for path, one in documents.stored.items() if "/notices/" in path)
    return [
        (path.split("/")[1], one["by"], one.get("conversationId") or one["count"])
        for path, one in found
    ]


def test_who_is_given_a_conversation_hears_of_it_once(documents: FakeDocuments) -> None:
    for _ in range(2):
        _assign(documents, "rita")
    assert _notices(documents) == [("rita", "ana", ID)]
    [notice] = [one for path, one in documents.stored.items() if "/notices/" in path]
    assert (notice["kind"], notice["at"], notice["readAt"]) == ("assigned", NOON, None)
    assert notice["expiresAt"] == NOON + timedelta(days=90)


def test_who_takes_it_themselves_hears_nothing(documents: FakeDocuments) -> None:
    _assign(documents, "ana")
    assert _notices(documents) == []


def test_given_onward_it_calls_only_who_has_it_now(documents: FakeDocuments) -> None:
    _hire(documents, "tom")
    _assign(documents, "rita")
    _assign(documents, "tom", by="rita")
    assert _notices(documents) == [("tom", "rita", ID)]
    _assign(documents, "unassigned", by="tom")
    assert _notices(documents) == []
    _assign(documents, "tom")
    assert _notices(documents) == [("tom", "ana", ID)]


def test_what_is_undone_calls_nobody(documents: FakeDocuments) -> None:
    _hire(documents, "tom")
    _assign(documents, "tom", by="tom")
    _assign(documents, "rita")
    _assign(documents, "tom", expected="rita", is_undo=True)
    assert _assignee(documents) == "tom"
    assert _notices(documents) == []


def test_a_batch_is_one_notice_and_undone_it_is_none(documents: FakeDocuments) -> None:
    several = [ID, "c-2", "c-3"]
    for one in several[1:]:
        a_conversation(documents, one)
    batch = Batch(id="batch-1", size=3)
    for one in several:
        _assign(documents, "rita", conversation=one, batch=batch)
    assert _notices(documents) == [("rita", "ana", 3)]
    for one in several:
        _assign(documents, "unassigned", "rita", one, batch=batch, is_undo=True)
    assert _notices(documents) == []


def test_of_a_batch_at_once_each_is_given_and_one_tells(documents: FakeDocuments) -> None:
    a_conversation(documents, "c-2")
    batch = Batch(id="batch-1", size=2)
    documents.rival = lambda: _assign(documents, "rita", conversation="c-2", batch=batch)
    _assign(documents, "rita", batch=batch)
    assert _assignee(documents) == "rita"
    assert _notices(documents) == [("rita", "ana", 2)]


def test_one_of_a_batch_that_goes_onward_leaves_the_notice_of_the_others(
    documents: FakeDocuments,
) -> None:
    _hire(documents, "tom")
    _assign(documents, "rita", batch=Batch(id="batch-1", size=2))
    _assign(documents, "tom", by="rita")
    assert sorted(_notices(documents)) == [("rita", "ana", 2), ("tom", "rita", ID)]


def test_who_was_slower_tells_nobody(documents: FakeDocuments) -> None:
    documents.rival = lambda: _assign(documents, "ana", expected="unassigned")
    with pytest.raises(Conflict):
        _assign(documents, "rita", expected="unassigned")
    assert _notices(documents) == []


@pytest.mark.parametrize("size", [1, 0, "2", True])
def test_a_batch_is_of_several(size: object) -> None:
    with pytest.raises(ValidationError):
        Batch.model_validate({"id": "batch-1", "size": size})


def test_there_has_to_be_a_conversation(documents: FakeDocuments) -> None:
    with pytest.raises(NotFound):
        _assign(documents, "rita", conversation="none")


@pytest.mark.parametrize("uid", ["", "a/b", ".", "x" * 129])
def test_an_assignee_is_an_id(uid: str) -> None:
    with pytest.raises(ValidationError):
        Assign(assignee_id=uid)
