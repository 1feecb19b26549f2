"""What is kept is kept safely: database, files, who may sign in."""

import json
from pathlib import Path
from typing import Any

import pytest

from terraform_checks.played import Played
from wasaprecruit.domain.photos import sent_name, upload_name

LONGEST_BACKUP_DAYS = 28
"""What docs/decisions/0032 promises to whoever asks to be forgotten."""


@pytest.fixture(scope="module")
def indexes(root: Path) -> dict[str, Any]:
    declared: dict[str, Any] = json.loads((root / "firestore.indexes.json").read_text())
    return declared


@pytest.fixture(scope="module")
def database(played: Played) -> dict[str, Any]:
    return played.all("google_firestore_database")["this"]


def test_the_database_cannot_be_deleted_by_mistake(database: dict[str, Any]) -> None:
    assert database["delete_protection_state"] == "DELETE_PROTECTION_ENABLED"
    assert database["deletion_policy"] == "ABANDON"


def test_the_database_waits_for_nobody_and_can_go_back(database: dict[str, Any]) -> None:
    assert database["name"] == "(default)"
    assert database["type"] == "FIRESTORE_NATIVE"
    assert database["concurrency_mode"] == "OPTIMISTIC"
    assert database["point_in_time_recovery_enablement"] == "POINT_IN_TIME_RECOVERY_ENABLED"


