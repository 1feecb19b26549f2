"""The page asks about its link without leaving the key to it in any log of addresses."""

from datetime import timedelta

from flask import Flask, Request

from tests.fakes import NOON, FakePublisher, HandClock
from wasaprecruit.adapters.form_links import SignedFormLinks
from wasaprecruit.bootstrap import FormDoor
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.entrypoints.forms.page.link import show
from wasaprecruit.ports.personal import FormLink
from wasaprecruit.settings import AgencySettings, FormSettings, SenderSettings

LINKS = SignedFormLinks("a-key-for-tests-only", timedelta(days=1))
TOKEN = LINKS.token(FormLink(conversation_id("+5215512345678"), "pt"), NOON)
DOOR = FormDoor(
    forms=FormSettings.model_validate({"FORM_WEBHOOK_SECRET": "secret"}),
    links=LINKS,
    publisher=FakePublisher(),
    sender=SenderSettings.model_validate({"WHATSAPP_SENDER": "whatsapp:+525500000000"}),
    agency=AgencySettings.model_validate(
        {
            "AGENCY_NAME": "A",
            "FORM_URL": "https://f.example",
            "VERIFY_URL": "https://v.example",
            "PRIVACY_URL": "https://p.example",
        }
    ),
    clock=HandClock(),
)


def _asked(query: str = "", **headers: str) -> Request:
    return Flask(__name__).test_request_context(f"/page{query}", headers=headers).request


def test_a_link_is_told_of_by_the_header() -> None:
    told = show(_asked(**{"X-Form-Link": TOKEN}), DOOR).get_json()
    assert (told["link"], told["language"]) == ("open", "pt")


def test_no_key_is_taken_from_an_address() -> None:
    """So that nobody gets used to asking in a way that leaves it in a log."""
    assert show(_asked(f"?ref={TOKEN}"), DOOR).get_json()["link"] == "unknown"
    assert show(_asked(**{"X-Form-Link": "%C3%B1 \xff"}), DOOR).get_json()["link"] == "unknown"
