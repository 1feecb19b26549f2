"""A signature of Twilio's counts only for the one way in which Twilio can have meant it."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

import pytest
from flask import Flask

from tests.fakes import NOON
from wasaprecruit.domain.events.messages import MessageReceived
from wasaprecruit.entrypoints.twilio.inbound import read_inbound
from wasaprecruit.entrypoints.twilio.webhook import RefusedWebhook, read_webhook
from wasaprecruit.settings import TwilioSettings

BASE = "https://functions.example"
AGENCY = "whatsapp:+14155238886"
MINE = "5215511112222"
VICTIM = "5215599998888"
FIXTURES = Path(__file__).parents[1] / "fixtures" / "twilio"
ALGORITHMS = {"SHA-1": hashlib.sha1, "SHA-256": hashlib.sha256}
SID, OTHER_SID = "SM" + "1" * 32, "SM" + "2" * 32
HIDDEN, HIDDEN_VICTIM = "whatsapp:MX.4566546130240823", "whatsapp:MX.1112223334445556"
Pairs = list[tuple[str, str]]

SETTINGS = TwilioSettings.model_validate(
    {
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "TWILIO_AUTH_TOKEN": "token",
        "WHATSAPP_SENDER": AGENCY,
        "PUBLIC_BASE_URL": BASE,
    }
)


def _mine(body: str, **changes: str | None) -> dict[str, str]:
    """A genuine text of the attacker's own, in the captured shape."""
    captured = dict(parse_qsl((FIXTURES / "text.form").read_text(), keep_blank_values=True))
    params = captured | {
        "Body": body,
        "From": f"whatsapp:+{MINE}",
        "WaId": MINE,
        "MessageSid": SID,
        **changes,
    }
    return {name: value for name, value in params.items() if value is not None}


def _signed(url: str, params: Mapping[str, str]) -> str:
    return url + "".join(name + params[name] for name in sorted(params))


def _signature(text: str, algorithm: str) -> str:
    digest = hmac.new(b"token", text.encode(), ALGORITHMS[algorithm]).digest()
    return base64.b64encode(digest).decode()


def _read(
    pairs: Pairs,
    signature: str,
    algorithm: str = "SHA-1",
    function: str = "whatsapp_inbound",
    query: str = "",
) -> Mapping[str, str]:
    headers = {"X-Twilio-Signature": signature}
    if algorithm == "SHA-256":
        headers["X-Twilio-Webhooks-Signature-Settings"] = "key=k1,algorithm=HMAC_SHA256"
    with Flask(__name__).test_request_context(
        f"/{function}{query}",
        method="POST",
        data=urlencode(pairs),
        content_type="application/x-www-form-urlencoded",
        headers=headers,
    ) as context:
        return read_webhook(context.request, function, SETTINGS)


def _receive(pairs: Pairs, signature: str, algorithm: str = "SHA-1") -> MessageReceived:
    return read_inbound(_read(pairs, signature, algorithm), AGENCY, NOON)


def _forge(genuine: Mapping[str, str], *cuts: tuple[str, str]) -> Pairs:
    """The genuine parameters before the first cut, then these; the last one swallows the rest.

    Asserts that what is signed stays the same, letter for letter.
    """
    url = f"{BASE}/whatsapp_inbound"
    signed = _signed(url, genuine)
    kept = sorted((name, value) for name, value in genuine.items() if name < cuts[0][0])
    head = url + "".join(name + value for name, value in kept + list(cuts))
    assert signed.startswith(head), "the forgery does not fit"
    name, value = cuts[-1]
    pairs = [*kept, *cuts[:-1], (name, value + signed[len(head) :])]
    assert [one for one, _ in pairs] == sorted(one for one, _ in pairs)
    return pairs


def _victims(**changes: str) -> list[tuple[str, str]]:
    """A whole message of the victim's, as it would stand at the end of the attacker's body."""
    params = {
        "From": f"whatsapp:+{VICTIM}",
        "MessageSid": OTHER_SID,
        "MessageType": "text",
        "NumMedia": "0",
        "ProfileName": "Victim",
        "To": AGENCY,
        "WaId": VICTIM,
        **changes,
    }
    return sorted(params.items())


