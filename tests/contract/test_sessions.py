"""Who is signed in, according to the Auth emulator."""

import os
from uuid import uuid4

import firebase_admin
import pytest
import requests
from firebase_admin import auth

from tests.world import World
from wasaprecruit.adapters.firebase_sessions import FirebaseSessions
from wasaprecruit.domain.errors import Invalid, Unauthenticated
from wasaprecruit.ports.documents import Missing


@pytest.fixture(scope="module")
def sessions(world: World) -> FirebaseSessions:
    os.environ["FIREBASE_AUTH_EMULATOR_HOST"] = world.stack.auth.removeprefix("http://")
    return FirebaseSessions(world.stack.project)


@pytest.fixture
def somebody(world: World, sessions: FirebaseSessions) -> tuple[str, str]:
    """The uid and a live token of a new account."""
    assert sessions
    email, uid = _new_account()
    return uid, world.sign_in(email)


def test_a_token_tells_the_uid(sessions: FirebaseSessions, somebody: tuple[str, str]) -> None:
    uid, token = somebody
    assert sessions.session(token).uid == uid


@pytest.mark.parametrize("token", ["", "nonsense", "a.b.c"])
def test_what_is_no_token_is_refused(sessions: FirebaseSessions, token: str) -> None:
    with pytest.raises(Unauthenticated):
        sessions.session(token)


def test_a_disabled_account_is_refused_while_its_token_lives(
    sessions: FirebaseSessions, somebody: tuple[str, str]
) -> None:
    uid, token = somebody
    auth.update_user(uid, disabled=True, app=firebase_admin.get_app("sessions"))
    with pytest.raises(Unauthenticated):
        sessions.session(token)


def test_a_deleted_account_is_refused_while_its_token_lives(
    sessions: FirebaseSessions, somebody: tuple[str, str]
) -> None:
    uid, token = somebody
    auth.delete_user(uid, app=firebase_admin.get_app("sessions"))
    with pytest.raises(Unauthenticated):
        sessions.session(token)


def test_a_token_tells_when_its_session_began(
    sessions: FirebaseSessions, somebody: tuple[str, str]
) -> None:
    uid, token = somebody
    before = sessions.accounts([uid])[uid].valid_since
    assert sessions.session(token).at >= before


def test_a_disabled_account_cannot_sign_in_until_it_is_enabled(
    sessions: FirebaseSessions, world: World
) -> None:
    email, uid = _new_account()
    for _ in range(2):
        sessions.disable(uid)
    assert sessions.accounts([uid])[uid].disabled
    with pytest.raises(requests.HTTPError):
        world.sign_in(email)
    for _ in range(2):
        sessions.enable(uid)
    assert sessions.session(world.sign_in(email)).uid == uid


def test_revoking_moves_the_moment_from_which_sessions_hold(
    sessions: FirebaseSessions, somebody: tuple[str, str]
) -> None:
    uid, _ = somebody
    past = int(sessions.accounts([uid])[uid].valid_since.timestamp()) - 100
    app = firebase_admin.get_app("sessions")
    auth.update_user(uid, valid_since=past, app=app)
    sessions.revoke(uid)
    assert sessions.accounts([uid])[uid].valid_since.timestamp() > past


def test_who_has_no_account_is_left_out_and_cannot_be_enabled(
    sessions: FirebaseSessions, somebody: tuple[str, str]
) -> None:
    uid, _ = somebody
    strangers = [f"stranger-{number}" for number in range(120)]
    assert set(sessions.accounts([*strangers, uid])) == {uid}
    assert sessions.accounts([]) == {}
    sessions.disable("stranger-0")
    sessions.revoke("stranger-0")
    with pytest.raises(Missing):
        sessions.enable("stranger-0")


def test_who_is_invited_twice_has_one_account(sessions: FirebaseSessions) -> None:
    email = f"{uuid4()}@example.com"
    uid = sessions.invite(email)
    assert sessions.invite(email) == uid
    account = auth.get_user(uid, app=firebase_admin.get_app("sessions"))
    assert (account.email, account.email_verified, account.disabled) == (email, False, False)


def test_who_has_an_account_keeps_it_when_invited(sessions: FirebaseSessions) -> None:
    email, uid = _new_account()
    assert sessions.invite(email) == uid


@pytest.mark.parametrize("email", ["", "nora", "nora@"])
def test_what_is_no_address_is_nobodys(sessions: FirebaseSessions, email: str) -> None:
    with pytest.raises(Invalid):
        sessions.invite(email)


def _new_account() -> tuple[str, str]:
    email = f"{uuid4()}@example.com"
    app = firebase_admin.get_app("sessions")
    return email, auth.create_user(email=email, password="wasaprecruit", app=app).uid
