"""Each row of the command table: who may ask, what is written with it, what comes of asking twice.

A row that is added needs an entry in `ROWS`, or this suite fails.
"""

import json
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, cast, get_args

import pytest
from flask import Flask, Response

from costs.counted import COUNTED
from tests.builders import a_conversation, a_photo, a_template, outbound
from tests.desks import a_desk
from tests.fakes import NOON, AlwaysSignedIn, FakeDocuments, FakePublisher, HandClock
from wasaprecruit import bootstrap
from wasaprecruit.adapters.visitor_limits import VisitorLimits
from wasaprecruit.bootstrap import Api
from wasaprecruit.domain import paths
from wasaprecruit.domain.access import ROLES
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.documents.note import Note
from wasaprecruit.domain.documents.notice import MentionNotice
from wasaprecruit.domain.documents.quick_reply import QuickReply, Wordings
from wasaprecruit.domain.documents.schedule import Schedule, ScheduledMessage
from wasaprecruit.domain.documents.user import Role, Sees, User
from wasaprecruit.domain.quick_replies import quick_reply_id
from wasaprecruit.domain.tags import new_tag, tag_id
from wasaprecruit.entrypoints.api import api
from wasaprecruit.entrypoints.desk.table import TABLE
from wasaprecruit.ports.documents import Create

CHAT = "/conversations/c-1"
TEMPLATE = f"HX{1:032x}"
TOMORROW = NOON + timedelta(days=1)
SOON = NOON + timedelta(hours=3)
WAITING = ScheduledMessage(id="waiting", send_at=SOON, heard_until=NOON)


@dataclass(frozen=True)
class Example:
    """A request that works, who may make it, and what it costs beside the caller's own document.

    `told` is what the audit entry repeats; None where nothing is written.
    """

    path: str
    roles: str
    body: Mapping[str, Any] = field(default_factory=dict)
    method: str = "POST"
    reads: int = 0
    writes: int = 0
    told: Mapping[str, Any] | None = None


_SCHEDULE = Schedule(send_at=SOON, asked_at=NOON, heard_until=NOON)

