# The web app's part of the module. Nothing is applied here: to apply it publishes.

mock_provider "google" {
  mock_data "google_project" {
    defaults = {
      number = "123456789012"
    }
  }
}
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

run "what_is_built_is_what_makes_it_publish_anew" {
  command = plan

  assert {
    condition = length(setsubtract([
      "web/src/main.tsx", "web/src/app/public/tokens.css", "web/public/404.html", "web/index.html",
      "web/vite.config.ts", "web/postcss.config.cjs", "web/package.json", "web/hosting.yaml",
      "scripts/hosting/publishing.py", "package-lock.json",
    ], local.web_files)) == 0
    error_message = "A change of what is built would not be published."
  }

  assert {
    condition     = length([for name in local.web_files : name if can(regex("node_modules|/dist/|\\.test\\.|/e2e/", name))]) == 0
    error_message = "What is not part of the app would publish it anew."
  }
}

run "rewrites_lead_to_cloud_runs_names" {
  command = plan

  assert {
    condition     = local.web_deployment.services == { api = "api", form_submitted = "form-submitted" }
    error_message = "Cloud Run's names have hyphens where the functions' have underscores."
  }
}

run "no_domain_of_its_own" {
  command = plan

  assert {
    condition     = length(google_firebase_hosting_custom_domain.web) == 0
    error_message = "Without a web_domain the site has Firebase's own names."
  }
}

run "a_domain_of_its_own" {
  command = plan

  variables {
    web_domain = "casting.example.com"
  }

  assert {
    condition     = google_firebase_hosting_custom_domain.web[0].custom_domain == "casting.example.com"
    error_message = "The site does not answer at the agency's domain."
  }

  # DNS and certificate take up to a day: until then its silence is no alarm.
  assert {
    condition     = toset([for name in ["desk", "api"] : google_monitoring_uptime_check_config.door[name].monitored_resource[0].labels.host]) == toset(["wasaprecruit-test.web.app"])
    error_message = "An alarm would ring until the domain's DNS works."
  }

  assert {
    condition     = output.site_url == "https://wasaprecruit-test.web.app" && output.web_url == "https://casting.example.com"
    error_message = "Scripts could not reach the app before the domain works."
  }
}
