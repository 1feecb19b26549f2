# Photos and files of aspirants: private, and gone a week after they were deleted.

locals {
  photos_bucket = "${var.project_id}-photos"
}

resource "google_storage_bucket" "photos" {
  #checkov:skip=CKV_GCP_62:data access is told of by Cloud Audit Logs, see audit.tf
  #checkov:skip=CKV_GCP_78:versions would keep what somebody wants erased; soft delete keeps a week
  name                        = local.photos_bucket
  project                     = var.project_id
  location                    = var.region
  labels                      = local.labels
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = false

  # A week to take back a fault of ours; after it a deletion is a deletion.
  soft_delete_policy {
    retention_duration_seconds = 7 * local.days
  }

  lifecycle_rule {
    action {
      type = "AbortIncompleteMultipartUpload"
    }
    condition {
      age = 1
    }
  }

  # What was handed over to be sent: what was sent has been copied.
  lifecycle_rule {
    action {
      type = "Delete"
    }
    condition {
      age            = 1
      matches_prefix = ["uploads/"]
    }
  }

  # Whoever was not called by then is looked at seldom.
  lifecycle_rule {
    action {
      type          = "SetStorageClass"
      storage_class = "NEARLINE"
    }
    condition {
      age                   = 180
      matches_storage_class = ["STANDARD"]
    }
  }

  # The desk reads a photo at its signed address, and puts there what is to be sent.
  cors {
    origin          = [for domain in local.web_domains : "https://${domain}"]
    method          = ["GET", "HEAD", "PUT"]
    response_header = ["Content-Type", "Content-Disposition", "X-Goog-Content-Length-Range"]
    max_age_seconds = 3600
  }

  depends_on = [google_project_service.enabled]
}
