# What each function may do: the roles of functions/deployment.yaml, each on one thing.

locals {
  grants = flatten([
    for name, one in local.functions : [
      for grant in concat(local.description.everywhere.roles, one.roles) : {
        function = name
        role     = grant.role
        kind     = one([for kind in ["topic", "queue", "bucket", "account"] : kind if can(grant[kind])])
        # An error if it is none of the four: only a missing one may be null.
        on = try(grant.topic, grant.queue, grant.bucket, grant.account, var.project_id)
      }
      if !can(grant.when) || lookup(local.settings, try(grant.when.setting, ""), null) == try(grant.when.is, "")
    ]
  ])

  grants_by = { for kind in ["topic", "queue", "bucket", "account", "project"] :
    kind => { for grant in local.grants : "${grant.function} ${grant.role} ${grant.on}" => grant if coalesce(grant.kind, "project") == kind }
  }
}

resource "google_project_iam_member" "function" {
  for_each = local.grants_by.project
  project  = var.project_id
  role     = each.value.role
  member   = google_service_account.function[each.value.function].member
}

resource "google_pubsub_topic_iam_member" "function" {
  for_each = local.grants_by.topic
  project  = var.project_id
  topic    = google_pubsub_topic.this[each.value.on].name
  role     = each.value.role
  member   = google_service_account.function[each.value.function].member
}

resource "google_cloud_tasks_queue_iam_member" "function" {
  for_each = local.grants_by.queue
  project  = var.project_id
  location = var.region
  name     = google_cloud_tasks_queue.this[each.value.on].name
  role     = each.value.role
  member   = google_service_account.function[each.value.function].member
}

resource "google_storage_bucket_iam_member" "function" {
  for_each = local.grants_by.bucket
  bucket   = { photos = google_storage_bucket.photos.name }[each.value.on]
  role     = each.value.role
  member   = google_service_account.function[each.value.function].member
}

resource "google_service_account_iam_member" "function" {
  for_each           = local.grants_by.account
  service_account_id = each.value.on == "own" ? google_service_account.function[each.value.function].name : google_service_account.caller[each.value.on].name
  role               = each.value.role
  member             = google_service_account.function[each.value.function].member
}
