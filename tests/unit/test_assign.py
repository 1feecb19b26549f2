"""A conversation has one assignee, and of two who claim it at once one is told."""

from datetime import timedelta

import pytest
from pydantic import ValidationError

from tests.builders import a_conversation, read_conversation
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Assign
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
        documents.commit(Create(paths.user(uid), User(name=uid, role=role)))
    return documents


def _assign(
    documents: FakeDocuments, uid: str, expected: str | None = None, conversation: str = ID
) -> str:
    command = Assign(assignee_id=uid, expected=expected)
    return assign(
        Asked(command, by="ana", conversation=conversation), a_desk(documents)
    ).assignee_id


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


def test_there_has_to_be_a_conversation(documents: FakeDocuments) -> None:
    with pytest.raises(NotFound):
        _assign(documents, "rita", conversation="none")


@pytest.mark.parametrize("uid", ["", "a/b", ".", "x" * 129])
def test_an_assignee_is_an_id(uid: str) -> None:
    with pytest.raises(ValidationError):
        Assign(assignee_id=uid)
