"""Who may do what, read from what was played."""

from dataclasses import dataclass
from typing import Any

from deployment.description import Description, Grant
from terraform_checks.played import Played

# By resource: which of its arguments says on what the role is.
ON = {
    "google_project_iam_member": "project",
    "google_pubsub_topic_iam_member": "topic",
    "google_pubsub_subscription_iam_member": "subscription",
    "google_cloud_tasks_queue_iam_member": "name",
    "google_storage_bucket_iam_member": "bucket",
    "google_service_account_iam_member": "service_account_id",
    "google_secret_manager_secret_iam_member": "secret_id",
    "google_cloud_run_v2_service_iam_member": "name",
    "google_artifact_registry_repository_iam_member": "repository",
    "google_bigquery_table_iam_member": "table_id",
}


@dataclass(frozen=True)
class Given:
    """`role` on `on`, a resource of the kind that `kind` grants roles on."""

    kind: str
    role: str
    on: str
    member: str


def given(played: Played) -> list[Given]:
    """Every grant. An IAM resource of a kind that is not known here is an error."""
    return [
        Given(one["type"], one["values"]["role"], one["values"][ON[one["type"]]], member)
        for one in played.resources
        if _grants(one)
        for member in one["values"].get("members") or [one["values"]["member"]]
    ]


def _grants(resource: dict[str, Any]) -> bool:
    kind: str = resource["type"]
    return "_iam_" in kind and kind.endswith(("_member", "_binding", "_policy"))


def expected(function: str, description: Description, played: Played) -> set[Given]:
    """What the description gives this function, roles and secrets."""
    settings = _told(function, played)
    member = played.all("google_service_account", "function")[function]["member"]
    one = description.functions[function]
    roles = {
        Given(*_on(grant, function, played), member)
        for grant in (*description.everywhere.roles, *one.roles)
        if grant.when is None or settings[grant.when.setting] == grant.when.value
    }
    secrets = {
        Given(
            "google_secret_manager_secret_iam_member",
            "roles/secretmanager.secretAccessor",
            secret.lower().replace("_", "-"),
            member,
        )
        for secret in one.secrets
    }
    return roles | secrets


def _told(function: str, played: Played) -> dict[str, str]:
    config = played.all("google_cloudfunctions2_function")[function]["service_config"][0]
    told: dict[str, str] = config["environment_variables"]
    return told


def _on(grant: Grant, function: str, played: Played) -> tuple[str, str, str]:
    if grant.topic:
        return "google_pubsub_topic_iam_member", grant.role, grant.topic
    if grant.queue:
        return "google_cloud_tasks_queue_iam_member", grant.role, grant.queue
    if grant.bucket:
        bucket = played.all("google_storage_bucket", grant.bucket)[grant.bucket]["name"]
        return "google_storage_bucket_iam_member", grant.role, bucket
    if grant.account:
        group, index = ("function", function) if grant.account == "own" else ("caller", "tasks")
        account = played.all("google_service_account", group)[index]["name"]
        return "google_service_account_iam_member", grant.role, account
    return "google_project_iam_member", grant.role, "wasaprecruit-test"
