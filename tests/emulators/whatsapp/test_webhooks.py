"""The webhook for what aspirants write: shape, signature, order, retry."""

import base64
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from twilio.request_validator import RequestValidator

from tests.emulators.whatsapp.world import AGENCY, VALENTINA, AgencyServer, Simulator, until

FIXTURES = Path(__file__).parent / "fixtures"
# What changes from message to message; all else must be as captured.
VARYING = {"MessageSid", "SmsMessageSid", "SmsSid", "MediaUrl0"}


def captured(name: str) -> dict[str, str]:
    return dict(parse_qsl((FIXTURES / f"{name}.form").read_text(), keep_blank_values=True))


def attached(content_type: str, content: bytes = b"bytes", **more: str) -> dict[str, Any]:
    return {"contentType": content_type, "base64": base64.b64encode(content).decode(), **more}


def delivered(simulator: Simulator, agency: AgencyServer, **given: Any) -> dict[str, str]:
    sid = simulator.write(**({"profileName": "Valentina Ríos"} | given))
    [call] = until(lambda: [c for c in agency.inbound if c.params["MessageSid"] == sid])
    params: dict[str, str] = call.params
    return params


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("text", {"body": "Hola! Vi su anuncio y quiero ser modelo 😊"}),
        ("photo", {"body": "", "media": [attached("image/jpeg")]}),
        (
            "button-reply",
            {
                "body": "",
                "button": {"text": "Continuar", "payload": "continue"},
                "replyTo": "MM5cc44eecf7dab0d48d4529d0fa4af44d",
                "externalUserId": "MX.4566546130240823",
            },
        ),
    ],
)
def test_a_webhook_is_as_captured_from_twilio(
    simulator: Simulator, agency: AgencyServer, name: str, given: dict[str, Any]
) -> None:
    told, expected = delivered(simulator, agency, **given), captured(name)
    assert set(told) == set(expected)
    same = set(expected) - VARYING
    assert {n: told[n] for n in same} == {n: expected[n] for n in same}
    assert told["MessageSid"] == told["SmsSid"] == told["SmsMessageSid"]
    assert told["MessageSid"][:2] == expected["MessageSid"][:2]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            {"body": "", "media": [attached("audio/ogg; codecs=opus")]},
            {"MessageType": "audio", "MediaContentType0": "audio/ogg; codecs=opus"},
        ),
        ({"media": [attached("video/mp4")]}, {"MessageType": "video", "Body": "Hola"}),
        (
            {"body": "", "media": [attached("application/pdf", filename="Book 2026.pdf")]},
            {"MessageType": "document", "Body": "Book 2026.pdf"},
        ),
        ({"body": "", "media": [attached("image/webp")]}, {"MessageType": "image"}),
        (
            {"body": "", "type": "sticker", "media": [attached("image/webp")]},
            {"MessageType": "sticker", "MediaContentType0": "image/webp"},
        ),
        (
            {"body": "", "latitude": 19.4326, "longitude": -99.1332, "label": "Zócalo"},
            {"MessageType": "location", "Latitude": "19.4326", "Longitude": "-99.1332",
             "Label": "Zócalo", "NumMedia": "0", "Body": ""},
        ),
        (
            {"body": "", "vcard": "BEGIN:VCARD\nFN:Ana\nEND:VCARD"},
            {"MessageType": "contacts", "MediaContentType0": "text/vcard", "NumMedia": "1"},
        ),
        (
            {"body": "", "list": {"text": "Mañana", "payload": "am"}},
            {"MessageType": "interactive", "ListTitle": "Mañana", "ListId": "am", "Body": "Mañana"},
        ),
        (
            {"replyTo": "SM" + "2" * 32},
            {"OriginalRepliedMessageSid": "SM" + "2" * 32,
             "OriginalRepliedMessageSender": AGENCY, "MessageType": "text"},
        ),
        ({"body": "", "type": "order"}, {"MessageType": "order", "Body": "", "NumMedia": "0"}),
        ({"params": {"Body": "changed", "New": "1"}}, {"Body": "changed", "New": "1"}),
    ],
)  # fmt: skip
def test_every_kind_of_message_says_what_it_is(
    simulator: Simulator, agency: AgencyServer, given: dict[str, Any], expected: dict[str, str]
) -> None:
    told = delivered(simulator, agency, **given)
    assert {name: told.get(name) for name in expected} == expected


def test_several_files_in_one_message_are_numbered(
    simulator: Simulator, agency: AgencyServer
) -> None:
    told = delivered(simulator, agency, media=[attached("image/jpeg"), attached("image/png")])
    assert (told["NumMedia"], told["MediaContentType1"]) == ("2", "image/png")
    assert told["MessageSid"].startswith("MM")
    base = f"{simulator.messages_url}/{told['MessageSid']}/Media/ME"
    assert told["MediaUrl0"].startswith(base)
    assert told["MediaUrl0"] != told["MediaUrl1"]


def test_who_hides_the_number_comes_with_a_business_scoped_id(
    simulator: Simulator, agency: AgencyServer
) -> None:
    told = delivered(simulator, agency, **{"from": ""}, externalUserId="MX.4566546130240823")
    assert told["From"] == told["ExternalUserId"] == "whatsapp:MX.4566546130240823"
    assert "WaId" not in told
    sid = simulator.send(to="whatsapp:MX.4566546130240823").json()["sid"]
    until(lambda: simulator.status(sid) == "delivered")


def test_a_parameter_can_be_left_out(simulator: Simulator, agency: AgencyServer) -> None:
    assert "ProfileName" not in delivered(simulator, agency, params={"ProfileName": None})


