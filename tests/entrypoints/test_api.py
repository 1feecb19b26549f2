"""The recruiter's commands, as the web app sends them."""

import re
from uuid import uuid4

import pytest
import requests

from tests.waiting import eventually
from tests.world import WELCOME, World
from wasaprecruit.domain.identity import conversation_id


@pytest.fixture
def conversation(world: World, number: str) -> str:
    """Of an aspirant who has been welcomed."""
    world.write(number, "Hola")
    world.welcomed(number)
    return conversation_id(number)


def _error(answer: requests.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


def test_a_reply_reaches_the_phone_once_however_often_it_is_asked_for(
    world: World, conversation: str, number: str
) -> None:
    message_id = str(uuid4())
    for _ in range(3):
        world.reply(conversation, "¿Puedes venir el lunes?", message_id)
    world.reply(conversation, "Te esperamos 😊")
    eventually(lambda: len(world.phone(number)) >= WELCOME + 2, "both replies at the phone")
    bodies = [message["body"] for message in world.phone(number)]
    assert bodies[WELCOME:] == ["¿Puedes venir el lunes?", "Te esperamos 😊"]


def test_a_reply_pauses_the_bot_and_its_fate_is_followed(
    world: World, conversation: str, number: str
) -> None:
    message_id = world.reply(conversation, "Hola, soy Ana")

    def message() -> dict[str, object]:
        return next(one for one in world.messages(number) if one["id"] == message_id)

    eventually(lambda: message()["status"] == "delivered", "the reply delivered")
    assert message()["providerSid"]
    row = world.row(number)
    assert row
    assert row["bot"]["paused"]
    assert not row["needsReply"]
    world.simulate("read", {"from": number})
    eventually(lambda: message()["status"] == "read", "the reply read")


def test_the_bot_can_be_paused_and_resumed_and_the_chat_marked_read(
    world: World, conversation: str, number: str
) -> None:
    for paused in (True, False):
        assert world.command(f"conversations/{conversation}/bot", {"paused": paused}).ok
        row = world.row(number)
        assert row
        assert row["bot"]["paused"] is paused
    assert world.command(f"conversations/{conversation}/read").ok
    row = world.row(number)
    assert row
    assert row["unread"] == 0


@pytest.mark.parametrize("token", ["", "nonsense", "a.b.c"])
def test_nobody_acts_without_signing_in(world: World, conversation: str, token: str) -> None:
    answer = world.command(f"conversations/{conversation}/read", token=token)
    assert _error(answer) == (401, "unauthenticated")


def test_a_viewer_may_look_but_not_act(world: World, conversation: str) -> None:
    viewer = world.sign_in("viewer@example.com")
    for path, payload in (
        ("messages", {"id": str(uuid4()), "text": "Hola"}),
        ("read", {}),
        ("bot", {"paused": True}),
        ("age", {"cleared": True}),
    ):
        answer = world.command(f"conversations/{conversation}/{path}", payload, viewer)
        assert _error(answer) == (403, "forbidden")


def test_losing_the_role_works_at_once(world: World, conversation: str) -> None:
    email = f"{uuid4()}@example.com"
    account = _sign_up(world, email)
    user = world.firestore.document(f"users/{account['localId']}")
    user.set({"name": "Eva", "role": "recruiter", "language": "es"})
    path = f"conversations/{conversation}/read"
    assert world.command(path, token=account["idToken"]).ok
    user.delete()
    assert _error(world.command(path, token=account["idToken"])) == (403, "forbidden")


def _sign_up(world: World, email: str) -> dict[str, str]:
    url = f"{world.stack.auth}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo"
    credentials = {"email": email, "password": "wasaprecruit", "returnSecureToken": True}
    answer = requests.post(url, json=credentials, timeout=30)
    answer.raise_for_status()
    return dict(answer.json())


@pytest.mark.parametrize(
    ("path", "payload"),
    [
        ("messages", {"id": "message-1", "text": "Hola"}),
        ("messages/none/retry", {}),
        ("read", {}),
        ("bot", {"paused": True}),
        ("age", {"cleared": True}),
    ],
)
def test_what_is_not_there_is_not_found(
    world: World, path: str, payload: dict[str, object]
) -> None:
    answer = world.command(f"conversations/{uuid4()}/{path}", payload)
    assert _error(answer) == (404, "not_found")


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"id": str(uuid4())},
        {"id": str(uuid4()), "text": "  "},
        {"id": str(uuid4()), "text": "x" * 1601},
        {"id": "a/../b-and-more", "text": "Hola"},
        {"id": 7, "text": "Hola"},
        [],
        None,
    ],
)
def test_bad_input_is_refused_with_the_field_at_fault(
    world: World, conversation: str, payload: object
) -> None:
    url = f"{world.stack.functions}/api/conversations/{conversation}/messages"
    headers = {"Authorization": f"Bearer {world.recruiter}"}
    answer = requests.post(url, json=payload, headers=headers, timeout=30)
    assert _error(answer) == (422, "invalid")


def test_what_is_no_json_is_refused(world: World, conversation: str) -> None:
    url = f"{world.stack.functions}/api/conversations/{conversation}/messages"
    headers = {"Authorization": f"Bearer {world.recruiter}", "Content-Type": "application/json"}
    for body in (b"", b"{", b'{"id": "message-1", "text": "\\ud800"}', b"\xff\xfe"):
        assert requests.post(url, body, headers=headers, timeout=30).status_code == 422


def test_addresses_and_methods_that_do_not_exist(world: World, conversation: str) -> None:
    assert _error(world.command("nothing")) == (404, "not_found")
    assert _error(world.command("conversations/../users/read")) == (404, "not_found")
    url = f"{world.stack.functions}/api/conversations/{conversation}/read"
    headers = {"Authorization": f"Bearer {world.recruiter}"}
    assert requests.get(url, headers=headers, timeout=30).status_code == 405


