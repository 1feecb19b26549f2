# What several files use: the description of what is deployed, and the addresses that follow.

locals {
  repository  = "${path.module}/../../.."
  description = yamldecode(file("${local.repository}/functions/deployment.yaml"))
  functions   = local.description.functions

  subscriptions = { for name, one in local.functions : name => one.trigger.subscription if can(one.trigger.subscription) }
  queues        = { for name, one in local.functions : name => one.trigger.queue if can(one.trigger.queue) }
  schedules     = { for name, one in local.functions : name => one.trigger.schedule if can(one.trigger.schedule) }
  public        = toset([for name, one in local.functions : name if can(one.trigger.http)])

  project_number = data.google_project.this.number
  labels         = { app = "wasaprecruit", environment = var.environment }

  site        = coalesce(var.hosting_site, var.project_id)
  site_domain = "${local.site}.web.app"
  web_domain  = coalesce(var.web_domain, local.site_domain)
  web_url     = "https://${local.web_domain}"
  # Hosting answers at both of its own names whether or not there is another.
  web_domains = distinct([local.web_domain, local.site_domain, "${local.site}.firebaseapp.com"])

  # Known before the functions exist, so that one may be told another's address (and its own).
  # https://cloud.google.com/run/docs/triggering/https-request#deterministic
  worker_urls = { for name in keys(local.functions) :
    name => "https://${replace(name, "_", "-")}-${local.project_number}.${var.region}.run.app"
  }
  # A function's address below its own name, which is what Twilio is told and signs.
  public_base_url = "https://${var.region}-${var.project_id}.cloudfunctions.net"
}

# Read while planning: were it to wait for the APIs, a new API would make all of this unknown.
data "google_project" "this" {
  project_id = var.project_id
}
