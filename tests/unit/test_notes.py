"""Notes are kept with the person, sent to nobody, and tell whom they mention."""

from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from tests.builders import a_conversation, later
from tests.desks import a_desk
from tests.fakes import FakeDocuments, FakeTasks, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.note import Note
from wasaprecruit.domain.documents.notice import MentionNotice
from wasaprecruit.domain.documents.user import Role, Sees, User
from wasaprecruit.domain.errors import Conflict, Forbidden, Invalid, NotFound
from wasaprecruit.domain.mentions import MOST, mentioned
from wasaprecruit.domain.note_commands import MAX_NOTE, AddNote, ChangeNote, MarkNoticesRead
from wasaprecruit.ports.documents import Change, Create
from wasaprecruit.use_cases.desk.add_note import add_note
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.change_note import change_note, delete_note
from wasaprecruit.use_cases.desk.mark_notices import mark_notices_read
from wasaprecruit.use_cases.desk.needs import Desk

ID = "c-1"
NOTE = "note-0001"
PATH = paths.note("a-1", NOTE)
NOW = later(hours=1)


@pytest.fixture
def documents() -> FakeDocuments:
    documents = FakeDocuments()
    a_conversation(documents, ID, aspirant_id="a-1")
    _hire(documents, "ana", "recruiter")
    _hire(documents, "rita", "recruiter")
    _hire(documents, "vera", "viewer")
    _hire(documents, "ada", "admin", sees="own")
    return documents


def _desk(documents: FakeDocuments) -> Desk:
    return a_desk(documents, HandClock(NOW))


def _hire(
    documents: FakeDocuments, uid: str, role: Role, sees: Sees = "all", active: bool = True
) -> None:
    user = User(name=uid, role=role, sees=sees, active=active)
    documents.commit(Create(paths.user(uid), user))


def _give(documents: FakeDocuments, uid: str) -> None:
    documents.commit(Change(paths.conversation(ID), {"assigneeId": uid}))


def _add(
    documents: FakeDocuments, text: str = "Call her", by: str = "ana", note: str = NOTE
) -> None:
    add_note(Asked(AddNote(id=note, text=text), by=by, conversation=ID), _desk(documents))


def _change(documents: FakeDocuments, text: str, by: str = "ana") -> None:
    asked = Asked(ChangeNote(text=text), by=by, conversation=ID, note=NOTE)
    change_note(asked, _desk(documents))


def _delete(documents: FakeDocuments, by: str = "ana") -> None:
    delete_note(Asked(Nothing(), by=by, conversation=ID, note=NOTE), _desk(documents))


def _note(documents: FakeDocuments) -> Note:
    found = documents.get(PATH, Note)
    assert found is not None
    return found.value


def _notified(documents: FakeDocuments) -> list[str]:
    """Who has a notice, each as often as they have."""
    return sorted(path.split("/")[1] for path in documents.stored if "/notices/" in path)


def _notice(documents: FakeDocuments, uid: str) -> tuple[str, MentionNotice]:
    [path] = [one for one in documents.stored if one.startswith(f"users/{uid}/notices/")]
    found = documents.get(path, MentionNotice)
    assert found is not None
    return found.id, found.value


# Adding


def test_a_note_is_kept_with_the_person_and_touches_nothing_else(documents: FakeDocuments) -> None:
    before = dict(documents.stored)
    desk = _desk(documents)
    add_note(Asked(AddNote(id=NOTE, text="  Call her\r\n"), by="ana", conversation=ID), desk)
    note = _note(documents)
    assert (note.author, note.text, note.mentions, note.at) == ("ana", "Call her", [], NOW)
    assert note.conversation_id == ID
    assert documents.stored == before | {PATH: documents.stored[PATH]}
    assert isinstance(desk.tasks, FakeTasks)
    assert desk.tasks.drains == {}


def test_a_note_never_stands_before_a_message_that_it_follows(documents: FakeDocuments) -> None:
    newest = int((NOW + timedelta(minutes=3)).timestamp() * 1_000_000)
    documents.commit(Change(paths.conversation(ID), {"newestMicros": newest}))
    _add(documents)
    assert _note(documents).at > NOW + timedelta(minutes=3)


