"""What reaches BigQuery: the facts that the funnel counts, and no word of anybody."""

import re
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from terraform_checks.played import Played
from wasaprecruit.domain.events.messages import Ad
from wasaprecruit.domain.events.reading import Event

# Ids, counts and names of our own. What people wrote, their numbers and ages are not among them.
HARMLESS = {
    "message_id",
    "ad",
    "files",
    "excess",
    "submission_id",
    "photo_id",
    "slot",
    "problems",
    "index",
    "fault",
    "step",
    "number",
    "asked_at",
    "due_at",
}
MOST_BYTES = 256
"""https://cloud.google.com/pubsub/quotas#resource_limits: of a filter."""


@pytest.fixture(scope="module")
def subscription(played: Played) -> dict[str, Any]:
    return played.all("google_pubsub_subscription", "analytics")["analytics"]


def _models() -> dict[str, type[BaseModel]]:
    union = get_args(Event)[0]
    return {one.model_fields["type"].default: one for one in get_args(union)}


def _counted(subscription: dict[str, Any]) -> list[str]:
    return re.findall(r'attributes\.type = "([\w.]+)"', subscription["filter"])


def test_only_chosen_events_are_counted(subscription: dict[str, Any]) -> None:
    counted = _counted(subscription)
    assert subscription["filter"] == " OR ".join(f'attributes.type = "{one}"' for one in counted)
    assert len(subscription["filter"].encode()) <= MOST_BYTES
    assert set(counted) <= set(_models())
    assert len(counted) == 5


def test_counted_events_tell_nothing_of_a_person(subscription: dict[str, Any]) -> None:
    for name in _counted(subscription):
        data = _models()[name].model_fields["data"].annotation
        assert isinstance(data, type)
        assert issubclass(data, BaseModel)
        assert set(data.model_fields) <= HARMLESS
    # Meta's own ids: which advertisement, which click.
    assert set(Ad.model_fields) == {"source_type", "source_id", "click_id"}


def test_rows_go_in_time(played: Played, subscription: dict[str, Any]) -> None:
    table = played.all("google_bigquery_table", "events")["events"]
    assert table["time_partitioning"][0]["field"] == "publish_time"
    assert table["time_partitioning"][0]["expiration_ms"] == 400 * 86400 * 1000
    assert table["deletion_protection"] is True
    config = subscription["bigquery_config"][0]
    assert config["write_metadata"] is True
    assert config["table"] == "wasaprecruit-test.analytics.events"


def test_pubsub_may_write_this_table_and_no_other(played: Played) -> None:
    grants = played.all("google_bigquery_table_iam_member")
    assert set(grants) == {"roles/bigquery.dataEditor", "roles/bigquery.metadataViewer"}
    assert {one["table_id"] for one in grants.values()} == {"events"}
    assert {one["member"] for one in grants.values()} == {
        "serviceAccount:service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com"
    }


def test_the_funnel_counts_only_what_is_kept(played: Played, subscription: dict[str, Any]) -> None:
    views = {one["table_id"]: one["view"] for one in played.list("google_bigquery_table")}
    funnel = views["funnel"][0]["query"]
    assert set(re.findall(r"type = '([\w.]+)'", funnel)) == set(_counted(subscription))
    # An event that was published twice is one row.
    assert "PARTITION BY JSON_VALUE(data, '$.id')" in views["facts"][0]["query"]
    assert "wasaprecruit-test.analytics.facts" in funnel
