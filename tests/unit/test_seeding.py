"""A desk that is filled with made-up people holds what the product itself would have written."""

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from google.cloud.firestore_v1._helpers import decode_dict

from localstack.console import FixableError
from seeding.command import documents, main
from seeding.documents import Document
from seeding.encoding import encoded
from seeding.plan import Plan
from seeding.writing import Emulator
from tests.fakes import NOON
from tests.storable import check_storable
from wasaprecruit.domain.channel_rules import WINDOW
from wasaprecruit.domain.documents.aspirant import Aspirant
from wasaprecruit.domain.documents.conversation import NOT_WAITING, Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.tag import Tag
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.search import tokens_of

PLAN = Plan(conversations=120, messages=1500, seed=1, now=NOON)
WRITTEN = {document.path: document.value for document in documents(PLAN)}
ROWS = {path: value for path, value in WRITTEN.items() if isinstance(value, Conversation)}


def _said(path: str) -> list[Message]:
    return [
        value
        for other, value in WRITTEN.items()
        if isinstance(value, Message) and other.startswith(f"{path}/")
    ]


def test_there_is_as_much_as_was_asked_for() -> None:
    counts = Counter(type(value) for value in WRITTEN.values())
    assert (counts[Conversation], counts[Aspirant], counts[Message]) == (120, 120, 1500)
    assert counts[Tag] == 12
    assert len(_said("conversations/seed-00000")) == 150


def test_the_same_plan_makes_the_same_documents_and_another_seed_others() -> None:
    assert {one.path: one.value for one in documents(PLAN)} == WRITTEN
    other = {one.path: one.value for one in documents(Plan(120, 1500, 2, NOON))}
    assert other.keys() & WRITTEN.keys()
    assert other != WRITTEN


@pytest.mark.parametrize(("conversations", "messages"), [(1, 2), (2, 4), (7, 20), (100, 200)])
def test_every_message_finds_a_place(conversations: int, messages: int) -> None:
    lengths = Plan(conversations, messages, 3, NOON).lengths()
    assert (len(lengths), sum(lengths), min(lengths) >= 2) == (conversations, messages, True)


@pytest.mark.parametrize(("conversations", "messages"), [(0, 10), (10, 19)])
def test_too_little_is_refused(conversations: int, messages: int) -> None:
    with pytest.raises(ValueError, match="There h"):
        Plan(conversations, messages, 1, NOON)


def test_what_is_sent_reads_back_as_the_same_document() -> None:
    for path, value in WRITTEN.items():
        write = encoded(Document(path, value), "projects/p/databases/d/documents")
        fields: Any = decode_dict(write.update.fields, client=None)
        check_storable(path, fields)
        assert type(value).model_validate(fields) == value
        assert write.update.name == f"projects/p/databases/d/documents/{path}"


def test_a_row_tells_of_its_messages() -> None:
    for path, row in ROWS.items():
        said = _said(path)
        theirs = [message.at for message in said if message.direction == "in"]
        newest = said[-1]
        assert row.newest_micros == micros(newest.at)
        assert row.last_message.at == newest.at
        assert row.window_closes_at == max(theirs) + WINDOW
        assert (row.waiting_micros == NOT_WAITING) == (newest.direction == "out")
        assert row.needs_reply == (newest.direction == "in")
        assert row.search == tokens_of(row)
        assert [message.at for message in said] == sorted(message.at for message in said)
        assert newest.at < NOON


def test_a_row_tells_of_its_person() -> None:
    for path, row in ROWS.items():
        record = WRITTEN[f"aspirants/{row.aspirant_id}"]
        assert isinstance(record, Aspirant)
        assert path == f"conversations/{record.conversation_id}"
        if row.form:
            assert row.form.city == record.city
            assert row.form.height_cm == record.measurements.height_cm
            assert row.aspirant_name == record.name
            assert row.age_group == record.age_group


def test_stages_are_reached_step_by_step() -> None:
    for row in ROWS.values():
        reached = [row.stage_moves[0].previous] if row.stage_moves else ["new"]
        for move in row.stage_moves:
            assert move.previous == reached[-1]
            reached.append(move.stage)
        assert reached[-1] == row.stage
        assert all(row.created_at <= move.at <= row.updated_at for move in row.stage_moves)


def test_there_is_somebody_for_every_view() -> None:
    rows = ROWS.values()
    assert len({row.stage for row in rows}) == 7
    assert {row.assignee_id for row in rows} >= {"unassigned", "demo-recruiter", "demo-second"}
    assert len({row.channel.address for row in rows}) == len(rows)
    assert {row.language for row in rows} == {"es", "pt", "en"}
    assert any(row.snoozed_until for row in rows)
    assert any(row.flags for row in rows)
    assert any(row.unread for row in rows)
    assert {tag for row in rows for tag in row.tags} == {
        tag.key for tag in WRITTEN.values() if isinstance(tag, Tag)
    }
    lately = [row for row in rows if row.window_closes_at and row.window_closes_at > NOON]
    assert timedelta(0) < min(row.window_closes_at - NOON for row in lately if row.window_closes_at)


@pytest.mark.parametrize(
    ("host", "project"),
    [
        ("firestore.googleapis.com:443", "demo-wasaprecruit"),
        ("10.0.0.7:8080", "demo-wasaprecruit"),
        ("127.0.0.1:8080", "agency-production"),
        ("", "demo-wasaprecruit"),
    ],
)
def test_nothing_but_an_emulator_is_filled(host: str, project: str) -> None:
    with pytest.raises(FixableError, match="only an emulator"):
        Emulator(host, project)


def test_numbers_that_do_not_fit_are_refused_before_anything_is_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["--conversations", "10", "--messages", "5"])
    assert "at least two messages" in capsys.readouterr().err
