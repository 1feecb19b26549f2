# Events in BigQuery, for the funnel. Only facts that carry ids, and no longer than 400 days.

locals {
  # Of the events only these; each `data` holds ids, counts and names of our own, which
  # tests/terraform/test_analytics.py holds to the models. At most 256 bytes.
  counted = ["message.stored", "form.stored", "photo.stored", "photo.rejected", "reminder.due"]
  # What the funnel counts, by conversation.
  funnel = {
    started          = "type = 'message.stored'"
    sent_form        = "type = 'form.stored'"
    sent_photo       = "type = 'photo.stored'"
    had_photo_fault  = "type = 'photo.rejected'"
    was_reminded     = "type = 'reminder.due'"
    sent_after_nudge = "type = 'form.stored' AND reminded_before"
  }
}

resource "google_bigquery_dataset" "analytics" {
  #checkov:skip=CKV_GCP_81:Google's keys encrypt it; a key of our own would guard nothing more here
  project                    = var.project_id
  dataset_id                 = "analytics"
  description                = "What happened, by pseudonymous ids"
  location                   = var.region
  labels                     = local.labels
  delete_contents_on_destroy = false
  depends_on                 = [google_project_service.enabled]
}

# The columns that `write_metadata` asks for.
# https://cloud.google.com/pubsub/docs/bigquery#write-metadata
resource "google_bigquery_table" "events" {
  #checkov:skip=CKV_GCP_80:Google's keys encrypt it; a key of our own would guard nothing more here
  project             = var.project_id
  dataset_id          = google_bigquery_dataset.analytics.dataset_id
  table_id            = "events"
  labels              = local.labels
  deletion_protection = true

  time_partitioning {
    type          = "DAY"
    field         = "publish_time"
    expiration_ms = 400 * local.days * 1000
  }

  schema = jsonencode([
    { name = "subscription_name", type = "STRING", mode = "NULLABLE" },
    { name = "message_id", type = "STRING", mode = "NULLABLE" },
    { name = "publish_time", type = "TIMESTAMP", mode = "NULLABLE" },
    { name = "data", type = "JSON", mode = "NULLABLE" },
    { name = "attributes", type = "JSON", mode = "NULLABLE" },
  ])
}

# Each event once, though it may have been published twice.
resource "google_bigquery_table" "facts" {
  #checkov:skip=CKV_GCP_80:a view holds nothing
  #checkov:skip=CKV_GCP_121:a view holds nothing
  project             = var.project_id
  dataset_id          = google_bigquery_dataset.analytics.dataset_id
  table_id            = "facts"
  labels              = local.labels
  deletion_protection = false

  view {
    use_legacy_sql = false
    query          = <<-SQL
      SELECT
        JSON_VALUE(data, '$.id') AS id,
        JSON_VALUE(data, '$.type') AS type,
        TIMESTAMP(JSON_VALUE(data, '$.occurredAt')) AS occurred_at,
        JSON_VALUE(data, '$.conversationId') AS conversation_id,
        JSON_QUERY(data, '$.data') AS data
      FROM `${var.project_id}.${google_bigquery_dataset.analytics.dataset_id}.${google_bigquery_table.events.table_id}`
      WHERE TRUE
      QUALIFY ROW_NUMBER() OVER (PARTITION BY JSON_VALUE(data, '$.id') ORDER BY publish_time) = 1
    SQL
  }
}

# By the week in which somebody first wrote: how many conversations got how far.
resource "google_bigquery_table" "funnel" {
  #checkov:skip=CKV_GCP_80:a view holds nothing
  #checkov:skip=CKV_GCP_121:a view holds nothing
  project             = var.project_id
  dataset_id          = google_bigquery_dataset.analytics.dataset_id
  table_id            = "funnel"
  labels              = local.labels
  deletion_protection = false

  view {
    use_legacy_sql = false
    query          = <<-SQL
      WITH events AS (
        SELECT
          conversation_id,
          type,
          TIMESTAMP_TRUNC(MIN(occurred_at) OVER of_one, WEEK(MONDAY)) AS week,
          COUNTIF(type = 'reminder.due') OVER (of_one ORDER BY occurred_at) > 0 AS reminded_before
        FROM `${var.project_id}.${google_bigquery_dataset.analytics.dataset_id}.${google_bigquery_table.facts.table_id}`
        WINDOW of_one AS (PARTITION BY conversation_id)
      )
      SELECT
        week,
        ${join(",\n        ", [for name, is in local.funnel : "COUNT(DISTINCT IF(${is}, conversation_id, NULL)) AS ${name}"])}
      FROM events
      GROUP BY week
    SQL
  }
}

resource "google_pubsub_subscription" "analytics" {
  project                    = var.project_id
  name                       = "analytics"
  topic                      = google_pubsub_topic.this["conversation-events"].id
  labels                     = local.labels
  filter                     = join(" OR ", [for type in local.counted : "attributes.type = \"${type}\""])
  message_retention_duration = "${7 * local.days}s"
  ack_deadline_seconds       = 60

  expiration_policy {
    ttl = ""
  }

  retry_policy {
    minimum_backoff = "10s"
    maximum_backoff = "600s"
  }

  dead_letter_policy {
    dead_letter_topic     = google_pubsub_topic.this[local.description.dead_letters.topic].id
    max_delivery_attempts = 100
  }

  bigquery_config {
    table          = "${google_bigquery_table.events.project}.${google_bigquery_table.events.dataset_id}.${google_bigquery_table.events.table_id}"
    write_metadata = true
  }

  depends_on = [google_bigquery_table_iam_member.pubsub]
}

# Pub/Sub writes the rows, and looks at the table's columns before.
resource "google_bigquery_table_iam_member" "pubsub" {
  for_each   = toset(["roles/bigquery.dataEditor", "roles/bigquery.metadataViewer"])
  project    = var.project_id
  dataset_id = google_bigquery_table.events.dataset_id
  table_id   = google_bigquery_table.events.table_id
  role       = each.key
  member     = local.agent.pubsub
  depends_on = [google_project_service_identity.agent]
}

resource "google_pubsub_subscription_iam_member" "analytics" {
  project      = var.project_id
  subscription = google_pubsub_subscription.analytics.name
  role         = "roles/pubsub.subscriber"
  member       = local.agent.pubsub

  lifecycle {
    replace_triggered_by = [google_pubsub_subscription.analytics.id]
  }

  depends_on = [google_project_service_identity.agent]
}
