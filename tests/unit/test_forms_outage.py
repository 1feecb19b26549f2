"""What a provider is told when a form cannot be handed over."""

import base64
import hashlib
import hmac
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask, Request

from tests.fakes import FakePublisher, HandClock
from wasaprecruit.adapters.form_links import SignedFormLinks
from wasaprecruit.bootstrap import FormDoor
from wasaprecruit.entrypoints.forms.request import RefusedForm
from wasaprecruit.entrypoints.forms.signatures import check_typeform
from wasaprecruit.entrypoints.forms.typeform.reading import read_typeform
from wasaprecruit.entrypoints.forms.webhook import Webhook
from wasaprecruit.settings import AgencySettings, FormSettings, SenderSettings

BODY = (Path(__file__).parents[1] / "fixtures" / "forms" / "typeform.json").read_bytes()
WEBHOOK = Webhook("typeform", check_typeform, read_typeform)


def _door(publisher: FakePublisher) -> FormDoor:
    agency = {
        "AGENCY_NAME": "A",
        "FORM_URL": "https://f.example",
        "VERIFY_URL": "https://v.example",
        "PRIVACY_URL": "https://p.example",
    }
    return FormDoor(
        forms=FormSettings.model_validate({"FORM_WEBHOOK_SECRET": "new,secret"}),
        links=SignedFormLinks("a-key-for-tests-only", timedelta(days=1)),
        publisher=publisher,
        sender=SenderSettings.model_validate({"WHATSAPP_SENDER": "whatsapp:+525500000000"}),
        agency=AgencySettings.model_validate(agency),
        clock=HandClock(),
    )


def _request() -> Request:
    mac = hmac.new(b"secret", BODY, hashlib.sha256).digest()
    headers = {"Typeform-Signature": "sha256=" + base64.b64encode(mac).decode()}
    context = Flask(__name__).test_request_context(
        "/typeform", method="POST", data=BODY, headers=headers, content_type="application/json"
    )
    return context.request


def test_an_outage_is_told_as_one_after_which_typeform_tries_again() -> None:
    publisher = FakePublisher(broken=True)
    with pytest.raises(RefusedForm) as refused:
        WEBHOOK(_request(), _door(publisher))
    assert refused.value.status == 503


def test_a_form_sent_again_is_the_same_event() -> None:
    publisher = FakePublisher()
    for _ in range(2):
        assert WEBHOOK(_request(), _door(publisher)).status_code == 200
    first, second = publisher.inbound
    assert first == second
