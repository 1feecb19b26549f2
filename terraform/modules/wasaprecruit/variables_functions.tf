# What the functions may be told. The defaults are those of functions/wasaprecruit/settings.py.

variable "form_link_days" {
  description = "How many days a personal link to the form holds."
  type        = number
  default     = 14

  validation {
    condition     = var.form_link_days >= 1 && var.form_link_days <= 365
    error_message = "form_link_days must be between 1 and 365."
  }
}

variable "form_fields" {
  description = "Names of a provider's fields beyond those that are shipped: { typeform = { theirs = \"ours\" } }."
  type        = map(map(string))
  default     = {}
}

variable "photo_retry_seconds" {
  description = "How long a file that cannot be fetched is tried for."
  type        = number
  default     = 600

  validation {
    condition     = var.photo_retry_seconds >= 1
    error_message = "photo_retry_seconds must be at least 1."
  }
}

variable "responder" {
  description = "Who takes the questions that the bot's rules do not understand: rules (nobody) or gemini."
  type        = string
  default     = "rules"

  validation {
    condition     = contains(["rules", "gemini"], var.responder)
    error_message = "responder must be rules or gemini."
  }
}

variable "gemini_model" {
  description = "The model that responder = gemini asks."
  type        = string
  default     = "gemini-2.5-flash-lite"
}

variable "gemini_location" {
  description = "Where that model runs: global, or a region of Vertex AI."
  type        = string
  default     = "global"
}

variable "gemini_daily_calls" {
  description = "How often an instance asks the model in a day, at most."
  type        = number
  default     = 2000

  validation {
    condition     = var.gemini_daily_calls >= 0
    error_message = "gemini_daily_calls must be 0 or more."
  }
}

variable "traces" {
  description = "Where the functions' traces go: cloud (Cloud Trace) or off."
  type        = string
  default     = "cloud"

  validation {
    condition     = contains(["cloud", "off"], var.traces)
    error_message = "traces must be cloud or off; files are for laptops."
  }
}

variable "traces_sampled" {
  description = "The part of the traces that is kept, from 0 to 1."
  type        = number
  default     = 0.1

  validation {
    condition     = var.traces_sampled >= 0 && var.traces_sampled <= 1
    error_message = "traces_sampled must be between 0 and 1, such as 0.1 for each tenth."
  }
}

variable "sentry_dsn" {
  description = "Where the functions report their faults: a DSN of Sentry's. Nowhere, unless it is set."
  type        = string
  default     = ""
  nullable    = false

  validation {
    condition     = var.sentry_dsn == "" || can(regex("^https://[0-9a-f]+@[A-Za-z0-9.-]+/[0-9]+$", var.sentry_dsn))
    error_message = "sentry_dsn must be a DSN as Sentry shows it: https://<key>@<host>/<project>."
  }
}
