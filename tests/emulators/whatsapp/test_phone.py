"""What the page in the browser is given. The page itself is used by the end-to-end tests."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

import emulators.whatsapp
from tests.emulators.whatsapp.world import VALENTINA, Simulator

STATIC = Path(emulators.whatsapp.__file__).parent / "static"


@pytest.fixture
def events(simulator: Simulator) -> Iterator[Iterator[dict[str, Any]]]:
    with simulator.get("/phone/events", stream=True) as stream:
        assert stream.headers["Content-Type"] == "text/event-stream"
        lines = stream.iter_lines(chunk_size=1)
        yield (json.loads(line[6:]) for line in lines if line.startswith(b"data: "))


def _next(events: Iterator[dict[str, Any]], kind: str) -> dict[str, Any]:
    return next(event for event in events if event["type"] == kind)


def test_the_stream_begins_with_the_demo_aspirants_and_no_message(
    events: Iterator[dict[str, Any]],
) -> None:
    snapshot = next(events)
    assert snapshot["type"] == "snapshot"
    assert [a["name"] for a in snapshot["aspirants"]] == [
        "Valentina Ríos", "Camila Duarte", "Emily Clarke",
    ]  # fmt: skip
    assert snapshot["messages"] == []


def test_every_step_of_a_message_is_told(
    simulator: Simulator, events: Iterator[dict[str, Any]]
) -> None:
    next(events)
    sid = simulator.write()
    told = [_next(events, "message")["message"] for _ in range(2)]
    assert [(m["sid"], m["webhook"]) for m in told] == [(sid, "pending"), (sid, "answered")]
    simulator.send()
    steps = [_next(events, "message")["message"] for _ in range(4)]
    # The answer marks what was written before as seen.
    assert [(m["inbound"], m["status"], m["seen"]) for m in steps] == [
        (False, "queued", False),
        (True, "received", True),
        (False, "sent", False),
        (False, "delivered", False),
    ]


def test_a_lost_webhook_is_told(simulator: Simulator, events: Iterator[dict[str, Any]]) -> None:
    next(events)
    simulator.arm(kind="lose_webhook")
    simulator.write()
    told = [_next(events, "message")["message"]["webhook"] for _ in range(2)]
    assert told == ["pending", "lost"]


def test_who_reconnects_has_caught_up(simulator: Simulator) -> None:
    sid = simulator.write()
    simulator.settle()
    with simulator.get("/phone/events", stream=True) as stream:
        lines = (x for x in stream.iter_lines(chunk_size=1) if x.startswith(b"data: "))
        snapshot = json.loads(next(lines)[6:])
    assert [message["sid"] for message in snapshot["messages"]] == [sid]


def test_an_aspirant_can_be_added_and_is_named_by_her_profile(
    simulator: Simulator, events: Iterator[dict[str, Any]]
) -> None:
    next(events)
    added = simulator.post("/simulator/aspirants", {"from": "+34600111222", "name": "Lucía"})
    assert added.json() == {"chat": "whatsapp:+34600111222"}
    assert _next(events, "aspirant")["aspirant"]["name"] == "Lucía"
    simulator.write(**{"from": "+34600111222"}, profileName="Lucía Herrera")
    assert _next(events, "aspirant")["aspirant"]["name"] == "Lucía Herrera"
    for address in ("", "600111222", "<b>"):
        wrong = simulator.post("/simulator/aspirants", {"from": address, "name": "X"})
        assert wrong.status_code == 422


def test_a_known_aspirant_keeps_her_name_when_none_is_given(simulator: Simulator) -> None:
    simulator.post("/simulator/aspirants", {"from": VALENTINA})
    with simulator.get("/phone/events", stream=True) as stream:
        assert "Valentina R" in next(
            line for line in stream.iter_lines(decode_unicode=True) if line.startswith("data: ")
        )


def test_the_page_runs_only_its_own_scripts(simulator: Simulator) -> None:
    page = simulator.get("/")
    assert page.status_code == 200
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "script-src" not in policy
    assert not re.search(r"<script(?! type=\"module\" src=\"/static/)", page.text)
    for address in re.findall(r"(?:src|href)=\"(/static/[^\"]+)", page.text):
        assert simulator.get(address).status_code == 200, address


@pytest.mark.parametrize("name", ["..%2fmodel.py", "%2e%2e/model.py", "..", "none.js"])
def test_nothing_outside_the_static_files_is_served(simulator: Simulator, name: str) -> None:
    request = requests.Request("GET", simulator.url).prepare()
    request.url = f"{simulator.url}/static/{name}"
    with requests.Session() as session:
        assert session.send(request, timeout=5).status_code == 404


def test_no_script_ever_parses_markup() -> None:
    parsing = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|eval\(")
    scripts = list(STATIC.glob("*.js"))
    assert scripts
    assert [path.name for path in scripts if parsing.search(path.read_text())] == []
