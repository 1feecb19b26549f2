"""When a client is down, its words stay out of the logs and the answers, and others come again."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from localstack.environment import functions_environment
from localstack.ports import Ports
from tests.builders import NUMBER

ROOT = Path(__file__).parents[2]
SETTINGS = {
    **functions_environment(Ports(), outer={}),
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "token",
    "WHATSAPP_SENDER": "whatsapp:+14155238886",
    "PUBLIC_BASE_URL": "https://functions.example",
    "FORM_WEBHOOK_SECRET": "secret",
    "AGENCY_NAME": "A",
    "FORM_URL": "https://f.example",
    "VERIFY_URL": "https://v.example",
    "PRIVACY_URL": "https://p.example",
}
PERSONAL = (NUMBER, NUMBER.removeprefix("+"), "Valentina", "R\\u00edos", "Hola")


def _run(outage: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(map(str, (ROOT, ROOT / "functions", ROOT / "scripts")))
    environment = {**os.environ, **SETTINGS, "OUTAGE": outage, "PYTHONPATH": path}
    return subprocess.run(
        [sys.executable, "-m", "tests.unit.outages.calls"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )


def _lines(stderr: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stderr.splitlines() if line.startswith("{")]


@pytest.mark.parametrize("outage", ["channel", "store", "topics", "tasks", "files", "auth"])
def test_nothing_personal_is_logged_while_a_client_is_down(outage: str) -> None:
    ran = _run(outage)
    told = ran.stdout + ran.stderr
    assert [word for word in PERSONAL if word in told] == []
    answers = json.loads(ran.stdout.splitlines()[-1])
    form = [status for name, status, _ in answers if name == "form_submitted"]
    assert form == [503] * (outage == "topics")
    others = [json.loads(body) for _, status, body in answers if status == 500]
    assert len(others) == len(answers) - len(form)
    assert {body["error"]["code"] for body in others} == {"internal"}
    failures = [line for line in _lines(ran.stderr) if line["message"] == "request failed"]
    assert len(failures) == len(others)


def test_a_failure_is_logged_with_its_kind_its_cause_and_its_places() -> None:
    [failure, *_] = [
        line for line in _lines(_run("store").stderr) if line["message"] == "request failed"
    ]
    kind, cause = failure["error"].split(" from ")
    assert kind == "google.api_core.exceptions.ServiceUnavailable"
    assert cause == "ConnectionError"
    first, *places, last = failure["stack_trace"].splitlines()
    assert (first, last) == ("Traceback (most recent call last):", kind)
    assert any('File "sending/lease.py", line ' in place for place in places)


def test_what_libraries_say_is_kept_by_its_constant_part_and_place() -> None:
    lines = _lines(_run("auth").stderr)
    said = [line for line in lines if line.get("logger") == "urllib3.connectionpool"]
    assert said[0]["message"] == "Retrying after %r: %s"
    assert said[0]["place"].startswith("outages/calls.py:")
    assert said[1]["message"] == "a library reports"
    assert said[2]["error"] == "ConnectionError"
    [died] = [line for line in lines if line["message"] == "a thread ended with an error"]
    assert died["error"] == "ConnectionError"
