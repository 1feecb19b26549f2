# Each door is knocked at from outside, as a stranger: it has to answer, and to refuse. The web app's
# at the site's own address: a web_domain answers only a day after its DNS records, maybe.

locals {
  doors = {
    desk             = { host = local.site_domain, path = "/", method = "GET", status = 200 }
    api              = { host = local.site_domain, path = "/api/health", method = "GET", status = 401 }
    whatsapp_inbound = { host = trimprefix(local.public_base_url, "https://"), path = "/whatsapp_inbound", method = "POST", status = 403 }
    whatsapp_status  = { host = trimprefix(local.public_base_url, "https://"), path = "/whatsapp_status", method = "POST", status = 403 }
  }
}

resource "google_monitoring_uptime_check_config" "door" {
  for_each     = local.doors
  project      = var.project_id
  display_name = "WasaPrecruit: ${each.key}"
  timeout      = "30s" # A cold start is not an outage.
  period       = "300s"

  http_check {
    path           = each.value.path
    port           = 443
    use_ssl        = true
    validate_ssl   = true
    request_method = each.value.method
    content_type   = each.value.method == "POST" ? "URL_ENCODED" : null
    body           = each.value.method == "POST" ? base64encode("Body=uptime") : null

    accepted_response_status_codes {
      status_value = each.value.status
    }
  }

  monitored_resource {
    type   = "uptime_url"
    labels = { project_id = var.project_id, host = each.value.host }
  }
}
