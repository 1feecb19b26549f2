# What the functions measure by log lines: a metric for each entry of functions/metrics.yaml.

locals {
  measures = yamldecode(file("${path.module}/../../../functions/metrics.yaml"))
  # Labels that stand among the log entry's own; the others stand in the line.
  entry_labels = ["function"]
}

resource "google_logging_metric" "measure" {
  for_each    = local.measures
  project     = var.project_id
  name        = "wasaprecruit/${each.key}"
  description = each.value.description
  filter      = "resource.type=\"cloud_run_revision\" AND jsonPayload.message=\"measured\" AND jsonPayload.measures.${each.key}:*"

  value_extractor = each.value.kind == "count" ? null : "EXTRACT(jsonPayload.measures.${each.key})"
  label_extractors = { for label in each.value.labels :
    label => contains(local.entry_labels, label) ? "EXTRACT(labels.${label})" : "EXTRACT(jsonPayload.${label})"
  }

  metric_descriptor {
    metric_kind  = "DELTA"
    value_type   = each.value.kind == "count" ? "INT64" : "DISTRIBUTION"
    unit         = each.value.unit
    display_name = each.value.description

    dynamic "labels" {
      for_each = each.value.labels
      content {
        key        = labels.value
        value_type = "STRING"
      }
    }
  }

  dynamic "bucket_options" {
    for_each = each.value.kind == "count" ? [] : [each.value.buckets]
    content {
      explicit_buckets {
        bounds = bucket_options.value
      }
    }
  }
}
