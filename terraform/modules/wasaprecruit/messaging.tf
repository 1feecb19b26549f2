# Topics, the subscriptions that push to functions, and the dead letters.

locals {
  days = 24 * 60 * 60
}

resource "google_pubsub_topic" "this" {
  #checkov:skip=CKV_GCP_83:Google's keys encrypt it; a key of our own would guard nothing more here
  for_each                   = local.description.topics
  project                    = var.project_id
  name                       = each.key
  labels                     = local.labels
  message_retention_duration = "${each.value.retention_days * local.days}s"

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }

  depends_on = [google_project_service.enabled]
}

resource "google_pubsub_subscription" "push" {
  for_each                   = local.subscriptions
  project                    = var.project_id
  name                       = each.key
  topic                      = google_pubsub_topic.this[each.value.topic].id
  labels                     = local.labels
  filter                     = can(each.value.having) ? "attributes:${each.value.having}" : null
  enable_message_ordering    = each.value.ordered
  ack_deadline_seconds       = each.value.acknowledge_seconds
  message_retention_duration = "${7 * local.days}s"

  # Without this, 31 days without a message end the subscription.
  expiration_policy {
    ttl = ""
  }

  retry_policy {
    minimum_backoff = "${each.value.retry.least_seconds}s"
    maximum_backoff = "${each.value.retry.most_seconds}s"
  }

  dead_letter_policy {
    dead_letter_topic     = google_pubsub_topic.this[local.description.dead_letters.topic].id
    max_delivery_attempts = each.value.attempts
  }

  push_config {
    # functions-framework reads the event's source from the path.
    push_endpoint = join("", [
      google_cloudfunctions2_function.this[each.key].service_config[0].uri,
      "/", google_pubsub_topic.this[each.value.topic].id,
      "?__GCP_CloudEventsMode=CUSTOM_PUBSUB_", urlencode(google_pubsub_topic.this[each.value.topic].id),
    ])

    oidc_token {
      service_account_email = google_service_account.caller["pusher"].email
      audience              = google_cloudfunctions2_function.this[each.key].service_config[0].uri
    }
  }

  # Or the first messages are refused, and count as attempts.
  depends_on = [google_cloud_run_v2_service_iam_member.caller, google_service_account_iam_member.token_maker]
}

resource "google_pubsub_subscription" "dead_letters" {
  project                    = var.project_id
  name                       = local.description.dead_letters.subscription
  topic                      = google_pubsub_topic.this[local.description.dead_letters.topic].id
  labels                     = local.labels
  message_retention_duration = "${local.description.dead_letters.retention_days * local.days}s"
  ack_deadline_seconds       = 60

  expiration_policy {
    ttl = ""
  }
}

# Pub/Sub itself moves a dead letter: it publishes there, and acknowledges here.
resource "google_pubsub_topic_iam_member" "dead_letters" {
  project    = var.project_id
  topic      = google_pubsub_topic.this[local.description.dead_letters.topic].name
  role       = "roles/pubsub.publisher"
  member     = local.agent.pubsub
  depends_on = [google_project_service_identity.agent]
}

resource "google_pubsub_subscription_iam_member" "dead_letters" {
  for_each     = google_pubsub_subscription.push
  project      = var.project_id
  subscription = each.value.name
  role         = "roles/pubsub.subscriber"
  member       = local.agent.pubsub

  lifecycle {
    # A changed filter makes another subscription of the same name, without any rights.
    replace_triggered_by = [google_pubsub_subscription.push[each.key].id]
  }

  depends_on = [google_project_service_identity.agent]
}
