"""Since when somebody waits for an answer, and what takes a conversation up again."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_conversation, later, outbound, read_conversation, received
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments, FakePublisher, HandClock
from tests.unit.intake.scene import Scene
from wasaprecruit.domain import paths
from wasaprecruit.domain.channel_rules import TAKEN_OVER
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.conversation import NOT_WAITING, Conversation
from wasaprecruit.domain.events.messages import MessageReceived
from wasaprecruit.domain.failures import explain
from wasaprecruit.domain.inbox_row import unanswered
from wasaprecruit.domain.message_commands import SendMessage
from wasaprecruit.domain.micros import micros
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.desk.send_message import send_message
from wasaprecruit.use_cases.inbound.record_message import record_message
from wasaprecruit.use_cases.sending.record_status import DeliveryReport, record_status

HERS = received().conversation_id


@pytest.fixture
def documents() -> FakeDocuments:
    return FakeDocuments()


def _record(documents: FakeDocuments, *events: MessageReceived) -> Conversation:
    for event in events:
        record_message(event, documents, FakePublisher())
    return read_conversation(documents, HERS)


def _message(number: int) -> MessageReceived:
    return received(f"SM{number}", at=later(minutes=number))


def _answer(documents: FakeDocuments, minutes: float) -> None:
    command = SendMessage(id=f"answer-{minutes}".replace(".", "-"), text="¿Cuándo puedes venir?")
    desk = a_desk(documents, HandClock(later(minutes=minutes)))
    send_message(Asked(command, by="uid-1", conversation=HERS), desk)


def test_the_oldest_message_that_nobody_answered_counts(documents: FakeDocuments) -> None:
    row = _record(documents, _message(1), _message(2))
    assert (row.needs_reply, row.waiting_micros) == (True, micros(later(minutes=1)))
    _answer(documents, 3)
    row = read_conversation(documents, HERS)
    assert (row.needs_reply, row.waiting_micros) == (False, NOT_WAITING)
    row = _record(documents, _message(4), _message(5))
    assert row.waiting_micros == micros(later(minutes=4))


@given(order=st.permutations(range(1, 7)), again=st.lists(st.integers(min_value=1, max_value=6)))
def test_in_any_order_and_more_than_once_it_is_the_oldest(
    order: list[int], again: list[int]
) -> None:
    documents = FakeDocuments()
    row = _record(documents, *map(_message, [*order, *again]))
    assert row.waiting_micros == micros(later(minutes=1))


def test_a_message_that_comes_again_after_the_answer_waits_for_nothing(
    documents: FakeDocuments,
) -> None:
    _record(documents, _message(1))
    _answer(documents, 2)
    row = _record(documents, _message(1))
    assert (row.needs_reply, row.waiting_micros) == (False, NOT_WAITING)


def test_a_row_that_is_older_than_the_field_waits_from_now_on(documents: FakeDocuments) -> None:
    _record(documents, _message(1))
    del documents.stored[paths.conversation(HERS)]["waitingMicros"]
    assert _record(documents, _message(2)).waiting_micros == micros(later(minutes=2))


def test_what_the_bot_answers_waits_for_nobody_and_whom_it_calls_for_does() -> None:
    scene = Scene()
    scene.write()
    assert (scene.row.needs_reply, scene.row.waiting_micros) == (False, NOT_WAITING)
    asked_at = scene.clock()
    scene.write("quiero hablar con una persona")
    assert (scene.row.needs_reply, scene.row.waiting_micros) == (True, micros(asked_at))


def test_who_waits_already_has_waited_since_then() -> None:
    row = _record(FakeDocuments(), _message(1))
    assert unanswered(row, later(hours=1))["waitingMicros"] == micros(later(minutes=1))


def test_whoever_did_not_get_our_message_waits_since_it_was_written(
    documents: FakeDocuments,
) -> None:
    a_conversation(documents, HERS, ("m", outbound(at=later(minutes=5), status="sending")))
    record_status(HERS, DeliveryReport("m", 0, "failed", explain("63003")), documents)
    row = read_conversation(documents, HERS)
    assert (row.needs_reply, row.waiting_micros) == (True, micros(later(minutes=5)))


def test_a_new_message_opens_what_was_closed_or_put_off(documents: FakeDocuments) -> None:
    _record(documents, _message(1))
    closed = {"status": "closed", "snoozedUntil": later(days=1)}
    documents.commit(Change(paths.conversation(HERS), closed))
    row = _record(documents, _message(1))
    assert (row.status, row.snoozed_until) == ("closed", later(days=1)), "that is no new one"
    row = _record(documents, _message(2))
    assert (row.status, row.snoozed_until) == ("open", None)


def test_what_the_bot_or_a_recruiter_says_opens_nothing(documents: FakeDocuments) -> None:
    _record(documents, _message(1))
    documents.commit(Change(paths.conversation(HERS), {"status": "closed"}))
    _answer(documents, 2)
    assert read_conversation(documents, HERS).status == "closed"


# A message of ours that did not arrive


def _sent(documents: FakeDocuments, code: str | None, **fields: Any) -> Conversation:
    a_conversation(documents, HERS, ("m", outbound(at=NOON, status="sending", **fields)))
    record_status(HERS, DeliveryReport("m", 0, "undelivered", explain(code)), documents)
    return read_conversation(documents, HERS)


@pytest.mark.parametrize("code", ["63003", "63016", "window_closed", None])
def test_what_did_not_arrive_is_flagged_until_it_is_tried_again(
    documents: FakeDocuments, code: str | None
) -> None:
    assert _sent(documents, code).flags == ["undelivered"]
    asked = Asked(Nothing(), by="uid-1", conversation=HERS, message="m")
    retry_message(asked, a_desk(documents, HandClock(later(minutes=1))))
    assert read_conversation(documents, HERS).flags == []


def test_an_answer_takes_the_flag_away(documents: FakeDocuments) -> None:
    _sent(documents, "63003")
    _answer(documents, 1)
    assert read_conversation(documents, HERS).flags == []


@pytest.mark.parametrize(
    "code", ["opted_out", "21610", "erasure_requested", "taken_over", "stop_outdated"]
)
def test_what_was_not_to_arrive_calls_nobody(documents: FakeDocuments, code: str) -> None:
    row = _sent(documents, code)
    assert (row.flags, row.needs_reply, row.waiting_micros) == ([], False, NOT_WAITING)


def test_who_was_answered_does_not_wait_again_for_what_the_bot_had_queued(
    documents: FakeDocuments,
) -> None:
    a_conversation(documents, HERS, ("m", outbound(at=NOON, author="bot")))
    _answer(documents, 1)
    record_status(HERS, DeliveryReport("m", 0, "failed", TAKEN_OVER), documents)
    row = read_conversation(documents, HERS)
    assert (row.flags, row.needs_reply, row.waiting_micros) == ([], False, NOT_WAITING)


def test_a_stop_that_could_not_be_confirmed_is_not_flagged_either(
    documents: FakeDocuments,
) -> None:
    row = _sent(documents, "63003", author="bot", confirms_stop=3)
    assert (row.flags, row.needs_reply, row.waiting_micros) == ([], False, NOT_WAITING)


def test_what_arrived_after_all_is_not_flagged(documents: FakeDocuments) -> None:
    a_conversation(documents, HERS, ("m", outbound(at=NOON, status="delivered")))
    record_status(HERS, DeliveryReport("m", 0, "failed", explain("63003")), documents)
    assert read_conversation(documents, HERS).flags == []


def test_the_flag_keeps_the_bot_from_nothing() -> None:
    scene = Scene()
    scene.write()
    scene.put(flags=["undelivered"])
    scene.form()
    assert scene.bot.state == "photos_asked"
    scene.write("¿cuánto pagan?")
    assert (scene.row.needs_reply, scene.row.flags) == (False, ["undelivered"])
