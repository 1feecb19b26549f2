# What it may cost, and who deploys.

variable "billing_account" {
  description = "The billing account, for a budget with alerts. Without it there is none."
  type        = string
  default     = null

  validation {
    condition     = var.billing_account == null || can(regex("^[0-9A-F]{6}-[0-9A-F]{6}-[0-9A-F]{6}$", var.billing_account))
    error_message = "billing_account must look like 012345-6789AB-CDEF01: `gcloud billing accounts list` shows yours."
  }
}

variable "monthly_budget" {
  description = "What a month may cost, in whole units of the billing account's currency, before somebody is told."
  type        = number
  default     = 50

  validation {
    condition     = var.monthly_budget >= 1 && var.monthly_budget == floor(var.monthly_budget)
    error_message = "monthly_budget must be a whole number from 1."
  }
}

variable "github_repository" {
  description = "The repository, as owner/name, whose workflows may plan and apply. Without it none may."
  type        = string
  default     = null

  validation {
    condition     = var.github_repository == null || can(regex("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", var.github_repository))
    error_message = "github_repository must be owner/name, such as acme/wasaprecruit, not an address."
  }
}

variable "state_bucket" {
  description = "The bucket of Terraform's state, which workflows need to reach."
  type        = string
  default     = null

  validation {
    condition     = var.state_bucket == null || can(regex("^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$", var.state_bucket))
    error_message = "state_bucket must be a bucket's bare name, without gs://."
  }

  validation {
    condition     = (var.github_repository == null) == (var.state_bucket == null)
    error_message = "Give github_repository and state_bucket together, or neither: workflows cannot plan without the state."
  }
}
