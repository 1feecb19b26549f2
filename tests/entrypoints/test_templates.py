"""Templates on the running stack: read from Twilio, sent to whom no text may go, paused by Meta."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
import requests

from tests.waiting import eventually
from tests.world import World
from wasaprecruit.domain.identity import conversation_id


@pytest.fixture
def sid(world: World) -> Iterator[str]:
    """Of a template that WhatsApp approves of and that we have not read yet."""
    sid = f"HX{uuid4().hex}"
    url = f"{world.stack.whatsapp}/simulator/templates/{sid}"
    content = {
        "types": {"twilio/text": {"body": "Hola {{1}}, ¿seguimos?"}},
        "variables": {"1": "nombre"},
    }
    requests.put(url, json=content, timeout=10).raise_for_status()
    yield sid
    requests.delete(url, timeout=10)


def _read_anew(world: World) -> None:
    answer = world.command("templates/sync", token=world.sign_in("admin@example.com"))
    assert answer.status_code == 200, answer.text


def _kept(world: World, sid: str) -> dict[str, Any]:
    return world.document(f"templates/{sid}") or {}


def test_a_template_goes_to_whom_no_text_may_go_until_it_is_paused(
    world: World, number: str, sid: str
) -> None:
    assert world.command("templates/sync").status_code == 403
    _read_anew(world)
    eventually(lambda: _kept(world, sid).get("status") == "approved", "the template among ours")
    assert _kept(world, sid)["variables"] == [
        {"name": "1", "sample": "nombre", "field": "firstName"}
    ]

    world.write(number, "Hola")
    world.welcomed(number)
    chat = conversation_id(number)
    closed = {"windowClosesAt": datetime(2026, 1, 1, tzinfo=UTC)}
    world.firestore.document(f"conversations/{chat}").update(closed)
    text = {"id": str(uuid4()), "text": "¿Sigues ahí?"}
    refused = world.command(f"conversations/{chat}/messages", text)
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "window_closed")

    command = {"id": str(uuid4()), "contentSid": sid, "variables": {"1": "Valentina"}}
    for _ in range(2):
        answer = world.command(f"conversations/{chat}/templates", command)
        assert answer.status_code == 200, answer.text
    eventually(lambda: _sent(world, number, sid), "the template at the phone")
    eventually(world.settled, "the end of all work")
    assert [one["body"] for one in _sent(world, number, sid)] == ["Hola Valentina, ¿seguimos?"]
    kept = next(one for one in world.messages(number) if one["id"] == command["id"])
    assert kept["template"] == {"contentSid": sid, "variables": {"1": "Valentina"}, "buttons": []}

    world.simulate(f"templates/{sid}", {"status": "paused"})
    _read_anew(world)
    eventually(lambda: _kept(world, sid)["status"] == "paused", "the pause among ours")
    again = world.command(f"conversations/{chat}/templates", {**command, "id": str(uuid4())})
    assert (again.status_code, again.json()["error"]["code"]) == (409, "template_not_approved")


def _sent(world: World, number: str, sid: str) -> list[dict[str, Any]]:
    return [one for one in world.phone(number) if one["contentSid"] == sid]
