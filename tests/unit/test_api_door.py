"""Commands say exactly what is wanted, and a fault of ours is not the caller's."""

import json
from copy import deepcopy
from datetime import timedelta
from typing import Any, cast

import pytest
from flask import Flask, Response

from tests.builders import a_conversation, a_template, outbound
from tests.desks import a_desk
from tests.fakes import (
    NOON,
    AlwaysSignedIn,
    FakeDocuments,
    HandClock,
)
from wasaprecruit import bootstrap
from wasaprecruit.adapters.visitor_limits import VisitorLimits
from wasaprecruit.bootstrap import Api
from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.schedule import Schedule
from wasaprecruit.domain.documents.user import User
from wasaprecruit.domain.micros import micros
from wasaprecruit.entrypoints.api import api
from wasaprecruit.logs import described
from wasaprecruit.ports.documents import Create, Malformed

CONVERSATION = "c-1"
TEXT: dict[str, object] = {"id": "message-1", "text": "Hola"}
TEMPLATE = f"HX{1:032x}"
STANDING = {"snoozedUntil": None, "unread": 5, "needsReply": True, "waitingMicros": 0}
TIMES: list[tuple[str, dict[str, object], str]] = [
    ("snooze", {}, "until"),
    ("snooze", {"until": None}, "heardUntil"),
    ("status", {"status": "open", "backTo": STANDING}, "backTo.snoozedUntil"),
    ("status", {"status": "closed"}, "heardUntil"),
    ("read", {}, "heardUntil"),
    ("messages", TEXT, "sendAt"),
    ("templates", {"id": "message-1", "contentSid": TEMPLATE, "variables": {"1": "V"}}, "sendAt"),
    ("messages/waiting/schedule", {"text": "Hola"}, "sendAt"),
]
"""Every time that a command of a conversation takes: its path, the rest of its body, the field."""


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch) -> FakeDocuments:
    documents = FakeDocuments()
    waits = Schedule(send_at=NOON + timedelta(hours=1), asked_at=NOON, heard_until=NOON)
    a_conversation(
        documents, CONVERSATION, ("waiting", outbound(status="scheduled", schedule=waits))
    )
    documents.commit(Create(paths.template(TEMPLATE), a_template()))
    documents.commit(Create(paths.user("recruiter-1"), User(name="Ana", role="recruiter")))
    clock = HandClock()
    desk = a_desk(documents, clock, sessions=AlwaysSignedIn())
    limits = VisitorLimits()
    outside = Api(desk, lambda: limits)
    monkeypatch.setattr(bootstrap, "api", lambda: outside)
    return documents


def _post(path: str, body: bytes) -> Response:
    with Flask(__name__).test_request_context(
        path, method="POST", data=body, headers={"Authorization": "Bearer x"}
    ) as context:
        return cast(Response, api(context.request))


def _command(path: str, body: Any) -> Response:
    return _post(f"/api/conversations/{CONVERSATION}/{path}", json.dumps(body).encode())


def _with(body: dict[str, object], field: str, value: object) -> dict[str, object]:
    """The body with this value at the field's path."""
    name, _, rest = field.partition(".")
    inner = cast(dict[str, object], body.get(name))
    return {**body, name: _with(inner, rest, value) if rest else value}


def _error(answer: Response) -> tuple[int, str, str]:
    error = json.loads(answer.get_data())["error"]
    return answer.status_code, error["code"], error["message"]


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("messages", {**TEXT, "sendAt": "2027-01-01T00:00:00Z"}, "sendAt"),
        ("bot", {"paused": True, "until": 1}, "until"),
        ("age", {"cleared": True, "by": "x"}, "by"),
        ("file-urls", {"names": [], "lasts": 1}, "lasts"),
        ("read", {"until": "now"}, "until"),
        ("messages/message-1/retry", {"text": "other"}, "text"),
    ],
)
def test_a_field_that_a_command_does_not_know_is_refused_by_name(
    documents: FakeDocuments, path: str, body: dict[str, object], field: str
) -> None:
    before = documents.writes
    status, code, message = _error(_command(path, body))
    assert (status, code) == (422, "invalid")
    assert field in message
    assert documents.writes == before


