"""Cloud Tasks: the queues that call the functions `deliver` and `remind`."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import grpc
from google.api_core import exceptions
from google.cloud.tasks_v2 import CloudTasksClient, HttpRequest, OidcToken, Task
from google.cloud.tasks_v2.services.cloud_tasks.transports import CloudTasksGrpcTransport
from opentelemetry.trace import SpanKind

from wasaprecruit.domain.events.bot import DueData, ReminderData, SnoozeData
from wasaprecruit.telemetry.carrying import TASK_HEADERS, carried
from wasaprecruit.telemetry.tracing import step


@dataclass(frozen=True)
class Target:
    """`queue` is a full name; `url` is called as `service_account`."""

    queue: str
    url: str
    service_account: str

    @property
    def name(self) -> str:
        return self.queue.rpartition("/")[2]


class CloudTasks:
    """Implements `ports.Tasks`."""

    def __init__(self, client: CloudTasksClient, deliver: Target, remind: Target) -> None:
        self._client = client
        self._deliver = deliver
        self._remind = remind

    def drain(self, conversation_id: str, name: str) -> None:
        self._enqueue(self._deliver, name, {"conversationId": conversation_id})

    def settle(self, conversation_id: str, message_id: str, name: str, delay: timedelta) -> None:
        payload = {"conversationId": conversation_id, "settle": message_id}
        self._enqueue(self._deliver, name, payload, datetime.now(UTC) + delay if delay else None)

    def remind(self, conversation_id: str, reminder: ReminderData, name: str) -> None:
        payload = {
            "conversationId": conversation_id,
            "reminder": reminder.model_dump(mode="json", by_alias=True),
        }
        self._enqueue(self._remind, name, payload, reminder.due_at)

    def wake(self, conversation_id: str, snooze: SnoozeData, name: str) -> None:
        payload = {
            "conversationId": conversation_id,
            "snooze": snooze.model_dump(mode="json", by_alias=True),
        }
        self._enqueue(self._remind, name, payload, snooze.wakes_at)

    def send_later(self, conversation_id: str, due: DueData, name: str) -> None:
        payload = {
            "conversationId": conversation_id,
            "message": due.model_dump(mode="json", by_alias=True),
        }
        self._enqueue(self._remind, name, payload, due.send_at)

    def _enqueue(
        self, target: Target, name: str, payload: dict[str, Any], at: datetime | None = None
    ) -> None:
        with step(f"enqueue {target.name}", SpanKind.PRODUCER, {"wasaprecruit.task": name}):
            self._create(target, name, payload, at)

    def _create(
        self, target: Target, name: str, payload: dict[str, Any], at: datetime | None
    ) -> None:
        task = Task(
            name=f"{target.queue}/tasks/{name}",
            http_request=HttpRequest(
                url=target.url,
                headers={"Content-Type": "application/json", **carried(TASK_HEADERS)},
                body=json.dumps(payload).encode(),
                oidc_token=OidcToken(
                    service_account_email=target.service_account, audience=target.url
                ),
            ),
            schedule_time=at,
        )
        try:
            self._client.create_task(parent=target.queue, task=task)
        except exceptions.AlreadyExists:
            # Asked for before: that task is waiting, or has done its work.
            return


def make_client(emulator_host: str | None) -> CloudTasksClient:
    """Google's client, connected to the emulator when there is one."""
    if emulator_host is None:
        return CloudTasksClient()
    channel = grpc.insecure_channel(emulator_host)
    return CloudTasksClient(transport=CloudTasksGrpcTransport(channel=channel))
