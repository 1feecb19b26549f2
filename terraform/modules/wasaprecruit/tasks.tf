# The queues. A deleted queue's name stays taken for days: rename it, or wait.

resource "google_cloud_tasks_queue" "this" {
  for_each = local.queues
  project  = var.project_id
  location = var.region
  name     = each.key

  rate_limits {
    max_dispatches_per_second = each.value.per_second
    max_concurrent_dispatches = each.value.at_once
  }

  retry_config {
    max_attempts       = each.value.attempts
    max_retry_duration = "${each.value.for_seconds}s"
    min_backoff        = format("%.3fs", each.value.retry.least_seconds)
    max_backoff        = format("%.3fs", each.value.retry.most_seconds)
    max_doublings      = each.value.retry.doublings
  }

  depends_on = [google_project_service.enabled]
}
