"""Every function is deployed, as the description says and with what it reads."""

import re
from pathlib import Path
from typing import Any

import pytest

import main as entry_points
from deployment.description import Description, Function, read_description
from terraform_checks import tree
from terraform_checks.played import Played

FUNCTIONS = sorted(read_description().functions)
NOT_TOLD = {"SENTRY_DSN"}
"""Where it is not set: an empty one would be one more thing to get wrong."""


@pytest.fixture(scope="module")
def functions(played: Played) -> dict[str, dict[str, Any]]:
    return played.all("google_cloudfunctions2_function")


def test_every_entry_point_is_deployed_and_nothing_else(
    functions: dict[str, dict[str, Any]],
) -> None:
    assert set(functions) == set(entry_points.__all__)
    assert {one["build_config"][0]["entry_point"] for one in functions.values()} == set(functions)
    # Twilio signs the address that ends in the name.
    assert {name: one["name"] for name, one in functions.items()} == {
        name: name for name in functions
    }


@pytest.mark.parametrize("name", FUNCTIONS)
def test_runs_with_what_the_description_gives_it(
    name: str, functions: dict[str, dict[str, Any]], description: Description
) -> None:
    config = functions[name]["service_config"][0]
    assert config | _resources(description.functions[name]) == config
    assert functions[name]["build_config"][0]["runtime"] == description.runtime


def _resources(one: Function) -> dict[str, Any]:
    return {
        "available_memory": f"{one.memory_mib}Mi",
        "available_cpu": f"{one.cpu:g}",
        "max_instance_request_concurrency": one.concurrency,
        "timeout_seconds": one.timeout_seconds,
        "min_instance_count": one.instances.least,
        "max_instance_count": one.instances.most,
        "ingress_settings": "ALLOW_ALL" if one.public else "ALLOW_INTERNAL_ONLY",
        "all_traffic_on_latest_revision": True,
    }


@pytest.mark.parametrize("name", FUNCTIONS)
def test_is_told_what_it_reads(
    name: str, functions: dict[str, dict[str, Any]], description: Description
) -> None:
    config = functions[name]["service_config"][0]
    secret = {one["key"] for one in config["secret_environment_variables"]}
    assert secret == set(description.functions[name].secrets)
    assert set(config["environment_variables"]) | secret == (
        description.variables(name) - NOT_TOLD | {"THREADS", "LOG_EXECUTION_ID"}
    )
    assert all(value for value in config["environment_variables"].values())
    # One thread each, or requests would wait for one another unseen.
    assert config["environment_variables"]["THREADS"] == str(
        description.functions[name].concurrency
    )


def test_secrets_are_pinned(played: Played, functions: dict[str, dict[str, Any]]) -> None:
    made = {
        one["secret"]: one["version"]
        for one in played.all("google_secret_manager_secret_version").values()
    }
    names = {
        one["secret_id"]: one["id"] for one in played.all("google_secret_manager_secret").values()
    }
    for one in functions.values():
        for used in one["service_config"][0]["secret_environment_variables"]:
            assert used["version"] == made[names[used["secret"]]]
            assert used["version"] != "latest"


def test_nothing_is_called_latest(root: Path) -> None:
    texts = [path.read_text() for path in (root / "terraform").rglob("*.tf")]
    assert texts
    assert not [one for text in texts for one in re.findall(r'"latest"|:latest', text)]


def test_secrets_are_write_only(played: Played) -> None:
    versions = played.all("google_secret_manager_secret_version")
    assert set(versions) == {"TWILIO_AUTH_TOKEN", "FORM_WEBHOOK_SECRET", "FORM_TOKEN_KEY"}
    assert {one["secret_data"] for one in versions.values()} == {None}
    assert {one["secret_data_wo_version"] for one in versions.values()} == {"1"}


def test_no_secret_is_put_out(played: Played) -> None:
    assert "0000000000000000" not in str({**played.outputs, "functions": None})


def test_addresses_are_those_that_answer(functions: dict[str, dict[str, Any]]) -> None:
    told = functions["api"]["service_config"][0]["environment_variables"]
    assert told["DELIVER_URL"] == "https://deliver-123456789012.us-central1.run.app"
    assert told["REMIND_URL"] == "https://remind-123456789012.us-central1.run.app"
    door = functions["whatsapp_inbound"]["service_config"][0]["environment_variables"]
    assert door["PUBLIC_BASE_URL"] == "https://us-central1-wasaprecruit-test.cloudfunctions.net"


def test_the_archive_holds_what_git_tracks_and_nothing_else(played: Played, root: Path) -> None:
    tracked = {name.removeprefix("functions/") for name in tree.tracked("functions/")}
    folder = root / "functions"
    everything = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    source = next(one for one in played.resources if one["type"] == "archive_file")["values"]
    assert everything >= tree.JUNK.keys()
    assert everything - set(source["excludes"]) == tracked


def test_the_archive_is_named_by_its_hash(
    played: Played, functions: dict[str, dict[str, Any]]
) -> None:
    archive = played.outputs["source_hash"]
    used = {
        one["build_config"][0]["source"][0]["storage_source"][0]["object"]
        for one in functions.values()
    }
    assert used == {f"functions-{archive}.zip"}
    # The hash is of what is packed, and packing gives the same on every machine.
    source = next(one for one in played.resources if one["type"] == "archive_file")["values"]
    assert source["output_file_mode"] == "0644"


def test_builds_as_an_account_of_its_own(
    played: Played, functions: dict[str, dict[str, Any]]
) -> None:
    builder = played.all("google_service_account", "build")["build"]["id"]
    assert {one["build_config"][0]["service_account"] for one in functions.values()} == {builder}
