# Each variable refuses what cannot work. tests/terraform/test_variables.py sees to it that none is
# left out.

mock_provider "google" {}
mock_provider "google-beta" {}
mock_provider "archive" {}

variables {
  environment        = "staging"
  project_id         = "wasaprecruit-test"
  region             = "us-central1"
  agency_name        = "WasaP Models"
  alert_emails       = ["ops@example.com"]
  twilio_account_sid = "AC00000000000000000000000000000000"
  whatsapp_sender    = "+14155238886"
}

run "project_id" {
  command = plan
  variables {
    project_id = "My Project"
  }
  expect_failures = [var.project_id]
}

run "region" {
  command = plan
  variables {
    region = "us-central1-a"
  }
  expect_failures = [var.region]
}

run "region_2" {
  command = plan
  variables {
    region = "us"
  }
  expect_failures = [var.region]
}

run "firestore_location" {
  command = plan
  variables {
    firestore_location = "mars"
  }
  expect_failures = [var.firestore_location]
}

run "agency_name" {
  command = plan
  variables {
    agency_name = " "
  }
  expect_failures = [var.agency_name]
}

run "alert_emails" {
  command = plan
  variables {
    alert_emails = []
  }
  expect_failures = [var.alert_emails]
}

run "alert_emails_2" {
  command = plan
  variables {
    alert_emails = ["ops"]
  }
  expect_failures = [var.alert_emails]
}

run "twilio_account_sid" {
  command = plan
  variables {
    twilio_account_sid = "SK00000000000000000000000000000000"
  }
  expect_failures = [var.twilio_account_sid]
}

run "whatsapp_sender" {
  command = plan
  variables {
    whatsapp_sender = "whatsapp:+14155238886"
  }
  expect_failures = [var.whatsapp_sender]
}

run "whatsapp_sender_2" {
  command = plan
  variables {
    whatsapp_sender = "55 1234"
  }
  expect_failures = [var.whatsapp_sender]
}

run "twilio_auth_token" {
  command = plan
  variables {
    twilio_auth_token = "short"
  }
  expect_failures = [var.twilio_auth_token]
}

run "form_webhook_secret" {
  command = plan
  variables {
    form_webhook_secret = "has spaces in it, and more"
  }
  expect_failures = [var.form_webhook_secret]
}

run "form_token_key" {
  command = plan
  variables {
    form_token_key = "tooshort"
  }
  expect_failures = [var.form_token_key]
}

run "secret_versions" {
  command = plan
  variables {
    secret_versions = { TWILIO_AUTH_TOKEN = 0 }
  }
  expect_failures = [var.secret_versions]
}

run "hosting_site" {
  command = plan
  variables {
    hosting_site = "Site"
  }
  expect_failures = [var.hosting_site]
}

run "web_domain" {
  command = plan
  variables {
    web_domain = "https://casting.example.com"
  }
  expect_failures = [var.web_domain]
}

run "web_sentry_dsn" {
  command = plan

  variables {
    web_sentry_dsn = "sentry.io/1"
  }

  expect_failures = [var.web_sentry_dsn]
}

run "form_url" {
  command = plan
  variables {
    form_url = "http://example.com/form"
  }
  expect_failures = [var.form_url]
}

run "verify_url" {
  command = plan
  variables {
    verify_url = "example.com/verify"
  }
  expect_failures = [var.verify_url]
}

run "privacy_url" {
  command = plan
  variables {
    privacy_url = "https:// nowhere"
  }
  expect_failures = [var.privacy_url]
}

run "form_link_days" {
  command = plan
  variables {
    form_link_days = 0
  }
  expect_failures = [var.form_link_days]
}

run "photo_retry_seconds" {
  command = plan
  variables {
    photo_retry_seconds = 0
  }
  expect_failures = [var.photo_retry_seconds]
}

run "responder" {
  command = plan
  variables {
    responder = "oracle"
  }
  expect_failures = [var.responder]
}

run "gemini_daily_calls" {
  command = plan
  variables {
    gemini_daily_calls = -1
  }
  expect_failures = [var.gemini_daily_calls]
}

run "billing_account" {
  command = plan
  variables {
    billing_account = "012345"
  }
  expect_failures = [var.billing_account]
}

run "monthly_budget" {
  command = plan
  variables {
    monthly_budget = 0.5
  }
  expect_failures = [var.monthly_budget]
}

run "github_repository" {
  command = plan
  variables {
    github_repository = "https://github.com/acme/wasaprecruit"
    state_bucket      = "wasaprecruit-state"
  }
  expect_failures = [var.github_repository]
}

run "state_bucket" {
  command = plan
  variables {
    state_bucket      = "gs://bucket"
    github_repository = "acme/wasaprecruit"
  }
  expect_failures = [var.state_bucket]
}

run "state_bucket_2" {
  command = plan
  variables {
    state_bucket = "bucket-without-a-repository"
  }
  expect_failures = [var.state_bucket]
}

run "environment" {
  command = plan
  variables {
    environment = "test"
  }
  expect_failures = [var.environment]
}

run "traces" {
  command = plan
  variables {
    traces = "file"
  }
  expect_failures = [var.traces]
}

run "traces_sampled" {
  command = plan
  variables {
    traces_sampled = 10
  }
  expect_failures = [var.traces_sampled]
}

run "sentry_dsn" {
  command = plan
  variables {
    sentry_dsn = "sentry.io/1"
  }
  expect_failures = [var.sentry_dsn]
}