@pytest.mark.parametrize(
    "path", ["api//conversations", "apiconversations", "api/api/conversations"]
)
def test_an_address_that_is_nearly_right_is_none(
    world: World, conversation: str, path: str
) -> None:
    url = f"{world.stack.functions}/{path}/{conversation}/read"
    headers = {"Authorization": f"Bearer {world.recruiter}"}
    answer = requests.post(url, json={}, headers=headers, allow_redirects=False, timeout=30)
    assert _error(answer) == (404, "not_found")


def test_no_answer_is_to_be_kept(world: World, conversation: str) -> None:
    path = f"conversations/{conversation}"
    page = requests.get(f"{world.stack.functions}/form_submitted/page", timeout=30)
    for answer in (
        world.command(f"{path}/read"),
        world.command(f"{path}/read", token=""),
        world.command(f"{path}/nothing"),
        page,
    ):
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_more_than_a_command_can_do_is_refused(world: World, conversation: str) -> None:
    later = {"id": str(uuid4()), "text": "Hola", "sendAt": "2030-01-01T00:00:00Z"}
    answer = world.command(f"conversations/{conversation}/messages", later)
    assert _error(answer) == (422, "invalid")
    assert "sendAt" in answer.json()["error"]["message"]


def test_a_stored_documents_fault_is_not_the_callers(world: World) -> None:
    broken = world.firestore.document(f"conversations/{uuid4()}")
    broken.set({"channel": "?"})
    command = {"id": str(uuid4()), "text": "Hola"}
    answer = world.command(f"{broken.path}/messages", command)
    broken.delete()
    assert _error(answer) == (500, "internal")


def test_who_asks_for_codes_without_end_is_asked_to_wait(world: World) -> None:
    url = f"{world.stack.functions}/api/public/verifications"
    asked = [
        requests.post(
            url,
            json={"code": "ZZZZ-ZZZZ"},
            headers={"X-Forwarded-For": f"203.0.113.{n}, 198.51.100.{uuid_byte}"},
            timeout=30,
        )
        for uuid_byte in [uuid4().int % 250]
        for n in range(30)
    ]
    assert asked[0].status_code == 200
    assert _error(asked[-1]) == (429, "too_many")
    assert int(asked[-1].headers["Retry-After"]) > 0


def test_a_closed_window_is_refused_and_says_so(world: World, conversation: str) -> None:
    past = {"windowClosesAt": _an_hour_ago()}
    world.firestore.document(f"conversations/{conversation}").update(past)
    answer = world.command(
        f"conversations/{conversation}/messages", {"id": str(uuid4()), "text": "Hola"}
    )
    assert _error(answer) == (409, "window_closed")
    assert "24 hours" in answer.json()["error"]["message"]


def _an_hour_ago() -> object:
    from datetime import UTC, datetime, timedelta  # noqa: PLC0415

    return datetime.now(UTC) - timedelta(hours=1)


def test_a_message_that_failed_is_sent_again_on_request(
    world: World, conversation: str, number: str
) -> None:
    """WhatsApp's own window is shorter than ours here: the network refuses, we learn of it late."""
    message_id = world.reply(conversation, "Hola")
    eventually(lambda: len(world.phone(number)) == WELCOME + 1, "the reply at the phone")
    path = f"conversations/{conversation}/messages/{message_id}"
    eventually(lambda: (world.document(path) or {})["status"] == "delivered", "delivery")
    assert _error(world.command(f"{path}/retry")) == (409, "not_retryable")
    world.firestore.document(path).update({"status": "failed"})
    assert world.command(f"{path}/retry").json()["message"]["status"] == "queued"
    eventually(lambda: len(world.phone(number)) == WELCOME + 2, "the second attempt at the phone")


def test_a_minor_goes_on_once_a_recruiter_has_a_guardians_word(world: World, number: str) -> None:
    world.write(number, "Hola, tengo 15 años")
    eventually(lambda: len(world.phone(number)) == 2, "welcome and the guardian's way")
    conversation = conversation_id(number)
    for _ in range(2):
        assert world.command(f"conversations/{conversation}/age", {"cleared": True}).ok
    eventually(lambda: len(world.phone(number)) == 4, "the form's link")
    row = world.row(number)
    assert row
    assert row["ageClearedBy"]
    assert row["flags"] == []


def _code(world: World, number: str) -> str:
    bodies = " ".join(message["body"] for message in world.welcomed(number))
    return str(re.findall(r"\b[2-9A-Z]{4}-[2-9A-Z]{4}\b", bodies)[0])


def test_no_document_of_a_chat_holds_the_personal_link_or_the_code(
    world: World, number: str
) -> None:
    world.write(number, "Hola")
    token, code = world.form_token(number), _code(world, number)
    kept = f"{world.row(number)} {world.messages(number)}"
    assert "ref=••••••" in kept
    assert token not in kept
    assert code not in kept


def test_anybody_may_check_once_that_a_code_is_ours(world: World, number: str) -> None:
    world.write(number, "Hola")
    code = _code(world, number)
    url = f"{world.stack.functions}/api/public/verifications"
    results = [requests.post(url, json={"code": code}, timeout=30).json() for _ in range(2)]
    assert [one["result"] for one in results] == ["genuine", "used"]
    assert results[0]["sentTo"] == number[-2:]
    answer = requests.post(url, json={"code": "ZZZZ-ZZZZ"}, timeout=30)
    assert (answer.status_code, answer.json()["result"]) == (200, "unknown")
    for payload in ({}, {"code": 7}, {"code": "x" * 65}):
        assert _error(requests.post(url, json=payload, timeout=30)) == (422, "invalid")
