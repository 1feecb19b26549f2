"""Admins let colleagues in."""

from typing import Any

import pytest
from pydantic import ValidationError

from tests.desks import a_desk
from tests.fakes import FakeDocuments, FakeSessions, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.audit import AuditEntry
from wasaprecruit.domain.documents.user import User
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.team_commands import Invite
from wasaprecruit.ports.documents import Change, Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.audited import Audited
from wasaprecruit.use_cases.desk.invite import invite


class Office:
    """An admin's desk; each key of a request has its audit entry."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.documents = FakeDocuments()
        self.sessions = FakeSessions(self.clock)

    def invites(self, email: str = "nora@example.com", key: str = "1", **fields: Any) -> str:
        command = Invite(**{"email": email, "name": "Nora", "role": "recruiter", **fields})
        entry = AuditEntry(by="ana", command="invite", at=self.clock(), request=f"{key} {email}")
        audited = Audited(self.documents, key, entry)
        desk = a_desk(audited, self.clock, sessions=self.sessions, tell=audited.tell)
        return invite(Asked(command, by="ana"), desk).user_id

    def user(self, uid: str) -> User:
        return User.model_validate(self.documents.stored[paths.user(uid)])


@pytest.fixture
def office() -> Office:
    return Office()


def test_who_is_invited_has_an_account_and_a_document(office: Office) -> None:
    uid = office.invites(" Nora@Example.com ", role="viewer", sees="own")
    assert not office.sessions.kept[uid].disabled
    assert office.user(uid) == User(
        name="Nora", email="nora@example.com", role="viewer", sees="own", active=True
    )


def test_the_entry_tells_who_was_invited(office: Office) -> None:
    uid = office.invites()
    entry = office.documents.stored[paths.audit("1")]
    assert entry["userId"] == uid
    assert entry["after"] == {"role": "recruiter", "sees": "all", "active": True}


def test_a_request_that_comes_again_invites_once(office: Office) -> None:
    assert office.invites() == office.invites()
    assert len(office.documents.stored) == 2


def test_a_run_that_was_cut_short_is_completed(office: Office) -> None:
    def cut_short() -> None:
        raise ConnectionError

    office.documents.rival = cut_short
    with pytest.raises(ConnectionError):
        office.invites()
    assert office.sessions.kept
    assert office.user(office.invites()).active


def test_of_two_who_invite_somebody_at_once_one_is_told(office: Office) -> None:
    office.documents.rival = lambda: office.invites(key="2")
    with pytest.raises(Conflict) as refused:
        office.invites()
    assert refused.value.code == "already_colleague"


def test_a_colleague_is_not_invited_again(office: Office) -> None:
    office.invites(role="viewer")
    with pytest.raises(Conflict) as refused:
        office.invites(key="2", role="admin")
    assert refused.value.code == "already_colleague"
    assert office.user("uid-of-nora").role == "viewer"


def test_who_was_deactivated_gets_access_back_another_way(office: Office) -> None:
    uid = office.invites()
    office.documents.commit(Change(paths.user(uid), {"active": False}))
    office.sessions.disable(uid)
    with pytest.raises(Conflict) as refused:
        office.invites(key="2")
    assert refused.value.code == "deactivated_colleague"
    assert office.sessions.kept[uid].disabled


def test_an_account_that_was_there_and_shut_is_opened(office: Office) -> None:
    uid = office.sessions.invite("nora@example.com")
    office.sessions.disable(uid)
    assert office.invites() == uid
    assert not office.sessions.kept[uid].disabled


def test_somebody_else_is_nobody_of_the_same_name(office: Office) -> None:
    office.documents.commit(Create(paths.user("other"), User(name="Nora", role="viewer")))
    assert office.invites() != "other"


@pytest.mark.parametrize(
    "email",
    ["", "nora", "nora@", "@example.com", "nora@example", "a b@example.com", "a@b@example.com",
     "nora@-example.com", "nora@example..com", "n\u00f3ra@example.com", f"{'a' * 65}@example.com"],
)  # fmt: skip
def test_what_is_no_address_is_refused(email: str) -> None:
    with pytest.raises(ValidationError):
        Invite(email=email, name="Nora", role="recruiter")


@pytest.mark.parametrize("name", ["", " ", "\u200b", "\u3164", "\u2800\n", "\u0301", "x" * 101])
def test_who_is_invited_has_a_name_to_see(name: str) -> None:
    with pytest.raises(ValidationError):
        Invite(email="nora@example.com", name=name, role="recruiter")


def test_a_name_stands_on_one_line() -> None:
    invited = Invite(email="nora@example.com", name=" Nora\n\u200bPaz ", role="recruiter")
    assert invited.name == "Nora Paz"


@pytest.mark.parametrize("email", ["n.o+r@example.com", "o'hara@mail.example.co"])
def test_addresses_as_they_are_in_use_are_taken(email: str) -> None:
    assert Invite(email=email, name="Nora", role="recruiter").email == email