ROWS = {
    "sendMessage": Example(
        f"{CHAT}/messages",
        "admin recruiter",
        {"id": "message-1", "text": "Hola"},
        reads=2,
        writes=3,
        told={"bot.paused": True, "unread": 0},
    ),
    "startUpload": Example(
        f"{CHAT}/uploads",
        "admin recruiter",
        {"id": "upload-01", "contentType": "image/jpeg", "size": 1000},
        reads=1,
    ),
    "sendTemplate": Example(
        f"{CHAT}/templates",
        "admin recruiter",
        {"id": "message-2", "contentSid": TEMPLATE, "variables": {"1": "Valentina"}},
        reads=3,
        writes=3,
        told={"bot.paused": True, "unread": 0},
    ),
    "retryMessage": Example(
        f"{CHAT}/messages/failed/retry",
        "admin recruiter",
        reads=2,
        writes=3,
        told={"bot.paused": True, "unread": 0},
    ),
    "changeScheduled": Example(
        f"{CHAT}/messages/waiting/schedule",
        "admin recruiter",
        {"text": "Hola", "sendAt": SOON.isoformat(), "cancelOnReply": True},
        reads=2,
        writes=3,
        told={"scheduled": [{**WAITING.model_dump(by_alias=True), "cancelOnReply": True}]},
    ),
    "cancelScheduled": Example(
        f"{CHAT}/messages/waiting/cancel",
        "admin recruiter",
        reads=2,
        writes=3,
        told={"scheduled": []},
    ),
    "addNote": Example(
        f"{CHAT}/notes",
        "admin recruiter",
        {"id": "note-0001", "text": "Call her, @[rita]"},
        reads=3,
        writes=3,
        told={},
    ),
    "changeNote": Example(
        f"{CHAT}/notes/own",
        "admin recruiter",
        {"text": "No longer for @[rita]"},
        reads=3,
        writes=3,
        told={},
    ),
    "deleteNote": Example(
        f"{CHAT}/notes/own/delete", "admin recruiter", reads=2, writes=2, told={}
    ),
    "assign": Example(
        f"{CHAT}/assignee",
        "admin recruiter",
        {"assigneeId": "rita", "expected": "unassigned"},
        reads=3,
        writes=4,
        told={"assigneeId": "rita"},
    ),
    "moveStage": Example(
        f"{CHAT}/stage",
        "admin recruiter",
        {"stage": "review", "expected": "new"},
        reads=1,
        writes=2,
        told={"stage": "review"},
    ),
    "changeTags": Example(
        f"{CHAT}/tags",
        "admin recruiter",
        {"add": ["VIP", "Runway"]},
        reads=4,
        writes=4,
        told={"tags": ["vip", "runway"]},
    ),
    "setStatus": Example(
        f"{CHAT}/status",
        "admin recruiter",
        {"status": "closed"},
        reads=1,
        writes=2,
        told={"status": "closed", "snoozedUntil": None, "unread": 0},
    ),
    "snooze": Example(
        f"{CHAT}/snooze",
        "admin recruiter",
        {"until": TOMORROW.isoformat()},
        reads=1,
        writes=2,
        told={"snoozedUntil": TOMORROW},
    ),
    "markRead": Example(
        f"{CHAT}/read",
        "admin recruiter",
        {"heardUntil": NOON.isoformat()},
        reads=1,
        writes=2,
        told={"unread": 0},
    ),
    "markUnread": Example(
        "/conversations/read/unread", "admin recruiter", reads=1, writes=2, told={"unread": 1}
    ),
    "pauseBot": Example(
        f"{CHAT}/bot",
        "admin recruiter",
        {"paused": True},
        reads=1,
        writes=2,
        told={"bot.paused": True},
    ),
    "getBotOutlook": Example(f"{CHAT}/bot/next", "admin recruiter viewer", method="GET", reads=1),
    "clearAge": Example(
        f"{CHAT}/age",
        "admin recruiter",
        {"cleared": True, "because": "guardian"},
        reads=1,
        writes=2,
        told={"ageClearedBy": "asker", "ageClearedFor": "guardian"},
    ),
    "getFileUrls": Example(f"{CHAT}/file-urls", "admin recruiter viewer", {"names": []}, reads=1),
    "openOriginal": Example(
        f"{CHAT}/photos/photo-1/original", "admin recruiter viewer", reads=2, writes=1, told={}
    ),
    "showLooking": Example(f"{CHAT}/presence", "admin recruiter viewer", reads=1, writes=1),
    "showTyping": Example(f"{CHAT}/presence/typing", "admin recruiter", reads=1, writes=1),
    "showGone": Example(f"{CHAT}/presence/gone", "admin recruiter viewer", writes=1),
    "markNoticesRead": Example(
        "/notices/read",
        "admin recruiter viewer",
        {"ids": ["notice-1", "gone"]},
        reads=2,
        writes=2,
        told={},
    ),
    "saveQuickReply": Example(
        "/quick-replies",
        "admin recruiter",
        {"shared": False, "shortcut": "hola", "texts": {"es": "Hola {firstName}"}},
        reads=2,
        writes=2,
        told={},
    ),
    "deleteQuickReply": Example(
        f"/quick-replies/{quick_reply_id('asker', 'bye')}/delete",
        "admin recruiter",
        reads=1,
        writes=2,
        told={},
    ),
    "changeProfile": Example(
        f"{CHAT}/profile",
        "admin recruiter",
        {"city": "Puebla", "birthDate": "2004-05-17"},
        reads=2,
        writes=3,
        told={"ageGroup": "adult"},
    ),
    "confirmShot": Example(
        f"{CHAT}/photos/photo-1/slot",
        "admin recruiter",
        {"slot": "face"},
        reads=2,
        writes=3,
        told={"slot": "face"},
    ),
    "markBest": Example(
        f"{CHAT}/photos/photo-1/best",
        "admin recruiter",
        {"best": True},
        reads=2,
        writes=2,
        told={"best": True},
    ),
    "exportConversations": Example(
        "/exports", "admin recruiter", {"ids": ["c-1"]}, reads=2, writes=1, told={}
    ),
    "changeTag": Example(
        f"/tags/{tag_id('slow')}",
        "admin",
        {"label": "Slow answers", "colour": "red"},
        reads=2,
        writes=2,
        told={"colour": "red"},
    ),
    "syncTemplates": Example("/templates/sync", "admin", writes=2, told={}),
    "getHealth": Example("/health", "admin", method="GET", reads=5),
    "invite": Example(
        "/users",
        "admin",
        {"email": "nora@example.com", "name": "Nora", "role": "recruiter", "sees": "own"},
        reads=1,
        writes=2,
        told={"role": "recruiter", "sees": "own", "active": True},
    ),
    "setAccess": Example(
        "/users/rita/access",
        "admin",
        {"role": "viewer", "sees": "own"},
        reads=2,
        writes=3,
        told={"role": "viewer", "sees": "own"},
    ),
    "setActive": Example(
        "/users/rita/active",
        "admin",
        {"active": False},
        reads=2,
        writes=3,
        told={"active": False, "validSince": NOON},
    ),
    "endSessions": Example(
        "/users/rita/sign-out", "admin", reads=1, writes=2, told={"validSince": NOON}
    ),
    "checkCode": Example("/public/verifications", "", {"code": "ABCD-EFGH"}),
}


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch) -> FakeDocuments:
    documents = FakeDocuments()
    a_conversation(
        documents,
        "c-1",
        ("waiting", outbound(status="scheduled", at=SOON, schedule=_SCHEDULE)),
        ("failed", outbound(status="failed")),
        scheduled=[WAITING],
        age_group="adult",
        form=FormSummary(submission_id="f", at=NOON),
        aspirant_id="a-1",
        unread=2,
    )
    a_conversation(documents, "read")
    documents.commit(Create(paths.photo("a-1", "photo-1"), a_photo()))
    documents.commit(Create(paths.user("rita"), User(name="Rita", role="recruiter")))
    documents.commit(Create(paths.tag(tag_id("slow")), new_tag("slow", NOON)))
    documents.commit(
        Create(
            paths.note("a-1", "own"),
            Note(author="asker", text="Call her", conversation_id="c-1", at=NOON),
        ),
        Create(
            paths.notice("asker", "notice-1"),
            MentionNotice(
                conversation_id="c-1", note_id="own", by="rita", at=NOON, expires_at=TOMORROW
            ),
        ),
        Create(
            paths.quick_reply(quick_reply_id("asker", "bye")),
            QuickReply(
                owner_id="asker",
                shortcut="bye",
                texts=Wordings(en="Bye"),
                updated_at=NOON,
                by="asker",
            ),
        ),
    )
    documents.commit(Create(paths.template(TEMPLATE), a_template()))
    desk = a_desk(documents, HandClock(), sessions=AlwaysSignedIn("asker"))
    limits = VisitorLimits()
    monkeypatch.setattr(bootstrap, "api", lambda: Api(desk, lambda: limits))
    return documents


