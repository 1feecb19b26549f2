"""Twilio's webhooks as the runtime calls them: what is genuine gets in, nothing else does."""

import base64
import hashlib
import hmac
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl, urlencode
from uuid import uuid4

import pytest
import requests

from tests.waiting import eventually
from tests.world import World, form
from wasaprecruit.domain.identity import conversation_id

FIXTURES = Path(__file__).parents[1] / "fixtures" / "twilio"
URL_FORM = "application/x-www-form-urlencoded"


def _sid() -> str:
    return f"SM{uuid4().hex}"


def _text(number: str, **changes: str) -> str:
    params = {
        "MessageSid": _sid(),
        "AccountSid": "AC" + "0" * 32,
        "From": f"whatsapp:{number}",
        "To": "whatsapp:+14155238886",
        "Body": "Hola",
        "ProfileName": "Valentina",
        "MessageType": "text",
        "NumMedia": "0",
        **changes,
    }
    return form(**params)


def _stored(world: World, number: str) -> list[dict[str, object]]:
    return [one for one in world.messages(number) if one["direction"] == "in"]


@pytest.mark.parametrize(
    ("name", "kind"), [("text", "text"), ("photo", "image"), ("button-reply", "button")]
)
def test_a_captured_webhook_is_stored_and_answered_empty(
    world: World, number: str, name: str, kind: str
) -> None:
    params = dict(parse_qsl((FIXTURES / f"{name}.form").read_text(), keep_blank_values=True))
    # Ids of this run alone: the captured ones may have been stored before.
    params |= {"From": f"whatsapp:{number}", "MessageSid": _sid(), "WaId": number.strip("+")}
    params.pop("ExternalUserId", None)
    answer = world.webhook("whatsapp_inbound", urlencode(params))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/xml")
    assert "<Message" not in answer.text
    (message,) = eventually(lambda: _stored(world, number), "the message's document")
    assert (message["id"], message["type"]) == (params["MessageSid"], kind)


def test_a_captured_status_of_nobodys_message_is_accepted_and_let_go(world: World) -> None:
    body = (FIXTURES / "status-read.form").read_text()
    assert world.webhook("whatsapp_status", body).status_code == 204


@pytest.mark.parametrize(
    "signature", ["", "wrong", "ä", "=" * 28, "A" * 4_000], ids=lambda value: value[:8] or "none"
)
@pytest.mark.parametrize("function", ["whatsapp_inbound", "whatsapp_status"])
def test_a_wrong_signature_is_refused(world: World, function: str, signature: str) -> None:
    headers = {"X-Twilio-Signature": signature}
    answer = world.webhook(function, _text("+525500000000"), headers)
    assert answer.status_code == 403
    assert answer.text == ""


def test_nothing_of_a_refused_webhook_is_stored(
    world: World, new_number: Callable[[], str]
) -> None:
    refused, accepted = new_number(), new_number()
    body = _text(refused)
    world.webhook("whatsapp_inbound", body, {"X-Twilio-Signature": "wrong"})
    url = f"{world.stack.functions}/whatsapp_inbound"
    requests.post(url, data=body, headers={"Content-Type": URL_FORM}, timeout=30)
    # What came later has arrived, so what came before would have, too.
    world.webhook("whatsapp_inbound", _text(accepted))
    eventually(lambda: world.row(accepted), "the accepted message")
    assert world.row(refused) is None


def test_a_signature_covers_the_body_and_the_query(world: World, number: str) -> None:
    genuine = world.webhook("whatsapp_inbound", _text(number)).request
    signature = {"Content-Type": URL_FORM, **_only_signature(genuine)}
    url = f"{world.stack.functions}/whatsapp_inbound"
    assert genuine.body
    changed = str(genuine.body).replace("Hola", "Adios")
    for target, body in ((url, changed), (f"{url}?x=1", str(genuine.body))):
        assert requests.post(target, body, headers=signature, timeout=30).status_code == 403
    assert requests.post(url, genuine.body, headers=signature, timeout=30).status_code == 200


def _only_signature(request: requests.PreparedRequest) -> dict[str, str]:
    return {"X-Twilio-Signature": request.headers["X-Twilio-Signature"]}


def test_a_sha256_signature_is_accepted_when_twilio_says_so(world: World, number: str) -> None:
    body = _text(number)
    url = f"{world.stack.functions}/whatsapp_inbound"
    pairs = sorted(parse_qsl(body, keep_blank_values=True))
    signed = url + "".join(name + value for name, value in pairs)
    digest = hmac.new(b"local-auth-token", signed.encode(), hashlib.sha256).digest()
    headers = {
        "X-Twilio-Signature": base64.b64encode(digest).decode(),
        "X-Twilio-Webhooks-Signature-Settings": "key=k1,algorithm=HMAC_SHA256",
    }
    assert world.webhook("whatsapp_inbound", body, headers).status_code == 200


def test_what_the_request_says_of_its_host_has_no_effect(world: World, number: str) -> None:
    spoofed = {
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "https",
        "Forwarded": "host=evil.example",
        "Host": "evil.example",
    }
    assert world.webhook("whatsapp_inbound", _text(number), spoofed).status_code == 200


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"AccountSid": "AC" + "1" * 32}, 403),
        ({"To": "whatsapp:+15005550006"}, 403),
        ({"From": ""}, 400),
        ({"MessageSid": "../../x"}, 400),
    ],
    ids=["another account", "another number", "nobody", "no id"],
)
def test_what_is_signed_but_not_ours_is_refused(
    world: World, number: str, changes: dict[str, str], status: int
) -> None:
    assert world.webhook("whatsapp_inbound", _text(number, **changes)).status_code == status


