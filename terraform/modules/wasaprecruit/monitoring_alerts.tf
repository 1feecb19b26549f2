# Who is woken, by what: alerts.yaml as policies. A policy can only watch a metric that exists.

locals {
  alerts = yamldecode(file("${path.module}/alerts.yaml"))
}

resource "google_monitoring_notification_channel" "email" {
  for_each     = toset(var.alert_emails)
  project      = var.project_id
  display_name = "WasaPrecruit: ${each.value}"
  type         = "email"
  labels       = { email_address = each.value }
}

resource "google_monitoring_alert_policy" "this" {
  for_each              = local.alerts
  project               = var.project_id
  display_name          = "WasaPrecruit: ${each.value.title}"
  combiner              = "OR"
  severity              = each.value.severity
  notification_channels = [for channel in google_monitoring_notification_channel.email : channel.id]

  dynamic "conditions" {
    for_each = each.value.conditions
    content {
      display_name = "${each.value.title} (${conditions.key + 1})"

      dynamic "condition_threshold" {
        for_each = can(conditions.value.silent) ? [] : [conditions.value]
        iterator = it
        content {
          filter          = join(" AND ", compact(["metric.type = \"${it.value.metric}\"", "resource.type = \"${it.value.resource}\"", try(it.value.where, "")]))
          comparison      = "COMPARISON_GT"
          threshold_value = it.value.above
          duration        = "${it.value.for}s"

          aggregations {
            alignment_period     = "${it.value.seconds}s"
            per_series_aligner   = it.value.align
            cross_series_reducer = try(it.value.reduce, null)
            group_by_fields      = try(it.value.by, null)
          }
        }
      }

      dynamic "condition_absent" {
        for_each = can(conditions.value.silent) ? [conditions.value] : []
        iterator = it
        content {
          filter   = "metric.type = \"${it.value.metric}\" AND resource.type = \"${it.value.resource}\""
          duration = "${it.value.silent}s"

          aggregations {
            alignment_period   = "${it.value.seconds}s"
            per_series_aligner = it.value.align
            # Over all series: each revision has its own, and the one before falls silent at every deployment.
            cross_series_reducer = "REDUCE_SUM"
          }
        }
      }
    }
  }

  documentation {
    subject   = "WasaPrecruit: ${each.value.title}"
    mime_type = "text/markdown"
    content   = "What to do stands in docs/runbook.md, section **${each.value.title}** (docs/runbook.md#${replace(lower(each.value.title), " ", "-")})."
  }

  alert_strategy {
    auto_close = "86400s"
  }

  # Last of all: for up to ten minutes a new metric is not known to policies, and the rest takes long.
  # https://github.com/hashicorp/terraform-provider-google/issues/11102
  depends_on = [
    google_cloudfunctions2_function.this,
    google_logging_metric.measure,
    google_monitoring_uptime_check_config.door,
    terraform_data.web_content,
  ]
}
