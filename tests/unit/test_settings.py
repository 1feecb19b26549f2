"""Who deploys a function learns of all that it is not given right, at once and without secrets."""

import json
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

import pytest
from functions_framework import create_app
from pydantic import BaseModel

from deployment.description import read_description
from localstack.environment import functions_environment
from localstack.ports import Ports
from wasaprecruit.settings import NEEDED, SettingsError, TelemetrySettings, check
from wasaprecruit.starting import settle

SOURCE = Path(__file__).parents[2] / "functions" / "main.py"
FUNCTIONS = sorted(read_description().functions)


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Mapping[str, str]:
    """What the functions are given, and nothing that a developer set."""
    groups: set[type[BaseModel]] = {TelemetrySettings, *chain.from_iterable(NEEDED.values())}
    for field in chain.from_iterable(group.model_fields.values() for group in groups):
        monkeypatch.delenv(str(field.alias), raising=False)
    given = functions_environment(Ports(), outer={})
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    return given


@pytest.mark.parametrize("function", FUNCTIONS)
def test_what_the_local_stack_gives_is_right(function: str, given: Mapping[str, str]) -> None:
    assert given
    check(function)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_what_a_function_is_not_given_is_named_in_one_error(
    function: str, given: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in given:
        monkeypatch.delenv(name)
    with pytest.raises(SettingsError) as caught:
        check(function)
    missing = {part.split(": ")[-2] for part in str(caught.value).split("; ")}
    assert missing == {
        str(field.alias)
        for group in NEEDED[function]
        for field in group.model_fields.values()
        if field.is_required()
    }
    assert str(caught.value).count("GOOGLE_CLOUD_PROJECT") == 1, "once, though many groups need it"


def test_faults_of_all_groups_are_told_together_and_never_what_was_given(
    given: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = {
        "FORM_TOKEN_KEY": "too-short-key",
        "FORM_WEBHOOK_SECRET": " , ",
        "FORM_FIELDS": "{not json",
        "WHATSAPP_SENDER": "+14155238886",
        "INBOUND_TOPIC": "in",
        "AGENCY_NAME": "",
        "TRACES_SAMPLED": "seven",
    }
    for name, value in wrong.items():
        assert given.get(name) != value
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        check("form_submitted")
    told = str(caught.value)
    assert told.startswith("set these environment variables: ")
    assert all(f"{name}: " in told for name in wrong)
    assert not [value for value in wrong.values() if len(value) > 3 and value in told]


def test_wrong_telemetry_alone_stops_nobody(
    given: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert given
    monkeypatch.setenv("TRACES_SAMPLED", "seven")
    check("whatsapp_inbound")


def test_an_empty_setting_is_a_fault_where_there_must_be_something(
    given: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert given
    for name in ("FORM_FIELDS", "SENTRY_DSN"):
        monkeypatch.setenv(name, "")
    check("form_submitted")
    monkeypatch.setenv("INBOUND_TOPIC", "")
    with pytest.raises(SettingsError, match="INBOUND_TOPIC: "):
        check("form_submitted")


def test_a_function_that_is_not_given_all_does_not_start(
    given: Mapping[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert given
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "")
    monkeypatch.delenv("INBOUND_TOPIC")
    monkeypatch.delenv("PUBLIC_BASE_URL")
    with pytest.raises(SettingsError, match=r"TWILIO_AUTH_TOKEN.*PUBLIC_BASE_URL"):
        create_app("whatsapp_inbound", str(SOURCE))  # type: ignore[no-untyped-call]
    settle()  # It was in a hurry, and this process goes on.
    told = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert told[-1]["severity"] == "ERROR"
    assert "PUBLIC_BASE_URL: is not set" in told[-1]["reason"]
