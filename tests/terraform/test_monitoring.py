"""The alarms as they would be made."""

from typing import Any

from terraform_checks.played import Played, Values

POLICIES = "google_monitoring_alert_policy"


def test_silence_is_that_of_all_revisions_together(played: Played) -> None:
    """Of each series for itself, an old revision's would ring after every deployment."""
    absent = [one for policy in _policies(played) for one in _absences(policy["values"])]
    assert absent
    for condition in absent:
        (aggregation,) = condition["aggregations"]
        assert aggregation["cross_series_reducer"] == "REDUCE_SUM"
        assert not aggregation["group_by_fields"]


def test_alarms_come_last(played: Played) -> None:
    """A new metric is not known to policies at once; the slowest steps give it time."""
    waits_for = {one for policy in _policies(played) for one in policy["depends_on"]}
    assert {one.removeprefix("module.wasaprecruit.") for one in waits_for} >= {
        "google_cloudfunctions2_function.this",
        "google_logging_metric.measure",
        "terraform_data.web_content",
    }


def _policies(played: Played) -> list[Values]:
    return [one for one in played.resources if one["type"] == POLICIES]


def _absences(policy: Values) -> list[dict[str, Any]]:
    return [one for condition in policy["conditions"] for one in condition["condition_absent"]]