def _sign_in(documents: FakeDocuments, role: Role, sees: Sees = "all") -> None:
    documents.commit(Create(paths.user("asker"), User(name="A", role=role, sees=sees)))
    documents.reads = documents.writes = 0


def _ask(example: Example, key: str | None = None, signed_in: bool = True) -> Response:
    headers = {"Authorization": "Bearer x"} if signed_in else {}
    headers |= {"Idempotency-Key": key} if key else {}
    body = json.dumps(example.body) if example.method == "POST" else None
    with Flask(__name__).test_request_context(
        f"/api{example.path}", method=example.method, data=body, headers=headers
    ) as context:
        return cast(Response, api(context.request))


def _entries(documents: FakeDocuments) -> list[dict[str, Any]]:
    return [one for path, one in documents.stored.items() if path.startswith("audit/")]


def test_each_row_is_tried_here() -> None:
    assert [row.name for row in TABLE] == list(ROWS)
    assert len({row.path for row in TABLE}) == len(TABLE)


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("role", get_args(Role))
def test_a_command_is_done_for_its_roles_and_no_other(
    documents: FakeDocuments, name: str, role: Role
) -> None:
    _sign_in(documents, role)
    example = ROWS[name]
    before = dict(documents.stored)
    answer = _ask(example)
    if role in example.roles.split() or not example.roles:
        assert answer.status_code == 200
    else:
        assert (answer.status_code, answer.json["error"]["code"]) == (403, "forbidden")  # type: ignore[index]
        assert documents.stored == before


@pytest.mark.parametrize("name", ROWS)
def test_who_is_not_signed_in_may_only_ask_what_visitors_may(
    documents: FakeDocuments, name: str
) -> None:
    expected = 401 if ROWS[name].roles else 200
    assert _ask(ROWS[name], signed_in=False).status_code == expected
    assert _entries(documents) == []


@pytest.mark.parametrize("name", [name for name, one in ROWS.items() if one.roles])
def test_what_a_command_changes_and_its_entry_are_one_commit(
    documents: FakeDocuments, name: str
) -> None:
    _sign_in(documents, "admin")
    example = ROWS[name]
    assert _ask(example).status_code == 200
    # The caller's own document is read each time.
    assert (documents.reads - 1, documents.writes) == (example.reads, example.writes)
    told = [(one["by"], one["command"], one["at"], one["after"]) for one in _entries(documents)]
    assert told == ([] if example.told is None else [("asker", name, NOON, example.told)])


