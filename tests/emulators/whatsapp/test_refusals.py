"""What Twilio refuses at once: its HTTP status, its error code, its body."""

from typing import Any

import pytest
import requests
from twilio.base.exceptions import TwilioRestException

from tests.emulators.whatsapp.world import AGENCY, VALENTINA, Simulator

TEMPLATE = "HX" + "1" * 32
UNKNOWN = "SM" + "0" * 32

REFUSED: list[tuple[dict[str, Any], int]] = [
    ({"To": None}, 21604),
    ({"From": None}, 21603),
    ({"Body": None}, 21619),
    ({"Body": ""}, 21602),
    ({"Body": "x" * 1601}, 21617),
    ({"To": "whatsapp:+0"}, 21211),
    ({"To": "whatsapp:valentina"}, 21211),
    ({"To": "+5215512345678"}, 21910),
    ({"To": AGENCY}, 63031),
    ({"From": "whatsapp:+15550000000"}, 63007),
    ({"ContentSid": "HX1"}, 21655),
    ({"Body": None, "ContentSid": TEMPLATE}, 21655),
    ({"ContentVariables": "{}"}, 21654),
    ({"ContentSid": TEMPLATE, "ContentVariables": "{1: 2}"}, 21656),
    ({"ContentSid": TEMPLATE, "ContentVariables": '{"1": 2}'}, 21656),
    ({"ContentSid": TEMPLATE, "ContentVariables": '{"1": ""}'}, 21656),
    ({"ContentSid": TEMPLATE, "ContentVariables": '["a"]'}, 21656),
    ({"StatusCallback": "whatsapp_status"}, 21609),
    ({"StatusCallback": "http://under_score.example/x"}, 21609),
    ({"MediaUrl": "file:///etc/passwd"}, 21620),
    ({"MediaUrl": [f"http://127.0.0.1/{n}" for n in range(11)]}, 21623),
]


@pytest.mark.parametrize(("form", "code"), REFUSED)
def test_an_unusable_message_is_refused_with_twilios_code(
    simulator: Simulator, form: dict[str, Any], code: int
) -> None:
    given = {"to": form.get("To", VALENTINA)} | {k: v for k, v in form.items() if k != "To"}
    answer = simulator.send(**given)
    error = answer.json()
    assert (answer.status_code, error["code"]) == (400, code)
    assert set(error) == {"code", "message", "more_info", "status"}
    assert error["status"] == 400
    assert error["more_info"] == f"https://www.twilio.com/docs/errors/{code}"
    assert simulator.ledger() == []


def test_the_longest_allowed_body_goes_out(simulator: Simulator) -> None:
    simulator.write()
    assert simulator.send("ñ" * 1600).status_code == 201


def test_unknown_form_fields_are_ignored(simulator: Simulator) -> None:
    assert simulator.send(Nonsense="1").status_code == 201


@pytest.mark.parametrize(
    "auth", [None, ("AC" + "0" * 32, "wrong"), ("AC" + "1" * 32, "local-auth-token")]
)
def test_no_or_wrong_credentials_are_refused(
    simulator: Simulator, auth: tuple[str, str] | None
) -> None:
    for path in (".json", f"/{UNKNOWN}.json", f"/{UNKNOWN}/Media/ME{'0' * 32}"):
        answer = requests.get(simulator.messages_url + path, auth=auth, timeout=5)
        assert (answer.status_code, answer.json()["code"]) == (401, 20003)


@pytest.mark.parametrize("header", ["Basic", "Basic é", "Basic !!", "Bearer local-auth-token"])
def test_a_malformed_authorization_header_is_refused(simulator: Simulator, header: str) -> None:
    headers = {"Authorization": header.encode("latin-1")}
    answer = requests.get(simulator.messages_url + ".json", headers=headers, timeout=5)
    assert answer.status_code == 401


def test_another_account_is_not_found(simulator: Simulator) -> None:
    there = simulator.messages_url.replace("AC" + "0" * 32, "AC" + "1" * 32)
    answer = requests.get(there + ".json", auth=simulator.auth, timeout=5)
    assert (answer.status_code, answer.json()["code"]) == (404, 20404)


def test_an_unknown_message_is_not_found(simulator: Simulator) -> None:
    with pytest.raises(TwilioRestException) as refused:
        simulator.client().messages(UNKNOWN).fetch()
    assert (refused.value.status, refused.value.code) == (404, 20404)


def test_twilios_client_raises_its_own_exception(simulator: Simulator) -> None:
    with pytest.raises(TwilioRestException) as refused:
        simulator.client().messages.create(to=VALENTINA, from_=AGENCY, body="x" * 1601)
    assert (refused.value.status, refused.value.code) == (400, 21617)
