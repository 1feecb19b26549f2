# The whole environment, played with stand-ins for Google's answers. tests/terraform/ reads what
# comes out and holds it to the description; what is asserted here is what the root itself adds.

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
  project_id         = "wasaprecruit-test"
  region             = "us-central1"
  agency_name        = "WasaP Models"
  alert_emails       = ["ops@example.com"]
  twilio_account_sid = "AC00000000000000000000000000000000"
  whatsapp_sender    = "+14155238886"

  twilio_auth_token   = "00000000000000000000000000000000"
  form_webhook_secret = "11111111111111111111111111111111"
  form_token_key      = "22222222222222222222222222222222"

  billing_account   = "012345-6789AB-CDEF01"
  github_repository = "acme/wasaprecruit"
  state_bucket      = "wasaprecruit-state"
}

run "whole" {
  command = apply

  assert {
    condition     = output.webhooks.inbound == "https://us-central1-wasaprecruit-test.cloudfunctions.net/whatsapp_inbound"
    error_message = "Twilio would be told another address than whatsapp_inbound signs."
  }

  assert {
    condition     = toset(keys(output.functions)) == toset(keys(yamldecode(file("../../../functions/deployment.yaml")).functions))
    error_message = "not each function is put out"
  }
}
