"""Nobody may do more than they need."""

import pytest

from deployment.description import Description, read_description
from terraform_checks.played import Played
from tests.terraform.grants import Given, expected, given

PUBLIC = {"allUsers", "allAuthenticatedUsers"}
DOORS = {"whatsapp_inbound", "whatsapp_status", "form_submitted", "api"}
FUNCTIONS = sorted(read_description().functions)
INVOKES = "google_cloud_run_v2_service_iam_member"


def test_strangers_may_call_four_functions_and_nothing_else(played: Played) -> None:
    services = {played.outputs["functions"][name]["service"] for name in DOORS}
    opened = {grant for grant in given(played) if grant.member in PUBLIC}
    assert {grant.on for grant in opened} == services
    assert {(grant.kind, grant.role) for grant in opened} == {(INVOKES, "roles/run.invoker")}


def test_nobody_has_a_basic_role(played: Played) -> None:
    basic = {"roles/owner", "roles/editor", "roles/viewer", "roles/admin", "roles/writer"}
    assert not {grant for grant in given(played) if grant.role in basic}


def test_each_function_is_an_account_of_its_own(played: Played) -> None:
    functions = played.all("google_cloudfunctions2_function")
    accounts = {one["service_config"][0]["service_account_email"] for one in functions.values()}
    assert len(accounts) == len(FUNCTIONS)
    assert accounts == {
        one["email"] for one in played.all("google_service_account", "function").values()
    }


@pytest.mark.parametrize("function", FUNCTIONS)
def test_each_function_may_do_what_its_description_says(
    function: str, played: Played, description: Description
) -> None:
    member = played.all("google_service_account", "function")[function]["member"]
    has = {grant for grant in given(played) if grant.member == member}
    assert has == expected(function, description, played)


def test_workers_are_called_by_whoever_brings_their_work(
    played: Played, description: Description
) -> None:
    callers = played.all("google_service_account", "caller")
    for name, one in description.functions.items():
        service = played.outputs["functions"][name]["service"]
        may = {grant.member for grant in given(played) if grant.on == service}
        assert may == ({"allUsers"} if one.public else {callers[_caller(one.trigger)]["member"]})


def _caller(trigger: object) -> str:
    kinds = {"subscription": "pusher", "queue": "tasks", "schedule": "scheduler"}
    return next(caller for kind, caller in kinds.items() if getattr(trigger, kind))


def test_googles_own_accounts_make_the_tokens(played: Played) -> None:
    callers = played.all("google_service_account", "caller")
    makers = {
        caller: {grant.member for grant in given(played) if _makes_token(grant, one["name"])}
        for caller, one in callers.items()
    }
    agent = "serviceAccount:service-123456789012@gcp-sa-{}.iam.gserviceaccount.com"
    assert makers == {
        "pusher": {agent.format("pubsub")},
        "tasks": {agent.format("cloudtasks")},
        "scheduler": {agent.format("cloudscheduler")},
    }


def _makes_token(grant: Given, account: str) -> bool:
    return grant.on == account and grant.role == "roles/iam.serviceAccountOpenIdTokenCreator"


def test_builds_read_the_source_and_nothing_else(played: Played) -> None:
    build = played.all("google_service_account", "build")["build"]["member"]
    assert {(grant.role, grant.kind) for grant in given(played) if grant.member == build} == {
        ("roles/logging.logWriter", "google_project_iam_member"),
        ("roles/storage.objectViewer", "google_project_iam_member"),
        ("roles/storage.objectViewer", "google_storage_bucket_iam_member"),
        ("roles/artifactregistry.writer", "google_artifact_registry_repository_iam_member"),
    }
    copied = played.all("google_project_iam_member", "build_copy")["build_copy"]["condition"][0]
    assert "gcf-v2-sources-123456789012-" in copied["expression"]
