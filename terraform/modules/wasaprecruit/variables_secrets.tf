# Each secret goes to Secret Manager and into no state file. It is needed only when its number in
# secret_versions is new; give it by TF_VAR_… and not in a file.

variable "twilio_auth_token" {
  description = "Twilio's auth token; during a rotation the new and the old one, parted by a comma."
  type        = string
  default     = null
  sensitive   = true

  validation {
    condition     = var.twilio_auth_token == null || can(regex("^[^,\\s]{16,}(,[^,\\s]{16,})?$", var.twilio_auth_token))
    error_message = "twilio_auth_token must be Twilio's auth token, or two of them parted by a comma without spaces."
  }
}

variable "form_webhook_secret" {
  description = "What form providers sign with; during a rotation the new and the old one, parted by a comma."
  type        = string
  default     = null
  sensitive   = true

  validation {
    condition     = var.form_webhook_secret == null || can(regex("^[^,\\s]{16,}(,[^,\\s]{16,})?$", var.form_webhook_secret))
    error_message = "form_webhook_secret must have 16 characters or more, without spaces: `openssl rand -hex 32` makes one."
  }
}

variable "form_token_key" {
  description = "The key behind personal links and one-time codes."
  type        = string
  default     = null
  sensitive   = true

  validation {
    condition     = var.form_token_key == null || can(regex("^\\S{32,}$", var.form_token_key))
    error_message = "form_token_key must have 32 characters or more, without spaces: `openssl rand -hex 32` makes one. Who changes it makes all links invalid that were sent."
  }
}

variable "secret_versions" {
  description = "A number that is raised to store a new value of a secret, by the name of its environment variable."
  type        = map(number)
  default     = {}

  validation {
    condition     = alltrue([for number in values(var.secret_versions) : number >= 1 && number == floor(number)])
    error_message = "secret_versions must hold whole numbers from 1, such as { TWILIO_AUTH_TOKEN = 2 }."
  }
}