MAKES = frozenset({"invite"})
"""What they tell of was not there before."""


@pytest.mark.parametrize("name", [name for name, one in ROWS.items() if one.told])
def test_an_entry_tells_what_was_before_of_all_that_it_tells_of(
    documents: FakeDocuments, name: str
) -> None:
    _sign_in(documents, "admin")
    assert _ask(ROWS[name]).status_code == 200
    [entry] = _entries(documents)
    assert set(entry["before"]) == (set() if name in MAKES else set(entry["after"]))


ALWAYS_NEW = frozenset({"openOriginal", "exportConversations", "syncTemplates", "endSessions"})
"""Each time is another act, which the audit has to tell of; or there is nothing left to ask about.
"""


@pytest.mark.parametrize("name", [name for name, one in ROWS.items() if one.told is not None])
def test_what_is_so_already_is_not_written_again_nor_told(
    documents: FakeDocuments, name: str
) -> None:
    _sign_in(documents, "admin")
    assert _ask(ROWS[name]).status_code == 200
    before = deepcopy(documents.stored)
    _ask(ROWS[name])
    assert (documents.stored == before) == (name not in ALWAYS_NEW)


@pytest.mark.parametrize(
    ("name", "body"), [("pauseBot", {"paused": False}), ("clearAge", {"cleared": True})]
)
def test_others_are_told_once_and_told_after_all_where_that_failed(
    documents: FakeDocuments, name: str, body: Mapping[str, Any]
) -> None:
    documents.stored[paths.conversation("c-1")]["bot"]["paused"] = True
    _sign_in(documents, "admin")
    publisher = cast(FakePublisher, bootstrap.api().desk.publisher)
    publisher.broken = True
    example = replace(ROWS[name], body=body)
    with pytest.raises(ConnectionError):
        _ask(example, key="key-0001")
    assert _ask(example, key="key-0001").status_code == 200
    assert _ask(example, key="key-0002").status_code == 200
    assert len(publisher.happened) == len(_entries(documents)) == 1


@pytest.mark.parametrize(
    ("name", "body", "before"),
    [
        ("setActive", {"active": False}, {"active": True, "validSince": None}),
        ("endSessions", {}, {"validSince": None}),
        ("setAccess", {"role": "viewer", "sees": "own"}, {"role": "recruiter", "sees": "all"}),
        ("pauseBot", {"paused": True}, {"bot.paused": False}),
        ("markRead", {}, {"unread": 2}),
        ("clearAge", {"cleared": True}, {"ageClearedBy": None, "ageClearedFor": None}),
    ],
)
def test_the_audit_tells_how_it_was_before(
    documents: FakeDocuments, name: str, body: Mapping[str, Any], before: Mapping[str, Any]
) -> None:
    _sign_in(documents, "admin")
    assert _ask(replace(ROWS[name], body=body)).status_code == 200
    [entry] = _entries(documents)
    assert entry["before"] == before


def test_of_what_is_scheduled_the_entry_tells_the_time_and_no_word(
    documents: FakeDocuments,
) -> None:
    _sign_in(documents, "admin")
    later = {"id": "message-2", "text": "Secreto", "sendAt": SOON.isoformat()}
    answer = _ask(replace(ROWS["sendMessage"], body=later))
    assert (answer.status_code, answer.json["message"]["status"]) == (200, "scheduled")  # type: ignore[index]
    assert (documents.reads - 1, documents.writes) == (2, 3)
    [entry] = _entries(documents)
    assert [one["id"] for one in entry["after"]["scheduled"]] == ["message-2", "waiting"]
    assert "Secreto" not in str(entry)


def test_a_batch_is_told_of_once_and_undone_with_one_deletion_for_each(
    documents: FakeDocuments,
) -> None:
    a_conversation(documents, "c-2")
    _sign_in(documents, "admin")
    body = {"assigneeId": "rita", "batch": {"id": "batch-1", "size": 2}}
    back = {**body, "assigneeId": "unassigned", "isUndo": True}
    spent = []
    for chat, asked in ((CHAT, body), ("/conversations/c-2", body), (CHAT, back)):
        documents.reads = documents.writes = 0
        example = replace(ROWS["assign"], path=f"{chat}/assignee", body=asked)
        assert _ask(example).status_code == 200
        spent.append((documents.reads - 1, documents.writes))
    assert spent == [(3, 4), (3, 3), (1, 3)]


def test_the_costs_are_those_that_the_cost_model_counts_with() -> None:
    send = ROWS["sendMessage"]
    assert (send.reads, send.writes) == COUNTED["recruiter_message"]


