# What GitHub's two accounts may do.

locals {
  deployer_roles = toset(var.github_repository == null ? [] : [
    "roles/artifactregistry.admin", "roles/bigquery.dataOwner", "roles/cloudfunctions.admin",
    "roles/cloudscheduler.admin", "roles/cloudtasks.admin", "roles/firebasehosting.admin",
    "roles/firebaserules.admin", "roles/iam.roleViewer", "roles/iam.serviceAccountAdmin",
    "roles/iam.workloadIdentityPoolViewer", "roles/logging.configWriter", "roles/monitoring.editor",
    "roles/run.admin", "roles/serviceusage.serviceUsageAdmin",
  ])

  planner_roles = toset(var.github_repository == null ? [] : [
    "roles/artifactregistry.reader", "roles/bigquery.metadataViewer", "roles/cloudfunctions.viewer",
    "roles/cloudscheduler.viewer", "roles/cloudtasks.viewer", "roles/firebasehosting.viewer",
    "roles/firebaserules.viewer", "roles/iam.securityReviewer", "roles/iam.workloadIdentityPoolViewer",
    "roles/logging.viewer", "roles/monitoring.viewer", "roles/pubsub.viewer", "roles/run.viewer",
    # The provider names the project that its calls are counted on, which takes services.use.
    "roles/serviceusage.serviceUsageConsumer", "roles/serviceusage.serviceUsageViewer",
  ])

  # Google's ready-made roles for these can also read what aspirants entrusted to us, accounts and
  # secrets: roles/firebase.viewer reads documents, roles/pubsub.admin takes messages.
  shape = {
    planner = {
      "datastore.backupSchedules" = ["get", "list"]
      "datastore.databases"       = ["getMetadata", "list"]
      "datastore.indexes"         = ["get", "list"]
      "firebase.clients"          = ["get", "list"]
      "firebase.projects"         = ["get"]
      "firebaseauth.configs"      = ["get"]
      "secretmanager.secrets"     = ["get", "getIamPolicy", "list"]
      "secretmanager.versions"    = ["get", "list"]
      "storage.buckets"           = ["get", "getIamPolicy", "list"]
    }
    deployer = {
      "datastore.backupSchedules" = ["create", "delete", "get", "list", "update"]
      "datastore.databases"       = ["create", "getMetadata", "list", "update"]
      "datastore.indexes"         = ["create", "delete", "get", "list", "update"]
      "datastore.operations"      = ["get", "list"]
      "firebase.clients"          = ["create", "delete", "get", "list", "update"]
      "firebase.projects"         = ["get", "update"]
      "firebaseauth.configs"      = ["create", "get", "update"]
      "pubsub.subscriptions"      = ["create", "delete", "get", "getIamPolicy", "list", "setIamPolicy", "update"]
      "pubsub.topics"             = ["attachSubscription", "create", "delete", "get", "getIamPolicy", "list", "setIamPolicy", "update"]
      "secretmanager.secrets"     = ["create", "delete", "get", "getIamPolicy", "list", "setIamPolicy", "update"]
      "secretmanager.versions"    = ["add", "disable", "enable", "get", "list"]
      "storage.buckets"           = ["create", "get", "getIamPolicy", "list", "setIamPolicy", "update"]
    }
  }

  # The roles on the project that this configuration can give, and so all that its deployer may
  # give; also those that wait for a setting, or a change of the setting would have to change this.
  given_on_project = sort(distinct(concat(
    [for grant in flatten([local.description.everywhere.roles, [for one in values(local.functions) : one.roles]]) :
    grant.role if !anytrue([for kind in ["topic", "queue", "bucket", "account"] : can(grant[kind])])],
    ["roles/logging.logWriter", "roles/storage.objectViewer"],
  )))
}

resource "google_project_iam_custom_role" "shape" {
  for_each    = local.github
  project     = var.project_id
  role_id     = "wasaprecruit_${each.key}"
  title       = "WasaPrecruit ${each.key}"
  description = "What there is, by its shape: not what is in it"
  permissions = flatten([for what, verbs in local.shape[each.key] : [for verb in verbs : "${what}.${verb}"]])
}

resource "google_project_iam_member" "shape" {
  for_each = local.github
  project  = var.project_id
  role     = google_project_iam_custom_role.shape[each.key].id
  member   = google_service_account.github[each.key].member
}

resource "google_project_iam_member" "deployer" {
  for_each = local.deployer_roles
  project  = var.project_id
  role     = each.key
  member   = google_service_account.github["deployer"].member
}

# On the project it may give and take the roles that are listed here and no others, so it cannot make
# itself owner. It can give these to itself, and act as any account: docs/decisions/0032 says what
# that reaches.
# https://cloud.google.com/iam/docs/setting-limits-on-granting-roles
resource "google_project_iam_member" "deployer_grants" {
  for_each = toset(var.github_repository == null ? [] : ["deployer"])
  project  = var.project_id
  role     = "roles/resourcemanager.projectIamAdmin"
  member   = google_service_account.github[each.key].member

  condition {
    title      = "only what functions are given"
    expression = "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly([${join(", ", [for role in local.given_on_project : "'${role}'"])}])"
  }
}

resource "google_project_iam_member" "planner" {
  for_each = local.planner_roles
  project  = var.project_id
  role     = each.key
  member   = google_service_account.github["planner"].member
}

# To deploy something that runs as an account takes the right to act as it.
resource "google_service_account_iam_member" "deployer_acts_as" {
  for_each = { for name, one in merge(
    { for name, account in google_service_account.function : "fn ${name}" => account },
    { for name, account in google_service_account.caller : "caller ${name}" => account },
    { build = google_service_account.build },
  ) : name => one.name if var.github_repository != null }
  service_account_id = each.value
  role               = "roles/iam.serviceAccountUser"
  member             = google_service_account.github["deployer"].member
}

resource "google_storage_bucket_iam_member" "github_source" {
  for_each = local.github
  bucket   = google_storage_bucket.source.name
  role     = { deployer = "roles/storage.objectAdmin", planner = "roles/storage.objectViewer" }[each.key]
  member   = google_service_account.github[each.key].member
}

resource "google_storage_bucket_iam_member" "github_state" {
  for_each = local.github
  bucket   = var.state_bucket
  role     = { deployer = "roles/storage.objectUser", planner = "roles/storage.objectViewer" }[each.key]
  member   = google_service_account.github[each.key].member
}
