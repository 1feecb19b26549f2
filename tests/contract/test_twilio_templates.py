"""Twilio's real client reads the simulated Content API."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
import requests

from tests.world import World
from wasaprecruit.adapters.twilio_templates import TwilioTemplates
from wasaprecruit.domain.documents.template import TemplateButton, TemplateVariable
from wasaprecruit.ports.templates import Unlisted

MOST = 1000
TOKEN = "local-auth-token"


def _source(api: str, token: str = TOKEN) -> TwilioTemplates:
    return TwilioTemplates("AC" + "0" * 32, token, api)


@pytest.fixture
def source(world: World) -> TwilioTemplates:
    return _source(world.stack.whatsapp)


@pytest.fixture
def sid(world: World) -> Iterator[str]:
    """Of a template that is this test's alone."""
    sid = f"HX{uuid4().hex}"
    content: dict[str, Any] = {
        "friendly_name": "casting_pt",
        "language": "pt_BR",
        "variables": {"nome": "Ana", "cidade": "Recife"},
        "types": {
            "twilio/call-to-action": {
                "body": "Olá {{nome}}, casting em {{cidade}}.",
                "actions": [{"type": "URL", "title": "Mapa", "url": "https://x.example/{{3}}"}],
            }
        },
        "approval_requests": {"status": "approved", "category": "MARKETING"},
    }
    url = f"{world.stack.whatsapp}/simulator/templates/{sid}"
    requests.put(url, json=content, timeout=10).raise_for_status()
    yield sid
    requests.delete(url, timeout=10)


def test_a_template_is_told_with_all_that_it_shows(source: TwilioTemplates, sid: str) -> None:
    listing = source.listed(MOST)
    found = listing.templates[sid]
    assert listing.complete
    assert (found.name, found.language, found.status) == ("casting_pt", "pt_BR", "approved")
    assert (found.type, found.category, found.rejection_reason) == (
        "call-to-action",
        "MARKETING",
        None,
    )
    assert found.buttons == [
        TemplateButton(kind="url", text="Mapa", target="https://x.example/{{3}}")
    ]
    assert found.variables == [
        TemplateVariable(name="3"),
        TemplateVariable(name="nome", sample="Ana", field="firstName"),
        TemplateVariable(name="cidade", sample="Recife", field="city"),
    ]


def test_a_change_of_heart_is_seen(world: World, source: TwilioTemplates, sid: str) -> None:
    news = {"status": "rejected", "rejection_reason": "ABUSIVE_CONTENT"}
    world.simulate(f"templates/{sid}", news)
    found = source.listed(MOST).templates[sid]
    assert (found.status, found.rejection_reason) == ("rejected", "ABUSIVE_CONTENT")


def test_the_list_is_bounded_and_says_when_there_is_more(source: TwilioTemplates) -> None:
    listing = source.listed(3)
    assert (len(listing.templates), listing.complete) == (3, False)


def test_a_refusal_and_silence_are_told_apart(world: World) -> None:
    with pytest.raises(Unlisted, match="20003"):
        _source(world.stack.whatsapp, "wrong").listed(MOST)
    with pytest.raises(Unlisted, match="unreachable"):
        _source("http://127.0.0.1:9").listed(MOST)
