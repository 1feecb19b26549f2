"""How Twilio's parameters read, kind by kind."""

import json
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from tests.fakes import NOON
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.events.base import serialize
from wasaprecruit.domain.events.messages import MessageReceived
from wasaprecruit.domain.events.reading import parse
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.domain.inbox_row import preview
from wasaprecruit.entrypoints.twilio.answers import read_answers, read_others
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


def test_a_reaction_is_what_it_reacts_to_and_with_what() -> None:
    body = (FIXTURES / "text.form").read_text()
    params = dict(parse_qsl(body, keep_blank_values=True))
    sid = "MM5cc44eecf7dab0d48d4529d0fa4af44d"
    params |= {"MessageType": "reaction", "Body": "❤️", "OriginalRepliedMessageSid": sid}
    message = read_inbound(params, AGENCY, NOON).data.message
    assert (message.type, message.text, message.reply_to) == ("reaction", "❤️", sid)
    assert message.own_words == ""


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


AD = {
    "ReferralSourceId": "120208901234560",
    "ReferralSourceType": "ad",
    "ReferralSourceUrl": "https://fb.me/3cr4Wqqkv",
    "ReferralHeadline": "Casting abierto",
    "ReferralBody": "¿Quieres ser modelo?",
    "ReferralCtwaClid": "ARAkLkA8rmlFeiCktEJQ-QTwRiyYHAFDLMNDBH0CD3qpjd0HR4irJ6LEkR7JwFF4XvnO2E",
    "ReferralMediaId": "1234",
    "ReferralMediaUrl": "https://scontent.example/ad.jpg",
    "ReferralMediaContentType": "image/jpeg",
    "ReferralNumMedia": "1",
}


def test_all_that_an_advertisement_says_of_itself_is_kept() -> None:
    referral = _message(**AD).referral
    assert referral
    assert set(referral.model_dump().values()) == set(AD.values()) - {"1"}


@pytest.mark.parametrize("name", sorted(set(AD) - {"ReferralNumMedia"}))
def test_any_part_of_a_referral_is_enough(name: str) -> None:
    referral = _message(**{name: AD[name]}).referral
    assert referral
    assert AD[name] in referral.model_dump().values()


def test_every_message_says_how_many_pictures_its_advertisement_had_and_most_have_none() -> None:
    assert _message(ReferralNumMedia="0", Body="Hola").referral is None


def _answers(**params: str) -> list[tuple[str, str]]:
    return [(one.question, one.answer) for one in _message(**params).answers]


@pytest.mark.parametrize("name", ["FlowData", "InteractiveData"])
@pytest.mark.parametrize(
    ("data", "answers"),
    [
        ('{"city":"Cali","days":["Lun","Mar"]}', [("city", "Cali"), ("days", "Lun, Mar")]),
        (
            '{"type":"nfm_reply","nfm_reply":{"name":"flow","body":"Sent",'
            '"response_json":"{\\"flow_token\\":\\"t\\",\\"height\\":170}"}}',
            [("height", "170")],
        ),
        (
            '{"pages":[{"items":[{"label":"Ciudad","value":"Cali"},{"label":"Sí","value":true}]}]}',
            [("Ciudad", "Cali"), ("Sí", "✓")],
        ),
        ("not json", None),
        ("[" * 5000, None),
        ('"words"', None),
    ],
)
def test_what_a_flow_answered_is_kept_whatever_its_shape(
    name: str, data: str, answers: list[tuple[str, str]] | None
) -> None:
    assert _answers(**{name: data}) == (answers or [(name, data[:2000])])


def test_a_flows_long_answers_are_read_to_the_end() -> None:
    inner = json.dumps({f"question {n}": "x" * 900 for n in range(30)})
    answers = _answers(InteractiveData=json.dumps({"nfm_reply": {"response_json": inner}}))
    assert [question for question, _ in answers] == [f"question {n}" for n in range(30)]


def test_the_same_answers_in_both_parameters_are_said_once() -> None:
    data = '{"city":"Cali"}'
    assert _answers(FlowData=data, InteractiveData=data) == [("city", "Cali")]


def test_a_flows_answers_are_its_preview() -> None:
    message = _message(FlowData='{"city":"Cali"}', MessageType="interactive")
    assert preview(message) == "Cali"


def test_a_parameter_of_tomorrow_is_kept_by_its_name() -> None:
    message = _message(PollTitle="¿Cuándo?", PollVote="Lunes", NumSegments="1", Empty=" ")
    said = [(one.question, one.answer) for one in message.other]
    assert said == [("PollTitle", "¿Cuándo?"), ("PollVote", "Lunes")]


@pytest.mark.parametrize("name", ["text.form", "photo.form", "button-reply.form"])
def test_of_captured_messages_nothing_is_unknown(name: str) -> None:
    assert _captured(name).data.message.other == []


def test_the_answers_and_the_unknown_are_bounded() -> None:
    fields = ",".join(f'"f{n}":"{"x" * 5000}"' for n in range(500))
    message = _message(FlowData=f"{{{fields}}}", **{f"P{n}": "x" * 9000 for n in range(100)})
    assert len(message.answers) <= 60
    assert len(message.other) <= 20
    longest = max(len(one.answer) for one in [*message.answers, *message.other])
    assert longest <= 2000


def test_a_field_of_a_flow_that_is_called_like_a_question_hides_no_other() -> None:
    said = {"name": "Ana Silva", "id": "12", "answer": "si", "city": "GDL"}
    answers = read_answers({"FlowData": json.dumps(said)})
    assert {one.question: one.answer for one in answers} == said


def test_what_is_new_of_an_ad_is_kept() -> None:
    others = read_others({"ReferralWelcomeMessage": "Hola", "ReferralBody": "x"})
    assert [(one.question, one.answer) for one in others] == [("ReferralWelcomeMessage", "Hola")]
