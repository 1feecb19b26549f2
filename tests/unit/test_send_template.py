"""A recruiter writes by a template, and how that goes through the outbox."""

from typing import Any

import pytest

from tests.builders import a_conversation, a_template, later, read_conversation, read_message
from tests.desks import a_desk
from tests.fakes import FakeChannel, FakeFiles, FakeTasks, HandClock, fake_personal
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.message import SentTemplate
from wasaprecruit.domain.documents.template import TemplateButton
from wasaprecruit.domain.errors import Conflict, Invalid, NotFound
from wasaprecruit.domain.message_commands import MessageAnswer, SendTemplate
from wasaprecruit.ports.channel import OutcomeUnknown, Rejected, Sent
from wasaprecruit.ports.documents import Change, Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.desk.send_template import send_template
from wasaprecruit.use_cases.sending.deliver_queue import deliver_queue
from wasaprecruit.use_cases.sending.needs import Outside
from wasaprecruit.use_cases.sending.settle_message import settle_message

ID = "conversation-1"
SID = f"HX{1:032x}"
COMMAND = SendTemplate(id="message-0001", content_sid=SID, variables={"1": "Valentina"})
READS = "Hola Valentina, ¿seguimos con tu postulación?"


@pytest.fixture
def desk() -> Desk:
    """A month after the aspirant wrote."""
    desk = a_desk(clock=HandClock(later(days=30)))
    desk.documents.commit(Create(paths.template(SID), a_template()))
    return desk


@pytest.fixture
def outside(desk: Desk) -> Outside:
    clock = desk.clock
    assert isinstance(clock, HandClock)
    return Outside(
        desk.documents, FakeChannel(clock), FakeTasks(), fake_personal(), clock, FakeFiles
    )


def _send(desk: Desk, command: SendTemplate = COMMAND, by: str = "uid-1") -> MessageAnswer:
    return send_template(Asked(command, by=by, conversation=ID), desk).message


def _refused(desk: Desk, command: SendTemplate = COMMAND) -> str:
    with pytest.raises(Conflict) as refused:
        _send(desk, command)
    assert isinstance(desk.tasks, FakeTasks)
    assert desk.tasks.drains == {}
    assert paths.message(ID, command.id) not in desk.documents.stored  # type: ignore[attr-defined]
    return refused.value.code


def test_the_words_on_its_buttons_are_kept_and_the_same_request_is_the_same_message(
    desk: Desk,
) -> None:
    a_conversation(desk.documents, ID)
    buttons = [TemplateButton(kind="reply", text="Sí, {{1}}")]
    desk.documents.commit(
        Change(paths.template(SID), {"buttons": [one.model_dump(by_alias=True) for one in buttons]})
    )
    assert _send(desk).id == _send(desk).id
    message = read_message(desk.documents, ID, COMMAND.id)
    assert message.template
    assert message.template.buttons == ["Sí, Valentina"]


@pytest.mark.parametrize("closes", [later(days=1), later(days=31), None])
def test_a_template_goes_out_whether_the_window_is_open_or_not(
    desk: Desk, outside: Outside, closes: Any
) -> None:
    a_conversation(desk.documents, ID, window_closes_at=closes, unread=1, needs_reply=True)
    assert _send(desk).status == "queued"
    message = read_message(desk.documents, ID, COMMAND.id)
    assert (message.text, message.author) == (READS, "uid-1")
    assert message.template == SentTemplate(content_sid=SID, variables={"1": "Valentina"})
    row = read_conversation(desk.documents, ID)
    assert (row.bot.paused, row.needs_reply, row.unread) == (True, False, 0)
    assert row.last_message.preview == READS
    deliver_queue(ID, outside)
    assert isinstance(outside.channel, FakeChannel)
    assert [sent.text for sent in outside.channel.taken] == [READS]


