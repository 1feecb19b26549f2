# What an environment is told; more of it stands in variables_*.tf. Those of environments/* are links
# to these files, so that a wrong value is refused with the same words wherever it was given.

variable "project_id" {
  description = "The Google Cloud project, which exists and has billing."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.project_id))
    error_message = "project_id must be a project's id: 6 to 30 small letters, digits and hyphens, such as wasaprecruit-staging. `gcloud projects list` shows yours."
  }
}

variable "region" {
  description = "Where functions, queues, events, files and secrets live."
  type        = string

  validation {
    condition     = can(regex("^[a-z]+-[a-z]+[0-9]+$", var.region))
    error_message = "region must look like a region, such as us-central1 or southamerica-east1, and be one of those that `gcloud run regions list` shows; a zone (us-central1-a) or a multi-region (nam5) will not do."
  }
}

variable "firestore_location" {
  description = "Where the database lives: a region, nam5 or eur3. The region, unless it is set. It can never be changed."
  type        = string
  default     = null

  validation {
    condition     = var.firestore_location == null || can(regex("^(nam5|nam7|eur3|[a-z]+-[a-z]+[0-9]+)$", var.firestore_location))
    error_message = "firestore_location must be a region such as us-central1, or one of the multi-regions nam5, nam7 and eur3."
  }
}

variable "agency_name" {
  description = "How the bot presents itself."
  type        = string

  validation {
    condition     = length(trimspace(var.agency_name)) > 0 && length(var.agency_name) <= 60
    error_message = "agency_name must be the name that aspirants know, 60 characters at most."
  }
}

variable "alert_emails" {
  description = "Who is told when something is wrong."
  type        = list(string)

  validation {
    condition     = length(var.alert_emails) > 0 && alltrue([for one in var.alert_emails : can(regex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", one))])
    error_message = "alert_emails must hold at least one address, such as [\"ops@example.com\"]: without it nobody learns that something is wrong."
  }
}

variable "twilio_account_sid" {
  description = "Twilio's account SID, from the console's first page."
  type        = string

  validation {
    condition     = can(regex("^AC[0-9a-fA-F]{32}$", var.twilio_account_sid))
    error_message = "twilio_account_sid must be AC and 32 hexadecimal digits. An API key (SK…) signs no webhooks and will not do."
  }
}

variable "whatsapp_sender" {
  description = "The agency's number on WhatsApp, in E.164."
  type        = string

  validation {
    condition     = can(regex("^\\+[1-9][0-9]{5,14}$", var.whatsapp_sender))
    error_message = "whatsapp_sender must be a number in E.164 without spaces and without whatsapp:, such as +14155238886."
  }
}