def _joined(pairs: list[tuple[str, str]]) -> str:
    return "".join(name + value for name, value in pairs)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize(
    ("crafted", "swallower"),
    [
        (_victims(), "Z"),
        (_victims(), "ZFrom"),
        (_victims(WaId=""), "Z"),
        ([pair for pair in _victims() if pair[0] != "WaId"], "Z"),
        (_victims(From=HIDDEN_VICTIM, ExternalUserId=HIDDEN_VICTIM), "Z"),
        ([("From", f"whatsapp:+{VICTIM}")], "G"),
        ([("ExternalUserId", HIDDEN_VICTIM)], "F"),
        ([("ChannelMetadata", "{}"), ("ExternalUserId", HIDDEN_VICTIM)], "F"),
        ([("MessageSid", OTHER_SID)], "N"),
        ([("NumMedia", "1")], "O"),
    ],
)
def test_a_message_cannot_be_cut_into_somebody_elses(
    crafted: list[tuple[str, str]], swallower: str, algorithm: str
) -> None:
    genuine = _mine("Hola" + _joined(crafted) + swallower)
    signature = _signature(_signed(f"{BASE}/whatsapp_inbound", genuine), algorithm)
    forged = _forge(genuine, ("Body", "Hola"), *crafted, (swallower, ""))
    with pytest.raises(RefusedWebhook) as refused:
        _receive(forged, signature, algorithm)
    assert refused.value.status == 403


def test_a_name_cannot_be_cut_into_somebody_elses_id() -> None:
    crafted = [("To", AGENCY), ("WaId", VICTIM)]
    genuine = _mine("Hola", ProfileName="X" + _joined(crafted) + "Z")
    forged = _forge(genuine, ("ProfileName", "X"), *crafted, ("Z", ""))
    with pytest.raises(RefusedWebhook):
        _receive(forged, _signature(_signed(f"{BASE}/whatsapp_inbound", genuine), "SHA-1"))


def test_a_caption_cannot_become_somebody_elses_id() -> None:
    """Photos come without Twilio's metadata: here the letters are the same, and nobody can tell."""
    caption = {"NumMedia": "1", "ChannelMetadata": None, "MessageType": "image"}
    genuine = _mine(f"HolaExternalUserId{HIDDEN_VICTIM}", **caption)
    signature = _signature(_signed(f"{BASE}/whatsapp_inbound", genuine), "SHA-1")
    forged = sorted({**genuine, "Body": "Hola", "ExternalUserId": HIDDEN_VICTIM}.items())
    assert _receive(forged, signature).data.external_user_id is None


@pytest.mark.parametrize("metadata", [" {}", "\n{}", '\t{"type": "whatsapp"}'])
def test_a_caption_cannot_bring_the_metadata_that_would_vouch_for_it(metadata: str) -> None:
    caption = {"NumMedia": "1", "ChannelMetadata": None, "MessageType": "image"}
    crafted = {"ChannelMetadata": metadata, "ExternalUserId": HIDDEN_VICTIM.split(":")[1]}
    genuine = _mine("Hola" + _joined(sorted(crafted.items())), **caption)
    signature = _signature(_signed(f"{BASE}/whatsapp_inbound", genuine), "SHA-1")
    forged = sorted({**genuine, "Body": "Hola", **crafted}.items())
    assert _signed(f"{BASE}/whatsapp_inbound", dict(forged)) == _signed(
        f"{BASE}/whatsapp_inbound", genuine
    )
    assert _receive(forged, signature).data.external_user_id is None


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_repeated_parameter_is_refused(algorithm: str) -> None:
    genuine = _mine("Hola")
    signature = _signature(_signed(f"{BASE}/whatsapp_inbound", genuine), algorithm)
    again = [*genuine.items(), ("From", f"whatsapp:+{MINE}")]
    with pytest.raises(RefusedWebhook) as refused:
        _receive(again, signature, algorithm)
    assert refused.value.status == 403


