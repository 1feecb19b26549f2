"""The simulator's own endpoints, as the local stack's contract promises them."""

import base64
import re
from datetime import datetime
from typing import Any

import pytest
import requests

from tests.emulators.whatsapp.world import AGENCY, VALENTINA, AgencyServer, Simulator, until

PHOTO = {"contentType": "image/jpeg", "base64": base64.b64encode(b"\xff\xd8photo").decode()}
NUMBER = "+5215512345678"


def test_the_ledger_lists_both_directions_in_the_order_of_the_network(
    simulator: Simulator,
) -> None:
    first = simulator.write("Hola", media=[PHOTO])
    second = simulator.send("Bienvenida").json()["sid"]
    third = simulator.write("Gracias")
    until(lambda: simulator.status(second) == "delivered")
    ledger = simulator.ledger()
    assert [entry["sid"] for entry in ledger] == [first, second, third]
    assert {frozenset(entry) for entry in ledger} == {
        frozenset(
            ["sid", "from", "to", "body", "mediaUrls", "contentSid", "direction", "status", "at"]
        )
    }
    inbound, outbound, _ = ledger
    assert (inbound["from"], inbound["to"]) == (VALENTINA, AGENCY)
    assert (inbound["direction"], inbound["status"]) == ("inbound", "received")
    assert (outbound["direction"], outbound["status"]) == ("outbound-api", "delivered")
    assert (outbound["mediaUrls"], outbound["contentSid"]) == ([], None)
    assert all(datetime.fromisoformat(e["at"].replace("Z", "+00:00")).tzinfo for e in ledger)


def test_media_is_served_as_twilio_serves_it(simulator: Simulator) -> None:
    simulator.write(media=[PHOTO])
    [url] = simulator.ledger()[0]["mediaUrls"]
    assert re.fullmatch(rf"{re.escape(simulator.messages_url)}/MM\w{{32}}/Media/ME\w{{32}}", url)
    assert requests.get(url, timeout=5).status_code == 401
    redirect = requests.get(url, auth=simulator.auth, allow_redirects=False, timeout=5)
    assert redirect.status_code == 307
    location = redirect.headers["Location"]
    assert location.startswith(f"{simulator.url}/cdn/")
    file = requests.get(location, timeout=5)
    assert (file.content, file.headers["Content-Type"]) == (b"\xff\xd8photo", "image/jpeg")
    assert requests.get(location[:-1], timeout=5).status_code == 404


@pytest.mark.parametrize("content_type", ["text/html", "image/svg+xml"])
def test_no_file_can_run_in_the_browser(simulator: Simulator, content_type: str) -> None:
    script = base64.b64encode(b"<script>alert(1)</script>").decode()
    simulator.write(media=[{"contentType": content_type, "base64": script}])
    [url] = simulator.ledger()[0]["mediaUrls"]
    file = requests.get(url, auth=simulator.auth, timeout=5)
    assert file.headers["X-Content-Type-Options"] == "nosniff"
    assert file.headers["Content-Security-Policy"].startswith("sandbox")


@pytest.mark.parametrize(
    "unusable",
    [
        {},
        [],
        {"from": NUMBER},
        {"from": "5215512345678", "body": "Hola"},
        {"from": "Valentina", "body": "Hola"},
        {"from": NUMBER, "body": 7},
        {"from": NUMBER, "media": [{"contentType": "image/jpeg", "base64": "*"}]},
        {"from": NUMBER, "media": [{"contentType": "jpeg\r\nX: 1", "base64": ""}]},
        {"from": NUMBER, "media": [{"contentType": "image/jpeg"}]},
        {"from": NUMBER, "latitude": 91, "longitude": 0},
        {"from": NUMBER, "latitude": 19},
    ],
)
def test_an_unusable_message_is_refused_with_a_reason(
    simulator: Simulator, unusable: object
) -> None:
    answer = simulator.post("/simulator/messages", unusable)
    assert answer.status_code == 422
    assert answer.json()["error"]["message"]
    assert simulator.ledger() == []


@pytest.mark.parametrize(
    "path", ["messages", "faults", "read", "clock", "aspirants", f"templates/HX{'0' * 32}"]
)
def test_a_body_that_is_no_json_is_refused(simulator: Simulator, path: str) -> None:
    method = "put" if path.startswith("templates") else "post"
    for body in (b"{", b"\xff", b"null", b"[1]"):
        answer = requests.request(method, f"{simulator.url}/simulator/{path}", data=body, timeout=5)
        assert answer.status_code == 422
        assert answer.json()["error"]["message"]


def test_a_file_larger_than_whatsapp_takes_is_refused(simulator: Simulator) -> None:
    large = base64.b64encode(bytes(16 * 1024 * 1024 + 1)).decode()
    media = [{"contentType": "video/mp4", "base64": large}]
    answer = simulator.post("/simulator/messages", {"from": NUMBER, "media": media})
    assert answer.status_code == 422
    assert "16 MB" in answer.json()["error"]["message"]


def test_known_templates_show_their_text_and_take_a_tap(
    simulator: Simulator, agency: AgencyServer
) -> None:
    sid = "HX" + "1" * 32
    content = {
        "types": {
            "twilio/quick-reply": {
                "body": "Hola {{1}}, ¿seguimos?",
                "actions": [{"title": "Continuar", "id": "continue"}],
            }
        }
    }
    put = requests.put(f"{simulator.url}/simulator/templates/{sid}", json=content, timeout=5)
    assert put.status_code == 200
    simulator.send(body=None, ContentSid=sid, ContentVariables='{"1": "Valentina"}')
    assert simulator.ledger()[0]["body"] == "Hola Valentina, ¿seguimos?"
    simulator.write(body="", button={"text": "Continuar", "payload": "continue"})
    [call] = until(lambda: agency.inbound)
    assert call.params["ButtonPayload"] == "continue"


def test_reset_leaves_nothing_behind(simulator: Simulator, agency: AgencyServer) -> None:
    agency.gate.clear()
    simulator.write()
    simulator.write()
    simulator.arm(kind="error_429")
    simulator.post("/simulator/clock", {"advanceSeconds": 90000})
    assert simulator.post("/simulator/reset", {}).status_code == 200
    agency.gate.set()
    assert simulator.ledger() == []
    assert simulator.get("/simulator/faults").json() == []
    assert simulator.get("/simulator/idle").json() == {"idle": True}
    simulator.write("again")
    until(lambda: [one.params["Body"] for one in agency.inbound][-1:] == ["again"])
    # The first may have been on its way already; the second waited for it.
    assert len(agency.inbound) <= 2


def test_health(simulator: Simulator) -> None:
    assert simulator.get("/simulator/health").json() == {"status": "ok"}


@pytest.mark.parametrize("seconds", [-1, "x", None, 1e300])
def test_the_clock_only_moves_forward(simulator: Simulator, seconds: Any) -> None:
    assert simulator.post("/simulator/clock", {"advanceSeconds": seconds}).status_code == 422
