"""Twilio's real client against the simulated network, outcome by outcome."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest
import requests

from tests.builders import outbound
from tests.waiting import eventually
from tests.world import World
from wasaprecruit.adapters.twilio_channel import TwilioAccount, TwilioChannel
from wasaprecruit.domain.documents.message import SentTemplate
from wasaprecruit.ports.channel import NotAccepted, OutcomeUnknown, Rejected

CONVERSATION = "conversation-of-no-document"


@pytest.fixture
def channel(world: World) -> TwilioChannel:
    return _channel(world, world.stack.whatsapp)


def _channel(world: World, api: str) -> TwilioChannel:
    account = TwilioAccount(
        sid="AC" + "0" * 32,
        token="local-auth-token",
        sender="whatsapp:+14155238886",
        status_url=f"{world.stack.functions}/whatsapp_status",
        api_base_url=api,
    )
    return TwilioChannel(account)


@pytest.fixture
def address(world: World, number: str) -> str:
    """Of an aspirant who has just written, so that the window is open."""
    world.write(number, "Hola")
    world.welcomed(number)
    return f"whatsapp:{number}"


def _send(channel: TwilioChannel, address: str, text: str) -> str:
    return channel.send(address, outbound(text), CONVERSATION, str(uuid4()))


def test_what_is_accepted_has_a_sid_and_stands_in_the_list(
    channel: TwilioChannel, address: str
) -> None:
    sid = _send(channel, address, "¿Puedes venir el lunes? 😊")
    found = {sent.sid: sent for sent in channel.sent_to(address)}
    assert found[sid].text == "¿Puedes venir el lunes? 😊"
    assert found[sid].created_at.tzinfo is not None


def test_a_message_with_a_file_alone_has_no_words_in_the_list(
    channel: TwilioChannel, address: str, world: World
) -> None:
    url = f"{world.stack.whatsapp}/nothing.jpg"
    sid = channel.send(address, outbound(""), CONVERSATION, str(uuid4()), [url])
    found = {sent.sid: sent for sent in channel.sent_to(address)}
    assert (found[sid].text, found[sid].files) == ("", 1)


def test_no_number_and_no_word_is_logged(
    channel: TwilioChannel, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        _send(channel, address, "a secret")
        channel.sent_to(address)
    assert address.removeprefix("whatsapp:+") not in caplog.text
    assert "a secret" not in caplog.text


def test_the_list_is_in_the_order_of_acceptance(channel: TwilioChannel, address: str) -> None:
    sids = [_send(channel, address, f"number {n}") for n in range(3)]
    assert [sent.sid for sent in channel.sent_to(address)][-3:] == sids


@pytest.mark.parametrize(
    ("fault", "raised", "reaches_the_phone"),
    [
        ("error_429", NotAccepted, False),
        ("error_500_before", OutcomeUnknown, False),
        ("error_500_after", OutcomeUnknown, True),
        ("drop_response", OutcomeUnknown, True),
    ],
)
def test_each_failure_says_whether_the_message_may_have_been_taken(
    world: World,
    channel: TwilioChannel,
    address: str,
    fault: str,
    raised: type[Exception],
    reaches_the_phone: bool,
) -> None:
    number = address.removeprefix("whatsapp:")
    text = f"text {uuid4()}"
    world.simulate("faults", {"kind": fault, "match": {"to": number}})
    with pytest.raises(raised):
        _send(channel, address, text)
    assert [one["body"] for one in world.phone(number) if one["body"] == text] == [
        text
    ] * reaches_the_phone
    assert (text in [sent.text for sent in channel.sent_to(address)]) == reaches_the_phone


@pytest.fixture
def template(world: World) -> Iterator[SentTemplate]:
    """One that WhatsApp approves of."""
    sid = f"HX{uuid4().hex}"
    url = f"{world.stack.whatsapp}/simulator/templates/{sid}"
    content = {"types": {"twilio/text": {"body": "Hola {{1}}, ¿seguimos?"}}}
    requests.put(url, json=content, timeout=10).raise_for_status()
    yield SentTemplate(content_sid=sid, variables={"1": "Valentina “Vale”"})
    requests.delete(url, timeout=10)


def test_a_template_reaches_who_never_wrote_as_it_reads(
    world: World,
    channel: TwilioChannel,
    template: SentTemplate,
    new_number: Callable[[], str],
) -> None:
    number = new_number()
    reads = "Hola Valentina “Vale”, ¿seguimos?"
    message = outbound(reads, template=template)
    address = f"whatsapp:{number}"
    sid = channel.send(address, message, CONVERSATION, str(uuid4()))
    eventually(lambda: world.phone(number)[0]["status"] == "delivered", "the template's delivery")
    (entry,) = world.phone(number)
    assert (entry["contentSid"], entry["body"]) == (template.content_sid, reads)
    assert [(sent.sid, sent.text) for sent in channel.sent_to(address)] == [(sid, reads)]


def test_a_template_that_is_not_there_is_refused_for_good(
    channel: TwilioChannel, new_number: Callable[[], str]
) -> None:
    message = outbound("Hola", template=SentTemplate(content_sid=f"HX{uuid4().hex}"))
    with pytest.raises(Rejected) as refused:
        channel.send(f"whatsapp:{new_number()}", message, CONVERSATION, str(uuid4()))
    assert refused.value.code == "21655"


def test_nobody_listening_means_not_taken(world: World, address: str) -> None:
    unreachable = _channel(world, "http://127.0.0.1:9")
    with pytest.raises(NotAccepted):
        _send(unreachable, address, "text")


def test_a_text_that_is_too_long_is_refused_for_good(channel: TwilioChannel, address: str) -> None:
    with pytest.raises(Rejected) as refused:
        _send(channel, address, "x" * 1601)
    assert refused.value.code == "21617"


def test_outside_the_window_the_list_tells_the_failure(
    channel: TwilioChannel, new_number: Callable[[], str]
) -> None:
    address = f"whatsapp:{new_number()}"
    _send(channel, address, "never wrote to us")
    failed = eventually(
        lambda: [sent for sent in channel.sent_to(address) if sent.error_code],
        "the failure in the list",
    )
    assert (failed[0].error_code, failed[0].status in ("failed", "undelivered")) == ("63016", True)


def test_what_aspirants_wrote_is_listed_in_order_with_its_files(
    world: World, channel: TwilioChannel, number: str
) -> None:
    photo = {"contentType": "image/png", "base64": "iVBORw0KGgo="}
    since = datetime.now(UTC)
    sids = [
        world.write(number, "one"),
        world.write(number, "two", media=[photo]),
        world.write(number, "three"),
    ]
    listed = {one.message_id: one for one in channel.received_since(since)}
    found = [one for sid, one in listed.items() if sid in sids]
    assert [one.message_id for one in found] == sids
    times = [one.message.at for one in found]
    assert times == sorted(times)
    assert [one.message.type for one in found] == ["text", "image", "text"]
    (media,) = found[1].message.media
    assert media.content_type == "image/png"
    assert str(media.url).startswith(f"{world.stack.whatsapp}/2010-04-01/Accounts/AC")
    assert {one.address for one in found} == {f"whatsapp:{number}"}


def test_a_sid_tells_what_became_of_its_message(channel: TwilioChannel, address: str) -> None:
    sid = _send(channel, address, "text")

    def delivered() -> bool:
        sent = channel.sent_as(sid)
        return sent is not None and sent.status == "delivered"

    eventually(delivered, "the delivery in the answer")
    assert channel.sent_as("SM" + "0" * 32) is None
