# Tells the billing account's administrators when a month gets dear.

resource "google_billing_budget" "month" {
  count           = var.billing_account == null ? 0 : 1
  billing_account = var.billing_account
  display_name    = "WasaPrecruit ${var.environment}"

  budget_filter {
    projects        = ["projects/${local.project_number}"]
    calendar_period = "MONTH"
  }

  amount {
    specified_amount {
      units = tostring(var.monthly_budget)
    }
  }

  threshold_rules {
    threshold_percent = 0.5
  }
  threshold_rules {
    threshold_percent = 1
  }
  threshold_rules {
    threshold_percent = 1.2
    spend_basis       = "FORECASTED_SPEND"
  }

  depends_on = [google_project_service.enabled]
}