def test_backups_are_made_daily_and_weekly_and_go_in_time(played: Played) -> None:
    backups = played.all("google_firestore_backup_schedule")
    assert backups.keys() == {"daily", "weekly"}
    assert backups["daily"]["daily_recurrence"] == [{}]
    assert backups["weekly"]["weekly_recurrence"] == [{"day": "SUNDAY"}]
    days = {int(one["retention"].removesuffix("s")) // 86400 for one in backups.values()}
    assert days == {7, LONGEST_BACKUP_DAYS}


def test_every_index_of_the_emulators_is_made(played: Played, indexes: dict[str, Any]) -> None:
    made = [
        {
            "collectionGroup": one["collection"],
            "queryScope": one["query_scope"],
            "fields": [
                {"fieldPath": field["field_path"], **_kind(field, "array_config")}
                for field in one["fields"]
            ],
        }
        for one in played.all("google_firestore_index").values()
    ]
    assert sorted(made, key=str) == sorted(indexes["indexes"], key=str)


def test_every_exemption_is_made_and_nothing_else(played: Played, indexes: dict[str, Any]) -> None:
    made = {(one["collection"], one["field"]): one for one in played.list("google_firestore_field")}
    wanted = {(one["collectionGroup"], one["fieldPath"]): one for one in indexes["fieldOverrides"]}
    assert made.keys() == wanted.keys()
    for key, one in wanted.items():
        # One block, even when it is empty: without it the field would keep its indexes.
        assert [_without_nulls(index) for index in made[key]["index_config"][0]["indexes"]] == [
            {
                "query_scope": index["queryScope"],
                **{
                    name: index[stored]
                    for name, stored in (("order", "order"), ("array_config", "arrayConfig"))
                    if stored in index
                },
            }
            for index in one["indexes"]
        ]
        assert bool(made[key]["ttl_config"]) == one.get("ttl", False)


def _kind(field: dict[str, Any], array_config: str) -> dict[str, Any]:
    """How a field is indexed, as firestore.indexes.json says it: in an order, or by its values."""
    if field.get(array_config):
        return {"arrayConfig": field[array_config]}
    return {"order": field["order"]}


def _without_nulls(index: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in index.items() if value is not None}


def test_only_what_may_go_expires(indexes: dict[str, Any]) -> None:
    # A lease that ran out tells nothing after a day: `reconcile` has found what it left.
    # Who looked at a conversation is nobody's business an hour later.
    # A notice holds ids only, and has been seen after three months, or never will be.
    expiring = {
        (one["collectionGroup"], one["fieldPath"])
        for one in indexes["fieldOverrides"]
        if one.get("ttl")
    }
    # What left somebody's sight is told once, to the desks that are open.
    gone = ("departures", "leases", "notices", "presence")
    assert expiring == {(one, "expiresAt") for one in gone}


def test_the_tested_rules_are_released(played: Played, root: Path) -> None:
    ruleset = played.all("google_firebaserules_ruleset")["firestore"]
    assert ruleset["source"][0]["files"][0]["content"] == (root / "firestore.rules").read_text()
    release = played.all("google_firebaserules_release")["firestore"]
    assert release["name"] == "cloud.firestore"
    assert release["ruleset_name"] == ruleset["id"]


def test_every_bucket_is_private(played: Played) -> None:
    buckets = played.list("google_storage_bucket")
    assert len(buckets) >= 2
    for one in buckets:
        assert one["public_access_prevention"] == "enforced"
        assert one["uniform_bucket_level_access"] is True


def test_photos_are_not_deleted_by_mistake_and_gone_after_a_week(played: Played) -> None:
    photos = played.all("google_storage_bucket", "photos")["photos"]
    assert photos["force_destroy"] is False
    assert photos["soft_delete_policy"][0]["retention_duration_seconds"] == 7 * 86400
    assert not photos["versioning"]
    assert photos["cors"][0]["origin"] == [
        "https://wasaprecruit-test.web.app",
        "https://wasaprecruit-test.firebaseapp.com",
    ]


def test_no_lifecycle_rule_deletes_a_photo_but_only_what_was_handed_over_to_be_sent(
    played: Played,
) -> None:
    photos = played.all("google_storage_bucket", "photos")["photos"]
    does = {rule["action"][0]["type"]: rule["condition"] for rule in photos["lifecycle_rule"]}
    assert set(does) == {"AbortIncompleteMultipartUpload", "SetStorageClass", "Delete"}
    [deleted] = does["Delete"]
    assert (deleted["age"], deleted["matches_prefix"]) == (1, ["uploads/"])
    assert upload_name("a", "b").startswith("uploads/")
    assert not sent_name("a", "b", "pdf").startswith("uploads/")


def test_a_browser_may_hand_over_a_file(played: Played) -> None:
    [cors] = played.all("google_storage_bucket", "photos")["photos"]["cors"]
    assert "PUT" in cors["method"]
    assert {"Content-Type", "X-Goog-Content-Length-Range"} <= set(cors["response_header"])


def test_sign_up_is_closed_as_on_a_laptop(played: Played, root: Path) -> None:
    tested = json.loads((root / "identity-platform.json").read_text())
    made = played.all("google_identity_platform_config")["this"]
    assert made["client"][0]["permissions"] == [
        {"disabled_user_signup": True, "disabled_user_deletion": True}
    ]
    assert tested["client"]["permissions"]["disabledUserSignup"] is True
    # Colleagues are invited by a link (decision 55); who has no account gets none by it.
    assert made["sign_in"][0]["email"] == [{"enabled": True, "password_required": False}]
    assert made["sign_in"][0]["anonymous"] == [{"enabled": False}]
    assert made["sign_in"][0]["phone_number"][0]["enabled"] is False
    assert "localhost" not in made["authorized_domains"]


def test_old_images_go_and_the_newest_stay(played: Played) -> None:
    repository = played.all("google_artifact_registry_repository")["functions"]
    assert repository["cleanup_policy_dry_run"] is False
    does = {one["action"]: one for one in repository["cleanup_policies"]}
    assert does["KEEP"]["most_recent_versions"][0]["keep_count"] >= 2
    assert does["DELETE"]["condition"][0]["older_than"] == "2592000s"
    used = played.all("google_cloudfunctions2_function").values()
    assert {one["build_config"][0]["docker_repository"] for one in used} == {repository["id"]}


def test_money_is_watched(played: Played) -> None:
    budget = played.all("google_billing_budget")["0"]
    assert budget["amount"][0]["specified_amount"][0]["units"] == "50"
    assert budget["budget_filter"][0]["projects"] == ["projects/123456789012"]
    assert [one["threshold_percent"] for one in budget["threshold_rules"]] == [0.5, 1, 1.2]


def test_who_reads_photos_and_secrets_by_hand_is_written_down(played: Played) -> None:
    audited = played.all("google_project_iam_audit_config")
    assert audited.keys() == {"storage.googleapis.com", "secretmanager.googleapis.com"}
    for one in audited.values():
        assert {log["log_type"] for log in one["audit_log_config"]} == {"DATA_READ", "DATA_WRITE"}
