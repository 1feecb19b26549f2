# A value for each environment variable that the description names.

locals {
  settings = {
    GOOGLE_CLOUD_PROJECT = var.project_id

    INBOUND_TOPIC     = "inbound"
    EVENTS_TOPIC      = "conversation-events"
    DEAD_LETTER_TOPIC = local.description.dead_letters.topic

    TASKS_QUEUE           = "projects/${var.project_id}/locations/${var.region}/queues/deliver"
    REMIND_QUEUE          = "projects/${var.project_id}/locations/${var.region}/queues/remind"
    DELIVER_URL           = local.worker_urls["deliver"]
    REMIND_URL            = local.worker_urls["remind"]
    TASKS_SERVICE_ACCOUNT = google_service_account.caller["tasks"].email

    TWILIO_ACCOUNT_SID = var.twilio_account_sid
    WHATSAPP_SENDER    = "whatsapp:${var.whatsapp_sender}"
    PUBLIC_BASE_URL    = local.public_base_url

    AGENCY_NAME = trimspace(var.agency_name)
    FORM_URL    = coalesce(var.form_url, "${local.web_url}/apply")
    VERIFY_URL  = coalesce(var.verify_url, "${local.web_url}/verify")
    PRIVACY_URL = coalesce(var.privacy_url, "${local.web_url}/privacy")

    FORM_LINK_DAYS = tostring(var.form_link_days)
    FORM_FIELDS    = jsonencode(var.form_fields)

    PHOTOS_BUCKET       = local.photos_bucket
    PHOTO_RETRY_SECONDS = tostring(var.photo_retry_seconds)

    RESPONDER          = var.responder
    GEMINI_MODEL       = var.gemini_model
    GEMINI_LOCATION    = var.gemini_location
    GEMINI_DAILY_CALLS = tostring(var.gemini_daily_calls)

    TRACES         = var.traces
    TRACES_SAMPLED = tostring(var.traces_sampled)
    SENTRY_DSN     = var.sentry_dsn
  }

  # Not told at all where there is nothing to tell.
  left_out = toset(var.sentry_dsn == "" ? ["SENTRY_DSN"] : [])

  secret_values = {
    TWILIO_AUTH_TOKEN   = var.twilio_auth_token
    FORM_WEBHOOK_SECRET = var.form_webhook_secret
    FORM_TOKEN_KEY      = var.form_token_key
  }

  # By function: what it is told beyond the secrets.
  given = { for name, one in local.functions : name => toset(concat(local.description.everywhere.settings, one.settings)) }

  settings_without_value = setsubtract(setunion(values(local.given)...), keys(local.settings))
  secrets                = toset(flatten([for one in values(local.functions) : one.secrets]))
  secrets_without_value  = setsubtract(local.secrets, keys(local.secret_values))
}
