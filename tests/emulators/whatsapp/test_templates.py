"""Twilio's Content API as its own client reads it, and what becomes of a template that is sent."""

import json
from typing import Any

import pytest
import requests

from tests.emulators.whatsapp.world import Simulator

TEMPLATE = "HX" + "1" * 32
STATES = {"unsubmitted", "received", "pending", "approved", "rejected", "paused", "disabled"}


def _contents(simulator: Simulator, page_size: int = 50) -> list[Any]:
    client = simulator.client()
    client.content.base_url = simulator.url
    return list(client.content.v1.content_and_approvals.stream(page_size=page_size))


def _put(simulator: Simulator, body: str = "Hola {{1}}, ¿seguimos?", **given: Any) -> None:
    content = {"types": {"twilio/text": {"body": body}}, **given}
    url = f"{simulator.url}/simulator/templates/{TEMPLATE}"
    answer = requests.put(url, json=content, timeout=5)
    assert answer.status_code == 200, answer.text


def _judge(simulator: Simulator, **approval: str) -> Any:
    return simulator.post(f"/simulator/templates/{TEMPLATE}", approval)


def _sent(simulator: Simulator, **variables: str) -> dict[str, Any]:
    """The ledger's entry once its fate is known."""
    given = json.dumps(variables) if variables else None
    answer = simulator.send(body=None, ContentSid=TEMPLATE, ContentVariables=given)
    assert answer.status_code == 201, answer.text
    simulator.settle()
    return next(one for one in simulator.ledger() if one["sid"] == answer.json()["sid"])


def _error(simulator: Simulator, sid: str) -> int | None:
    code: int | None = simulator.client().messages(sid).fetch().error_code
    return code


def test_a_new_account_has_templates_in_three_languages_and_every_state(
    simulator: Simulator,
) -> None:
    contents = _contents(simulator)
    assert {one.approval_requests["status"] for one in contents} == STATES
    approved = [one for one in contents if one.approval_requests["status"] == "approved"]
    assert {one.language[:2] for one in approved} == {"es", "en", "pt"}
    assert {name for one in approved for name in one.types} >= {
        "twilio/text",
        "twilio/media",
        "twilio/quick-reply",
        "twilio/call-to-action",
        "whatsapp/card",
    }
    assert all(one.sid.startswith("HX") and one.friendly_name for one in contents)


@pytest.mark.parametrize("page_size", [1, 3, 14, 50])
def test_twilios_client_reads_page_after_page(simulator: Simulator, page_size: int) -> None:
    sids = [one.sid for one in _contents(simulator, page_size)]
    assert sids == [one["sid"] for one in simulator.get("/simulator/templates").json()]
    assert len(set(sids)) == len(sids)


@pytest.mark.parametrize("size", ["0", "1001", "x"])
def test_a_page_has_a_size(simulator: Simulator, size: str) -> None:
    answer = simulator.get(f"/v1/ContentAndApprovals?PageSize={size}", auth=simulator.auth)
    assert (answer.status_code, answer.json()["code"]) == (400, 20001)


def test_templates_are_the_accounts_alone(simulator: Simulator) -> None:
    answer = simulator.get("/v1/ContentAndApprovals")
    assert (answer.status_code, answer.json()["code"]) == (401, 20003)


def test_whatsapp_changes_its_mind(simulator: Simulator) -> None:
    _put(simulator)
    assert _judge(simulator, status="paused", category="MARKETING").status_code == 200
    url = f"/v1/Content/{TEMPLATE}/ApprovalRequests"
    told = simulator.get(url, auth=simulator.auth).json()["whatsapp"]
    assert (told["status"], told["category"]) == ("paused", "MARKETING")
    requests.delete(f"{simulator.url}/simulator/templates/{TEMPLATE}", timeout=5)
    assert simulator.get(url, auth=simulator.auth).status_code == 404
    assert TEMPLATE not in {one.sid for one in _contents(simulator)}


@pytest.mark.parametrize("news", [{"status": "loved"}, [], None])
def test_there_is_no_other_state(simulator: Simulator, news: Any) -> None:
    _put(simulator)
    assert simulator.post(f"/simulator/templates/{TEMPLATE}", news).status_code == 422


def test_a_template_goes_out_outside_the_window_as_it_reads(simulator: Simulator) -> None:
    _put(simulator)
    entry = _sent(simulator, **{"1": "Valentina"})
    assert (entry["status"], entry["contentSid"]) == ("delivered", TEMPLATE)
    assert entry["body"] == "Hola Valentina, ¿seguimos?"


def test_what_is_left_out_is_the_sample(simulator: Simulator) -> None:
    """As at Twilio, which is why nobody should leave anything out."""
    _put(simulator, variables={"1": "first_name"})
    assert _sent(simulator)["body"] == "Hola first_name, ¿seguimos?"


def test_a_gap_without_a_sample_is_undelivered(simulator: Simulator) -> None:
    _put(simulator)
    entry = _sent(simulator)
    assert (entry["status"], _error(simulator, entry["sid"])) == ("undelivered", 63028)


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("unsubmitted", 63016),
        ("received", 63016),
        ("pending", 63016),
        ("rejected", 63040),
        ("paused", 63041),
        ("disabled", 63042),
    ],
)
def test_what_is_not_approved_is_accepted_then_undelivered(
    simulator: Simulator, status: str, code: int
) -> None:
    _put(simulator, approval_requests={"status": status})
    entry = _sent(simulator, **{"1": "Valentina"})
    assert (entry["status"], _error(simulator, entry["sid"])) == ("undelivered", code)


@pytest.mark.parametrize(
    ("value", "code"), [("Ana\nLuz", 63013), ("x" * 1024, 63021)], ids=["two lines", "long"]
)
def test_a_value_that_does_not_fit_is_undelivered(
    simulator: Simulator, value: str, code: int
) -> None:
    _put(simulator)
    entry = _sent(simulator, **{"1": value})
    assert (entry["status"], _error(simulator, entry["sid"])) == ("undelivered", code)


def test_in_the_window_a_draft_is_a_message_like_any_other(simulator: Simulator) -> None:
    simulator.write()
    _put(simulator, approval_requests={"status": "unsubmitted"})
    assert _sent(simulator, **{"1": "Valentina"})["status"] == "delivered"


def test_templates_survive_a_reset_as_they_were_at_first(simulator: Simulator) -> None:
    before = [one.sid for one in _contents(simulator)]
    _put(simulator)
    simulator.post("/simulator/reset", {})
    assert [one.sid for one in _contents(simulator)] == before
