"""What a test needs at hand: the real client, the control API, a queue and ways to wait."""

import json
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import grpc
from google.api_core.exceptions import NotFound
from google.cloud.tasks_v2 import CloudTasksClient
from google.cloud.tasks_v2.services.cloud_tasks.transports import CloudTasksGrpcTransport
from google.cloud.tasks_v2.types import Task

LOCATION = "projects/demo-wasaprecruit/locations/us-central1"
TIMEOUT_SECONDS = 10.0

T = TypeVar("T")


def eventually(probe: Callable[[], T]) -> T:
    """The first truthy answer of `probe`."""
    end = time.monotonic() + TIMEOUT_SECONDS
    while not (answer := probe()):
        assert time.monotonic() < end, "did not happen in time"
        time.sleep(0.005)
    return answer


def new_client(port: int) -> tuple[CloudTasksClient, grpc.Channel]:
    channel = grpc.insecure_channel(f"127.0.0.1:{port}")
    return CloudTasksClient(transport=CloudTasksGrpcTransport(channel=channel)), channel


@dataclass(frozen=True)
class Control:
    port: int

    def get(self, path: str) -> Any:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=5) as answer:
            return json.load(answer)

    def post(self, path: str, body: dict[str, Any] | None = None) -> Any:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            data=json.dumps(body or {}).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=5) as answer:
            return json.load(answer)

    def advance(self, seconds: float) -> None:
        self.post("/clock", {"advanceSeconds": seconds})

    def wait_until_idle(self) -> None:
        eventually(lambda: self.get("/idle")["idle"])


@dataclass(frozen=True)
class Desk:
    client: CloudTasksClient
    control: Control
    queue: str  # full name of a queue that only this test uses

    def create(self, url: str, task_id: str | None = None, **fields: Any) -> Task:
        """`fields` of the request are given as `http_request`, the others are the task's."""
        request = {"url": url, **fields.pop("http_request", {})}
        if task_id is not None:
            fields["name"] = f"{self.queue}/tasks/{task_id}"
        return self.client.create_task(
            request={"parent": self.queue, "task": {"http_request": request, **fields}}
        )

    def configure(self, **settings: Any) -> None:
        self.client.update_queue(request={"queue": {"name": self.queue, **settings}})

    def wait_until_gone(self, task: Task) -> None:
        eventually(lambda: self.find(task) is None)

    def wait_for_failures(self, task: Task, count: int) -> Task:
        """The task, once `count` attempts at it have failed."""

        def failed() -> Task | None:
            found = self.find(task)
            answered = found and found.last_attempt.response_time
            return found if answered and found and found.dispatch_count == count else None

        found = eventually(failed)
        assert found
        return found

    def find(self, task: Task) -> Task | None:
        try:
            return self.client.get_task(name=task.name)
        except NotFound:
            return None
