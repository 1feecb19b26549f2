# What people paste elsewhere, and what scripts and workflows read.

output "webhooks" {
  description = "Twilio: paste `inbound` as the sender's webhook and `status` as its status callback, both POST."
  value = {
    inbound = "${local.public_base_url}/whatsapp_inbound"
    status  = "${local.public_base_url}/whatsapp_status"
  }
}

output "form_webhooks" {
  description = "Form providers: paste the one of yours as the webhook."
  value       = { for provider in ["typeform", "tally", "generic"] : provider => "${local.public_base_url}/form_submitted/${provider}" }
}

output "web_url" {
  description = "Where the desk, the form and the public pages are."
  value       = local.web_url
}

output "site_url" {
  description = "The same at the site's own .web.app address, which works before a web_domain's DNS does."
  value       = "https://${local.site_domain}"
}

output "api_url" {
  description = "Where the web app's commands go, when not through Hosting."
  value       = "${local.public_base_url}/api"
}

output "project_id" {
  description = "The project that this is in."
  value       = var.project_id
}

output "region" {
  description = "Where the functions run."
  value       = var.region
}

output "functions" {
  description = "Each function's Cloud Run service and its address."
  value = { for name, one in google_cloudfunctions2_function.this : name => {
    service = basename(one.service_config[0].service)
    url     = one.service_config[0].uri
  } }
}

output "photos_bucket" {
  description = "Where photos and files are."
  value       = google_storage_bucket.photos.name
}

output "dead_letters_subscription" {
  description = "Who keeps what could not be handled: `scripts/dead_letters` reads it."
  value       = google_pubsub_subscription.dead_letters.id
}

output "source_hash" {
  description = "Which source runs."
  value       = data.archive_file.source.output_sha256
}

output "github" {
  description = "What GitHub's workflows need to sign in: the provider and an account each. None without a repository."
  value = var.github_repository == null ? null : {
    workload_identity_provider = google_iam_workload_identity_pool_provider.github["github"].name
    deployer                   = google_service_account.github["deployer"].email
    planner                    = google_service_account.github["planner"].email
  }
}

output "web_deployment" {
  description = "What the web app is built and published with: `scripts/publish_web` reads it."
  value       = local.web_deployment
}

output "web_domain_records" {
  description = "DNS records that the domain's owner has to set; nothing without a web_domain."
  value       = flatten([for one in google_firebase_hosting_custom_domain.web : one.required_dns_updates])
}
