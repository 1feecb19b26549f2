"""The health page: honest about what it does not know."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
import requests

from tests.builders import a_conversation, outbound
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments
from tests.fakes import HandClock as Clock
from wasaprecruit.adapters.cloud_monitoring import CloudMonitoring
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.message import MessageError
from wasaprecruit.domain.documents.reconciliation import Reconciliation
from wasaprecruit.domain.health import Backlog
from wasaprecruit.ports.documents import Create
from wasaprecruit.ports.gauges import Gauges, NoGauges, Unanswered
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.look_after import look_after
from wasaprecruit.use_cases.desk.needs import Desk


class Gauge:
    def events(self) -> list[Backlog]:
        return [Backlog(name="ingest", waiting=3, oldest_seconds=40)]

    def tasks(self) -> list[Backlog]:
        return [Backlog(name="deliver", waiting=0)]

    def dead_letters(self) -> int:
        return 2


def _desk(documents: FakeDocuments, gauges: Gauges) -> Desk:
    clock = Clock(NOON + timedelta(hours=1))
    return a_desk(documents, clock, gauges=gauges)


def _failed(code: str) -> Any:
    return outbound(status="failed", error=MessageError(code=code, reason="x"))


def test_an_admin_sees_what_waits_what_is_dead_and_what_twilio_refused() -> None:
    documents = FakeDocuments()
    documents.commit(Create(paths.reconciliation(), Reconciliation(received_until=NOON)))
    messages = {"a": outbound(status="unknown"), "b": outbound(), "c": _failed("63016")}
    a_conversation(documents, "c-1", *messages.items(), ("d", _failed("63016")))
    health = look_after(Asked(Nothing()), _desk(documents, Gauge()))
    assert (health.reconciled_until, health.unknown) == (NOON, [])
    assert (health.doubts, health.queued, health.dead_letters) == (1, 1, 2)
    assert health.twilio_errors == {"63016": 2}
    assert health.events == [Backlog(name="ingest", waiting=3, oldest_seconds=40)]


def test_what_does_not_answer_is_unknown_and_not_nought() -> None:
    health = look_after(Asked(Nothing()), _desk(FakeDocuments(), NoGauges()))
    assert health.unknown == ["events", "tasks", "dead_letters"]
    assert (health.events, health.tasks, health.dead_letters) == (None, None, None)
    assert (health.doubts, health.queued, health.twilio_errors) == (0, 0, {})


def test_a_store_that_is_away_takes_nothing_from_the_others() -> None:
    class Away(FakeDocuments):
        def get(self, *_: Any) -> Any:
            raise ConnectionError

        def find(self, *_: Any) -> Any:
            raise ConnectionError

    health = look_after(Asked(Nothing()), _desk(Away(), Gauge()))
    assert health.unknown == ["reconciled_until", "doubts", "queued", "twilio_errors"]
    assert health.dead_letters == 2


class Session(requests.Session):
    """Answers each metric as it was told to."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        super().__init__()
        self.answers = answers

    def get(self, *_: Any, **rest: Any) -> Any:
        metric = rest["params"]["filter"].split('"')[1].rpartition("/")[2]
        told = self.answers.get(metric, {})
        answer = requests.Response()
        answer.status_code = told if isinstance(told, int) else 200
        answer._content = json.dumps(told).encode()
        return answer


def _series(label: str, **values: int) -> dict[str, Any]:
    return {
        "timeSeries": [
            {"resource": {"labels": {label: name}}, "points": [_point(value), _point(99)]}
            for name, value in values.items()
        ]
    }


def _point(value: int) -> dict[str, Any]:
    return {"value": {"int64Value": str(value)}}


def _monitoring(**answers: Any) -> CloudMonitoring:
    return CloudMonitoring(lambda: Session(answers), "p", "http://x", Clock())


def test_the_newest_point_of_each_series_counts() -> None:
    waiting = _series("subscription_id", ingest=3, **{"dead-letters": 1})
    oldest = _series("subscription_id", ingest=40)
    gauges = _monitoring(num_undelivered_messages=waiting, oldest_unacked_message_age=oldest)
    assert gauges.events() == [Backlog(name="ingest", waiting=3, oldest_seconds=40)]
    assert gauges.dead_letters() == 1


@pytest.mark.parametrize(
    "told",
    [403, 500, {}, {"timeSeries": [{}]}, _series("subscription_id", ingest=0), [], None],
)
def test_an_answer_without_the_number_is_none(told: Any) -> None:
    with pytest.raises(Unanswered):
        _monitoring(num_undelivered_messages=told).dead_letters()


def test_events_are_told_without_an_age_where_none_is_known() -> None:
    waiting = _series("subscription_id", ingest=3)
    gauges = _monitoring(num_undelivered_messages=waiting, oldest_unacked_message_age={})
    assert gauges.events() == [Backlog(name="ingest", waiting=3)]
