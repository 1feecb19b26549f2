# Keyless access for GitHub's workflows. Whoever runs as GitHub's environment of this name applies;
# a pull request only plans. Nobody else of GitHub gets a token.

locals {
  github = toset(var.github_repository == null ? [] : ["deployer", "planner"])

  # GitHub's word for what runs: an environment has its own rules about branches, tags and people.
  # https://docs.github.com/actions/reference/security/oidc#oidc-token-claims
  github_subjects = {
    deployer = "repo:${coalesce(var.github_repository, "-/-")}:environment:${var.environment}"
    planner  = "repo:${coalesce(var.github_repository, "-/-")}:pull_request"
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
    "assertion.sub in ['${join("', '", values(local.github_subjects))}']",
  ])

  attribute_mapping = {
    "google.subject" = "assertion.sub"
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
  member             = "principal://iam.googleapis.com/${google_iam_workload_identity_pool.github["github"].name}/subject/${local.github_subjects[each.key]}"
}
