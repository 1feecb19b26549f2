# The web app and the pages that people are sent to.

variable "hosting_site" {
  description = "The Hosting site's id, the first part of its .web.app address. The project's id, unless it is set."
  type        = string
  default     = null

  validation {
    condition     = var.hosting_site == null || can(regex("^[a-z0-9][a-z0-9-]{4,28}[a-z0-9]$", var.hosting_site))
    error_message = "hosting_site must have 6 to 30 small letters, digits and hyphens, and be nobody else's."
  }
}

variable "web_domain" {
  description = "The agency's own domain for the web app; the site's .web.app address, unless it is set."
  type        = string
  default     = null

  validation {
    condition     = var.web_domain == null || can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.web_domain))
    error_message = "web_domain must be a bare domain, such as casting.example.com, without https:// and without a path."
  }
}

variable "form_url" {
  description = "The form that the bot sends. Our own page, unless it is set."
  type        = string
  default     = null

  validation {
    condition     = var.form_url == null || can(regex("^https://[^\\s/]+", var.form_url))
    error_message = "form_url must be the form's whole address, beginning with https://."
  }
}

variable "verify_url" {
  description = "Where people check that a message is ours. Our own page, unless it is set."
  type        = string
  default     = null

  validation {
    condition     = var.verify_url == null || can(regex("^https://[^\\s/]+", var.verify_url))
    error_message = "verify_url must be the page's whole address, beginning with https://."
  }
}

variable "privacy_url" {
  description = "The privacy notice. Our own page, unless it is set."
  type        = string
  default     = null

  validation {
    condition     = var.privacy_url == null || can(regex("^https://[^\\s/]+", var.privacy_url))
    error_message = "privacy_url must be the page's whole address, beginning with https://."
  }
}

variable "web_sentry_dsn" {
  description = "Where the web app reports its faults: a DSN of Sentry's. Nowhere, unless it is set."
  type        = string
  default     = ""
  nullable    = false

  validation {
    condition     = var.web_sentry_dsn == "" || can(regex("^https://[0-9a-f]+@[A-Za-z0-9.-]+/[0-9]+$", var.web_sentry_dsn))
    error_message = "web_sentry_dsn must be a DSN as Sentry shows it: https://<key>@<host>/<project>."
  }
}
