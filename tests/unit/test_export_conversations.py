"""What leaves the desk in a spreadsheet, and the trace of it."""

import pytest

from tests.builders import NUMBER, a_conversation
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import ExportConversations, ExportedRow
from wasaprecruit.domain.documents.audit import AuditEntry
from wasaprecruit.domain.documents.conversation import Channel
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.documents.user import Role, Sees, User
from wasaprecruit.domain.errors import Forbidden
from wasaprecruit.ports.documents import Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.audited import Audited
from wasaprecruit.use_cases.desk.export_conversations import export_conversations

ENTRY = AuditEntry(by="rita", command="exportConversations", at=NOON, request="r")


def _documents(role: Role = "recruiter", sees: Sees = "all") -> FakeDocuments:
    documents = FakeDocuments()
    documents.commit(Create(paths.user("rita"), User(name="Rita", role=role, sees=sees)))
    for assignee in ("rita", "unassigned", "second"):
        a_conversation(documents, f"of-{assignee}", assignee_id=assignee)
    documents.reads = documents.writes = 0
    return documents


def _export(documents: FakeDocuments, *ids: str) -> list[ExportedRow]:
    audited = Audited(documents, "e", ENTRY)
    desk = a_desk(audited, HandClock(), tell=audited.tell)
    return export_conversations(Asked(ExportConversations(ids=list(ids)), by="rita"), desk).rows


def _told(documents: FakeDocuments) -> object:
    return documents.stored[paths.audit("e")]["conversationIds"]


def test_those_that_are_there_come_in_the_order_asked_for() -> None:
    documents = _documents()
    rows = _export(documents, "of-second", "nowhere", "of-rita", "of-second")
    assert [one.id for one in rows] == ["of-second", "of-rita"]
    assert _told(documents) == ["of-second", "of-rita"]


def test_who_sees_their_own_exports_no_other() -> None:
    documents = _documents(sees="own")
    rows = _export(documents, "of-rita", "of-second", "of-unassigned")
    assert [one.id for one in rows] == _told(documents) == ["of-rita", "of-unassigned"]


def test_an_admin_exports_all_of_them() -> None:
    documents = _documents("admin", "own")
    assert len(_export(documents, "of-rita", "of-second", "of-unassigned")) == 3


def test_it_costs_a_read_for_each_conversation_and_one_for_the_caller() -> None:
    documents = _documents()
    _export(documents, "of-rita", "of-second", "of-rita")
    assert (documents.reads, documents.writes) == (3, 1)


def test_a_row_says_what_a_spreadsheet_is_for() -> None:
    documents = _documents()
    form = FormSummary(submission_id="f", at=NOON, city="Puebla", height_cm=174)
    a_conversation(
        documents,
        "full",
        aspirant_name="Valentina Ríos Paz",
        form=form,
        born="2004-05-31",
        stage="review",
        tags=["vip"],
    )
    assert _export(documents, "full") == [
        ExportedRow(
            id="full",
            name="Valentina Ríos Paz",
            number=NUMBER,
            city="Puebla",
            birth_date="2004-05-31",
            height_cm=174,
            stage="review",
            status="open",
            tags=["vip"],
            assignee_id="unassigned",
            last_message_at=NOON,
        )
    ]


def test_who_hides_their_number_has_none() -> None:
    documents = _documents()
    channel = Channel(address="whatsapp:MX.123", external_user_id="MX.123")
    a_conversation(documents, "hidden", channel=channel)
    [row] = _export(documents, "hidden")
    assert (row.number, row.city, row.birth_date, row.height_cm) == (None, None, None, None)


def test_who_is_nobody_exports_nothing() -> None:
    with pytest.raises(Forbidden):
        _export(FakeDocuments(), "of-rita")
