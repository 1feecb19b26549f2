# The functions' images: the newest of each, for going back, and no more.

resource "google_artifact_registry_repository" "functions" {
  #checkov:skip=CKV_GCP_84:Google's keys encrypt it; it holds what the repository holds
  project       = var.project_id
  location      = var.region
  repository_id = "functions"
  description   = "Images of the functions, made by Cloud Build"
  format        = "DOCKER"
  labels        = local.labels

  cleanup_policy_dry_run = false

  # Keeping wins: what a function may still start from stays.
  cleanup_policies {
    id     = "keep-the-newest"
    action = "KEEP"
    most_recent_versions {
      keep_count = 5
    }
  }

  cleanup_policies {
    id     = "delete-the-rest"
    action = "DELETE"
    condition {
      older_than = "${30 * local.days}s"
      tag_state  = "ANY"
    }
  }

  depends_on = [google_project_service.enabled]
}
