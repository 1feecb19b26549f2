# The web app: what Firebase knows of it, its site, and its content. Why the content is published by
# a script of ours and not by a resource: docs/decisions/0029.

locals {
  web_services = toset(["api", "form_submitted"])

  # What the build and the site's configuration are made from. Tests change nothing that is built.
  web_files = sort(concat(
    [for name in fileset("${local.repository}/web", "{src,public}/**") : "web/${name}" if !can(regex("(\\.test\\.tsx?|^src/test/.*|\\.testing\\.tsx)$", name))],
    [for name in fileset("${local.repository}/web", "*.{html,json,ts,cjs,yaml}") : "web/${name}"],
    [for name in fileset("${local.repository}/scripts/hosting", "*.py") : "scripts/hosting/${name}"],
    ["package.json", "package-lock.json"],
  ))
  web_hash = sha256(join("\n", [for name in local.web_files : "${name} ${filesha256("${local.repository}/${name}")}"]))

  # `scripts/hosting/deployment.py` reads it. Nothing in it is secret: every browser is told.
  web_deployment = {
    project = var.project_id
    site    = google_firebase_hosting_site.web.site_id
    region  = var.region
    # By the rule, and not asked of the services: a function that is changed would make them unknown,
    # and each plan of one would publish the web app anew.
    services      = { for name in local.web_services : name => replace(name, "_", "-") }
    photos_bucket = local.photos_bucket
    api_key       = data.google_firebase_web_app_config.desk.api_key
    app_id        = google_firebase_web_app.desk.app_id
    sentry_dsn    = var.web_sentry_dsn
  }
}

# Turns the Google Cloud project into a Firebase project too. It cannot be turned back.
resource "google_firebase_project" "this" {
  provider   = google-beta
  project    = var.project_id
  depends_on = [google_project_service.enabled]
}

resource "google_firebase_web_app" "desk" {
  provider     = google-beta
  project      = google_firebase_project.this.project
  display_name = "WasaPrecruit"
}

data "google_firebase_web_app_config" "desk" {
  provider   = google-beta
  project    = var.project_id
  web_app_id = google_firebase_web_app.desk.app_id
}

resource "google_firebase_hosting_site" "web" {
  provider = google-beta
  project  = google_firebase_project.this.project
  site_id  = local.site
  app_id   = google_firebase_web_app.desk.app_id

  lifecycle {
    precondition {
      condition     = length(setsubtract(local.web_services, local.public)) == 0
      error_message = "Hosting rewrites to functions that functions/deployment.yaml does not open to the public: ${join(", ", setsubtract(local.web_services, local.public))}."
    }
  }
}

# The records that the domain needs are in the output `web_domain_records`; it works once they are set.
resource "google_firebase_hosting_custom_domain" "web" {
  provider              = google-beta
  count                 = var.web_domain == null ? 0 : 1
  project               = var.project_id
  site_id               = google_firebase_hosting_site.web.site_id
  custom_domain         = var.web_domain
  wait_dns_verification = false
}

# Builds the app and releases it. Again when a source or the deployment changes, and only then.
resource "terraform_data" "web_content" {
  triggers_replace = {
    sources    = local.web_hash
    deployment = local.web_deployment
  }

  provisioner "local-exec" {
    working_dir = local.repository
    command     = "scripts/publish_web"
    environment = { WEB_DEPLOYMENT = jsonencode(local.web_deployment) }
  }

  # A page that is there before what it calls would greet its first visitors with errors.
  depends_on = [google_cloud_run_v2_service_iam_member.public, google_identity_platform_config.this]
}
