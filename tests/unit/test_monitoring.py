"""What is measured, watched, shown and explained is the same."""

import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from deployment.description import read_description
from wasaprecruit.telemetry.measuring import Measure

ROOT = Path(__file__).parents[2]
MODULE = ROOT / "terraform" / "modules" / "wasaprecruit"
RUNBOOK = (ROOT / "docs" / "runbook.md").read_text()
METRICS: dict[str, Any] = yaml.safe_load((ROOT / "functions" / "metrics.yaml").read_text())
ALERTS: dict[str, Any] = yaml.safe_load((MODULE / "alerts.yaml").read_text())
DASHBOARD = (MODULE / "dashboard.json").read_text()
CONDITIONS = [condition for alert in ALERTS.values() for condition in alert["conditions"]]
OURS = "logging.googleapis.com/user/wasaprecruit/"


def test_every_measure_of_the_code_is_defined_and_no_other() -> None:
    assert set(get_args(Measure)) == METRICS.keys()


def test_every_measure_is_taken_somewhere() -> None:
    sources = [path.read_text() for path in (ROOT / "functions/wasaprecruit").rglob("*.py")]
    taken = "\n".join(text for text in sources if "Measure = Literal" not in text)
    assert [name for name in METRICS if f'"{name}"' not in taken] == []


@pytest.mark.parametrize("name", METRICS)
def test_a_metric_is_whole(name: str) -> None:
    metric = METRICS[name]
    assert metric["kind"] in {"count", "distribution", "level"}
    assert ("buckets" in metric) == (metric["kind"] != "count")
    bounds = metric.get("buckets", [])
    assert bounds == sorted(set(bounds))
    assert metric["description"].endswith(".")


def test_every_alert_has_its_section_and_every_section_its_alert() -> None:
    titles = [alert["title"] for alert in ALERTS.values()]
    assert re.findall(r"^## (.+)$", RUNBOOK, re.MULTILINE) == titles


@pytest.mark.parametrize("title", [alert["title"] for alert in ALERTS.values()])
def test_a_section_says_what_to_do(title: str) -> None:
    section = RUNBOOK.partition(f"## {title}\n")[2].partition("\n## ")[0]
    assert len(section.split()) > 40


def test_alerts_and_dashboard_watch_what_is_measured() -> None:
    watched = {one["metric"] for one in CONDITIONS if one["metric"].startswith(OURS)}
    assert {metric.removeprefix(OURS) for metric in watched} <= METRICS.keys()
    shown = set(re.findall(r"user_wasaprecruit_([a-z_]+?)(?:_sum|_count|_bucket)?\{", DASHBOARD))
    assert shown == METRICS.keys()
    json.loads(DASHBOARD)


def test_alerts_watch_subscriptions_and_queues_that_exist() -> None:
    description = read_description()
    told = " ".join(one.get("where", "") for one in CONDITIONS)
    subscriptions = set(re.findall(r'subscription_id = "([^"]+)"', told))
    pushed = {name for name, one in description.functions.items() if one.trigger.subscription}
    assert subscriptions == pushed | {description.dead_letters.subscription}
    queues = set(re.findall(r'queue_id = "([^"]+)"', told))
    assert queues <= {name for name, one in description.functions.items() if one.trigger.queue}


def test_nothing_counts_as_something_between_two_bounds() -> None:
    """A percentile is reckoned within a bucket: 0 must not share one with what is above it."""
    for condition in CONDITIONS:
        name = condition["metric"].removeprefix(OURS)
        if "PERCENTILE" in condition["align"] and condition["above"] < 1:
            assert METRICS[name]["buckets"][0] == condition["above"]


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda one: one["metric"])
def test_a_condition_has_a_threshold_or_a_silence(condition: dict[str, Any]) -> None:
    assert ("silent" in condition) != ({"above", "for"} <= condition.keys())
    assert condition["seconds"] >= 60
