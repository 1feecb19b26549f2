# Who acts: an account for each function, three that call functions, one that builds them.

locals {
  # By function: which account may call it.
  callers = merge(
    { for name in keys(local.subscriptions) : name => "pusher" },
    { for name in keys(local.queues) : name => "tasks" },
    { for name in keys(local.schedules) : name => "scheduler" },
  )
  # By account: which of Google's own accounts makes its tokens.
  token_makers = { pusher = "pubsub", tasks = "cloudtasks", scheduler = "cloudscheduler" }
}

resource "google_service_account" "function" {
  for_each = local.functions
  project  = var.project_id
  # 6 to 30 small letters, digits and hyphens.
  account_id   = "fn-${replace(each.key, "_", "-")}"
  display_name = "Function ${each.key}"
  description  = each.value.purpose
  depends_on   = [google_project_service.enabled]
}

resource "google_service_account" "caller" {
  for_each     = local.token_makers
  project      = var.project_id
  account_id   = "calls-as-${each.key}"
  display_name = "Calls functions as ${each.key}"
  depends_on   = [google_project_service.enabled]
}

resource "google_service_account_iam_member" "token_maker" {
  for_each           = local.token_makers
  service_account_id = google_service_account.caller[each.key].name
  role               = "roles/iam.serviceAccountOpenIdTokenCreator"
  member             = local.agent[each.value]
  depends_on         = [google_project_service_identity.agent]
}

resource "google_service_account" "build" {
  project      = var.project_id
  account_id   = "builds-functions"
  display_name = "Builds the functions' images"
  depends_on   = [google_project_service.enabled]
}

resource "google_project_iam_member" "build" {
  project = var.project_id
  role    = "roles/logging.logWriter"
  member  = google_service_account.build.member
}

resource "google_artifact_registry_repository_iam_member" "build" {
  project    = var.project_id
  location   = google_artifact_registry_repository.functions.location
  repository = google_artifact_registry_repository.functions.name
  role       = "roles/artifactregistry.writer"
  member     = google_service_account.build.member
}

resource "google_storage_bucket_iam_member" "build" {
  bucket = google_storage_bucket.source.name
  role   = "roles/storage.objectViewer"
  member = google_service_account.build.member
}

# Cloud Functions copies the archive into a bucket of its own, which is there only once something
# has been deployed; so the role is the project's, for that bucket alone.
resource "google_project_iam_member" "build_copy" {
  project = var.project_id
  role    = "roles/storage.objectViewer"
  member  = google_service_account.build.member

  condition {
    title      = "the copied source"
    expression = "resource.name.startsWith('projects/_/buckets/gcf-v2-sources-${local.project_number}-')"
  }
}
