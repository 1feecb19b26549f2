"""Cloud Monitoring: how much waits in subscriptions and queues.

https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.timeSeries/list. Pub/Sub's and Cloud
Tasks' own numbers, some minutes old; to be read with `roles/monitoring.viewer` alone.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import requests

from wasaprecruit.domain.health import Backlog
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.gauges import Unanswered

API = "https://monitoring.googleapis.com"
DEAD_LETTERS = "dead-letters"

_UNDELIVERED = "pubsub.googleapis.com/subscription/num_undelivered_messages"
_OLDEST = "pubsub.googleapis.com/subscription/oldest_unacked_message_age"
_DEPTH = "cloudtasks.googleapis.com/queue/depth"
_LATEST = timedelta(minutes=10)
_TIMEOUT_SECONDS = 5.0
_ODD = (requests.RequestException, LookupError, ValueError, TypeError, AttributeError)
"""No answer, or one that is not as documented."""


class CloudMonitoring:
    """Implements `ports.Gauges`. `session` signs the requests; it is made when it is needed."""

    def __init__(
        self, session: Callable[[], requests.Session], project: str, base_url: str, clock: Clock
    ) -> None:
        self._session = session
        self._url = f"{base_url}/v3/projects/{project}/timeSeries"
        self._clock = clock

    def events(self) -> list[Backlog]:
        waiting = self._newest(_UNDELIVERED, "subscription_id")
        oldest = self._ages()
        return [
            Backlog(name=name, waiting=number, oldest_seconds=oldest.get(name))
            for name, number in sorted(waiting.items())
            if name != DEAD_LETTERS
        ]

    def tasks(self) -> list[Backlog]:
        depths = self._newest(_DEPTH, "queue_id")
        return [Backlog(name=name, waiting=number) for name, number in sorted(depths.items())]

    def dead_letters(self) -> int:
        found = self._newest(_UNDELIVERED, "subscription_id")
        if DEAD_LETTERS not in found:
            raise Unanswered
        return found[DEAD_LETTERS]

    def _ages(self) -> dict[str, int]:
        """Pub/Sub reports none for a subscription that has been empty for long."""
        try:
            return self._newest(_OLDEST, "subscription_id")
        except Unanswered:
            return {}

    def _newest(self, metric: str, label: str) -> dict[str, int]:
        """The newest value by that label of the resource. Raises Unanswered, also without any."""
        now = self._clock()
        asked = {
            "filter": f'metric.type = "{metric}"',
            "interval.startTime": _rfc3339(now - _LATEST),
            "interval.endTime": _rfc3339(now),
        }
        try:
            answer = self._session().get(self._url, params=asked, timeout=_TIMEOUT_SECONDS)
            answer.raise_for_status()
            series = answer.json().get("timeSeries", [])
            found = {one["resource"]["labels"][label]: _value(one) for one in series}
        except _ODD as error:
            raise Unanswered from error
        if not found:
            raise Unanswered
        return found


def _value(series: Mapping[str, Any]) -> int:
    """The newest point comes first; whole numbers are text."""
    return int(series["points"][0]["value"]["int64Value"])


def _rfc3339(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
