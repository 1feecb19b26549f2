from typing import cast

import pytest

from costs.counted import COUNTED
from tests.builders import (
    a_conversation,
    later,
    outbound,
    read_conversation,
    read_message,
    received,
)
from tests.desks import a_desk
from tests.fakes import FakeDocuments, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.message import MessageStatus
from wasaprecruit.domain.failures import explain
from wasaprecruit.domain.inbox_row import last_message
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.sending.record_status import DeliveryReport, record_status

ID = "conversation-1"


@pytest.fixture
def documents() -> FakeDocuments:
    """One sent message that is the last, and one before it."""
    documents = FakeDocuments()
    a_conversation(
        documents,
        ID,
        ("earlier", outbound(at=later(minutes=1), status="sending")),
        ("last", outbound(at=later(minutes=2), status="sending")),
    )
    documents.reads = documents.writes = 0
    return documents


def _report(
    documents: FakeDocuments, message_id: str, *statuses: MessageStatus, attempt: int = 0
) -> None:
    for status in statuses:
        error = explain("63016") if status in ("failed", "undelivered") else None
        record_status(ID, DeliveryReport(message_id, attempt, status, error, "SM9"), documents)


@pytest.mark.parametrize("message_id", ["earlier", "last"])
def test_read_before_sent_stays_read(documents: FakeDocuments, message_id: str) -> None:
    _report(documents, message_id, "read", "sent", "delivered")
    assert read_message(documents, ID, message_id).status == "read"


def test_each_status_has_the_time_of_its_report(documents: FakeDocuments) -> None:
    for minute, status in ((3, "sent"), (5, "read"), (6, "delivered")):
        report = DeliveryReport("last", 0, cast(MessageStatus, status), at=later(minutes=minute))
        record_status(ID, report, documents)
    times = read_message(documents, ID, "last").status_times
    assert times == {"sent": later(minutes=3), "read": later(minutes=5)}


def test_the_row_follows_its_last_message_only(documents: FakeDocuments) -> None:
    _report(documents, "earlier", "read")
    assert read_conversation(documents, ID).last_message.status == "sending"
    _report(documents, "last", "delivered")
    assert read_conversation(documents, ID).last_message.status == "delivered"


def test_a_report_finds_its_message_before_the_sid_is_stored(documents: FakeDocuments) -> None:
    _report(documents, "last", "delivered")
    assert read_message(documents, ID, "last").provider_sid == "SM9"


def test_a_failure_says_why_and_asks_for_an_answer(documents: FakeDocuments) -> None:
    _report(documents, "earlier", "failed")
    message = read_message(documents, ID, "earlier")
    assert (message.status, message.error and message.error.code) == ("failed", "63016")
    assert message.error
    assert "24 hours" in message.error.reason
    assert read_conversation(documents, ID).needs_reply


def test_a_late_failure_is_recorded_without_a_step_back(documents: FakeDocuments) -> None:
    _report(documents, "last", "delivered", "failed")
    message = read_message(documents, ID, "last")
    assert message.status == "delivered"
    assert message.error is not None


@pytest.mark.parametrize("message_id", ["earlier", "last"])
@pytest.mark.parametrize("late", ["sending", "sent", "delivered", "read", "undelivered", "failed"])
def test_a_report_on_an_earlier_attempt_says_nothing_about_the_present_one(
    documents: FakeDocuments, message_id: str, late: MessageStatus
) -> None:
    _report(documents, message_id, "sent", "undelivered")
    _retry(documents, message_id)
    _report(documents, message_id, late)
    message = read_message(documents, ID, message_id)
    assert (message.status, message.provider_sid, message.error) == ("queued", None, None)
    assert read_conversation(documents, ID).last_message.status == "queued"
    _report(documents, message_id, "delivered", attempt=1)
    assert read_message(documents, ID, message_id).status == "delivered"


def test_a_row_that_does_not_tell_the_attempt_yet_is_not_believed(
    documents: FakeDocuments,
) -> None:
    _report(documents, "last", "undelivered")
    _retry(documents, "last")
    del documents.stored[f"conversations/{ID}"]["lastMessage"]["attempt"]
    _report(documents, "last", "delivered", attempt=1)
    assert read_message(documents, ID, "last").status == "delivered"


def _retry(documents: FakeDocuments, message_id: str) -> None:
    clock = HandClock(later(minutes=3))
    desk = a_desk(documents, clock)
    retry_message(Asked(Nothing(), by="recruiter-1", conversation=ID, message=message_id), desk)
    assert read_message(documents, ID, message_id).status_times == {}


def test_a_report_on_an_erased_message_is_let_go(documents: FakeDocuments) -> None:
    _report(documents, "never-was", "delivered")
    record_status("no-conversation", DeliveryReport("last", 0, "read"), documents)
    assert documents.writes == 0


def test_a_report_on_the_last_message_costs_one_read_and_two_writes(
    documents: FakeDocuments,
) -> None:
    _report(documents, "last", "delivered")
    assert (documents.reads, documents.writes) == COUNTED["status"]


def test_a_report_on_an_earlier_message_costs_two_reads_and_one_write(
    documents: FakeDocuments,
) -> None:
    _report(documents, "earlier", "delivered")
    assert (documents.reads, documents.writes) == (2, 1)


def test_a_message_that_comes_in_between_keeps_its_own_status(documents: FakeDocuments) -> None:
    event = received(at=later(minutes=3))
    path = paths.conversation(ID)
    row = last_message(event.data.message_id, event.data.message).model_dump(by_alias=True)
    documents.rival = lambda: documents.commit(Change(path, {"lastMessage": row}))
    _report(documents, "last", "delivered")
    assert read_conversation(documents, ID).last_message.status == "received"
    assert read_message(documents, ID, "last").status == "delivered"
