"""Twilio's Content resources as templates of ours."""

from typing import Any

import pytest
from twilio.rest.content.v1.content_and_approvals import ContentAndApprovalsInstance

from wasaprecruit.adapters.twilio_templates.reading import read_content
from wasaprecruit.domain.documents.template import TemplateButton, TemplateContent

TEXT = {"twilio/text": {"body": "Hola {{1}}"}}


def _read(types: Any, **given: Any) -> TemplateContent:
    payload = {"sid": "HX1", "friendly_name": "n", "language": "es", "types": types, **given}
    return read_content(ContentAndApprovalsInstance(None, payload))


@pytest.mark.parametrize(
    ("types", "shown"),
    [
        (TEXT, ("text", "", "Hola {{1}}", "", None)),
        (
            {"twilio/media": {"body": "Hola", "media": ["https://x.example/a.jpg"]}},
            ("media", "", "Hola", "", "https://x.example/a.jpg"),
        ),
        ({"twilio/quick-reply": {"body": "Hola"}, **TEXT}, ("quick-reply", "", "Hola", "", None)),
        ({"twilio/call-to-action": {"body": "Hola"}}, ("call-to-action", "", "Hola", "", None)),
        (
            {"twilio/card": {"title": "Hola", "subtitle": "Adiós", "body": None, "media": []}},
            ("card", "", "Hola", "Adiós", None),
        ),
        (
            {"whatsapp/card": {"header_text": "Hey", "body": "Hola", "footer": "Adiós"}},
            ("card", "Hey", "Hola", "Adiós", None),
        ),
        # What would arrive is not what we could show.
        ({"twilio/location": {"label": "Aquí"}}, ("other", "", "", "", None)),
        ({"twilio/carousel": {"body": "x"}, **TEXT}, ("other", "", "", "", None)),
        ({}, ("other", "", "", "", None)),
        (None, ("other", "", "", "", None)),
        ({"twilio/text": None}, ("text", "", "", "", None)),
    ],
)
def test_each_kind_is_shown_as_it_will_look(types: Any, shown: tuple[Any, ...]) -> None:
    read = _read(types)
    assert (read.type, read.header, read.body, read.footer, read.media) == shown


@pytest.mark.parametrize(
    ("approval", "status"),
    [
        ({"status": "approved"}, "approved"),
        ({"status": "PAUSED"}, "paused"),
        ({"status": "submitted"}, "received"),
        ({"status": "adored"}, "unknown"),
        ({}, "unsubmitted"),
        (None, "unsubmitted"),
    ],
)
def test_only_what_is_called_approved_is(approval: Any, status: str) -> None:
    assert _read(TEXT, approval_requests=approval).status == status


def test_buttons_are_replies_links_and_calls() -> None:
    actions = [
        {"type": "QUICK_REPLY", "title": "Sí", "id": "yes"},
        {"title": "No", "id": "no"},
        {"type": "URL", "title": "Ver", "url": "https://x.example/{{2}}"},
        {"type": "PHONE_NUMBER", "title": "Llamar", "phone": "+14155238886"},
        {"type": "COPY_CODE", "title": "?"},
        "odd",
    ]
    read = _read({"twilio/card": {"title": "Hola {{1}}", "actions": actions}})
    assert read.buttons == [
        TemplateButton(kind="reply", text="Sí"),
        TemplateButton(kind="reply", text="No"),
        TemplateButton(kind="url", text="Ver", target="https://x.example/{{2}}"),
        TemplateButton(kind="phone", text="Llamar", target="+14155238886"),
    ]
    assert [one.name for one in read.variables] == ["1", "2"]


def test_samples_belong_to_gaps_that_are_there() -> None:
    read = _read(TEXT, variables={"1": "nombre", "2": "left over"})
    assert [(one.name, one.sample, one.field) for one in read.variables] == [
        ("1", "nombre", "firstName")
    ]


def test_what_comes_from_outside_is_made_harmless() -> None:
    read = _read({"twilio/text": {"body": "a\x00\u202eb" + "x" * 5000}})
    assert read.body.startswith("abx")
    assert len(read.body) == 2000