def test_the_same_id_again_is_the_same_note(documents: FakeDocuments) -> None:
    for _ in range(3):
        _add(documents, "Call her, @[rita]")
    assert _notified(documents) == ["rita"]


def test_the_same_id_again_is_the_same_note_also_when_somebody_left_meanwhile(
    documents: FakeDocuments,
) -> None:
    _add(documents, "@[rita]")
    documents.commit(Change(paths.user("rita"), {"active": False}))
    _add(documents, "@[rita]")


@pytest.mark.parametrize(("by", "text"), [("rita", "Call her"), ("ana", "Write to her")])
def test_an_id_cannot_stand_for_two_notes(documents: FakeDocuments, by: str, text: str) -> None:
    _add(documents)
    with pytest.raises(Conflict) as refused:
        _add(documents, text, by)
    assert refused.value.code == "id_taken"
    assert _note(documents).text == "Call her"


def test_of_two_under_one_id_at_once_the_second_learns_of_it(documents: FakeDocuments) -> None:
    documents.rival = lambda: _add(documents, "Mine", "rita")
    with pytest.raises(Conflict) as refused:
        _add(documents)
    assert refused.value.code == "id_taken"


def test_twice_at_once_it_is_one_note(documents: FakeDocuments) -> None:
    documents.rival = lambda: _add(documents, "@[rita]")
    _add(documents, "@[rita]")
    assert _notified(documents) == ["rita"]


def test_there_must_be_a_conversation(documents: FakeDocuments) -> None:
    asked = Asked(AddNote(id=NOTE, text="x"), by="ana", conversation="gone")
    with pytest.raises(NotFound):
        add_note(asked, _desk(documents))


def test_of_who_asked_to_be_forgotten_nothing_more_is_written(documents: FakeDocuments) -> None:
    _add(documents)
    documents.commit(Change(paths.conversation(ID), {"flags": ["erasure_requested"]}))
    with pytest.raises(Conflict) as refused:
        _add(documents, note="note-0002")
    assert refused.value.code == "erasure_requested"
    with pytest.raises(Conflict):
        _change(documents, "More about her")
    _delete(documents)
    assert PATH not in documents.stored


