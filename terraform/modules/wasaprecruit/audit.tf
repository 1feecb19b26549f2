# Who read or changed what with Google's own tools. What functions do is in their own log.

resource "google_project_iam_audit_config" "data" {
  for_each = toset(["storage.googleapis.com", "secretmanager.googleapis.com"])
  project  = var.project_id
  service  = each.key

  audit_log_config {
    log_type         = "DATA_READ"
    exempted_members = [for one in google_service_account.function : one.member]
  }
  audit_log_config {
    log_type         = "DATA_WRITE"
    exempted_members = [for one in google_service_account.function : one.member]
  }
}