@pytest.mark.parametrize(
    "moment",
    ["2026-12-01T10:00:00", "2026-12-01", 1796000000, "1796000000", "2026-12-01 10:00:00Z", True],
)
@pytest.mark.parametrize(("path", "body", "field"), TIMES)
def test_a_time_without_its_offset_is_refused_and_told_how_to_send_it(
    documents: FakeDocuments, path: str, body: dict[str, object], field: str, moment: object
) -> None:
    before = documents.writes
    status, code, message = _error(_command(path, _with(body, field, moment)))
    assert (status, code) == (422, "invalid")
    assert message.startswith(f"{field}: ")
    assert "send a date and time with its offset" in message
    assert documents.writes == before


@pytest.mark.parametrize(
    "moment", ["9999-12-31T00:00:00Z", "9999-12-31T23:59:59-12:00", "2028-01-01T00:00:00Z"]
)
@pytest.mark.parametrize(
    ("path", "body", "field"), [one for one in TIMES if one[2] != "heardUntil"]
)
def test_a_time_too_far_ahead_is_refused_and_nothing_is_written(
    documents: FakeDocuments, path: str, body: dict[str, object], field: str, moment: object
) -> None:
    documents.stored[paths.conversation(CONVERSATION)]["status"] = (
        "closed" if path == "status" else "open"
    )
    before = deepcopy(documents.stored)
    status, code, message = _error(_command(path, _with(body, field, moment)))
    assert (status, code) == (422, "invalid")
    assert field in message
    assert documents.stored == before


@pytest.mark.parametrize(
    ("field", "number"),
    [
        ("unread", -1),
        ("unread", 100_001),
        ("unread", 2**63),
        ("unread", 1.5),
        ("unread", True),
        ("waitingMicros", -1),
        ("waitingMicros", micros(NOON + timedelta(days=1))),
        ("waitingMicros", 2**53),
        ("waitingMicros", "7"),
    ],
)
def test_a_number_that_cannot_have_been_is_refused_and_nothing_is_written(
    documents: FakeDocuments, field: str, number: object
) -> None:
    documents.stored[paths.conversation(CONVERSATION)]["status"] = "closed"
    before = deepcopy(documents.stored)
    body = _with({"status": "open", "backTo": STANDING}, f"backTo.{field}", number)
    status, code, message = _error(_command("status", body))
    assert (status, code) == (422, "invalid")
    assert f"backTo.{field}" in message
    assert documents.stored == before


@pytest.mark.parametrize("body", [b"x", b"[]", b"null", b"7", b'"{}"', b"\xff"])
def test_a_command_without_a_body_takes_none(documents: FakeDocuments, body: bytes) -> None:
    assert documents
    path = f"/api/conversations/{CONVERSATION}/read"
    assert _error(_post(path, body))[:2] == (422, "invalid")
    for nothing in (b"", b"{}"):
        assert _post(path, nothing).status_code == 200


def test_a_visitors_question_is_read_as_strictly(documents: FakeDocuments) -> None:
    assert documents
    answer = _post("/api/public/verifications", b'{"code": "ABCD-EFGH", "name": "x"}')
    assert _error(answer)[:2] == (422, "invalid")


def test_a_stored_documents_fault_is_ours_and_named_without_what_is_in_it(
    documents: FakeDocuments,
) -> None:
    path = paths.conversation(CONVERSATION)
    documents.stored[path] |= {"channel": "secret"}
    with pytest.raises(Malformed) as failure:
        _command("messages", TEXT)
    told = str(described(failure.value))
    assert path in told
    assert "channel:" in told
    assert "secret" not in told


@pytest.mark.parametrize(
    "path",
    [
        f"/apiconversations/{CONVERSATION}/read",
        f"/api/api/conversations/{CONVERSATION}/read",
        f"/api/conversations/{CONVERSATION}/read/",
        f"/api/conversations//{CONVERSATION}/read",
        "/api",
        "/api/",
        "/apipublic/verifications",
    ],
)
def test_an_address_is_exact_and_nobody_is_sent_elsewhere(
    documents: FakeDocuments, path: str
) -> None:
    assert documents
    answer = _post(path, b"{}")
    assert _error(answer)[:2] == (404, "not_found")
    assert "Location" not in answer.headers