@pytest.mark.parametrize(
    "text", ["", " \n", "\u200b", "x" * (MAX_NOTE + 1), "😀" * (MAX_NOTE // 2 + 1)]
)
def test_what_cannot_be_a_note(text: str) -> None:
    with pytest.raises(ValidationError, match="the note is"):
        AddNote(id=NOTE, text=text)


def test_the_longest_note() -> None:
    assert AddNote(id=NOTE, text="x" * MAX_NOTE).text == "x" * MAX_NOTE


def test_what_proves_a_message_to_be_ours_is_masked_in_a_note() -> None:
    assert AddNote(id=NOTE, text="She got KMPX-27QA from us").text == "She got … from us"


# Mentions


def test_whoever_is_mentioned_is_notified_once_and_the_author_never(
    documents: FakeDocuments,
) -> None:
    _add(documents, "@[rita] @[vera] @[rita] @[ana] ada@[ada], @[] @rita")
    assert _note(documents).mentions == ["rita", "vera", "ana", "ada"]
    assert _notified(documents) == ["ada", "rita", "vera"]
    _, notice = _notice(documents, "vera")
    assert (notice.kind, notice.conversation_id, notice.note_id) == ("mention", ID, NOTE)
    assert (notice.by, notice.at, notice.read_at) == ("ana", NOW, None)
    assert notice.expires_at == NOW + timedelta(days=90)


@pytest.mark.parametrize("assignee", ["ana", "rita"])
def test_only_who_sees_the_conversation_can_be_mentioned(
    documents: FakeDocuments, assignee: str
) -> None:
    _hire(documents, "olga", "recruiter", sees="own")
    _give(documents, assignee)
    with pytest.raises(Invalid) as refused:
        _add(documents, "Look, @[rita] and @[olga]")
    assert refused.value.code == "mention_unseen"
    assert _notified(documents) == []
    assert PATH not in documents.stored
    _give(documents, "olga")
    _add(documents, "Look, @[rita] and @[olga]")


@pytest.mark.parametrize("user", [{"active": False}, {"role": "aspirant"}, None])
def test_only_a_colleague_can_be_mentioned(
    documents: FakeDocuments, user: dict[str, Any] | None
) -> None:
    uid = "rita" if user else "stranger"
    if user:
        documents.commit(Change(paths.user(uid), user))
    with pytest.raises(Invalid):
        _add(documents, f"@[{uid}]")


def test_a_note_mentions_no_crowd() -> None:
    crowd = " ".join(f"@[u{number}]" for number in range(MOST + 1))
    with pytest.raises(ValidationError, match="more than 20"):
        AddNote(id=NOTE, text=crowd)
    assert len(mentioned(AddNote(id=NOTE, text=crowd.replace("@[u0]", "")).text)) == MOST


# Changing and deleting


def test_a_changed_note_notifies_who_is_new_and_takes_back_who_is_gone(
    documents: FakeDocuments,
) -> None:
    _add(documents, "@[rita] and @[vera]")
    first, _ = _notice(documents, "vera")
    mark = Asked(MarkNoticesRead(ids=[first]), by="vera")
    mark_notices_read(mark, _desk(documents))
    _change(documents, "@[vera] and @[ada]")
    note = _note(documents)
    assert (note.mentions, note.at, note.changed_at) == (["vera", "ada"], NOW, NOW)
    assert _notified(documents) == ["ada", "vera"]
    assert _notice(documents, "vera")[1].read_at == NOW
    _change(documents, "@[rita] again")
    assert _notified(documents) == ["rita"]


def test_a_note_that_says_the_same_is_not_written(documents: FakeDocuments) -> None:
    _add(documents)
    documents.writes = 0
    _change(documents, "Call her")
    assert documents.writes == 0
    assert _note(documents).changed_at is None


def test_who_is_newly_mentioned_has_to_see_the_conversation(documents: FakeDocuments) -> None:
    _add(documents, "@[rita]")
    documents.commit(Change(paths.user("rita"), {"active": False}))
    _change(documents, "@[rita] has left us")
    with pytest.raises(Invalid):
        _change(documents, "@[rita] has left us, @[stranger]")


@pytest.mark.parametrize("by", ["rita", "ada"])
def test_only_the_author_changes_a_note(documents: FakeDocuments, by: str) -> None:
    _add(documents)
    with pytest.raises(Forbidden) as refused:
        _change(documents, "Do not call her", by)
    assert refused.value.code == "not_your_note"


def test_there_must_be_a_note_to_change(documents: FakeDocuments) -> None:
    with pytest.raises(NotFound):
        _change(documents, "Call her")


def test_two_changes_at_once_leave_the_notices_of_the_last(documents: FakeDocuments) -> None:
    _add(documents, "Call her")
    documents.rival = lambda: _change(documents, "@[rita]")
    _change(documents, "@[vera]")
    assert _note(documents).text == "@[vera]"
    assert _notified(documents) == ["vera"]


@pytest.mark.parametrize("by", ["ana", "ada"])
def test_the_author_and_admins_delete_a_note_with_its_notices(
    documents: FakeDocuments, by: str
) -> None:
    _add(documents, "@[rita]")
    for _ in range(2):
        _delete(documents, by)
    assert PATH not in documents.stored
    assert _notified(documents) == []


def test_nobody_else_deletes_it(documents: FakeDocuments) -> None:
    _add(documents)
    with pytest.raises(Forbidden):
        _delete(documents, "rita")
    assert PATH in documents.stored


# Notices


def test_notices_are_marked_by_whose_they_are(documents: FakeDocuments) -> None:
    _add(documents, "@[rita]")
    one, _ = _notice(documents, "rita")
    for uid in ("vera", "rita"):
        mark = Asked(MarkNoticesRead(ids=[one, "gone"]), by=uid)
        mark_notices_read(mark, _desk(documents))
        assert (_notice(documents, "rita")[1].read_at is None) == (uid == "vera")


def test_a_notice_that_goes_meanwhile_is_left_alone(documents: FakeDocuments) -> None:
    _add(documents, "@[rita]")
    one, _ = _notice(documents, "rita")
    documents.rival = lambda: _delete(documents)
    mark_notices_read(Asked(MarkNoticesRead(ids=[one]), by="rita"), _desk(documents))
    assert _notified(documents) == []
