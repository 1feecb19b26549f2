# Who may sign in: /identity-platform.json, in the words of Google's own configuration.

locals {
  identity = jsondecode(file("${local.repository}/identity-platform.json"))
}

resource "google_identity_platform_config" "this" {
  project            = var.project_id
  authorized_domains = local.web_domains

  sign_in {
    email {
      enabled           = local.identity.signIn.email.enabled
      password_required = local.identity.signIn.email.passwordRequired
    }
    anonymous {
      enabled = local.identity.signIn.anonymous.enabled
    }
    phone_number {
      enabled = local.identity.signIn.phoneNumber.enabled
    }
  }

  client {
    permissions {
      disabled_user_signup   = local.identity.client.permissions.disabledUserSignup
      disabled_user_deletion = local.identity.client.permissions.disabledUserDeletion
    }
  }

  depends_on = [google_project_service.enabled]
}
