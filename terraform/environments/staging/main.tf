# The staging environment. All that it is stands in ../../modules/wasaprecruit.

terraform {
  required_version = ">= 1.11"

  # The bucket is named by `terraform init -backend-config=bucket=…`, see ../../README.md.
  backend "gcs" {
    prefix = "wasaprecruit/staging"
  }

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 8.0"
    }
    google-beta = {
      source  = "hashicorp/google-beta"
      version = "~> 8.0"
    }
    archive = {
      source  = "hashicorp/archive"
      version = "~> 2.7"
    }
  }
}

# Calls are counted against the project, as Identity Platform, Firebase and budgets ask for.
provider "google" {
  project               = var.project_id
  region                = var.region
  billing_project       = var.project_id
  user_project_override = true
}

provider "google-beta" {
  project               = var.project_id
  region                = var.region
  billing_project       = var.project_id
  user_project_override = true
}

module "wasaprecruit" {
  source = "../../modules/wasaprecruit"

  environment         = "staging"
  project_id          = var.project_id
  region              = var.region
  firestore_location  = var.firestore_location
  agency_name         = var.agency_name
  alert_emails        = var.alert_emails
  twilio_account_sid  = var.twilio_account_sid
  whatsapp_sender     = var.whatsapp_sender
  twilio_auth_token   = var.twilio_auth_token
  form_webhook_secret = var.form_webhook_secret
  form_token_key      = var.form_token_key
  secret_versions     = var.secret_versions
  hosting_site        = var.hosting_site
  web_domain          = var.web_domain
  web_sentry_dsn      = var.web_sentry_dsn
  form_url            = var.form_url
  verify_url          = var.verify_url
  privacy_url         = var.privacy_url
  form_link_days      = var.form_link_days
  form_fields         = var.form_fields
  photo_retry_seconds = var.photo_retry_seconds
  responder           = var.responder
  gemini_model        = var.gemini_model
  gemini_location     = var.gemini_location
  gemini_daily_calls  = var.gemini_daily_calls
  traces              = var.traces
  traces_sampled      = var.traces_sampled
  sentry_dsn          = var.sentry_dsn
  billing_account     = var.billing_account
  monthly_budget      = var.monthly_budget
  github_repository   = var.github_repository
  state_bucket        = var.state_bucket
}
