"""Rows of an older version are brought up to date while the product runs."""

from typing import Any
from uuid import uuid4

import pytest
from google.cloud.firestore import Client

from indexing.command import main
from indexing.renewing import Counts, Renewal
from localstack.environment import functions_environment
from localstack.ports import Ports
from tests.builders import NUMBER, a_conversation, later, read_conversation
from tests.fakes import NOON
from wasaprecruit.adapters.firestore_documents import FirestoreDocuments
from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.aspirant import Aspirant, Form, Measurements, Shift
from wasaprecruit.domain.documents.conversation import NOT_WAITING, Conversation
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.search import tokens
from wasaprecruit.ports.documents import Change, Create

NEW = ("snoozedUntil", "stageMoves", "waitingMicros", "search")
FORM = FormSummary(submission_id="form-1", at=NOON, first_name="Valentina")


@pytest.fixture
def client(firestore: Client) -> Client:
    """A project of its own, so that all its rows are this test's."""
    assert firestore
    return Client(project=f"demo-index-{uuid4().hex[:8]}")


@pytest.fixture
def documents(client: Client) -> FirestoreDocuments:
    return FirestoreDocuments(client)


def _older(client: Client, name: str, **fields: Any) -> None:
    """A row as it was written before it had the new fields."""
    a_conversation(FirestoreDocuments(client), name, **fields)
    row = client.document(paths.conversation(name))
    stored = row.get().to_dict() or {}
    kept = {field: value for field, value in stored.items() if field not in NEW}
    if kept["form"]:
        kept["form"] = {
            field: value
            for field, value in kept["form"].items()
            if field not in {"city", "heightCm", "shifts"}
        }
    row.set(kept)


def _aspirant(submission_id: str = "form-1") -> Aspirant:
    return Aspirant(
        name="Valentina Ríos",
        city="León",
        measurements=Measurements(height_cm=174),
        shift_preferences=[Shift(day="mon", part="morning")],
        conversation_id="c",
        source="page",
        form=Form(
            provider="page", submission_id=submission_id, submitted_at=NOON, matched_by="token"
        ),
        created_at=NOON,
        updated_at=NOON,
    )


class _Rivalled(Renewal):
    """Somebody writes this once, after the first page was read."""

    def __init__(self, client: Client, documents: FirestoreDocuments, news: Change) -> None:
        super().__init__(client)
        self._documents = documents
        self._news = [news]

    def _aspirants(self, rows: Any) -> Any:
        while self._news:
            self._documents.commit(self._news.pop())
        return super()._aspirants(rows)


def _row(documents: FirestoreDocuments, name: str = "c") -> Conversation:
    return read_conversation(documents, name)


def test_an_older_row_is_found_and_lies_open(client: Client, documents: FirestoreDocuments) -> None:
    _older(client, "c")
    assert Renewal(client).run() == Counts(rows=1, renewed=1)
    assert set(NEW) <= set(client.document(paths.conversation("c")).get().to_dict() or {})
    row = _row(documents)
    assert (row.snoozed_until, row.stage_moves, row.waiting_micros) == (None, [], NOT_WAITING)
    assert row.search == tokens("Valentina Ríos", number=NUMBER)


def test_who_waits_has_waited_since_their_newest_message(
    client: Client, documents: FirestoreDocuments
) -> None:
    _older(client, "c", needs_reply=True, last_inbound_at=later(minutes=3))
    Renewal(client).run()
    assert _row(documents).waiting_micros == micros(later(minutes=3))


def test_the_facts_of_the_form_come_from_the_record(
    client: Client, documents: FirestoreDocuments
) -> None:
    documents.commit(Create(paths.aspirant("aspirant-1"), _aspirant()))
    _older(client, "c", form=FORM, aspirant_name="Valentina Ríos")
    Renewal(client).run()
    row = _row(documents)
    assert row.form
    assert (row.form.city, row.form.height_cm, row.form.shifts) == ("León", 174, ["mon-morning"])
    assert {"leon", "rios", "5678"} <= set(row.search)


def test_the_facts_of_another_form_are_not_taken(
    client: Client, documents: FirestoreDocuments
) -> None:
    documents.commit(Create(paths.aspirant("aspirant-1"), _aspirant("form-2")))
    _older(client, "c", form=FORM)
    assert Renewal(client).run().renewed == 1
    row = _row(documents)
    assert row.form
    assert (row.form.city, row.form.height_cm, row.form.shifts) == (None, None, [])
    assert Renewal(client).run().renewed == 0


def test_page_by_page_and_the_second_time_nothing_is_written(client: Client) -> None:
    for number in range(5):
        _older(client, f"c{number}")
    assert Renewal(client, page=2).run() == Counts(rows=5, renewed=5)
    before = [row.update_time for row in client.collection("conversations").stream()]
    assert Renewal(client, page=2).run() == Counts(rows=5, renewed=0)
    assert [row.update_time for row in client.collection("conversations").stream()] == before


def test_what_is_written_meanwhile_stays(client: Client, documents: FirestoreDocuments) -> None:
    for name in ("c", "d"):
        _older(client, name)
    news = Change(paths.conversation("c"), {"stage": "casting", "waitingMicros": 7})
    assert _Rivalled(client, documents, news).run() == Counts(rows=2, renewed=2)
    row = _row(documents)
    assert (row.stage, row.waiting_micros) == ("casting", 7)
    assert "5678" in row.search


def test_a_row_that_cannot_be_read_is_counted_and_left(client: Client) -> None:
    _older(client, "c")
    broken = client.document(paths.conversation("broken"))
    broken.set({"displayName": 7})
    assert Renewal(client).run() == Counts(rows=2, renewed=1, unreadable=1)
    assert broken.get().to_dict() == {"displayName": 7}


@pytest.mark.usefixtures("firestore")
def test_the_command_tells_numbers_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in functions_environment(Ports.chosen()).items():
        monkeypatch.setenv(name, value)
    main(["local"])
    told = capsys.readouterr()
    assert "conversations, " in told.out
    assert "Valentina" not in told.out + told.err
