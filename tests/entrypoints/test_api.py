"""The recruiter's commands, as the web app sends them."""

import json
import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import pytest
import requests
from google.cloud.firestore import FieldFilter

from tests.waiting import eventually
from tests.world import WELCOME, World
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.domain.tags import tag_id

PASSWORD = "wasaprecruit"
PORTRAIT = Path(__file__).parents[1] / "fixtures/photos/portrait-gps.jpg"


@dataclass(frozen=True)
class Colleague:
    uid: str
    email: str
    token: str


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


def test_a_file_goes_from_the_browser_to_the_phone_and_is_seen_on_the_desk(
    world: World, conversation: str, number: str
) -> None:
    photo = PORTRAIT.read_bytes()
    upload, message_id = str(uuid4()), str(uuid4())
    announced = {"id": upload, "contentType": "image/jpeg", "size": len(photo)}
    started = world.command(f"conversations/{conversation}/uploads", announced).json()
    put = requests.put(started["url"], data=photo, headers=started["headers"], timeout=30)
    assert put.ok
    file = {"uploadId": upload, "name": "book.jpg"}
    command = {"id": message_id, "text": "Así, por favor", "media": [file]}
    for _ in range(2):
        answer = world.command(f"conversations/{conversation}/messages", command)
        assert answer.status_code == 200, answer.text

    def message() -> dict[str, Any]:
        return next(one for one in world.messages(number) if one["id"] == message_id)

    eventually(lambda: message()["status"] == "delivered", "the photo delivered")
    [sent] = [one for one in world.phone(number) if one["mediaUrls"]]
    assert sent["body"] == "Así, por favor"
    [url] = sent["mediaUrls"]
    assert requests.get(url, timeout=30).content == photo
    [media] = message()["media"]
    names = {"names": [media["objectName"]]}
    urls = world.command(f"conversations/{conversation}/file-urls", names).json()["urls"]
    shown = requests.get(urls[media["objectName"]], timeout=30)
    assert (shown.content, shown.headers["Content-Type"]) == (photo, "image/jpeg")


def test_a_file_that_whatsapp_does_not_take_is_refused_by_its_bytes(
    world: World, conversation: str
) -> None:
    page = b"<html><script>alert(1)</script></html>"
    upload = str(uuid4())
    announced = {"id": upload, "contentType": "image/jpeg", "size": len(page)}
    started = world.command(f"conversations/{conversation}/uploads", announced).json()
    requests.put(started["url"], data=page, headers=started["headers"], timeout=30)
    command = {"id": str(uuid4()), "media": [{"uploadId": upload, "name": "me.jpg"}]}
    answer = world.command(f"conversations/{conversation}/messages", command)
    assert _error(answer) == (422, "file_not_allowed")


def test_a_corrected_profile_is_what_counts(world: World, conversation: str, number: str) -> None:
    profile = {"name": "Valeria Ríos", "city": "Puebla", "height": "1,70 m"}
    answer = world.command(f"conversations/{conversation}/profile", profile)
    assert answer.status_code == 200, answer.text
    row = world.row(number)
    assert row
    assert (row["aspirantName"], "puebla" in row["search"]) == ("Valeria Ríos", True)
    record = world.document(f"aspirants/{row['aspirantId']}")
    assert record
    assert record["measurements"]["heightCm"] == 170
    assert set(record["corrections"]) == {"name", "city", "height"}
    refused = world.command(f"conversations/{conversation}/profile", {"height": 17})
    assert _error(refused) == (422, "invalid")


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


@pytest.fixture
def colleague(world: World) -> Iterator[Colleague]:
    """A recruiter of this test's own, signed in."""
    email, uid = f"{uuid4()}@example.com", f"test-{uuid4()}"
    _as_owner(world, "accounts", {"localId": uid, "email": email, "password": PASSWORD})
    user = world.firestore.document(f"users/{uid}")
    user.set({"name": "Eva", "role": "recruiter", "language": "es", "active": True})
    yield Colleague(uid, email, world.sign_in(email))
    user.delete()


