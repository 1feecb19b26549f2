"""What GitHub's workflows may do in the cloud, and who gets to be one."""

import re

import pytest

from deployment.description import Description
from terraform_checks.played import Played
from tests.terraform.grants import Given, given

RUNS = ("acme/wasaprecruit:environment:production", "acme/wasaprecruit:pull_request")
# Permissions on documents, messages, accounts, secrets and files; roles that hold them.
CONTENT = (
    "datastore.entities",
    "firebaseauth.users",
    "pubsub.subscriptions.consume",
    "secretmanager.versions.access",
    "storage.objects",
)
READS_CONTENT = (
    "roles/datastore.",
    "roles/firebase.",
    "roles/firebaseauth.",
    "roles/identityplatform.",
    "roles/pubsub.admin",
    "roles/pubsub.editor",
    "roles/pubsub.subscriber",
    "roles/secretmanager.",
    "roles/storage.",
)
# Roles that change what roles are, who signs in, or who has any role on the project.
MAKES_OWNER = {
    "roles/iam.organizationRoleAdmin",
    "roles/iam.roleAdmin",
    "roles/iam.securityAdmin",
    "roles/iam.workloadIdentityPoolAdmin",
    "roles/resourcemanager.projectIamAdmin",
}


def test_only_our_repository_signs_in_from_github(played: Played) -> None:
    provider = played.all("google_iam_workload_identity_pool_provider")["github"]
    assert provider["attribute_condition"] == (
        "assertion.repository == 'acme/wasaprecruit' && "
        f"attribute.run in ['{RUNS[0]}', '{RUNS[1]}']"
    )
    assert provider["attribute_mapping"]["attribute.run"] == (
        "assertion.repository + (has(assertion.environment) ? "
        "':environment:' + assertion.environment : ':' + assertion.event_name)"
    )


def test_github_is_believed_by_claims_that_keep_their_form(played: Played) -> None:
    """`sub` has had numbers in it since July 2026, in repositories made or renamed since then."""
    pool = played.all("google_iam_workload_identity_pool")["github"]["name"]
    accounts = {
        one["service_account_id"]: one["member"]
        for one in played.all("google_service_account_iam_member", "github").values()
    }
    names = {
        name: one["name"] for name, one in played.all("google_service_account", "github").items()
    }
    run = f"principalSet://iam.googleapis.com/{pool}/attribute.run/"
    assert accounts == {names["deployer"]: run + RUNS[0], names["planner"]: run + RUNS[1]}
    users = [grant for grant in given(played) if grant.role == "roles/iam.workloadIdentityUser"]
    assert len(users) == len(accounts)


def test_a_pull_request_only_looks(played: Played) -> None:
    shape = played.all("google_project_iam_custom_role")["planner"]
    # The consumer's role changes nothing: it lets calls be counted on the project.
    looks = ("viewer", "Viewer", "reader", "Reviewer", "serviceUsageConsumer")
    assert not {
        role for role in _roles("planner", played) - {shape["id"]} if not role.endswith(looks)
    }
    verbs = {permission.rpartition(".")[2] for permission in shape["permissions"]}
    assert verbs <= {"get", "list", "getMetadata", "getIamPolicy"}


@pytest.mark.parametrize("account", ["planner", "deployer"])
def test_calls_may_be_counted_on_the_project(account: str, played: Played) -> None:
    """The provider sends billing_project along, which takes serviceusage.services.use."""
    uses = {"roles/serviceusage.serviceUsageAdmin", "roles/serviceusage.serviceUsageConsumer"}
    assert uses & _roles(account, played)


@pytest.mark.parametrize("account", ["planner", "deployer"])
def test_github_reads_nothing_that_aspirants_entrusted_to_us(account: str, played: Played) -> None:
    shape = played.all("google_project_iam_custom_role")[account]
    assert not [one for one in shape["permissions"] if one.startswith(CONTENT)]
    assert not [role for role in _on_project(account, played) if role.startswith(READS_CONTENT)]


def test_the_deployer_cannot_make_itself_owner(played: Played) -> None:
    (limited,) = played.all("google_project_iam_member", "deployer_grants").values()
    assert _on_project("deployer", played) & MAKES_OWNER == {limited["role"]}
    may_give = _may_give(played)
    assert not may_give & (MAKES_OWNER | {"roles/owner", "roles/editor"})
    shape = played.all("google_project_iam_custom_role")["deployer"]["permissions"]
    assert not [one for one in shape if one.startswith(("iam.", "resourcemanager."))]


def test_the_deployer_may_give_what_any_setting_gives(
    played: Played, description: Description
) -> None:
    """Else a changed setting changes the deployer's own grant, which it may not."""
    functions = description.functions.values()
    described = [*description.everywhere.roles, *(role for one in functions for role in one.roles)]
    waiting = {one.role for one in described if one.when and not _on_one_thing(one)}
    built = {
        one["role"]
        for name in ("function", "build", "build_copy")
        for one in played.all("google_project_iam_member", name).values()
    }
    assert waiting - built, "a role waits for a setting that is not set here"
    assert _may_give(played) == built | waiting


def _may_give(played: Played) -> set[str]:
    (limited,) = played.all("google_project_iam_member", "deployer_grants").values()
    expression = limited["condition"][0]["expression"]
    found = re.fullmatch(
        r"api\.getAttribute\('iam\.googleapis\.com/modifiedGrantsByRole', \[\]\)"
        r"\.hasOnly\(\[((?:'roles/[\w.]+'(?:, )?)+)\]\)",
        expression,
    )
    assert found, expression
    return set(re.findall(r"'([^']+)'", found[1]))


def _on_one_thing(grant: object) -> bool:
    return any(getattr(grant, kind) for kind in ("topic", "queue", "bucket", "account"))


def _roles(account: str, played: Played) -> set[str]:
    return {grant.role for grant in _of(account, played)}


def _on_project(account: str, played: Played) -> set[str]:
    kind = "google_project_iam_member"
    return {grant.role for grant in _of(account, played) if grant.kind == kind}


def _of(account: str, played: Played) -> list[Given]:
    member = played.all("google_service_account", "github")[account]["member"]
    return [grant for grant in given(played) if grant.member == member]
