# What the module puts out.

output "webhooks" {
  description = "Twilio: paste `inbound` as the sender's webhook and `status` as its status callback, both POST."
  value       = module.wasaprecruit.webhooks
}

output "form_webhooks" {
  description = "Form providers: paste the one of yours as the webhook."
  value       = module.wasaprecruit.form_webhooks
}

output "web_url" {
  description = "Where the desk, the form and the public pages are."
  value       = module.wasaprecruit.web_url
}

output "site_url" {
  description = "The same at the site's own .web.app address, which works before a web_domain's DNS does."
  value       = module.wasaprecruit.site_url
}

output "api_url" {
  description = "Where the web app's commands go, when not through Hosting."
  value       = module.wasaprecruit.api_url
}

output "project_id" {
  description = "The project that this is in."
  value       = module.wasaprecruit.project_id
}

output "region" {
  description = "Where the functions run."
  value       = module.wasaprecruit.region
}

output "functions" {
  description = "Each function's Cloud Run service and its address."
  value       = module.wasaprecruit.functions
}

output "photos_bucket" {
  description = "Where photos and files are."
  value       = module.wasaprecruit.photos_bucket
}

output "dead_letters_subscription" {
  description = "Who keeps what could not be handled: `scripts/dead_letters` reads it."
  value       = module.wasaprecruit.dead_letters_subscription
}

output "source_hash" {
  description = "Which source runs."
  value       = module.wasaprecruit.source_hash
}

output "github" {
  description = "What GitHub's workflows need to sign in: the provider and an account each. None without a repository."
  value       = module.wasaprecruit.github
}

output "web_deployment" {
  description = "What the web app is built and published with: `scripts/publish_web` reads it."
  value       = module.wasaprecruit.web_deployment
}

output "web_domain_records" {
  description = "DNS records that the domain's owner has to set; nothing without a web_domain."
  value       = module.wasaprecruit.web_domain_records
}
