"""A state file survives a restart; work under way is carried on."""

import base64
from dataclasses import replace
from pathlib import Path

import requests

from emulators.whatsapp.settings import Settings
from tests.emulators.whatsapp.world import AgencyServer, running_simulator, until

PHOTO = {"contentType": "image/jpeg", "base64": base64.b64encode(b"\xff\xd8photo").decode()}


def test_everything_survives_a_restart(
    settings: Settings, agency: AgencyServer, tmp_path: Path
) -> None:
    settings = replace(settings, state=str(tmp_path / "whatsapp.db"))
    with running_simulator(settings) as simulator:
        simulator.write("Hola", media=[PHOTO], profileName="Vale")
        sid = simulator.send(StatusCallback=f"{agency.url}/whatsapp_status").json()["sid"]
        until(lambda: simulator.status(sid) == "delivered")
        simulator.post("/simulator/clock", {"advanceSeconds": 25 * 3600})
        simulator.settle()
        before = simulator.ledger()
        [url] = before[0]["mediaUrls"]
    with running_simulator(settings) as simulator:
        assert simulator.ledger() == before
        assert requests.get(url, auth=simulator.auth, timeout=5).content == b"\xff\xd8photo"
        simulator.post("/simulator/read", {"from": "+5215512345678"})
        until(lambda: agency.statuses[-1] == "read")
        late = simulator.send().json()["sid"]
        until(lambda: simulator.status(late) == "undelivered")
        assert [entry["sid"] for entry in simulator.ledger()][-1] == late
    assert len(agency.inbound) == 1


def test_what_was_under_way_is_carried_on(
    settings: Settings, agency: AgencyServer, tmp_path: Path
) -> None:
    settings = replace(settings, state=str(tmp_path / "whatsapp.db"), sent_after=60.0)
    agency.gate.clear()
    with running_simulator(settings) as simulator:
        simulator.write("Hola")
        until(lambda: agency.inbound)
        sid = simulator.send().json()["sid"]
    agency.gate.set()
    with running_simulator(replace(settings, sent_after=0.0)) as simulator:
        until(lambda: len(agency.inbound) == 2)
        until(lambda: simulator.status(sid) == "delivered")
    assert len({call.params["MessageSid"] for call in agency.inbound}) == 1


def test_without_a_file_nothing_is_kept(settings: Settings) -> None:
    with running_simulator(settings) as simulator:
        simulator.write()
    with running_simulator(settings) as simulator:
        assert simulator.ledger() == []