def _as_owner(world: World, path: str, payload: dict[str, str]) -> None:
    """What only administrators of the project may."""
    project = f"{world.stack.auth}/identitytoolkit.googleapis.com/v1/projects/{world.stack.project}"
    headers = {"Authorization": "Bearer owner"}
    requests.post(f"{project}/{path}", json=payload, headers=headers, timeout=30).raise_for_status()


def _status_of_reading(world: World, path: str, token: str) -> int:
    """As the web app reads, through the rules."""
    root = f"projects/{world.stack.project}/databases/(default)/documents"
    url = f"http://{world.stack.firestore_host}/v1/{root}/{path}"
    headers = {"Authorization": f"Bearer {token}"}
    return requests.get(url, headers=headers, timeout=30).status_code


def test_losing_the_role_works_at_once(
    world: World, conversation: str, colleague: Colleague
) -> None:
    path = f"conversations/{conversation}/read"
    assert world.command(path, token=colleague.token).ok
    world.firestore.document(f"users/{colleague.uid}").delete()
    assert _error(world.command(path, token=colleague.token)) == (403, "forbidden")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"active": False}, (403, "forbidden")),
        ({"role": "aspirant"}, (403, "forbidden")),
        ({"validSince": datetime(2100, 1, 1, tzinfo=UTC)}, (401, "unauthenticated")),
    ],
)
def test_api_lets_in_whom_the_rules_let_in(
    world: World,
    conversation: str,
    colleague: Colleague,
    fields: dict[str, object],
    expected: tuple[int, str],
) -> None:
    world.firestore.document(f"users/{colleague.uid}").update(fields)
    answer = world.command(f"conversations/{conversation}/read", token=colleague.token)
    assert _error(answer) == expected
    assert _status_of_reading(world, f"conversations/{conversation}", colleague.token) == 403


def test_an_admin_ends_and_gives_back_a_colleagues_access(
    world: World, conversation: str, colleague: Colleague
) -> None:
    admin, row = world.sign_in("admin@example.com"), f"conversations/{conversation}"
    assert _status_of_reading(world, row, colleague.token) == 200
    for _ in range(2):
        assert world.command(f"users/{colleague.uid}/active", {"active": False}, admin).ok
    assert _status_of_reading(world, row, colleague.token) == 403
    assert world.command(f"{row}/read", token=colleague.token).status_code == 401
    with pytest.raises(requests.HTTPError):
        world.sign_in(colleague.email)
    assert world.command(f"users/{colleague.uid}/active", {"active": True}, admin).ok
    assert _status_of_reading(world, row, colleague.token) == 403
    # Sessions begin at whole seconds: one of the same second is still taken for an old one.
    again = eventually(
        lambda: _opens(world, row, world.sign_in(colleague.email)), "a session that opens"
    )
    assert world.command(f"{row}/read", token=again).ok


def test_an_admin_ends_a_colleagues_sessions(
    world: World, conversation: str, colleague: Colleague
) -> None:
    admin, row = world.sign_in("admin@example.com"), f"conversations/{conversation}"
    assert world.command(f"users/{colleague.uid}/sign-out", {}, admin).ok
    assert _status_of_reading(world, row, colleague.token) == 403
    assert _error(world.command(f"{row}/read", token=colleague.token)) == (401, "unauthenticated")
    eventually(lambda: _opens(world, row, world.sign_in(colleague.email)), "a new session")


def _opens(world: World, row: str, token: str) -> str | None:
    return token if _status_of_reading(world, row, token) == 200 else None


