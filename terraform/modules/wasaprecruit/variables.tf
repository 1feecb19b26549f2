# What an environment is told. environments/*/variables.tf are links to this file, so that a wrong
# value is refused with the same words wherever it was given.

# --- The project ----------------------------------------------------------------------------------

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
    error_message = "region must be one of Cloud Run's regions, such as us-central1 or southamerica-east1; not a zone and not a multi-region."
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

# --- The agency -----------------------------------------------------------------------------------

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

# --- WhatsApp, through Twilio ---------------------------------------------------------------------

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

# --- Secrets --------------------------------------------------------------------------------------
# Each goes to Secret Manager and into no state file. It is needed only when its number in
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

# --- The web app ----------------------------------------------------------------------------------

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

# --- What the functions may be told ---------------------------------------------------------------
# The defaults are those of functions/wasaprecruit/settings.py.

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

# --- Money and delivery ---------------------------------------------------------------------------

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
