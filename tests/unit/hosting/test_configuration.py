"""What a site answers with follows from web/hosting.yaml and from the deployment, exactly."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from hosting.configuration import configuration, policy
from hosting.deployment import Deployment, read_deployment
from hosting.description import DESCRIPTION, read_hosting
from localstack.console import FixableError
from tests.unit.hosting.sites import DEPLOYMENT

_SCHEMA = json.loads(Path("tests/fixtures/firebasehosting.json").read_text())
_WITH_SENTRY = DEPLOYMENT.model_copy(update={"sentry_dsn": "https://0a@o1.ingest.us.sentry.io/7"})


def _directives(deployment: Deployment) -> dict[str, list[str]]:
    hosting = read_hosting()
    words = policy(hosting, deployment.places(hosting)).split("; ")
    return {name: sources for name, *sources in map(str.split, words)}


def test_the_policy_names_each_service_and_no_more() -> None:
    directives = _directives(DEPLOYMENT)
    photos = "https://storage.googleapis.com/agency-production-photos/"
    assert directives["connect-src"] == [
        "'self'",
        "https://identitytoolkit.googleapis.com",
        "https://securetoken.googleapis.com",
        "https://firestore.googleapis.com",
        photos,
    ]
    assert directives["img-src"] == ["'self'", "blob:", photos]
    assert directives["media-src"] == ["'self'", photos]
    assert directives["script-src"] == directives["style-src"] == ["'self'"]
    for directive in ("default-src", "frame-ancestors", "form-action", "base-uri"):
        assert directives[directive] == ["'none'"]


def test_faults_are_reported_only_where_a_deployment_says_so() -> None:
    assert not any("sentry" in source for source in _directives(DEPLOYMENT)["connect-src"])
    assert _directives(_WITH_SENTRY)["connect-src"][-1] == "https://o1.ingest.us.sentry.io"


def test_nothing_of_a_laptop_is_published() -> None:
    written = json.dumps(configuration(read_hosting(), _WITH_SENTRY))
    assert "127.0.0.1" not in written
    assert "http:" not in written
    assert "{" not in written.replace('{"', "").replace(": {", "")


def test_google_takes_the_configuration() -> None:
    schema = {"$ref": "#/$defs/ServingConfig", **_SCHEMA}
    Draft202012Validator(schema).validate(configuration(read_hosting(), DEPLOYMENT))


def test_rewrites_lead_to_the_services_of_the_functions() -> None:
    rewrites = configuration(read_hosting(), DEPLOYMENT)["rewrites"]
    assert [one.get("run") for one in rewrites] == [
        {"serviceId": "api", "region": "us-central1"},
        {"serviceId": "form-submitted", "region": "us-central1"},
        None,
    ]


def test_a_function_without_a_service_is_told() -> None:
    half = DEPLOYMENT.model_copy(update={"services": {"api": "api"}})
    with pytest.raises(FixableError, match="none is named for form_submitted"):
        configuration(read_hosting(), half)


@pytest.mark.parametrize(
    ("directive", "source"),
    [
        ("script-src", "'unsafe-inline'"),
        ("script-src", "https:"),
        ("style-src", "'unsafe-inline'"),
        ("default-src", "*"),
        ("connect-src", "{nowhere}"),
    ],
)
def test_a_lax_policy_cannot_be_described(directive: str, source: str, tmp_path: Path) -> None:
    described: dict[str, Any] = yaml.safe_load(DESCRIPTION.read_text())
    described["policy"][directive].append(source)
    (tmp_path / "hosting.yaml").write_text(yaml.safe_dump(described))
    with pytest.raises(FixableError, match=r"hosting\.yaml cannot be used:\n  .+"):
        read_hosting(tmp_path / "hosting.yaml")


def test_a_policy_without_a_directive_for_scripts_cannot_be_described(tmp_path: Path) -> None:
    described: dict[str, Any] = yaml.safe_load(DESCRIPTION.read_text())
    del described["policy"]["script-src"]
    (tmp_path / "hosting.yaml").write_text(yaml.safe_dump(described))
    with pytest.raises(FixableError, match="script-src would allow"):
        read_hosting(tmp_path / "hosting.yaml")


def test_a_deployment_is_read_from_the_variable_or_from_a_file(tmp_path: Path) -> None:
    text = DEPLOYMENT.model_dump_json()
    (tmp_path / "web.json").write_text(text)
    assert read_deployment(None, {"WEB_DEPLOYMENT": text}) == DEPLOYMENT
    assert read_deployment(tmp_path / "web.json", {}) == DEPLOYMENT


def test_every_fault_of_a_deployment_is_told_at_once() -> None:
    wrong = {"project": "No", "site": "desk", "sentry_dsn": "sentry.io", "more": 1}
    with pytest.raises(FixableError) as told:
        read_deployment(None, {"WEB_DEPLOYMENT": json.dumps(wrong)})
    for name in ("project", "region", "services", "api_key", "app_id", "sentry_dsn", "more"):
        assert f"  {name}: " in str(told.value)


def test_without_a_deployment_it_is_told_where_one_comes_from() -> None:
    with pytest.raises(FixableError, match="terraform output -json web_deployment"):
        read_deployment(None, {})
