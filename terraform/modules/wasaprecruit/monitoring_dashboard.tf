# One page that shows whether it works.

resource "google_monitoring_dashboard" "this" {
  project        = var.project_id
  dashboard_json = file("${path.module}/dashboard.json")
  depends_on     = [google_logging_metric.measure]
}
