"""Every fault that can be armed, and that each strikes only what it is meant for."""

import base64
from typing import Any

import pytest
import requests

from emulators.whatsapp.faults import KINDS
from tests.emulators.whatsapp.world import AgencyServer, Simulator, until

CAMILA = "+5491123456789"
CONTENT = b"0123456789" * 1000
PHOTO = {"contentType": "image/jpeg", "base64": base64.b64encode(CONTENT).decode()}


def _sent(simulator: Simulator) -> list[str]:
    return [e["sid"] for e in simulator.ledger() if e["direction"] == "outbound-api"]


def _send(simulator: Simulator, agency: AgencyServer) -> str:
    simulator.write()
    sid: str = simulator.send(StatusCallback=f"{agency.url}/whatsapp_status").json()["sid"]
    return sid


def _file(simulator: Simulator, **options: Any) -> requests.Response:
    sid = simulator.write(media=[PHOTO])
    [url] = next(e["mediaUrls"] for e in simulator.ledger() if e["sid"] == sid)
    return requests.get(url, auth=simulator.auth, timeout=5, **options)


def test_drop_response_accepts_and_answers_nothing(simulator: Simulator) -> None:
    simulator.write()
    simulator.arm(kind="drop_response")
    with pytest.raises(requests.ConnectionError):
        simulator.send()
    [sid] = _sent(simulator)
    until(lambda: simulator.status(sid) == "delivered")


def test_error_429_accepts_nothing(simulator: Simulator) -> None:
    simulator.arm(kind="error_429")
    answer = simulator.send()
    assert (answer.status_code, answer.json()["code"]) == (429, 20429)
    assert _sent(simulator) == []
    assert simulator.send().status_code == 201


@pytest.mark.parametrize(("kind", "accepted"), [("error_500_before", 0), ("error_500_after", 1)])
def test_error_500_strikes_before_or_after_accepting(
    simulator: Simulator, kind: str, accepted: int
) -> None:
    simulator.arm(kind=kind)
    answer = simulator.send()
    assert (answer.status_code, answer.json()["code"]) == (500, 20500)
    assert len(_sent(simulator)) == accepted


def test_delay_accepts_at_once_and_answers_late(simulator: Simulator) -> None:
    simulator.write()
    simulator.arm(kind="delay", options={"seconds": 0.6})
    client = simulator.client(timeout=0.2)
    with pytest.raises(requests.Timeout):
        client.messages.create(
            to="whatsapp:+5215512345678", from_="whatsapp:+14155238886", body="Hola"
        )
    assert len(_sent(simulator)) == 1
    simulator.arm(kind="delay", seconds=0.1)
    assert simulator.send().json()["status"] == "queued"


def test_delay_can_hold_the_webhook_or_the_callbacks(
    simulator: Simulator, agency: AgencyServer
) -> None:
    simulator.arm(kind="delay", seconds=0.2, of="webhook")
    simulator.write()
    simulator.arm(kind="delay", seconds=0.2, of="callbacks")
    sid = simulator.send(StatusCallback=f"{agency.url}/whatsapp_status").json()["sid"]
    until(lambda: simulator.status(sid) == "delivered")
    assert agency.calls == []
    until(lambda: agency.inbound and agency.statuses == ["sent", "delivered"])


def test_fail_delivery_names_the_error(simulator: Simulator, agency: AgencyServer) -> None:
    simulator.arm(kind="fail_delivery", errorCode=63003, status="failed")
    sid = _send(simulator, agency)
    until(lambda: agency.statuses == ["failed"])
    assert simulator.client().messages(sid).fetch().error_code == 63003


def test_duplicate_callbacks(simulator: Simulator, agency: AgencyServer) -> None:
    simulator.arm(kind="duplicate_callbacks")
    _send(simulator, agency)
    until(lambda: agency.statuses == ["sent", "sent", "delivered", "delivered"])


def test_reorder_callbacks(simulator: Simulator, agency: AgencyServer) -> None:
    simulator.arm(kind="reorder_callbacks")
    _send(simulator, agency)
    until(lambda: agency.statuses == ["delivered", "sent"])
    simulator.post("/simulator/read", {"from": "+5215512345678"})
    until(lambda: agency.statuses == ["delivered", "sent", "read"])


def test_reorder_callbacks_until_read(simulator: Simulator, agency: AgencyServer) -> None:
    simulator.arm(kind="reorder_callbacks", until="read")
    sid = _send(simulator, agency)
    until(lambda: simulator.status(sid) == "delivered")
    simulator.post("/simulator/read", {"from": "+5215512345678"})
    until(lambda: agency.statuses == ["read", "delivered", "sent"])


def test_lose_callbacks(simulator: Simulator, agency: AgencyServer) -> None:
    simulator.arm(kind="lose_callbacks")
    sid = _send(simulator, agency)
    until(lambda: simulator.status(sid) == "delivered")
    simulator.settle()
    assert agency.statuses == []
    _send(simulator, agency)
    until(lambda: agency.statuses == ["sent", "delivered"])


