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