@pytest.mark.parametrize("name", [name for name, one in ROWS.items() if one.told is not None])
def test_asked_again_under_the_same_key_it_is_done_once(
    documents: FakeDocuments, name: str
) -> None:
    _sign_in(documents, "admin")
    answers = [_ask(ROWS[name], key="key-0001").get_data() for _ in range(3)]
    assert len(set(answers)) == 1
    assert len(_entries(documents)) == 1


def test_a_key_stands_for_one_command(documents: FakeDocuments) -> None:
    _sign_in(documents, "admin")
    _ask(ROWS["markRead"], key="key-0001")
    answer = _ask(ROWS["pauseBot"], key="key-0001")
    assert (answer.status_code, answer.json["error"]["code"]) == (409, "key_taken")  # type: ignore[index]
    assert documents.stored[paths.conversation("c-1")]["bot"]["paused"] is False
    assert _ask(ROWS["pauseBot"], key="key-0002").status_code == 200


def test_a_key_stands_for_one_body(documents: FakeDocuments) -> None:
    _sign_in(documents, "admin")
    pause = ROWS["pauseBot"]
    assert _ask(pause, key="key-0001").status_code == 200
    resume = replace(pause, body={"paused": False})
    answer = _ask(resume, key="key-0001")
    assert (answer.status_code, answer.json["error"]["code"]) == (409, "key_taken")  # type: ignore[index]
    assert documents.stored[paths.conversation("c-1")]["bot"]["paused"] is True


@pytest.mark.parametrize("key", ["short", "k" * 129, "key 0001", "clé-0001"])
def test_a_key_that_is_none_is_refused(documents: FakeDocuments, key: str) -> None:
    _sign_in(documents, "admin")
    answer = _ask(ROWS["markRead"], key=key)
    assert answer.status_code == 422
    assert "Idempotency-Key" in answer.get_data(as_text=True)
    assert documents.writes == 0


@pytest.mark.parametrize(
    ("role", "sees", "assignee", "status"),
    [
        ("recruiter", "own", "rita", 403),
        ("recruiter", "own", "asker", 200),
        ("recruiter", "own", "unassigned", 200),
        ("recruiter", "all", "rita", 200),
        ("admin", "own", "rita", 200),
    ],
)
@pytest.mark.parametrize(
    "name",
    ["markRead", "getFileUrls", "openOriginal", "addNote", "showLooking", "showTyping"],
)
def test_a_colleagues_conversation_is_nothing_for_who_sees_their_own(
    documents: FakeDocuments, name: str, role: Role, sees: Sees, assignee: str, status: int
) -> None:
    documents.stored[paths.conversation("c-1")]["assigneeId"] = assignee
    _sign_in(documents, role, sees)
    assert _ask(ROWS[name]).status_code == status
    reads = documents.reads
    assert reads == 1 + ROWS[name].reads * (status == 200) + (sees == "own" and role != "admin")


@pytest.mark.parametrize("assignee", ["asker", "unassigned"])
def test_who_sees_their_own_may_give_it_away_and_then_sees_it_no_more(
    documents: FakeDocuments, assignee: str
) -> None:
    documents.stored[paths.conversation("c-1")]["assigneeId"] = assignee
    _sign_in(documents, "recruiter", "own")
    give_away = replace(ROWS["assign"], body={"assigneeId": "rita", "expected": assignee})
    answer = _ask(give_away)
    assert (answer.status_code, answer.json) == (200, {"assigneeId": "rita"})
    [entry] = _entries(documents)
    assert (entry["before"], entry["after"]) == ({"assigneeId": assignee}, {"assigneeId": "rita"})
    take_back = replace(ROWS["assign"], body={"assigneeId": "asker"})
    for command in (take_back, ROWS["markRead"], ROWS["changeTags"]):
        refused = _ask(command)
        assert (refused.status_code, refused.json["error"]["code"]) == (403, "not_yours")  # type: ignore[index]


def test_a_key_stands_for_one_tag(documents: FakeDocuments) -> None:
    _sign_in(documents, "admin")
    documents.commit(Create(paths.tag("other"), new_tag("other", NOON)))
    rename = ROWS["changeTag"]
    assert _ask(rename, key="key-0001").status_code == 200
    answer = _ask(replace(rename, path="/tags/other"), key="key-0001")
    assert answer.status_code == 409
    assert documents.stored[paths.tag("other")]["label"] == "other"


def test_the_table_names_only_roles_that_there_are() -> None:
    assert {role for row in TABLE for role in row.roles or ()} <= set(ROLES)