def test_only_admins_decide_about_access_and_not_about_their_own(
    world: World, colleague: Colleague
) -> None:
    acts: tuple[tuple[str, dict[str, bool]], ...] = (
        ("active", {"active": False}),
        ("sign-out", {}),
    )
    for email in ("recruiter@example.com", "viewer@example.com"):
        token = world.sign_in(email)
        for path, payload in acts:
            answer = world.command(f"users/{colleague.uid}/{path}", payload, token)
            assert _error(answer) == (403, "forbidden")
    admin = world.sign_in("admin@example.com")
    for path, payload in acts:
        assert _error(world.command(f"users/nobody/{path}", payload, admin)) == (404, "not_found")
    answer = world.command("users/demo-admin/active", {"active": False}, admin)
    assert _error(answer) == (409, "own_access")
    answer = world.command(f"users/{colleague.uid}/active", {"active": "no"}, admin)
    assert _error(answer) == (422, "invalid")


@pytest.mark.parametrize(
    "payload",
    [
        {"email": "stranger@example.com", "password": PASSWORD, "returnSecureToken": True},
        {"returnSecureToken": True},
    ],
    ids=["with a password", "without a name"],
)
def test_nobody_signs_up(world: World, payload: dict[str, object]) -> None:
    url = f"{world.stack.auth}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo"
    answer = requests.post(url, json=payload, timeout=30)
    assert (answer.status_code, answer.json()["error"]["message"]) == (400, "ADMIN_ONLY_OPERATION")


def test_nobody_gets_an_account_by_another_providers_word(world: World) -> None:
    url = f"{world.stack.auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithIdp?key=demo"
    word = json.dumps({"sub": str(uuid4()), "email": f"{uuid4()}@example.com"})
    payload = {
        "postBody": urlencode({"id_token": word, "providerId": "google.com"}),
        "requestUri": "http://localhost",
        "returnSecureToken": True,
    }
    answer = requests.post(url, json=payload, timeout=30)
    assert (answer.status_code, answer.json()["error"]["message"]) == (400, "ADMIN_ONLY_OPERATION")


def _open_link(world: World, email: str) -> requests.Response:
    """Ask for a link to this address, as the sign-in page does, and open it."""
    accounts = f"{world.stack.auth}/identitytoolkit.googleapis.com/v1/accounts"
    asked = {"requestType": "EMAIL_SIGNIN", "email": email, "canHandleCodeInApp": True}
    address = {"continueUrl": f"{world.stack.desk}/"}
    requests.post(f"{accounts}:sendOobCode?key=demo", json=asked | address, timeout=30)
    mails = f"{world.stack.auth}/emulator/v1/projects/{world.stack.project}/oobCodes"
    sent = requests.get(mails, timeout=30).json()["oobCodes"]
    code = next(one["oobCode"] for one in reversed(sent) if one["email"] == email)
    opened = {"oobCode": code, "email": email}
    return requests.post(f"{accounts}:signInWithEmailLink?key=demo", json=opened, timeout=30)


def test_who_is_invited_signs_in_by_a_link_and_is_let_in(world: World) -> None:
    email = f"{uuid4()}@example.com"
    body = {"email": email, "name": "Nora", "role": "viewer", "sees": "own"}
    invited = world.command("users", body, world.sign_in("admin@example.com"))
    signed_in = _open_link(world, email)
    assert signed_in.json()["localId"] == invited.json()["userId"]
    # Let in, though not to this: whether there is such a one is nothing to who sees their own.
    names = world.command(
        "conversations/none/file-urls", {"names": []}, signed_in.json()["idToken"]
    )
    assert _error(names) == (403, "not_yours")


def test_a_link_makes_nobody_an_account(world: World) -> None:
    answer = _open_link(world, f"{uuid4()}@example.com")
    assert (answer.status_code, answer.json()["error"]["message"]) == (400, "ADMIN_ONLY_OPERATION")


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
        told = {"cleared": True, "because": "guardian"}
        assert world.command(f"conversations/{conversation}/age", told).ok
    eventually(lambda: len(world.phone(number)) == 4, "the form's link")
    row = world.row(number)
    assert row
    assert row["ageClearedBy"]
    assert row["ageClearedFor"] == "guardian"
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