def test_the_same_id_again_is_the_same_message(desk: Desk) -> None:
    a_conversation(desk.documents, ID)
    assert {_send(desk).id for _ in range(3)} == {COMMAND.id}
    assert isinstance(desk.tasks, FakeTasks)
    assert list(desk.tasks.drains.values()) == [ID]


def test_the_same_id_again_is_answered_when_the_template_is_paused_meanwhile(desk: Desk) -> None:
    a_conversation(desk.documents, ID)
    _send(desk)
    desk.documents.commit(Change(paths.template(SID), {"status": "paused"}))
    assert _send(desk).id == COMMAND.id


@pytest.mark.parametrize(
    ("by", "variables"), [("uid-2", {"1": "Valentina"}), ("uid-1", {"1": "Ana"})]
)
def test_an_id_cannot_stand_for_two_messages(
    desk: Desk, by: str, variables: dict[str, str]
) -> None:
    a_conversation(desk.documents, ID)
    _send(desk)
    other = COMMAND.model_copy(update={"variables": variables})
    with pytest.raises(Conflict) as refused:
        _send(desk, other, by)
    assert refused.value.code == "id_taken"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"opted_out": True}, "opted_out"),
        ({"flags": ["erasure_requested"]}, "forgotten"),
        ({"age_group": "minor"}, "guardian_needed"),
    ],
)
def test_some_people_are_not_written_to_first(
    desk: Desk, fields: dict[str, Any], code: str
) -> None:
    a_conversation(desk.documents, ID, **fields)
    assert _refused(desk) == code


def test_with_a_guardians_word_a_minor_is(desk: Desk) -> None:
    a_conversation(desk.documents, ID, age_group="minor", age_cleared_by="uid-1")
    assert _send(desk).status == "queued"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"status": "paused"}, "template_not_approved"),
        ({"gone": True}, "template_gone"),
        ({"type": "other"}, "template_not_shown"),
        ({"variables": []}, "variables_unknown"),
    ],
)
def test_a_template_that_may_not_be_sent_is_refused_at_once(
    desk: Desk, fields: dict[str, Any], code: str
) -> None:
    a_conversation(desk.documents, ID)
    desk.documents.commit(Change(paths.template(SID), fields))
    assert _refused(desk) == code


def test_no_gap_is_left_to_whatsapps_sample(desk: Desk) -> None:
    a_conversation(desk.documents, ID)
    assert _refused(desk, COMMAND.model_copy(update={"variables": {}})) == "variables_missing"


def test_there_must_be_the_template_and_the_conversation(desk: Desk) -> None:
    with pytest.raises(NotFound):
        _send(desk)
    a_conversation(desk.documents, ID)
    with pytest.raises(NotFound) as refused:
        _send(desk, COMMAND.model_copy(update={"content_sid": f"HX{9:032x}"}))
    assert refused.value.code == "no_template"


@pytest.mark.parametrize("value", ["{firstName}", "Tu enlace: {formLink}"])
def test_nothing_is_filled_into_a_value(desk: Desk, value: str) -> None:
    a_conversation(desk.documents, ID)
    command = COMMAND.model_copy(update={"variables": {"1": value}})
    with pytest.raises(Invalid) as refused:
        _send(desk, command)
    assert refused.value.code == "left_open"


def test_other_braces_are_words(desk: Desk) -> None:
    a_conversation(desk.documents, ID)
    command = COMMAND.model_copy(update={"variables": {"1": "{nope}"}})
    assert _send(desk, command).status == "queued"


@pytest.mark.parametrize("value", ["", " \n ", "\u200b", "x" * 1025, 7])
def test_a_value_is_something_to_see_on_one_line(value: object) -> None:
    with pytest.raises(ValueError, match="variables"):
        SendTemplate(id="message-0001", content_sid=SID, variables={"1": value})


def test_lines_become_one() -> None:
    command = SendTemplate(id="message-0001", content_sid=SID, variables={"1": " Ana\n Luz\t"})
    assert command.variables == {"1": "Ana Luz"}


