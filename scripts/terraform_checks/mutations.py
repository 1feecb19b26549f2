"""Ways to break the configuration that somebody must notice."""

from dataclasses import dataclass
from pathlib import Path

from terraform_checks.tree import MODULE


@dataclass(frozen=True)
class Mutation:
    """In `file` of the module, `old`, which stands there once, becomes `new`."""

    what: str
    file: str
    old: str
    new: str

    def apply(self, root: Path) -> None:
        """Raises ValueError when the configuration has changed under it."""
        path = root / MODULE / self.file
        text = path.read_text()
        if text.count(self.old) != 1:
            raise ValueError(f"{self.file} has not exactly one {self.old!r}")
        path.write_text(text.replace(self.old, self.new))


MUTATIONS = (
    Mutation(
        "strangers may call every function",
        "functions.tf",
        "for_each = local.public\n",
        "for_each = local.functions\n",
    ),
    Mutation(
        "workers answer the internet",
        "functions.tf",
        '? "ALLOW_ALL" : "ALLOW_INTERNAL_ONLY"',
        '? "ALLOW_ALL" : "ALLOW_ALL"',
    ),
    Mutation(
        "all functions share one account",
        "functions.tf",
        "google_service_account.function[each.key].email",
        'google_service_account.function["api"].email',
    ),
    Mutation(
        "functions are editors of the project",
        "roles.tf",
        "  project  = var.project_id\n  role     = each.value.role",
        '  project  = var.project_id\n  role     = "roles/editor"',
    ),
    Mutation(
        "a role that is described on a topic is given on all topics",
        "roles.tf",
        '["topic", "queue", "bucket", "account"] : kind if',
        '["queue", "bucket", "account"] : kind if',
    ),
    Mutation(
        "a role that waits for a setting is given anyway",
        "roles.tf",
        '== try(grant.when.is, "")',
        '!= ""',
    ),
    Mutation(
        "every function reads every secret",
        "secrets.tf",
        'for secret in one.secrets : "${name}',
        'for secret in local.secrets : "${name}',
    ),
    Mutation(
        "functions use the latest version of a secret",
        "functions.tf",
        "google_secret_manager_secret_version.this[secret_environment_variables.value].version",
        '"latest"',
    ),
    Mutation(
        "a secret's value is kept in the state",
        "secrets.tf",
        "secret_data_wo         =",
        "secret_data            =",
    ),
    Mutation(
        "a setting has no value",
        "settings.tf",
        "    AGENCY_NAME = trimspace(var.agency_name)\n",
        "",
    ),
    Mutation(
        "the number of threads is left to the framework",
        "functions.tf",
        "THREADS = tostring(each.value.concurrency)",
        'THREADS = "8"',
    ),
    Mutation(
        "a function is not deployed",
        "functions.tf",
        "for_each    = local.functions\n",
        'for_each    = { for name, one in local.functions : name => one if name != "remind" }\n',
    ),
    Mutation(
        "whatever lies in functions/ is deployed",
        "source.tf",
        "excludes    = setsubtract(local.source_all, local.source_files)",
        "excludes    = []",
    ),
    Mutation(
        "the archive's name does not change with it",
        "source.tf",
        "functions-${data.archive_file.source.output_sha256}.zip",
        "functions.zip",
    ),
    Mutation(
        "messages of a conversation come in any order",
        "messaging.tf",
        "enable_message_ordering    = each.value.ordered",
        "enable_message_ordering    = false",
    ),
    Mutation(
        "pushes are not signed",
        "messaging.tf",
        "audience              = google_cloudfunctions2_function",
        'audience              = "https://example.com" # google_cloudfunctions2_function',
    ),
    Mutation(
        "the path of a push does not name the topic",
        "messaging.tf",
        "urlencode(google_pubsub_topic.this[each.value.topic].id)",
        "each.value.topic",
    ),
    Mutation(
        "Pub/Sub may not publish dead letters",
        "messaging.tf",
        'role       = "roles/pubsub.publisher"\n  member     = local.agent.pubsub',
        'role       = "roles/pubsub.viewer"\n  member     = local.agent.pubsub',
    ),
    Mutation(
        "Pub/Sub may take dead letters off one subscription only",
        "messaging.tf",
        "for_each     = google_pubsub_subscription.push\n",
        'for_each     = { photos = google_pubsub_subscription.push["photos"] }\n',
    ),
    Mutation(
        "an idle subscription ends",
        "analytics.tf",
        'ttl = ""',
        'ttl = "2678400s"',
    ),
    Mutation(
        "a task is tried once",
        "tasks.tf",
        "max_attempts       = each.value.attempts",
        "max_attempts       = 1",
    ),
    Mutation(
        "the database can be deleted",
        "firestore.tf",
        "DELETE_PROTECTION_ENABLED",
        "DELETE_PROTECTION_DISABLED",
    ),
    Mutation(
        "an index is missing",
        "firestore.tf",
        "for_each = { for one in local.indexes.indexes :",
        "for_each = { for one in slice(local.indexes.indexes, 1, length(local.indexes.indexes)) :",
    ),
    Mutation(
        "an exempt field keeps its indexes",
        "firestore.tf",
        "for_each   = { for one in local.indexes.fieldOverrides :",
        "for_each   = { for one in slice(local.indexes.fieldOverrides, 1, 3) :",
    ),
    Mutation(
        "photos may be made public",
        "storage.tf",
        'public_access_prevention    = "enforced"',
        'public_access_prevention    = "inherited"',
    ),
    Mutation(
        "old versions of deleted photos stay",
        "storage.tf",
        "  soft_delete_policy {",
        "  versioning {\n    enabled = true\n  }\n\n  soft_delete_policy {",
    ),
    Mutation(
        "anybody signs up",
        "identity.tf",
        "local.identity.client.permissions.disabledUserSignup",
        "false",
    ),
    Mutation(
        "everything that happens goes to BigQuery",
        "analytics.tf",
        '"photo.rejected", "reminder.due"]',
        '"photo.rejected", "reminder.due", "age.learned"]',
    ),
    Mutation(
        "any repository of GitHub deploys",
        "github.tf",
        "\"assertion.repository == '${var.github_repository}'\",",
        '"true",',
    ),
    Mutation(
        "a pull request applies",
        "github.tf",
        '${coalesce(var.github_repository, "-/-")}:environment:${var.environment}',
        '${coalesce(var.github_repository, "-/-")}:pull_request',
    ),
    Mutation(
        "GitHub is believed by a claim whose form it changed",
        "github.tf",
        "\"assertion.repository + (has(assertion.environment) ? ':environment:' +"
        " assertion.environment : ':' + assertion.event_name)\"",
        '"assertion.sub"',
    ),
    Mutation(
        "the deployer makes itself owner",
        "github_roles.tf",
        '"roles/iam.roleViewer", "roles/iam.serviceAccountAdmin"',
        '"roles/iam.roleAdmin", "roles/iam.serviceAccountAdmin"',
    ),
    Mutation(
        "a pull request's plan is refused for want of a project to count on",
        "github_roles.tf",
        '"roles/serviceusage.serviceUsageConsumer", "roles/serviceusage.serviceUsageViewer"',
        '"roles/serviceusage.serviceUsageViewer"',
    ),
    Mutation(
        "a setting changes what the deployer may give",
        "github_roles.tf",
        "grant.role if !anytrue(",
        "grant.role if !can(grant.when) && !anytrue(",
    ),
    Mutation(
        "an alarm watches a metric before it is known",
        "monitoring_alerts.tf",
        "    terraform_data.web_content,\n",
        "",
    ),
    Mutation(
        "a new revision's predecessor is missed",
        "monitoring_alerts.tf",
        '            cross_series_reducer = "REDUCE_SUM"\n',
        "",
    ),
)
