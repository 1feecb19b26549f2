"""Text is made harmless once, the same at every door."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from tests.fakes import NOON
from wasaprecruit.adapters.form_links import SignedFormLinks
from wasaprecruit.adapters.proof_codes import DerivedProofCodes
from wasaprecruit.adapters.twilio_channel import TwilioAccount, TwilioChannel
from wasaprecruit.domain.cleaning import (
    LONGEST,
    clean_json,
    clean_text,
    mask_links,
    stored_text,
    without_keys,
)
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.domain.message_commands import SendMessage
from wasaprecruit.entrypoints.twilio.inbound import read_inbound
from wasaprecruit.ports.personal import FormLink

AGENCY = "whatsapp:+14155238886"
LINKS = SignedFormLinks("a-key-for-tests-only", timedelta(days=1))
TOKEN = LINKS.token(FormLink(conversation_id("+5215512345678"), "es"), NOON)
HARMFUL = [
    *map(chr, [*range(9), *range(14, 32), *range(127, 133), *range(134, 160)]),
    *"\ud800\udfff",
    *"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\u206f",
]
KEPT = [
    "Hola,\n\t¿qué tal?",
    "👩‍👩‍👧 👍🏽 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "שלום مرحبا",
    "می‌خواهم",
    "e\u0301 ﷺ",
]


@pytest.mark.parametrize("letter", HARMFUL, ids=lambda letter: f"U+{ord(letter):04X}")
def test_what_bends_or_breaks_a_text_is_taken_out(letter: str) -> None:
    assert clean_text(f"a{letter}b") == "ab"


@pytest.mark.parametrize("text", KEPT)
def test_what_people_write_stays(text: str) -> None:
    assert clean_text(text) == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_end_of_a_line_is_one_newline(end: str) -> None:
    assert clean_text(f"a{end}b") == "a\nb"


def test_a_text_is_cleaned_once_for_all() -> None:
    wild = "".join(HARMFUL) + "".join(KEPT) + "\r\r\n"
    assert clean_text(clean_text(wild)) == clean_text(wild)


@pytest.mark.parametrize(
    "before",
    ["", "https://agency.example/apply?ref=", "ref=", "REF=", "x?a=1&ref%3D", "es mi enlace: "],
)
@pytest.mark.parametrize("after", ["", " gracias", ".", "\n", "&a=1", ")"])
def test_a_personal_link_is_kept_without_its_key(before: str, after: str) -> None:
    assert len(TOKEN) == 59
    masked = mask_links(f"{before}{TOKEN}{after}")
    assert masked.startswith(f"{before}…")
    assert not any(part in masked for part in TOKEN.split("."))


def test_a_broken_personal_link_is_masked_too() -> None:
    assert mask_links(f"ref={TOKEN[:45]}") == "ref=…"


@pytest.mark.parametrize(
    "text", ["https://shop.example/?ref=sr_1_1", "ref=abc.def", "a.b.c", "x" * 200, "Pref=1"]
)
def test_other_addresses_stay(text: str) -> None:
    assert mask_links(text) == text


@pytest.mark.parametrize("around", ["{}", "¿Es suyo? *{}* (vale una vez)", "código:{}.", "\n{}\n"])
def test_a_code_that_proves_us_is_kept_by_nobody_else(around: str) -> None:
    codes = DerivedProofCodes("a key of sixteen or more")
    for number in range(300):
        code = codes.code("conversation-1", f"message-{number}")
        assert stored_text(around.format(code)) == around.format("…")


@pytest.mark.parametrize(
    "text",
    [
        "JEAN-MARC",
        "2345-6789",
        "+54 11 5555-6789",
        "2024-2025",
        "casa-2345",
        "ABC-1234",
        "AB23-CD45-EF67",
        "XAB23-CD45",
    ],
)
def test_what_is_no_code_stays(text: str) -> None:
    assert without_keys(text) == text


def _received(**params: str) -> dict[str, object]:
    values = {"MessageSid": "SM" + "1" * 32, "From": "whatsapp:+5215512345678", "To": AGENCY}
    return read_inbound({**values, **params}, AGENCY, NOON).data.message.model_dump()


WILD = f"a\x00\u202eb\r\nref={TOKEN}\ud800"
TAME = "a" + "b\nref=…"


def test_all_that_a_webhook_brings_is_cleaned_and_bounded() -> None:
    names = (
        "Body ButtonText ButtonPayload Label Address ReferralBody ReferralHeadline"
        " ReferralSourceUrl ReferralSourceId OriginalRepliedMessageSid MessageType"
    ).split()
    place = {"Latitude": "19.4", "Longitude": "-99.1"}
    message = _received(**dict.fromkeys(names, WILD), **place)
    assert message["text"] == TAME
    assert message["button"] == {"text": TAME, "payload": TAME}
    told = str(message)
    assert TOKEN not in told
    assert not any(harm in told for harm in ("\\x00", "\\u202e", "\\ud800"))
    long = str(_received(**dict.fromkeys(names, "x" * 100_000), **place))
    assert len(long) < LONGEST + 20_000


def test_what_twilios_list_brings_back_is_cleaned_and_bounded_alike() -> None:
    account = TwilioAccount("AC" + "0" * 32, "token", AGENCY, "https://x.example/whatsapp_status")
    listed = SimpleNamespace(
        sid="SM" + "1" * 32,
        from_="whatsapp:+5215512345678",
        body=WILD + " " + "x" * 100_000,
        num_media="0",
        date_created=NOON,
    )
    text = TwilioChannel(account)._received(listed, timedelta(0)).message.text
    assert text.startswith(TAME)
    assert len(text) == LONGEST


def test_forms_and_recruiters_texts_are_cleaned_alike() -> None:
    text = "a\x00\u202eb\r\n👩‍🎤"
    assert clean_json({"a\x00": [text]}) == {"a": [clean_text(text)]}
    assert SendMessage(id="message-1", text=text).text == clean_text(text)


def test_what_is_stored_is_bounded_after_it_was_masked() -> None:
    text = "x" * (LONGEST - 30) + f" ref={TOKEN}"
    assert stored_text(text).endswith("ref=…")
    assert len(stored_text("x" * 100_000)) == LONGEST