def test_lose_webhook_leaves_the_message_in_the_list(
    simulator: Simulator, agency: AgencyServer
) -> None:
    simulator.arm(kind="lose_webhook")
    lost, kept = simulator.write(), simulator.write()
    until(lambda: agency.inbound)
    simulator.settle()
    assert [call.params["MessageSid"] for call in agency.inbound] == [kept]
    assert {m.sid for m in simulator.client().messages.list()} == {lost, kept}


def test_duplicate_webhook(simulator: Simulator, agency: AgencyServer) -> None:
    simulator.arm(kind="duplicate_webhook")
    sid = simulator.write()
    until(lambda: len(agency.inbound) == 2)
    simulator.settle()
    assert [call.params["MessageSid"] for call in agency.inbound] == [sid, sid]


def test_reorder_webhooks_sends_the_last_first(simulator: Simulator, agency: AgencyServer) -> None:
    simulator.arm(kind="reorder_webhooks", times=4)
    sids = [simulator.write(str(n)) for n in range(4)]
    until(lambda: len(agency.inbound) == 4)
    assert [call.params["MessageSid"] for call in agency.inbound] == sids[::-1]


def test_reorder_webhooks_does_not_wait_for_ever(
    simulator: Simulator, agency: AgencyServer
) -> None:
    simulator.arm(kind="reorder_webhooks", times=9, holdSeconds=0.1)
    sids = [simulator.write(), simulator.write()]
    until(lambda: len(agency.inbound) == 2)
    assert [call.params["MessageSid"] for call in agency.inbound] == sids[::-1]


def test_media_404_strikes_as_often_as_asked(simulator: Simulator) -> None:
    simulator.arm(kind="media_404", times=2)
    assert [_file(simulator).status_code for _ in range(3)] == [404, 404, 200]


def test_media_slow_arrives_whole(simulator: Simulator) -> None:
    simulator.arm(kind="media_slow", seconds=0.3)
    answer = _file(simulator, stream=True)
    with pytest.raises(requests.ConnectionError):
        _file_of(simulator, answer.url, timeout=0.1)
    assert answer.content == CONTENT


def _file_of(simulator: Simulator, url: str, timeout: float) -> bytes:
    simulator.arm(kind="media_slow", seconds=0.3)
    return requests.get(url, timeout=timeout).content


def test_media_cut_off_ends_in_the_middle(simulator: Simulator) -> None:
    simulator.arm(kind="media_cut_off")
    answer = _file(simulator, stream=True)
    assert answer.headers["Content-Length"] == str(len(CONTENT))
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        _ = answer.content


def test_media_redirect_leads_elsewhere(simulator: Simulator) -> None:
    simulator.arm(kind="media_redirect", location="http://169.254.169.254/latest")
    answer = _file(simulator, allow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (
        307, "http://169.254.169.254/latest",
    )  # fmt: skip


@pytest.mark.parametrize("end", ["to", "from"])
def test_a_fault_strikes_only_what_it_matches(simulator: Simulator, end: str) -> None:
    kind = {"to": "error_429", "from": "lose_webhook"}[end]
    simulator.arm(kind=kind, match={end: CAMILA})
    simulator.write()
    assert simulator.send().status_code == 201
    assert len(simulator.get("/simulator/faults").json()) == 1
    simulator.write(**{"from": CAMILA})
    simulator.send(to=f"whatsapp:{CAMILA}")
    assert simulator.get("/simulator/faults").json() == []


def test_armed_faults_are_listed_and_cleared(simulator: Simulator) -> None:
    simulator.post("/simulator/faults", [{"kind": "error_429", "times": 2}, {"kind": "delay"}])
    simulator.send()
    assert simulator.get("/simulator/faults").json() == [
        {"kind": "error_429", "times": 1, "match": {}, "options": {}},
        {"kind": "delay", "times": 1, "match": {}, "options": {"seconds": 5.0, "of": "answer"}},
    ]
    requests.delete(f"{simulator.url}/simulator/faults", timeout=5)
    assert simulator.get("/simulator/faults").json() == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "earthquake"},
        {},
        [],
        "delay",
        {"kind": "delay", "times": 0},
        {"kind": "delay", "seconds": "long"},
        {"kind": "delay", "of": "tea"},
        {"kind": "delay", "options": 5},
        {"kind": "lose_webhook", "seconds": 1},
        {"kind": "media_redirect"},
        {"kind": "lose_webhook", "match": {"who": "+52"}},
        [{"kind": "error_429"}, {"kind": "earthquake"}],
    ],
)
def test_a_wrong_fault_is_refused_with_the_kinds_there_are(
    simulator: Simulator, wrong: object
) -> None:
    answer = simulator.post("/simulator/faults", wrong)
    assert answer.status_code == 422
    assert answer.json()["error"]["kinds"] == list(KINDS)
    assert simulator.get("/simulator/faults").json() == []


def test_every_kind_can_be_armed(simulator: Simulator) -> None:
    for kind in KINDS:
        simulator.arm(kind=kind, **({"location": "/x"} if kind == "media_redirect" else {}))
    assert [f["kind"] for f in simulator.get("/simulator/faults").json()] == list(KINDS)