def test_values_of_one_name_cannot_be_parted_by_repeating_it() -> None:
    """Twilio's own check sorts and joins the values of a repeated name."""
    genuine = _mine("HolaBodyZ")
    signature = _signature(_signed(f"{BASE}/whatsapp_inbound", genuine), "SHA-1")
    pairs = [pair for pair in genuine.items() if pair[0] != "Body"]
    with pytest.raises(RefusedWebhook):
        _receive([*pairs, ("Body", "Hola"), ("Body", "Z")], signature)


@pytest.mark.parametrize(
    "changes",
    [
        {"WaId": VICTIM},
        {"WaId": "x"},
        {"From": HIDDEN, "WaId": MINE},
        {"From": HIDDEN, "WaId": None, "ExternalUserId": HIDDEN_VICTIM},
    ],
)
def test_the_ids_beside_a_sender_are_the_senders(changes: dict[str, str | None]) -> None:
    params = _mine("Hola", **changes)
    signature = _signature(_signed(f"{BASE}/whatsapp_inbound", params), "SHA-1")
    with pytest.raises(RefusedWebhook) as refused:
        _receive(list(params.items()), signature)
    assert refused.value.status == 403


@pytest.mark.parametrize(
    ("changes", "known_as"),
    [
        ({}, None),
        ({"WaId": None}, None),
        ({"From": "whatsapp:+525511112222"}, None),
        ({"From": "whatsapp:+5491155556666", "WaId": "541155556666"}, None),
        ({"ExternalUserId": HIDDEN}, HIDDEN),
        ({"From": HIDDEN, "WaId": None, "ExternalUserId": HIDDEN}, HIDDEN),
        ({"From": HIDDEN, "WaId": None}, None),
        ({"Body": "From: me, WaId: mine, MessageSid?"}, None),
        ({"FieldOfTomorrow": "1", "ReactionMessageSid": OTHER_SID}, None),
    ],
)
def test_what_is_genuine_gets_in(changes: dict[str, str | None], known_as: str | None) -> None:
    params = _mine("Hola", **changes)
    signature = _signature(_signed(f"{BASE}/whatsapp_inbound", params), "SHA-1")
    event = _receive(list(params.items()), signature)
    assert event.data.address == params["From"]
    assert event.data.external_user_id == known_as


@pytest.mark.parametrize("name", ["text", "photo", "button-reply"])
def test_what_was_captured_from_twilio_gets_in(name: str) -> None:
    body = (FIXTURES / f"{name}.form").read_text()
    params = dict(parse_qsl(body, keep_blank_values=True))
    signature = _signature(_signed(f"{BASE}/whatsapp_inbound", params), "SHA-1")
    assert _receive(list(params.items()), signature).data.message_id == params["MessageSid"]


def test_a_status_cannot_be_cut_into_another() -> None:
    query = "?conversation=c&message=m&attempt=10"
    url = f"{BASE}/whatsapp_status{query}"
    body = (FIXTURES / "status-read.form").read_text()
    genuine = dict(parse_qsl(body, keep_blank_values=True))
    signature = _signature(_signed(url, genuine), "SHA-1")
    asked = {"function": "whatsapp_status"}
    pairs = sorted(genuine.items())
    assert _read(pairs, signature, **asked, query=query)["MessageStatus"] == "read"
    # The attempt's last digit becomes a parameter; a sid that is swallowed is looked for in vain.
    for other, forged in (
        ("?conversation=c&message=m&attempt=1", [("0", ""), *pairs]),
        (query, [pair for pair in pairs if pair[0] != "AccountSid"]),
    ):
        with pytest.raises(RefusedWebhook) as refused:
            _read(forged, signature, **asked, query=other)
        assert refused.value.status == 403


def test_a_status_whose_error_text_names_another_message_is_refused() -> None:
    url = f"{BASE}/whatsapp_status"
    body = (FIXTURES / "status-read.form").read_text()
    genuine = dict(parse_qsl(body, keep_blank_values=True))
    genuine["ErrorMessage"] = f"MessageSid{OTHER_SID}MessageStatusfailed"
    signature = _signature(_signed(url, genuine), "SHA-1")
    with pytest.raises(RefusedWebhook):
        _read(list(genuine.items()), signature, function="whatsapp_status")
