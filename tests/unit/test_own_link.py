"""A recruiter sends an aspirant's own form link without ever seeing it."""

from datetime import datetime

import pytest

from tests.builders import NUMBER, a_conversation, later, read_conversation, read_message
from tests.desks import a_desk
from tests.fakes import FakeChannel, FakeFiles, FakeTasks, HandClock, fake_personal
from wasaprecruit.adapters.form_links import SignedFormLinks
from wasaprecruit.domain.errors import Conflict, Invalid
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.message_commands import SendMessage
from wasaprecruit.domain.personal import form_link, length_when_sent
from wasaprecruit.ports.personal import FormLink
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.send_message import send_message
from wasaprecruit.use_cases.sending.deliver_queue import deliver_queue
from wasaprecruit.use_cases.sending.needs import Outside

ID = "conversation-1"
URL = "https://agency.example/apply"
TEXT = "Aquí está tu ficha: {formLink}"


@pytest.fixture
def desk() -> Desk:
    return a_desk(clock=HandClock(later(hours=1)), form_url=URL)


def _begin(desk: Desk, language: Language | None = "pt") -> None:
    a_conversation(desk.documents, ID, language=language)


def _send(desk: Desk, text: str = TEXT) -> None:
    command = SendMessage(id="message-0001", text=text)
    send_message(Asked(command, by="ana", conversation=ID), desk)


def test_the_link_is_kept_masked_and_put_in_when_it_is_sent(desk: Desk) -> None:
    _begin(desk)
    _send(desk)
    kept = read_message(desk.documents, ID, "message-0001")
    masked = f"Aquí está tu ficha: {form_link(URL)}"
    assert (kept.text, kept.link_language) == (masked, "pt")
    assert read_conversation(desk.documents, ID).last_message.preview == masked
    assert isinstance(desk.clock, HandClock)
    channel = FakeChannel(desk.clock)
    tasks, clock = FakeTasks(), desk.clock
    deliver_queue(ID, Outside(desk.documents, channel, tasks, fake_personal(), clock, FakeFiles))
    assert [one.text for one in channel.taken] == [
        f"Aquí está tu ficha: {URL}?ref={ID}.pt.20261122T130000"
    ]


def test_the_same_id_again_is_the_same_message(desk: Desk) -> None:
    _begin(desk)
    _send(desk)
    _send(desk)
    with pytest.raises(Conflict):
        _send(desk, "Aquí está tu ficha")


def test_a_text_without_a_link_is_kept_as_it_is(desk: Desk) -> None:
    _begin(desk, language=None)
    _send(desk, "Hola {amiga} :{")
    kept = read_message(desk.documents, ID, "message-0001")
    assert (kept.text, kept.link_language) == ("Hola {amiga} :{", None)


def test_without_a_language_there_is_no_form_to_send(desk: Desk) -> None:
    _begin(desk, language=None)
    with pytest.raises(Conflict) as refused:
        _send(desk)
    assert refused.value.code == "no_language"


@pytest.mark.parametrize("text", [f"Aquí: {form_link(URL)}", f"{TEXT} {form_link('https://x.y')}"])
def test_a_mask_that_was_copied_from_the_chat_is_refused(desk: Desk, text: str) -> None:
    _begin(desk)
    with pytest.raises(Invalid) as refused:
        _send(desk, text)
    assert refused.value.code == "masked_link"


@pytest.mark.parametrize("name", ["{firstName}", "{missingPhotos}"])
def test_what_the_desk_did_not_fill_in_is_not_sent(desk: Desk, name: str) -> None:
    _begin(desk)
    with pytest.raises(Invalid) as refused:
        _send(desk, f"Hola {name}")
    assert (refused.value.code, name in refused.value.message) == ("left_open", True)


def test_a_text_is_as_long_as_it_is_with_the_real_link(desk: Desk) -> None:
    _begin(desk)
    token = SignedFormLinks("a key of sixteen or more", datetime.resolution * 10**12).token(
        FormLink(conversation_id(NUMBER), "es"), later()
    )
    whole = f" {URL}?ref={token}"
    assert length_when_sent(f" {form_link(URL)}") == len(whole)
    fits = "x" * (1600 - len(whole))
    with pytest.raises(Invalid):
        _send(desk, f"x{fits} {{formLink}}")
    _send(desk, f"{fits} {{formLink}}")
