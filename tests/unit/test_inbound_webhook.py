"""How Twilio's parameters read, kind by kind."""

from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from tests.fakes import NOON
from wasaprecruit.domain.documents import Message
from wasaprecruit.domain.events import MessageReceived, parse, serialize
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.domain.messages import preview
from wasaprecruit.entrypoints.twilio.inbound import read_inbound
from wasaprecruit.entrypoints.twilio.webhook import RefusedWebhook

AGENCY = "whatsapp:+14155238886"
FIXTURES = Path(__file__).parents[1] / "fixtures" / "twilio"


def _read(**params: str) -> MessageReceived:
    values = {
        "MessageSid": "SM3f1c2b7a9d4e5f60718293a4b5c6d7e8",
        "From": "whatsapp:+5215512345678",
        "To": AGENCY,
        "ProfileName": "Valentina",
        "NumMedia": "0",
        **params,
    }
    return read_inbound(values, AGENCY, NOON)


def _message(**params: str) -> Message:
    return _read(**params).data.message


def _captured(name: str) -> MessageReceived:
    body = (FIXTURES / name).read_text()
    return read_inbound(dict(parse_qsl(body, keep_blank_values=True)), AGENCY, NOON)


def test_a_captured_text() -> None:
    event = _captured("text.form")
    assert event.conversation_id == conversation_id("+5215512345678")
    assert event.data.profile_name == "Valentina Ríos"
    assert event.data.message.type == "text"
    assert event.data.message.text == "Hola! Vi su anuncio y quiero ser modelo 😊"


def test_a_captured_photo() -> None:
    message = _captured("photo.form").data.message
    assert message.type == "image"
    assert [media.content_type for media in message.media] == ["image/jpeg"]
    assert str(message.media[0].url).startswith("https://api.twilio.com/")


def test_a_captured_button_answer_with_what_it_answers() -> None:
    event = _captured("button-reply.form")
    message = event.data.message
    assert (message.type, message.raw_type) == ("button", "interactive")
    assert message.button
    assert (message.button.text, message.button.payload) == ("Continuar", "continue")
    assert message.reply_to == "MM5cc44eecf7dab0d48d4529d0fa4af44d"
    assert event.data.external_user_id == "whatsapp:MX.4566546130240823"


def test_an_event_survives_its_way_through_pubsub() -> None:
    event = _captured("button-reply.form")
    assert parse(serialize(event)) == event


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("audio", "audio"),
        ("video", "video"),
        ("document", "document"),
        ("sticker", "sticker"),
        ("contacts", "contacts"),
        ("order", "unknown"),
        ("something_of_tomorrow", "unknown"),
    ],
)
def test_every_kind_is_kept_with_its_raw_name(raw: str, kind: str) -> None:
    message = _message(MessageType=raw, Body="words")
    assert (message.type, message.raw_type, message.text) == (kind, raw, "words")


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("image/png", "image"),
        ("audio/ogg; codecs=opus", "audio"),
        ("video/mp4", "video"),
        ("application/pdf", "document"),
        ("text/vcard", "contacts"),
        ("", "document"),
    ],
)
def test_without_a_kind_the_file_tells(content_type: str, kind: str) -> None:
    message = _message(NumMedia="1", MediaUrl0="https://x", MediaContentType0=content_type)
    assert message.type == kind


def test_a_vcard_is_a_contact_whatever_it_is_called() -> None:
    message = _message(
        MessageType="document", NumMedia="1", MediaUrl0="https://x", MediaContentType0="text/vcard"
    )
    assert message.type == "contacts"


def test_a_location_with_its_name() -> None:
    message = _message(Latitude="19.4326", Longitude="-99.1332", Label="Zócalo", Body="")
    assert message.type == "location"
    assert message.location
    assert (message.location.latitude, message.location.label) == (19.4326, "Zócalo")
    assert preview(message) == "Zócalo"


@pytest.mark.parametrize(("latitude", "longitude"), [("x", "1"), ("91", "0"), ("nan", "0")])
def test_a_place_that_is_nowhere_is_no_location(latitude: str, longitude: str) -> None:
    message = _message(Latitude=latitude, Longitude=longitude, MessageType="location")
    assert (message.type, message.location) == ("location", None)


@pytest.mark.parametrize(
    ("claimed", "kept"), [("2", 2), ("999", 10), ("-1", 0), ("x", 0), ("", 0), ("²", 0)]
)
def test_the_number_of_files_is_not_believed(claimed: str, kept: int) -> None:
    urls = {f"MediaUrl{n}": f"https://x/{n}" for n in range(12)}
    assert len(_message(NumMedia=claimed, **urls).media) == kept


def test_an_advertisement_is_remembered() -> None:
    message = _message(ReferralSourceId="120", ReferralHeadline="Casting\nabierto")
    assert message.referral
    assert (message.referral.source_id, message.referral.headline) == ("120", "Casting abierto")


def test_a_user_without_a_number_has_a_conversation() -> None:
    event = _read(
        From="whatsapp:MX.4566546130240823", ExternalUserId="whatsapp:MX.4566546130240823"
    )
    assert event.conversation_id == conversation_id("MX.4566546130240823")
    assert event.data.address == "whatsapp:MX.4566546130240823"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("A\r\nB\tC", "A B C"),
        ("\u202eEVIL\u202c \u2066x\u2069", "EVIL x"),
        (" \u200b\u202e ", ""),
        ("Renata 👩\u200d🎤 🌻", "Renata 👩\u200d🎤 🌻"),
        ("\x00\x1b[31mred", "[31mred"),
        ("ليلى", "ليلى"),
        ("x" * 500, "x" * 200),
    ],
)
def test_a_name_is_one_line_that_bends_nothing_around_it(given: str, kept: str) -> None:
    assert _read(ProfileName=given).data.profile_name == kept


def test_a_message_to_another_number_is_refused() -> None:
    with pytest.raises(RefusedWebhook) as refused:
        _read(To="whatsapp:+15005550006")
    assert refused.value.status == 403


@pytest.mark.parametrize(
    "params", [{"MessageSid": "../x"}, {"From": "whatsapp:"}, {"From": "sms:+525512345678"}]
)
def test_what_names_no_message_or_nobody_is_refused(params: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"MessageSid|empty|WhatsApp"):
        _read(**params)
