# Secret Manager. The values are write-only: they are in no state.

resource "google_secret_manager_secret" "this" {
  for_each  = local.secrets
  project   = var.project_id
  secret_id = replace(lower(each.key), "_", "-")
  labels    = local.labels

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }

  depends_on = [google_project_service.enabled]
}

resource "google_secret_manager_secret_version" "this" {
  for_each               = local.secrets
  secret                 = google_secret_manager_secret.this[each.key].id
  secret_data_wo         = lookup(local.secret_values, each.key, null)
  secret_data_wo_version = lookup(var.secret_versions, each.key, 1)
  # The one before can be enabled again.
  deletion_policy = "DISABLE"

  lifecycle {
    # A function points to the old version until it has been deployed with the new one.
    create_before_destroy = true
  }
}

resource "google_secret_manager_secret_iam_member" "reader" {
  for_each = merge([for name, one in local.functions : { for secret in one.secrets : "${name} ${secret}" => { function = name, secret = secret } }]...)
  project  = var.project_id

  secret_id = google_secret_manager_secret.this[each.value.secret].secret_id
  role      = "roles/secretmanager.secretAccessor"
  member    = google_service_account.function[each.value.function].member
}
