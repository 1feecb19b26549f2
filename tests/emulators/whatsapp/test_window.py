"""The 24-hour window: Twilio accepts, then the network says no."""

from datetime import UTC, datetime, timedelta

import pytest

from emulators.whatsapp import rules
from tests.emulators.whatsapp.world import AgencyServer, Simulator, until

DAY = 24 * 3600


def test_free_text_within_the_window_is_delivered(simulator: Simulator) -> None:
    simulator.write()
    simulator.post("/simulator/clock", {"advanceSeconds": DAY - 60})
    sid = simulator.send().json()["sid"]
    until(lambda: simulator.status(sid) == "delivered")


def test_free_text_outside_the_window_is_accepted_then_undelivered(
    simulator: Simulator, agency: AgencyServer
) -> None:
    simulator.write()
    simulator.post("/simulator/clock", {"advanceSeconds": DAY + 1})
    answer = simulator.send(StatusCallback=f"{agency.url}/whatsapp_status?id=7")
    assert (answer.status_code, answer.json()["status"]) == (201, "queued")
    [callback] = until(lambda: agency.at("/whatsapp_status?id=7"))
    assert callback.params["MessageStatus"] == "undelivered"
    assert callback.params["ErrorCode"] == "63016"
    fetched = simulator.client().messages(answer.json()["sid"]).fetch()
    assert (fetched.status, fetched.error_code) == ("undelivered", 63016)
    assert "outside the allowed window" in fetched.error_message
    assert simulator.send().json()["date_sent"] is None


def test_who_never_wrote_gets_no_free_text(simulator: Simulator) -> None:
    sid = simulator.send().json()["sid"]
    until(lambda: simulator.status(sid) == "undelivered")


def test_a_new_message_opens_the_window_again(simulator: Simulator) -> None:
    simulator.write()
    simulator.post("/simulator/clock", {"advanceSeconds": DAY + 1})
    simulator.write()
    sid = simulator.send().json()["sid"]
    until(lambda: simulator.status(sid) == "delivered")


def test_another_aspirants_message_opens_no_window(simulator: Simulator) -> None:
    simulator.write(**{"from": "+5491123456789"})
    sid = simulator.send().json()["sid"]
    until(lambda: simulator.status(sid) == "undelivered")


@pytest.mark.parametrize(
    ("written", "answered"),
    [
        ("+5215512345678", "+525512345678"),
        ("+5491123456789", "+541123456789"),
        ("+5511912345678", "+551112345678"),
    ],
)
def test_national_variants_of_a_number_are_one_chat(
    simulator: Simulator, written: str, answered: str
) -> None:
    simulator.write(**{"from": written})
    sid = simulator.send(to=f"whatsapp:{answered}").json()["sid"]
    until(lambda: simulator.status(sid) == "delivered")


def test_the_window_closes_after_exactly_a_day() -> None:
    wrote = datetime(2026, 11, 22, 10, tzinfo=UTC)
    assert rules.window_open(wrote, wrote + timedelta(hours=23, minutes=59, seconds=59))
    assert not rules.window_open(wrote, wrote + timedelta(hours=24))
    assert not rules.window_open(None, wrote)


@pytest.mark.parametrize(
    ("current", "following", "moves"),
    [
        ("queued", "sent", True),
        ("sent", "delivered", True),
        ("delivered", "read", True),
        ("queued", "undelivered", True),
        ("read", "delivered", False),
        ("sent", "sent", False),
        ("delivered", "undelivered", False),
        ("undelivered", "delivered", False),
    ],
)
def test_a_status_only_moves_forward(current: str, following: str, moves: bool) -> None:
    assert rules.steps_forward(current, following) is moves


def test_a_late_webhook_answer_does_not_age_the_window(
    simulator: Simulator, agency: AgencyServer
) -> None:
    agency.gate.clear()
    simulator.write("early")
    simulator.post("/simulator/clock", {"advanceSeconds": DAY + 1})
    simulator.write("late")
    agency.answers = [(200, ""), (500, ""), (500, "")]
    agency.gate.set()
    simulator.settle()
    sid = simulator.send().json()["sid"]
    until(lambda: simulator.status(sid) == "delivered")
