"""What ops write is checked before anybody else is asked, all faults at once."""

from pathlib import Path
from typing import Any

import pytest

from deployment.questions import write_settings
from deployment.settings_file import check_settings
from localstack.console import FixableError

RIGHT: dict[str, Any] = {
    "project_id": "acme-casting",
    "region": "us-central1",
    "agency_name": "Acme",
    "twilio_account_sid": "AC" + "0" * 32,
    "whatsapp_sender": "+14155238886",
    "alert_emails": ["ops@example.com"],
    "billing_account": "012345-6789AB-CDEF01",
}


def test_what_is_right_passes() -> None:
    check_settings(RIGHT, "terraform.tfvars.json")


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("project_id", 5),
        ("project_id", "My Project/../x"),
        ("region", ["a"]),
        ("region", "us-central1-a"),
        ("agency_name", "  "),
        ("twilio_account_sid", "SK" + "0" * 32),
        ("whatsapp_sender", "whatsapp:+14155238886"),
        ("alert_emails", []),
        ("alert_emails", ["ops"]),
    ],
)
def test_what_is_wrong_is_named_with_what_it_must_be(name: str, wrong: object) -> None:
    with pytest.raises(FixableError, match=f"terraform.tfvars.json: {name} must be "):
        check_settings(RIGHT | {name: wrong}, "terraform.tfvars.json")


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(FixableError) as caught:
        check_settings({}, "terraform.tfvars.json")
    assert all(name in str(caught.value) for name in RIGHT if name != "billing_account")


def test_a_wrong_answer_is_asked_for_again(tmp_path: Path) -> None:
    places = ["X", "acme-casting", "", "Acme"]
    numbers = ["AC1", RIGHT["twilio_account_sid"], "0155", "+14155238886"]
    answers = iter([*places, *numbers, "", "ops@example.com, boss@example.com"])
    path = tmp_path / "terraform.tfvars.json"
    write_settings(path, lambda _: next(answers))
    assert '"region": "us-central1"' in path.read_text()
    assert '"boss@example.com"' in path.read_text()
    assert next(answers, "all asked") == "all asked"


def test_nobody_at_the_terminal_and_a_broken_file_are_told(tmp_path: Path) -> None:
    def nobody(_: str) -> str:
        raise EOFError

    path = tmp_path / "terraform.tfvars.json"
    with pytest.raises(FixableError, match="Nobody is at a terminal"):
        write_settings(path, nobody)
    path.write_text("{")
    with pytest.raises(FixableError, match="is not JSON"):
        write_settings(path, nobody)
