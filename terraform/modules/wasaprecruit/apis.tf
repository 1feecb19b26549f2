# What the project must be able to do. `serviceusage` and `cloudresourcemanager` switch on the rest:
# they are part of the first step in terraform/README.md.

locals {
  apis = [
    "aiplatform", "artifactregistry", "bigquery", "billingbudgets", "cloudbuild", "cloudfunctions",
    "cloudresourcemanager", "cloudscheduler", "cloudtasks", "cloudtrace", "firebase",
    "firebasehosting", "firebaserules", "firestore", "iam", "iamcredentials", "identitytoolkit",
    "logging", "monitoring", "pubsub", "run", "secretmanager", "serviceusage", "storage", "sts",
    "telemetry",
  ]

  # Google's own accounts that act for us; each must exist before it is given a role.
  agents = toset(["cloudscheduler", "cloudtasks", "pubsub"])
}

resource "google_project_service" "enabled" {
  for_each = toset(local.apis)
  project  = var.project_id
  service  = "${each.key}.googleapis.com"
  # Another part of the project may use it.
  disable_on_destroy = false
}

resource "google_project_service_identity" "agent" {
  provider = google-beta
  for_each = local.agents
  project  = var.project_id
  service  = google_project_service.enabled[each.key].service
}

locals {
  # By the rule they follow: the `member` of the resource above is not always there.
  # https://github.com/hashicorp/terraform-provider-google/issues/19970
  agent = { for name in local.agents : name => "serviceAccount:service-${local.project_number}@gcp-sa-${name}.iam.gserviceaccount.com" }
}