@pytest.mark.parametrize("function", ["whatsapp_inbound", "whatsapp_status"])
def test_other_kinds_of_requests_are_refused(world: World, function: str) -> None:
    json_headers = {"Content-Type": "application/json"}
    assert world.webhook(function, "{}", json_headers).status_code == 415
    url = f"{world.stack.functions}/{function}"
    assert requests.get(url, timeout=30).status_code == 405
    assert world.webhook(function, b"").status_code == 403


@pytest.mark.parametrize(
    "body",
    ["&".join(f"f{n}=1" for n in range(10_000)), "Body=" + "x" * 300_000],
    ids=["too many fields", "too large"],
)
def test_too_much_is_refused_cheaply(world: World, body: str) -> None:
    assert world.webhook("whatsapp_inbound", body).status_code == 413


def test_a_body_of_thirty_megabytes_is_refused(world: World) -> None:
    url = f"{world.stack.functions}/whatsapp_inbound"
    headers = {"Content-Type": URL_FORM, "X-Twilio-Signature": "x"}
    try:
        status = requests.post(url, b"x" * 30_000_000, headers=headers, timeout=60).status_code
    except requests.ConnectionError:
        # The server may hang up before it has read all of it.
        status = 413
    assert status == 413


@pytest.mark.parametrize("function", ["whatsapp_inbound", "form_submitted/page", "api/x"])
def test_twenty_megabytes_in_chunks_are_refused(world: World, function: str) -> None:
    pieces = (b"x" * 65_536 for _ in range(320))
    answer = requests.post(f"{world.stack.functions}/{function}", data=pieces, timeout=120)
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "too_large")


def test_a_message_of_ones_own_cannot_be_cut_into_somebody_elses(
    world: World, new_number: Callable[[], str]
) -> None:
    mine, theirs = new_number(), new_number()
    crafted = [("From", f"whatsapp:{theirs}"), ("MessageSid", _sid()), ("NumMedia", "0")]
    crafted += [("To", "whatsapp:+14155238886"), ("WaId", theirs.strip("+")), ("Z", "")]
    tail = "".join(name + value for name, value in crafted)
    genuine = dict(parse_qsl(_text(mine, Body=f"Hola{tail}"), keep_blank_values=True))
    rest = "".join(name + genuine[name] for name in sorted(genuine) if name > "Body")
    kept = [(name, genuine[name]) for name in ("AccountSid",)]
    forged = urlencode([*kept, ("Body", "Hola"), *crafted[:-1], ("Z", rest)])
    headers = _only_signature(world.webhook("whatsapp_inbound", urlencode(genuine)).request)
    assert world.webhook("whatsapp_inbound", forged, headers).status_code == 403
    assert world.row(theirs) is None


def test_hostile_text_is_stored_as_text(world: World, number: str) -> None:
    hostile = "<img src=x onerror=alert(1)> \u202eevil\u202c \x00 javascript:alert(1) 😀"
    world.webhook("whatsapp_inbound", _text(number, Body=hostile, ProfileName="A\nB<b>"))
    (message,) = eventually(lambda: _stored(world, number), "the message's document")
    harmless = "<img src=x onerror=alert(1)> evil  javascript:alert(1) 😀"
    assert message["text"] == harmless
    row = world.row(number)
    assert row
    assert row["displayName"] == "A B<b>"


def test_an_unknown_kind_is_kept_with_its_name(world: World, number: str) -> None:
    world.webhook("whatsapp_inbound", _text(number, MessageType="order", Body="", NewField="1"))
    (message,) = eventually(lambda: _stored(world, number), "the message's document")
    assert (message["type"], message["rawType"]) == ("unknown", "order")


def test_a_user_without_a_number_gets_a_conversation_and_a_welcome(world: World) -> None:
    hidden = f"MX.{uuid4().int % 10**16}"
    address = f"whatsapp:{hidden}"
    world.webhook("whatsapp_inbound", _text("", From=address, ExternalUserId=address))
    path = f"conversations/{conversation_id(hidden)}"
    row = eventually(lambda: world.document(path), "the conversation")
    assert row
    assert row["channel"]["externalUserId"] == hidden
    eventually(
        lambda: [one for one in world.ledger() if one["to"] == address], "the welcome at the phone"
    )


def test_a_status_moves_the_message_forward(world: World, number: str) -> None:
    world.write(number, "Hola")
    *_, newest = world.welcomed(number)
    conversation = conversation_id(number)
    sent = [one for one in world.messages(number) if one["direction"] == "out"]
    query = f"?conversation={conversation}&message={sent[-1]['id']}&attempt=0"
    for status in ("read", "sent", "delivered"):
        body = form(MessageSid=newest["sid"], MessageStatus=status, AccountSid="AC" + "0" * 32)
        assert world.webhook("whatsapp_status", body, query=query).status_code == 204

    def settled() -> bool:
        row = world.row(number)
        message = next(one for one in world.messages(number) if one["id"] == sent[-1]["id"])
        return (message["status"], (row or {})["lastMessage"]["status"]) == ("read", "read")

    eventually(settled, "the message read")