@pytest.mark.parametrize("body", ["¡Ñandú! 😊 &=+%", "a\nb\0c", "<img onerror=x>", "\u202eabc"])
def test_text_arrives_as_written_and_signed(
    simulator: Simulator, agency: AgencyServer, body: str
) -> None:
    assert delivered(simulator, agency, body=body)["Body"] == body
    [call] = agency.inbound
    validator = RequestValidator("local-auth-token")
    signature = call.headers["X-Twilio-Signature"]
    assert validator.validate(f"{agency.url}/whatsapp_inbound", call.params, signature)
    assert not validator.validate(call.url, call.params | {"Body": "other"}, signature)


def test_half_a_character_becomes_the_replacement_sign(
    simulator: Simulator, agency: AgencyServer
) -> None:
    assert delivered(simulator, agency, body="a\ud800b")["Body"] == "a\ufffdb"
    assert delivered(simulator, agency, body="\ud83d\ude0a")["Body"] == "😊"


def test_the_signature_covers_the_query_of_the_callback(
    simulator: Simulator, agency: AgencyServer
) -> None:
    simulator.write()
    callback = f"{agency.url}/whatsapp_status?message=a%2Fb&x=%C3%B1"
    simulator.send(StatusCallback=callback)
    [call, *_] = until(lambda: agency.at("/whatsapp_status"))
    assert call.url == callback
    validator = RequestValidator("local-auth-token")
    assert validator.validate(callback, call.params, call.headers["X-Twilio-Signature"])


def test_one_aspirants_messages_arrive_in_the_order_of_writing(
    simulator: Simulator, agency: AgencyServer
) -> None:
    agency.gate.clear()
    sids = [simulator.write(str(n)) for n in range(8)]
    until(lambda: agency.inbound)
    assert len(agency.inbound) == 1
    agency.gate.set()
    until(lambda: len(agency.inbound) == 8)
    assert [call.params["MessageSid"] for call in agency.inbound] == sids


def test_order_can_be_given_up_to_arrive_all_at_once(
    simulator: Simulator, agency: AgencyServer
) -> None:
    agency.gate.clear()
    for n in range(5):
        simulator.write(str(n), inOrder=False)
    until(lambda: len(agency.inbound) == 5)
    agency.gate.set()


def test_another_aspirant_does_not_wait(simulator: Simulator, agency: AgencyServer) -> None:
    agency.gate.clear()
    simulator.write()
    simulator.write(**{"from": "+5491123456789"})
    until(lambda: len(agency.inbound) == 2)
    agency.gate.set()


@pytest.mark.parametrize(
    ("answers", "calls", "status"),
    [
        ([], 1, 200),
        ([(500, "")], 2, 200),
        ([(503, ""), (500, "")], 2, 500),
        ([(403, "")], 1, 403),
    ],
)
def test_a_failing_webhook_is_retried_once_and_a_refusal_never(
    simulator: Simulator,
    agency: AgencyServer,
    answers: list[tuple[int, str]],
    calls: int,
    status: int,
) -> None:
    agency.answers = answers
    answer = simulator.post(
        "/simulator/messages", {"from": "+5215512345678", "body": "Hola", "wait": True}
    ).json()
    assert answer["webhookStatus"] == status
    assert len(agency.inbound) == calls
    tokens = Counter(call.headers["I-Twilio-Idempotency-Token"] for call in agency.inbound)
    assert list(tokens.values()) == [calls]


def test_a_webhook_without_an_answer_is_lost_but_stays_in_the_list(
    simulator: Simulator, agency: AgencyServer
) -> None:
    agency.gate.clear()
    started = time.monotonic()
    answer = simulator.post(
        "/simulator/messages", {"from": "+5215512345678", "body": "Hola", "wait": True}
    ).json()
    assert answer["webhookStatus"] is None
    assert time.monotonic() - started < 3
    assert len(agency.inbound) == 1
    assert [m.sid for m in simulator.client().messages.list(to=AGENCY)] == [answer["sid"]]


def test_writing_does_not_wait_for_the_webhook(simulator: Simulator, agency: AgencyServer) -> None:
    agency.gate.clear()
    sid = simulator.write()
    assert simulator.status(sid) == "received"
    assert not simulator.get("/simulator/idle").json()["idle"]
    agency.gate.set()
    simulator.settle()


def test_a_message_in_the_answer_is_sent(simulator: Simulator, agency: AgencyServer) -> None:
    agency.answers = [(200, "<Response><Message>Hola &lt;b&gt;</Message></Response>")]
    simulator.write()
    reply = until(lambda: simulator.ledger()[1:])[0]
    assert (reply["direction"], reply["to"], reply["body"]) == (
        "outbound-reply", VALENTINA, "Hola <b>",
    )  # fmt: skip
    until(lambda: simulator.status(reply["sid"]) == "delivered")


def test_an_answer_that_is_no_twiml_sends_nothing(
    simulator: Simulator, agency: AgencyServer
) -> None:
    agency.answers = [(200, "OK"), (200, "<html><Message>x</Message></html>"), (200, "")]
    for _ in range(3):
        simulator.write()
    simulator.settle()
    assert [entry["direction"] for entry in simulator.ledger()] == ["inbound"] * 3


def test_channel_metadata_is_json(simulator: Simulator, agency: AgencyServer) -> None:
    metadata = json.loads(delivered(simulator, agency)["ChannelMetadata"])
    assert metadata["data"]["context"] == {"ProfileName": "Valentina Ríos", "WaId": "5215512345678"}
