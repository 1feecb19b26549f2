# Keyless access for GitHub's workflows. Whoever runs as GitHub's environment of this name applies;
# a pull request only plans. Nobody else of GitHub gets a token.

locals {
  github = toset(var.github_repository == null ? [] : ["deployer", "planner"])

  # What runs, in claims of their own: an environment has its own rules about branches, tags and
  # people. Not `sub`: since July 2026 it holds numbers that GitHub gives to owner and repository.
  # https://docs.github.com/actions/reference/security/oidc#oidc-token-claims
  github_runs = {
    deployer = "${coalesce(var.github_repository, "-/-")}:environment:${var.environment}"
    planner  = "${coalesce(var.github_repository, "-/-")}:pull_request"
  }
}

resource "google_iam_workload_identity_pool" "github" {
  for_each                  = toset(var.github_repository == null ? [] : ["github"])
  project                   = var.project_id
  workload_identity_pool_id = "github"
  display_name              = "GitHub"
  depends_on                = [google_project_service.enabled]
}

resource "google_iam_workload_identity_pool_provider" "github" {
  #checkov:skip=CKV_GCP_125:it cannot read a condition with a variable in it; tests/terraform/test_access.py can
  for_each                           = google_iam_workload_identity_pool.github
  project                            = var.project_id
  workload_identity_pool_id          = each.value.workload_identity_pool_id
  workload_identity_pool_provider_id = "actions"
  display_name                       = "GitHub Actions"

  attribute_condition = join(" && ", [
    "assertion.repository == '${var.github_repository}'",
    "attribute.run in ['${join("', '", values(local.github_runs))}']",
  ])

  attribute_mapping = {
    "google.subject"        = "assertion.sub"
    "attribute.repository"  = "assertion.repository"
    "attribute.environment" = "has(assertion.environment) ? assertion.environment : ''"
    "attribute.event_name"  = "assertion.event_name"
    # A job in an environment counts as that, whatever event began it.
    "attribute.run" = "assertion.repository + (has(assertion.environment) ? ':environment:' + assertion.environment : ':' + assertion.event_name)"
  }

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_service_account" "github" {
  for_each     = local.github
  project      = var.project_id
  account_id   = "github-${each.key}"
  display_name = "GitHub's ${each.key}"
  depends_on   = [google_project_service.enabled]
}

resource "google_service_account_iam_member" "github" {
  for_each           = local.github
  service_account_id = google_service_account.github[each.key].name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.github["github"].name}/attribute.run/${local.github_runs[each.key]}"
}
