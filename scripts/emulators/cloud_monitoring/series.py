"""`projects.timeSeries.list`: one point a series, asked of the emulators at that moment.

What they do not tell (the age of the oldest event) has no series, as in a project where nothing has
been written yet.
"""

import os
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import aiohttp
import grpc.aio
from aiohttp import web
from google.api_core.exceptions import DeadlineExceeded
from google.pubsub_v1.services.subscriber import SubscriberAsyncClient
from google.pubsub_v1.services.subscriber.transports import SubscriberGrpcAsyncIOTransport
from google.pubsub_v1.types import PullRequest

_METRIC = re.compile(r'metric\.type = "([^"]+)"')
_UNDELIVERED = "pubsub.googleapis.com/subscription/num_undelivered_messages"
_DEPTH = "cloudtasks.googleapis.com/queue/depth"
_MOST = 1000
_PULL_SECONDS = 2.0


@dataclass(frozen=True)
class Sources:
    """URLs of the controls, and the full name of the dead letters' subscription."""

    relay: str
    tasks: str
    dead_letters: str
    queues: tuple[str, ...]


class TimeSeries:
    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    async def answer(self, request: web.Request) -> web.Response:
        named = _METRIC.fullmatch(request.query.get("filter", ""))
        if not named or "interval.endTime" not in request.query:
            return web.json_response({"error": {"status": "INVALID_ARGUMENT"}}, status=400)
        numbers, label = await self._numbers(named[1])
        series = [_series(named[1], label, name, number) for name, number in numbers.items()]
        return web.json_response({"timeSeries": series} if series else {})

    async def _numbers(self, metric: str) -> tuple[dict[str, int], str]:
        if metric == _UNDELIVERED:
            held = (await _get(f"{self._sources.relay}/idle"))["held"]
            dead = self._sources.dead_letters
            return {**held, dead.rpartition("/")[2]: await _lying_in(dead)}, "subscription_id"
        if metric == _DEPTH:
            waiting = await _get(f"{self._sources.tasks}/tasks")
            depths = Counter(task["queue"] for task in waiting)
            return {name: depths[name] for name in self._sources.queues}, "queue_id"
        return {}, ""


async def _get(url: str) -> Any:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return await response.json()


async def _lying_in(subscription: str) -> int:
    """The emulator counts nothing: take what is there and give it back."""
    async with grpc.aio.insecure_channel(os.environ["PUBSUB_EMULATOR_HOST"]) as channel:
        client = SubscriberAsyncClient(transport=SubscriberGrpcAsyncIOTransport(channel=channel))
        asked = PullRequest(subscription=subscription, max_messages=_MOST, return_immediately=True)
        try:
            answer = await client.pull(request=asked, timeout=_PULL_SECONDS, retry=None)
        except DeadlineExceeded:
            return 0
        ids = [received.ack_id for received in answer.received_messages]
        if ids:
            await client.modify_ack_deadline(
                subscription=subscription, ack_ids=ids, ack_deadline_seconds=0
            )
        return len(ids)


def _series(metric: str, label: str, name: str, number: int) -> dict[str, Any]:
    now = datetime.now(UTC).isoformat()
    point = {"interval": {"startTime": now, "endTime": now}, "value": {"int64Value": str(number)}}
    return {
        "metric": {"type": metric, "labels": {}},
        "resource": {"type": metric.partition(".")[0], "labels": {label: name}},
        "metricKind": "GAUGE",
        "valueType": "INT64",
        "points": [point],
    }