@pytest.mark.parametrize("sid", ["HX1", "SM" + "1" * 32, f"HX{1:032x}/../x"])
def test_a_sid_is_twilios(sid: str) -> None:
    with pytest.raises(ValueError, match=r"content_?[sS]id"):
        SendTemplate(id="message-0001", content_sid=sid)


def test_a_stop_meanwhile_holds_it_back(desk: Desk, outside: Outside) -> None:
    a_conversation(desk.documents, ID)
    _send(desk)
    desk.documents.commit(Change(paths.conversation(ID), {"optedOut": True}))
    deliver_queue(ID, outside)
    error = read_message(desk.documents, ID, COMMAND.id).error
    assert error
    assert error.code == "opted_out"


def test_what_whatsapp_has_against_a_template_is_told_in_plain_words(
    desk: Desk, outside: Outside
) -> None:
    a_conversation(desk.documents, ID)
    _send(desk)
    assert isinstance(outside.channel, FakeChannel)
    outside.channel.fails = Rejected("63041")
    deliver_queue(ID, outside)
    message = read_message(desk.documents, ID, COMMAND.id)
    assert message.error
    assert "paused this template" in message.error.reason
    assert not message.error.permanent, "it may come back"


def test_a_failed_template_is_sent_again_as_long_as_it_is_approved(
    desk: Desk, outside: Outside
) -> None:
    a_conversation(desk.documents, ID)
    _send(desk)
    assert isinstance(outside.channel, FakeChannel)
    outside.channel.fails = Rejected("63041")
    deliver_queue(ID, outside)
    again = Asked(Nothing(), by="uid-1", conversation=ID, message=COMMAND.id)
    desk.documents.commit(Change(paths.template(SID), {"status": "paused"}))
    with pytest.raises(Conflict) as refused:
        retry_message(again, desk)
    assert refused.value.code == "template_not_approved"
    desk.documents.commit(Change(paths.template(SID), {"status": "approved"}))
    assert retry_message(again, desk).message.status == "queued"
    deliver_queue(ID, outside)
    assert [sent.text for sent in outside.channel.taken] == [READS]


@pytest.mark.parametrize("listed", [READS, f"{READS}\n", ""], ids=["all", "spaced", "nothing"])
@pytest.mark.parametrize("was_taken", [True, False], ids=["taken", "not taken"])
def test_an_unknown_outcome_ends_with_one_message_however_the_channel_lists_it(
    desk: Desk, outside: Outside, listed: str, was_taken: bool
) -> None:
    a_conversation(desk.documents, ID)
    _send(desk)
    channel, clock = outside.channel, outside.clock
    assert isinstance(channel, FakeChannel)
    assert isinstance(clock, HandClock)
    channel.fails = OutcomeUnknown()
    deliver_queue(ID, outside)
    if was_taken:
        channel.taken.append(Sent("SM-listed", listed, "sent", clock()))
    clock.advance(minutes=1)
    settle_message(ID, COMMAND.id, outside)
    deliver_queue(ID, outside)
    assert len(channel.taken) == 1
    message = read_message(desk.documents, ID, COMMAND.id)
    assert (message.provider_sid == "SM-listed") is was_taken


def test_another_message_with_a_known_sid_is_not_taken_for_it(desk: Desk, outside: Outside) -> None:
    a_conversation(desk.documents, ID)
    _send(desk)
    deliver_queue(ID, outside)
    _send(desk, COMMAND.model_copy(update={"id": "message-0002"}))
    channel, clock = outside.channel, outside.clock
    assert isinstance(channel, FakeChannel)
    assert isinstance(clock, HandClock)
    channel.fails = OutcomeUnknown()
    deliver_queue(ID, outside)
    clock.advance(minutes=1)
    settle_message(ID, "message-0002", outside)
    deliver_queue(ID, outside)
    assert [sent.text for sent in channel.taken] == [READS, READS]
