# What is called by the clock.

resource "google_cloud_scheduler_job" "this" {
  for_each         = local.schedules
  project          = var.project_id
  region           = var.region
  name             = each.key
  description      = local.functions[each.key].purpose
  schedule         = each.value.cron
  time_zone        = local.description.time_zone
  attempt_deadline = "${each.value.deadline_seconds}s"

  # The next call is at hand; one that failed is in the log.
  retry_config {
    retry_count = 0
  }

  http_target {
    http_method = "POST"
    uri         = google_cloudfunctions2_function.this[each.key].service_config[0].uri

    oidc_token {
      service_account_email = google_service_account.caller["scheduler"].email
      audience              = google_cloudfunctions2_function.this[each.key].service_config[0].uri
    }
  }

  depends_on = [google_cloud_run_v2_service_iam_member.caller, google_service_account_iam_member.token_maker]
}
