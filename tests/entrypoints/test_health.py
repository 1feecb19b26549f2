"""`GET /api/health`: for admins, with the numbers of the running stack."""

import pytest
import requests

from tests.waiting import eventually
from tests.world import World


def _ask(world: World, token: str | None, method: str = "GET") -> requests.Response:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    url = f"{world.stack.functions}/api/health"
    return requests.request(method, url, headers=headers, timeout=60)


@pytest.mark.parametrize("who", ["recruiter", "viewer"])
def test_only_admins_see_the_health(world: World, who: str) -> None:
    assert _ask(world, world.sign_in(f"{who}@example.com")).status_code == 403
    assert _ask(world, world.sign_in("admin@example.com")).status_code == 200


def test_a_stranger_does_not_see_the_health(world: World) -> None:
    assert _ask(world, None).status_code == 401
    assert _ask(world, "x.y.z").status_code == 401


def test_it_can_only_be_looked_at(world: World) -> None:
    assert _ask(world, world.sign_in("admin@example.com"), "POST").status_code == 405


def test_the_health_of_the_running_stack(world: World) -> None:
    admin = world.sign_in("admin@example.com")
    told = eventually(
        lambda: (health := _ask(world, admin).json())["reconciledUntil"] and health,
        "a run of reconcile",
    )
    assert told["unknown"] == []
    assert {one["name"] for one in told["events"]} == {"ingest", "bot", "photos"}
    assert told["deadLetters"] >= 0
    assert told["twilioErrors"] is not None
    assert {told["doubts"], told["queued"]} <= set(range(101))
