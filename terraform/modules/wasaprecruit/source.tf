# One archive for all functions. Why by kind and not by asking git: docs/decisions/0032.

locals {
  source_folder = "${local.repository}/functions"
  # What belongs to the source, whatever else lies in the folder: caches, environments, keys.
  source_kinds = "^(main\\.py|requirements\\.txt|[a-z_]+\\.yaml|wasaprecruit/[a-z0-9_/]+\\.(py|toml|weights|yaml))$"
  source_all   = fileset(local.source_folder, "**")
  source_files = toset([for name in local.source_all : name if can(regex(local.source_kinds, name))])
}

data "archive_file" "source" {
  type        = "zip"
  source_dir  = local.source_folder
  excludes    = setsubtract(local.source_all, local.source_files)
  output_path = "${path.root}/.terraform/functions-source.zip"
  # The same files make the same archive, whoever's machine packs them.
  output_file_mode = "0644"
}

resource "google_storage_bucket" "source" {
  #checkov:skip=CKV_GCP_62:nobody but Cloud Build reads it, and its audit log tells of that
  #checkov:skip=CKV_GCP_78:each archive has its own name; the commit has its history
  name                        = "${var.project_id}-functions-source"
  project                     = var.project_id
  location                    = var.region
  labels                      = local.labels
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  # It holds only what the repository holds.
  force_destroy = true
  depends_on    = [google_project_service.enabled]
}

resource "google_storage_bucket_object" "source" {
  bucket = google_storage_bucket.source.name
  # A new name is what makes Cloud Functions build anew.
  name   = "functions-${data.archive_file.source.output_sha256}.zip"
  source = data.archive_file.source.output_path

  lifecycle {
    # A function points to the old one until it has been built from the new one.
    create_before_destroy = true
  }
}
