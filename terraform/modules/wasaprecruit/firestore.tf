# The database, its indexes, its backups and its rules.

locals {
  indexes = jsondecode(file("${local.repository}/firestore.indexes.json"))
}

resource "google_firestore_database" "this" {
  project                           = var.project_id
  name                              = "(default)"
  location_id                       = coalesce(var.firestore_location, var.region)
  type                              = "FIRESTORE_NATIVE"
  concurrency_mode                  = "OPTIMISTIC"
  app_engine_integration_mode       = "DISABLED"
  point_in_time_recovery_enablement = "POINT_IN_TIME_RECOVERY_ENABLED"
  delete_protection_state           = "DELETE_PROTECTION_ENABLED"
  # Taking it out of the configuration leaves it where it is.
  deletion_policy = "ABANDON"

  depends_on = [google_project_service.enabled]
}

resource "google_firestore_index" "this" {
  for_each = { for one in local.indexes.indexes :
    join(" ", concat([one.collectionGroup, one.queryScope], [for field in one.fields : "${field.fieldPath} ${try(field.order, field.arrayConfig)}"])) => one
  }
  project     = var.project_id
  database    = google_firestore_database.this.name
  collection  = each.value.collectionGroup
  query_scope = each.value.queryScope

  dynamic "fields" {
    for_each = each.value.fields
    content {
      field_path   = fields.value.fieldPath
      order        = try(fields.value.order, null)
      array_config = try(fields.value.arrayConfig, null)
    }
  }
}

# An empty list of indexes takes all of them away: an empty `index_config` does the same. Indexes
# and expiry of a field are one resource, since they are one document of Google's.
resource "google_firestore_field" "this" {
  for_each   = { for one in local.indexes.fieldOverrides : "${one.collectionGroup} ${one.fieldPath}" => one }
  project    = var.project_id
  database   = google_firestore_database.this.name
  collection = each.value.collectionGroup
  field      = each.value.fieldPath

  index_config {
    dynamic "indexes" {
      for_each = each.value.indexes
      content {
        query_scope  = indexes.value.queryScope
        order        = try(indexes.value.order, null)
        array_config = try(indexes.value.arrayConfig, null)
      }
    }
  }

  dynamic "ttl_config" {
    for_each = try(each.value.ttl, false) ? [true] : []
    content {}
  }
}

# Each day for a week, each Sunday for four: what was erased is in no backup after 28 days.
resource "google_firestore_backup_schedule" "daily" {
  project   = var.project_id
  database  = google_firestore_database.this.name
  retention = "${7 * local.days}s"

  daily_recurrence {}
}

resource "google_firestore_backup_schedule" "weekly" {
  project   = var.project_id
  database  = google_firestore_database.this.name
  retention = "${28 * local.days}s"

  weekly_recurrence {
    day = "SUNDAY"
  }
}

resource "google_firebaserules_ruleset" "firestore" {
  project = var.project_id

  source {
    files {
      name    = "firestore.rules"
      content = file("${local.repository}/firestore.rules")
    }
  }

  lifecycle {
    # Never without rules of some kind.
    create_before_destroy = true
  }

  depends_on = [google_firestore_database.this]
}

resource "google_firebaserules_release" "firestore" {
  project      = var.project_id
  name         = "cloud.firestore"
  ruleset_name = google_firebaserules_ruleset.firestore.id

  lifecycle {
    replace_triggered_by = [google_firebaserules_ruleset.firestore]
  }
}
