"""Who is signed in, according to the Auth emulator."""

import os
from uuid import uuid4

import firebase_admin
import pytest
from firebase_admin import auth

from tests.world import World
from wasaprecruit.adapters.firebase_sessions import FirebaseSessions
from wasaprecruit.domain.errors import Unauthenticated


@pytest.fixture(scope="module")
def sessions(world: World) -> FirebaseSessions:
    os.environ["FIREBASE_AUTH_EMULATOR_HOST"] = world.stack.auth.removeprefix("http://")
    return FirebaseSessions(world.stack.project)


@pytest.fixture
def somebody(world: World, sessions: FirebaseSessions) -> tuple[str, str]:
    """The uid and a live token of a new account."""
    assert sessions
    email = f"{uuid4()}@example.com"
    app = firebase_admin.get_app("sessions")
    uid = auth.create_user(email=email, password="wasaprecruit", app=app).uid
    return uid, world.sign_in(email)


def test_a_token_tells_the_uid(sessions: FirebaseSessions, somebody: tuple[str, str]) -> None:
    uid, token = somebody
    assert sessions.uid(token) == uid


@pytest.mark.parametrize("token", ["", "nonsense", "a.b.c"])
def test_what_is_no_token_is_refused(sessions: FirebaseSessions, token: str) -> None:
    with pytest.raises(Unauthenticated):
        sessions.uid(token)


def test_a_disabled_account_is_refused_while_its_token_lives(
    sessions: FirebaseSessions, somebody: tuple[str, str]
) -> None:
    uid, token = somebody
    auth.update_user(uid, disabled=True, app=firebase_admin.get_app("sessions"))
    with pytest.raises(Unauthenticated):
        sessions.uid(token)


def test_a_deleted_account_is_refused_while_its_token_lives(
    sessions: FirebaseSessions, somebody: tuple[str, str]
) -> None:
    uid, token = somebody
    auth.delete_user(uid, app=firebase_admin.get_app("sessions"))
    with pytest.raises(Unauthenticated):
        sessions.uid(token)
