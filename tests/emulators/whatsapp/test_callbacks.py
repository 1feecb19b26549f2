"""Status callbacks: their shape, their order, and what brings the blue ticks."""

from pathlib import Path
from urllib.parse import parse_qsl

from tests.emulators.whatsapp.world import AGENCY, VALENTINA, AgencyServer, Simulator, until

READ = Path(__file__).parent / "fixtures" / "status-read.form"


def _send(simulator: Simulator, agency: AgencyServer) -> str:
    simulator.write()
    sid: str = simulator.send(StatusCallback=f"{agency.url}/whatsapp_status?id=1").json()["sid"]
    return sid


def test_sent_delivered_and_read_are_told_in_order(
    simulator: Simulator, agency: AgencyServer
) -> None:
    sid = _send(simulator, agency)
    until(lambda: agency.statuses == ["sent", "delivered"])
    assert simulator.post("/simulator/read", {"from": "+5215512345678"}).json() == {"read": 1}
    until(lambda: agency.statuses == ["sent", "delivered", "read"])
    assert simulator.status(sid) == "read"
    assert simulator.post("/simulator/read", {"from": "+5215512345678"}).json() == {"read": 0}


def test_a_read_callback_is_as_captured_from_twilio(
    simulator: Simulator, agency: AgencyServer
) -> None:
    sid = _send(simulator, agency)
    until(lambda: "delivered" in agency.statuses)
    simulator.post("/simulator/read", {"from": "+5215512345678"})
    until(lambda: "read" in agency.statuses)
    expected = dict(parse_qsl(READ.read_text()))
    expected |= {"MessageSid": sid, "SmsSid": sid}
    assert agency.at("/whatsapp_status")[-1].params == expected


def test_reading_touches_no_other_chat(simulator: Simulator) -> None:
    simulator.write()
    simulator.write(**{"from": "+5491123456789"})
    mine, other = (
        simulator.send(to=to).json()["sid"] for to in (VALENTINA, "whatsapp:+5491123456789")
    )
    until(lambda: simulator.status(mine) == simulator.status(other) == "delivered")
    simulator.post("/simulator/read", {"from": "+5215512345678"})
    assert (simulator.status(mine), simulator.status(other)) == ("read", "delivered")


def test_no_callback_is_sent_without_an_address(simulator: Simulator, agency: AgencyServer) -> None:
    simulator.write()
    sid = simulator.send().json()["sid"]
    until(lambda: simulator.status(sid) == "delivered")
    simulator.settle()
    assert agency.statuses == []


def test_a_failing_callback_is_retried_once(simulator: Simulator, agency: AgencyServer) -> None:
    simulator.write()
    simulator.settle()
    agency.answers = [(500, "")]
    simulator.send(StatusCallback=f"{agency.url}/whatsapp_status")
    until(lambda: agency.statuses == ["sent", "sent", "delivered"])


def test_ends_are_as_the_agency_gave_them(simulator: Simulator, agency: AgencyServer) -> None:
    simulator.write()
    simulator.send(to="whatsapp:+525512345678", StatusCallback=f"{agency.url}/whatsapp_status")
    [call, *_] = until(lambda: agency.at("/whatsapp_status"))
    assert (call.params["From"], call.params["To"]) == (AGENCY, "whatsapp:+525512345678")
