"""Admins end and give back access; what was done in Firebase's console is followed."""

import pytest

from tests.desks import a_desk
from tests.fakes import (
    NOON,
    FakeDocuments,
    FakeSessions,
    HandClock,
)
from wasaprecruit.domain import paths
from wasaprecruit.domain.access import ADMINS, Badge, holds, standing
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.user import Role, Sees, User
from wasaprecruit.domain.errors import Conflict, Forbidden, NotFound, Unauthenticated
from wasaprecruit.domain.team_commands import SetAccess, SetActive
from wasaprecruit.ports.documents import Create
from wasaprecruit.ports.sessions import Account
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.change_access import end_sessions, set_access, set_active
from wasaprecruit.use_cases.desk.mirror_accounts import EVERY_MINUTES, is_due, mirror_accounts


class Office:
    """Two admins, a recruiter, and their accounts; everybody signed in at noon."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.documents = FakeDocuments()
        self.sessions = FakeSessions(self.clock)
        self.desk = a_desk(self.documents, self.clock, sessions=self.sessions)
        people: dict[str, Role] = {"ana": "admin", "alma": "admin", "rita": "recruiter"}
        for uid, role in people.items():
            self.documents.commit(Create(paths.user(uid), User(name=uid, role=role)))
            self.sessions.kept[uid] = Account(disabled=False, valid_since=NOON)
            self.sessions.sign_in(uid)
        self.clock.advance(minutes=5)
        self.documents.reads = self.documents.writes = 0

    def sets(self, uid: str, *, active: bool, admin: str) -> None:
        set_active(Asked(SetActive(active=active), by=admin, user=uid), self.desk)

    def makes(self, uid: str, role: Role, *, admin: str, sees: Sees = "all") -> None:
        set_access(Asked(SetAccess(role=role, sees=sees), by=admin, user=uid), self.desk)

    def badge(self, uid: str) -> Badge:
        return Badge.model_validate(self.documents.stored[paths.user(uid)])

    def may_read(self, uid: str) -> bool:
        """As the rules decide it, who know nothing of accounts."""
        return standing(self.badge(uid), self.sessions.began[uid]) == "colleague"


@pytest.fixture
def office() -> Office:
    return Office()


def test_who_is_deactivated_reads_nothing_and_cannot_sign_in(office: Office) -> None:
    assert office.may_read("rita")
    office.sets("rita", active=False, admin="ana")
    assert not office.may_read("rita")
    assert office.sessions.kept["rita"].disabled


def test_the_rules_are_shut_even_when_firebase_auth_is_away_and_a_retry_does_the_rest(
    office: Office,
) -> None:
    office.sessions.broken = True
    with pytest.raises(ConnectionError):
        office.sets("rita", active=False, admin="ana")
    assert not office.may_read("rita")
    office.sets("rita", active=False, admin="ana")
    assert office.sessions.kept["rita"].disabled


def test_who_is_reactivated_signs_in_anew_and_old_sessions_stay_ended(office: Office) -> None:
    office.sets("rita", active=False, admin="ana")
    for _ in range(2):
        office.sets("rita", active=True, admin="ana")
    assert not office.may_read("rita")
    office.clock.advance(seconds=1)
    office.sessions.sign_in("rita")
    assert office.may_read("rita")


def test_nobody_is_let_in_before_the_account_is_open(office: Office) -> None:
    office.sets("rita", active=False, admin="ana")
    office.sessions.broken = True
    with pytest.raises(ConnectionError):
        office.sets("rita", active=True, admin="ana")
    assert office.badge("rita").active is False


def test_ended_sessions_are_over_for_rules_and_for_api(office: Office) -> None:
    end_sessions(Asked(Nothing(), user="rita"), office.desk)
    assert not office.may_read("rita")
    with pytest.raises(Unauthenticated):
        office.sessions.session("rita")
    assert office.badge("rita").active is True


def test_an_admin_cannot_shut_themselves_out(office: Office) -> None:
    with pytest.raises(Conflict):
        office.sets("ana", active=False, admin="ana")
    assert office.may_read("ana")


def test_of_two_admins_who_shut_each_other_out_at_once_one_remains(office: Office) -> None:
    office.documents.rival = lambda: set_active(
        Asked(SetActive(active=False), by="alma", user="ana"), office.desk
    )
    with pytest.raises(Forbidden):
        office.sets("alma", active=False, admin="ana")
    assert [office.badge(uid).active for uid in ("ana", "alma")] == [False, True]


def test_an_admin_changes_role_and_view(office: Office) -> None:
    for _ in range(2):
        office.makes("rita", "viewer", sees="own", admin="ana")
    assert (office.badge("rita").role, office.badge("rita").sees) == ("viewer", "own")
    office.makes("rita", "admin", admin="ana")
    assert office.badge("rita").role == "admin"


@pytest.mark.parametrize("role", ["recruiter", "viewer"])
def test_nobody_gives_up_being_an_admin(office: Office, role: Role) -> None:
    with pytest.raises(Conflict) as refused:
        office.makes("ana", role, admin="ana")
    assert refused.value.code == "own_access"
    office.makes("ana", "admin", sees="own", admin="ana")
    assert (office.badge("ana").role, office.badge("ana").sees) == ("admin", "own")


@pytest.mark.parametrize("first", ["demotes", "shuts out"])
@pytest.mark.parametrize("then", ["demotes", "shuts out"])
def test_of_two_admins_who_undo_each_other_at_once_one_remains(
    office: Office, first: str, then: str
) -> None:
    def undo(how: str, uid: str, admin: str) -> None:
        if how == "demotes":
            office.makes(uid, "viewer", admin=admin)
        else:
            office.sets(uid, active=False, admin=admin)

    office.documents.rival = lambda: undo(first, "ana", "alma")
    with pytest.raises(Forbidden):
        undo(then, "alma", "ana")
    assert [holds(office.badge(uid), ADMINS) for uid in ("ana", "alma")] == [False, True]


def test_a_change_that_somebody_else_makes_meanwhile_is_not_lost(office: Office) -> None:
    office.documents.rival = lambda: office.sets("rita", active=False, admin="alma")
    office.makes("rita", "viewer", admin="ana")
    assert (office.badge("rita").active, office.badge("rita").role) == (False, "viewer")


def test_nobody_is_found_where_nobody_is(office: Office) -> None:
    for active in (True, False):
        with pytest.raises(NotFound):
            office.sets("nobody", active=active, admin="ana")
    with pytest.raises(NotFound):
        office.makes("nobody", "viewer", admin="ana")
    with pytest.raises(NotFound):
        end_sessions(Asked(Nothing(), user="nobody"), office.desk)


def test_ending_access_reads_two_documents_and_writes_them(office: Office) -> None:
    office.sets("rita", active=False, admin="ana")
    assert (office.documents.reads, office.documents.writes) == (2, 2)


@pytest.mark.parametrize("active", [True, False])
def test_access_that_is_so_already_is_not_written(office: Office, active: bool) -> None:
    office.sets("rita", active=active, admin="ana")
    before = office.badge("rita"), office.documents.writes
    office.clock.advance(minutes=1)
    office.sets("rita", active=active, admin="ana")
    assert (office.badge("rita"), office.documents.writes) == before


def test_a_role_that_is_theirs_already_is_not_written(office: Office) -> None:
    office.makes("rita", "recruiter", admin="ana")
    assert office.documents.writes == 0


def _mirror(office: Office) -> int:
    return mirror_accounts(office.documents, office.sessions)


def test_an_account_disabled_in_the_console_ends_access(office: Office) -> None:
    office.sessions.disable("rita")
    _mirror(office)
    assert [office.may_read(uid) for uid in ("rita", "ana")] == [False, True]


def test_an_account_deleted_in_the_console_ends_access(office: Office) -> None:
    del office.sessions.kept["rita"]
    _mirror(office)
    assert [office.may_read(uid) for uid in ("rita", "ana")] == [False, True]


def test_sessions_revoked_in_the_console_end_until_one_signs_in_again(office: Office) -> None:
    office.sessions.revoke("rita")
    _mirror(office)
    assert not office.may_read("rita")
    office.sessions.sign_in("rita")
    assert office.may_read("rita")


def test_the_console_gives_nobody_access_back_nor_an_ended_session(office: Office) -> None:
    office.sets("rita", active=False, admin="ana")
    office.sessions.kept["rita"] = Account(disabled=False, valid_since=NOON)
    _mirror(office)
    assert not office.may_read("rita")
    assert office.badge("rita").valid_since == office.clock()


def test_an_admin_who_is_faster_than_the_mirror_wins(office: Office) -> None:
    office.sessions.disable("rita")
    office.documents.rival = lambda: set_active(
        Asked(SetActive(active=True), by="ana", user="rita"), office.desk
    )
    _mirror(office)
    assert office.badge("rita").active is True


def test_a_sign_in_service_that_knows_nobody_shuts_nobody_out(office: Office) -> None:
    office.sessions.kept.clear()
    with pytest.raises(LookupError):
        _mirror(office)
    assert office.may_read("rita")


def test_a_mirror_that_finds_nothing_new_reads_each_user_once_and_writes_nothing(
    office: Office,
) -> None:
    assert _mirror(office) == len(office.sessions.kept)
    office.documents.reads = office.documents.writes = 0
    assert _mirror(office) == 0
    assert (office.documents.reads, office.documents.writes) == (3, 0)


def test_it_is_looked_every_ten_minutes() -> None:
    clock = HandClock()
    due = 0
    for _ in range(60):
        due += is_due(clock)
        clock.advance(minutes=1)
    assert due == 60 // EVERY_MINUTES
