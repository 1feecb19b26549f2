"""What is wrong is said in one clear line, before anything is built."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import requests

from deployment import preflight
from deployment.google import Google
from deployment.secrets import gather
from localstack.console import FixableError
from tests.google_cloud import GoogleCloud, refusal

PROJECT = "acme-casting"


@dataclass(frozen=True)
class Fault:
    spoil: Callable[[GoogleCloud], object]
    check: Callable[[Google], Any]
    told: str


FAULTS = {
    "a project that is not there": Fault(
        lambda cloud: setattr(cloud, "project", "another"),
        lambda google: preflight.check_project(google, PROJECT),
        "There is no project acme-casting, or you may not see it",
    ),
    "a project that is being deleted": Fault(
        lambda cloud: setattr(cloud, "state", "DELETE_REQUESTED"),
        lambda google: preflight.check_project(google, PROJECT),
        "gcloud projects undelete acme-casting",
    ),
    "an API that is off": Fault(
        lambda cloud: cloud.replies.update(
            {f"/cloudresourcemanager/v3/projects/{PROJECT}": refusal(403, "", "SERVICE_DISABLED")}
        ),
        lambda google: preflight.check_project(google, PROJECT),
        "gcloud services enable serviceusage.googleapis.com",
    ),
    "no billing": Fault(
        lambda cloud: setattr(cloud, "billing", False),
        lambda google: preflight.check_billing(google, PROJECT),
        "gcloud billing projects link acme-casting --billing-account",
    ),
    "a state bucket that is another's": Fault(
        lambda cloud: cloud.buckets.update({"state": "somebody-else"}),
        lambda google: preflight.has_state_bucket(google, "state", "42"),
        "The bucket state is somebody else's: name another with --state-bucket",
    ),
    "a state bucket that is another's and open": Fault(
        lambda cloud: cloud.buckets.update({"state": "readable"}),
        lambda google: preflight.has_state_bucket(google, "state", "42"),
        "The bucket state is somebody else's",
    ),
    "a site that is another's": Fault(
        lambda cloud: cloud.sites.update({"acme": "somebody-else"}),
        lambda google: preflight.check_site(google, PROJECT, "acme"),
        "set another as hosting_site",
    ),
    "a database in Datastore mode": Fault(
        lambda cloud: setattr(cloud, "database", {"type": "DATASTORE_MODE", "locationId": "nam5"}),
        lambda google: preflight.has_database(google, PROJECT, "nam5"),
        "take another project",
    ),
    "a database elsewhere": Fault(
        lambda cloud: setattr(
            cloud, "database", {"type": "FIRESTORE_NATIVE", "locationId": "eur3"}
        ),
        lambda google: preflight.has_database(google, PROJECT, "us-central1"),
        "set firestore_location to eur3",
    ),
    "no token and nobody to ask": Fault(
        lambda cloud: cloud,
        lambda google: gather(google, PROJECT, ask=None),
        "Set TF_VAR_twilio_auth_token",
    ),
}


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch) -> GoogleCloud:
    for name in ("twilio_auth_token", "form_webhook_secret", "form_token_key"):
        monkeypatch.delenv(f"TF_VAR_{name}", raising=False)
    return GoogleCloud()


@pytest.fixture
def google(cloud: GoogleCloud) -> Iterator[Google]:
    with cloud.running() as google:
        yield google


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_in_one_line_and_nothing_is_changed(
    fault: str, cloud: GoogleCloud, google: Google
) -> None:
    FAULTS[fault].spoil(cloud)
    with pytest.raises(FixableError) as caught:
        FAULTS[fault].check(google)
    assert FAULTS[fault].told in str(caught.value)
    assert "\n" not in str(caught.value)
    assert cloud.changed == []


def test_a_project_in_order_passes(cloud: GoogleCloud, google: Google) -> None:
    cloud.database = {"type": "FIRESTORE_NATIVE", "locationId": "us-central1"}
    cloud.sites["acme-casting"] = PROJECT
    preflight.check_project(google, PROJECT)
    preflight.check_billing(google, PROJECT)
    preflight.check_site(google, PROJECT, "acme-casting")
    preflight.check_site(google, PROJECT, "a-free-name")
    assert preflight.has_database(google, PROJECT, "us-central1")
    cloud.database = None
    assert not preflight.has_database(google, PROJECT, "us-central1")


def test_what_is_missing_is_made_once(google: Google) -> None:
    missing = preflight.missing_services(google, PROJECT)
    assert "firebasehosting.googleapis.com" in missing
    preflight.enable_services(google, PROJECT, missing)
    assert preflight.missing_services(google, PROJECT) == []
    assert not preflight.has_state_bucket(google, "state", "42")
    preflight.make_state_bucket(google, PROJECT, "state", "us-central1")
    assert preflight.has_state_bucket(google, "state", "42")


def test_nobody_who_answers_is_told_in_one_line() -> None:
    with requests.Session() as session:
        google = Google(session, lambda _: "http://127.0.0.1:9")
        with pytest.raises(FixableError, match="does not answer"):
            preflight.check_project(google, PROJECT)


def test_a_deployed_secret_is_read_back_and_one_that_is_given_wins(
    cloud: GoogleCloud, google: Google, monkeypatch: pytest.MonkeyPatch
) -> None:
    cloud.secrets |= {"twilio-auth-token": "t" * 32, "form-webhook-secret": "f" * 32}
    monkeypatch.setenv("TF_VAR_form_webhook_secret", "g" * 32)
    found = gather(google, PROJECT, ask=None)
    assert found["twilio_auth_token"] == "t" * 32
    assert found["form_webhook_secret"] == "g" * 32
    assert len(found["form_token_key"]) == 64


def test_a_secret_that_may_not_be_read_is_left_out(cloud: GoogleCloud, google: Google) -> None:
    path = f"/secretmanager/v1/projects/{PROJECT}/secrets/twilio-auth-token/versions/latest:access"
    cloud.replies[path] = refusal(403, "denied")
    assert sorted(gather(google, PROJECT, ask=None)) == ["form_token_key", "form_webhook_secret"]


def test_a_secret_of_ours_is_never_the_same_twice(google: Google) -> None:
    def ask(_: str) -> str:
        return "t" * 32

    first, second = gather(google, PROJECT, ask), gather(google, PROJECT, ask)
    assert first["form_token_key"] != second["form_token_key"]
