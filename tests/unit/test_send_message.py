from typing import Any

import pytest

from tests.builders import a_conversation, inbound, later, outbound, read_conversation, read_message
from tests.desks import a_desk
from tests.fakes import FakeDocuments, FakeTasks, HandClock
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.message import MessageStatus
from wasaprecruit.domain.errors import Conflict, NotFound
from wasaprecruit.domain.failures import explain
from wasaprecruit.domain.message_commands import MessageAnswer, SendMessage
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.desk.send_message import send_message

ID = "conversation-1"
COMMAND = SendMessage(id="message-0001", text="¿Cuándo puedes venir?")


@pytest.fixture
def desk() -> Desk:
    return a_desk(clock=HandClock(later(hours=1)))


def _send(desk: Desk) -> MessageAnswer:
    return send_message(Asked(COMMAND, by="uid-1", conversation=ID), desk).message


def _retry(desk: Desk, message: str, by: str = "uid-1") -> MessageAnswer:
    return retry_message(Asked(Nothing(), by=by, conversation=ID, message=message), desk).message


def _drains(desk: Desk) -> list[str]:
    assert isinstance(desk.tasks, FakeTasks)
    return list(desk.tasks.drains.values())


def test_a_reply_is_queued_silences_the_bot_and_answers_the_aspirant(desk: Desk) -> None:
    a_conversation(desk.documents, ID, unread=3, needs_reply=True)
    answer = _send(desk)
    row = read_conversation(desk.documents, ID)
    assert (answer.id, answer.status) == (COMMAND.id, "queued")
    assert (row.bot.paused, row.needs_reply, row.unread) == (True, False, 0)
    assert row.last_message.preview == COMMAND.text
    assert read_message(desk.documents, ID, COMMAND.id).author == "uid-1"
    assert _drains(desk) == [ID]


def test_a_reply_costs_two_reads_and_two_writes(desk: Desk) -> None:
    documents = desk.documents
    assert isinstance(documents, FakeDocuments)
    a_conversation(documents, ID)
    documents.reads = documents.writes = 0
    _send(desk)
    assert (documents.reads, documents.writes) == (2, 2)


def test_the_same_id_again_is_the_same_message(desk: Desk) -> None:
    a_conversation(desk.documents, ID)
    answers = [_send(desk) for _ in range(3)]
    assert {answer.id for answer in answers} == {COMMAND.id}
    assert _drains(desk) == [ID]


def test_the_same_id_in_two_conversations_is_two_messages_with_a_task_each(desk: Desk) -> None:
    for conversation in (ID, "conversation-2"):
        a_conversation(desk.documents, conversation)
        send_message(Asked(COMMAND, by="uid-1", conversation=conversation), desk)
    assert _drains(desk) == [ID, "conversation-2"]


def test_asking_again_after_the_window_closed_still_finds_the_message(desk: Desk) -> None:
    a_conversation(desk.documents, ID)
    _send(desk)
    assert isinstance(desk.clock, HandClock)
    desk.clock.advance(hours=30)
    assert _send(desk).id == COMMAND.id


@pytest.mark.parametrize(
    ("uid", "text"), [("uid-2", COMMAND.text), ("uid-1", "something else")], ids=["who", "what"]
)
def test_an_id_cannot_stand_for_two_messages(desk: Desk, uid: str, text: str) -> None:
    a_conversation(desk.documents, ID)
    _send(desk)
    with pytest.raises(Conflict) as refused:
        send_message(Asked(SendMessage(id=COMMAND.id, text=text), by=uid, conversation=ID), desk)
    assert refused.value.code == "id_taken"


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"opted_out": True}, "opted_out"), ({"window_closes_at": later()}, "window_closed")],
    ids=["opted out", "window closed"],
)
def test_what_whatsapp_forbids_is_refused_at_once(
    desk: Desk, fields: dict[str, Any], code: str
) -> None:
    a_conversation(desk.documents, ID, **fields)
    with pytest.raises(Conflict) as refused:
        _send(desk)
    assert refused.value.code == code
    assert _drains(desk) == []


def test_there_must_be_a_conversation(desk: Desk) -> None:
    with pytest.raises(NotFound):
        _send(desk)


@pytest.mark.parametrize(
    "text",
    ["", "   ", "\u200b\u202e", "x" * 1601, "😀" * 801, "\x00", "\ud800"],
    ids=["empty", "blank", "invisible", "long", "long in emoji", "NUL", "half"],
)
def test_a_text_that_cannot_be_sent_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="text"):
        SendMessage(id="message-0001", text=text)


def test_the_longest_text_that_can_be_sent() -> None:
    for text in ("x" * 1600, "😀" * 800):
        assert SendMessage(id="message-0001", text=text).text == text


def test_a_failed_message_is_sent_again_once_as_the_word_of_who_asks(desk: Desk) -> None:
    failed = outbound(at=later(minutes=1), status="failed", author="bot", error=explain("63003"))
    a_conversation(desk.documents, ID, ("m", failed))
    for _ in range(2):
        assert (
            retry_message(
                Asked(Nothing(), by="uid-1", conversation=ID, message="m"), desk
            ).message.status
            == "queued"
        )
    message = read_message(desk.documents, ID, "m")
    assert (message.attempt, message.author, message.error) == (1, "uid-1", None)
    assert read_conversation(desk.documents, ID).last_message.status == "queued"
    assert _drains(desk) == [ID]


@pytest.mark.parametrize("status", ["sending", "unknown", "sent", "delivered", "read"])
def test_only_what_failed_can_be_sent_again(desk: Desk, status: MessageStatus) -> None:
    a_conversation(desk.documents, ID, ("m", outbound(at=later(minutes=1), status=status)))
    with pytest.raises(Conflict) as refused:
        _retry(desk, "m")
    assert refused.value.code == "not_retryable"


def test_what_the_aspirant_wrote_cannot_be_sent(desk: Desk) -> None:
    a_conversation(desk.documents, ID)
    with pytest.raises(NotFound):
        _retry(desk, "SM-first")


def test_two_colleagues_who_send_again_at_once_do_it_once(desk: Desk) -> None:
    failed = outbound(at=later(minutes=1), status="failed", error=explain("63003"))
    a_conversation(desk.documents, ID, ("m", failed))
    assert isinstance(desk.documents, FakeDocuments)
    desk.documents.rival = lambda: retry_message(
        Asked(Nothing(), by="uid-2", conversation=ID, message="m"), desk
    )
    assert (
        retry_message(
            Asked(Nothing(), by="uid-1", conversation=ID, message="m"), desk
        ).message.status
        == "queued"
    )
    message = read_message(desk.documents, ID, "m")
    assert (message.attempt, message.author) == (1, "uid-2")


def test_a_reply_older_than_the_last_message_does_not_hide_it(desk: Desk) -> None:
    newest = inbound("I am newer", later(hours=2))
    a_conversation(desk.documents, ID, ("SM-newest", newest))
    _send(desk)
    assert read_conversation(desk.documents, ID).last_message.preview == "I am newer"