def _uid(token: str) -> str:
    claims = token.split(".")[1]
    uid: str = json.loads(urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["user_id"]
    return uid


def test_what_is_put_off_comes_back_by_itself(world: World, conversation: str, number: str) -> None:
    world.command(f"conversations/{conversation}/read").raise_for_status()
    until = datetime.now(UTC) + timedelta(seconds=5)
    path = f"conversations/{conversation}/snooze"
    assert world.command(path, {"until": until.isoformat()}).json() == {}
    assert (world.row(number) or {})["snoozedUntil"] == until
    eventually(lambda: (world.row(number) or {})["snoozedUntil"] is None, "it is back")
    row = world.row(number)
    assert row
    assert row["unread"] == 1
    assert datetime.now(UTC) >= until - timedelta(seconds=1)


def test_who_wrote_meanwhile_is_hidden_by_no_undo(
    world: World, conversation: str, number: str
) -> None:
    def at(path: str, **body: object) -> requests.Response:
        return world.command(f"conversations/{conversation}/{path}", body)

    def row() -> dict[str, Any]:
        return world.row(number) or {}

    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    seen = row()["lastInboundAt"].isoformat()
    assert at("snooze", until=tomorrow).ok
    assert at("snooze", until=None).ok
    assert at("snooze", until=tomorrow, heardUntil=seen).ok
    world.write(number, "¿Siguen ahí?")
    eventually(lambda: row()["snoozedUntil"] is None, "it is back")
    for path, body in (
        ("snooze", {"until": tomorrow}),
        ("read", {}),
        ("status", {"status": "closed"}),
    ):
        answer = at(path, **body, heardUntil=seen)
        assert _error(answer) == (409, "written_meanwhile")
    now = row()
    assert (now["status"], now["snoozedUntil"]) == ("open", None)
    assert now["unread"] > 0
    assert at("read", heardUntil=now["lastInboundAt"].isoformat()).ok


def test_tags_are_made_as_they_are_typed_and_renamed_by_admins(
    world: World, conversation: str
) -> None:
    name = f"Tag {uuid4()}"[:30]
    key = name.casefold()
    path = f"conversations/{conversation}/tags"
    for typed in (name, f" {name.upper()} "):
        assert world.command(path, {"add": [typed]}).json() == {"tags": [key]}
    tag = f"tags/{tag_id(key)}"
    assert (world.document(tag) or {})["label"] == name
    shown = {"label": f"{name} renamed", "colour": "teal"}
    assert _error(world.command(tag, shown)) == (403, "forbidden")
    admin = world.sign_in("admin@example.com")
    assert world.command(tag, shown, admin).status_code == 200
    assert world.command(path, {"remove": [shown["label"]]}).json() == {"tags": []}


def test_of_two_who_claim_a_conversation_one_has_it_and_the_audit_tells_who(
    world: World, conversation: str, number: str
) -> None:
    path = f"conversations/{conversation}/assignee"
    token = world.sign_in("second@example.com")
    mine, second = _uid(world.sign_in()), _uid(token)
    claimed = {"assigneeId": mine, "expected": "unassigned"}
    assert world.command(path, claimed).json() == {"assigneeId": mine}
    late = world.command(path, {"assigneeId": second, "expected": "unassigned"}, token)
    assert _error(late) == (409, "assigned_meanwhile")
    row = world.row(number)
    assert row
    assert row["assigneeId"] == mine
    entries = world.firestore.collection("audit").where(
        filter=FieldFilter("conversationId", "==", conversation)
    )
    [entry] = [one for one in (found.to_dict() for found in entries.stream()) if one]
    assert (entry["by"], entry["command"]) == (mine, "assign")
    assert (entry["before"], entry["after"]) == (
        {"assigneeId": "unassigned"},
        {"assigneeId": mine},
    )
