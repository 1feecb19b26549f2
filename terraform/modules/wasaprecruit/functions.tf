# The functions, as functions/deployment.yaml describes them.

resource "google_cloudfunctions2_function" "this" {
  for_each    = local.functions
  project     = var.project_id
  location    = var.region
  name        = each.key
  description = each.value.purpose
  labels      = local.labels

  build_config {
    runtime           = local.description.runtime
    entry_point       = each.key
    service_account   = google_service_account.build.id
    docker_repository = google_artifact_registry_repository.functions.id

    source {
      storage_source {
        bucket = google_storage_bucket.source.name
        object = google_storage_bucket_object.source.name
      }
    }

    # Fixes of the runtime come by themselves, without a deployment.
    automatic_update_policy {}
  }

  service_config {
    service_account_email            = google_service_account.function[each.key].email
    available_cpu                    = tostring(each.value.cpu)
    available_memory                 = "${each.value.memory_mib}Mi"
    timeout_seconds                  = each.value.timeout_seconds
    max_instance_request_concurrency = each.value.concurrency
    min_instance_count               = each.value.instances.least
    max_instance_count               = each.value.instances.most
    all_traffic_on_latest_revision   = true

    # Twilio, form providers and Hosting come from outside. Pub/Sub, Cloud Tasks and Cloud Scheduler
    # of this project count as inside at the run.app address.
    # https://cloud.google.com/run/docs/securing/ingress#settings
    ingress_settings = contains(local.public, each.key) ? "ALLOW_ALL" : "ALLOW_INTERNAL_ONLY"

    environment_variables = merge(
      { for name in setsubtract(local.given[each.key], setunion(local.left_out, local.settings_without_value)) : name => local.settings[name] },
      {
        # functions-framework serves with four threads for each CPU, whatever the concurrency is.
        THREADS = tostring(each.value.concurrency)
        # Set by the service itself: named here, or each plan would want to take it away.
        LOG_EXECUTION_ID = "true"
      },
    )

    dynamic "secret_environment_variables" {
      for_each = toset([for name in each.value.secrets : name if !contains(local.secrets_without_value, name)])
      content {
        project_id = var.project_id
        key        = secret_environment_variables.value
        secret     = google_secret_manager_secret.this[secret_environment_variables.value].secret_id
        version    = google_secret_manager_secret_version.this[secret_environment_variables.value].version
      }
    }
  }

  lifecycle {
    precondition {
      condition     = length(local.settings_without_value) == 0
      error_message = "functions/deployment.yaml names settings that settings.tf has no value for: ${join(", ", local.settings_without_value)}."
    }
    precondition {
      condition     = length(local.secrets_without_value) == 0
      error_message = "functions/deployment.yaml names secrets that settings.tf has no value for: ${join(", ", local.secrets_without_value)}."
    }
  }

  depends_on = [
    google_artifact_registry_repository_iam_member.build,
    google_project_iam_member.build,
    google_project_iam_member.build_copy,
    google_secret_manager_secret_iam_member.reader,
    google_storage_bucket_iam_member.build,
  ]
}

# A function's name has underscores, its service's has hyphens: ask the service for its own.
resource "google_cloud_run_v2_service_iam_member" "public" {
  for_each = local.public
  project  = var.project_id
  location = var.region
  name     = basename(google_cloudfunctions2_function.this[each.key].service_config[0].service)
  role     = "roles/run.invoker"
  # Webhooks and the web app's API are called by strangers; each checks who it is.
  member = "allUsers"
}

resource "google_cloud_run_v2_service_iam_member" "caller" {
  for_each = local.callers
  project  = var.project_id
  location = var.region
  name     = basename(google_cloudfunctions2_function.this[each.key].service_config[0].service)
  role     = "roles/run.invoker"
  member   = google_service_account.caller[each.value].member
}
