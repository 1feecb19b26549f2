"""Cloud Tasks: the queue that calls the function `deliver`."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import grpc
from google.api_core import exceptions
from google.cloud.tasks_v2 import CloudTasksClient, HttpRequest, OidcToken, Task
from google.cloud.tasks_v2.services.cloud_tasks.transports import CloudTasksGrpcTransport


@dataclass(frozen=True)
class Target:
    """`queue` is a full name; `url` is called as `service_account`."""

    queue: str
    url: str
    service_account: str


class CloudTasks:
    """Implements `ports.Tasks`."""

    def __init__(self, client: CloudTasksClient, target: Target) -> None:
        self._client = client
        self._target = target

    def drain(self, conversation_id: str, name: str) -> None:
        self._enqueue(name, {"conversationId": conversation_id})

    def settle(self, conversation_id: str, message_id: str, name: str, delay: timedelta) -> None:
        self._enqueue(name, {"conversationId": conversation_id, "settle": message_id}, delay)

    def _enqueue(self, name: str, payload: dict[str, str], delay: timedelta | None = None) -> None:
        task = Task(
            name=f"{self._target.queue}/tasks/{name}",
            http_request=HttpRequest(
                url=self._target.url,
                headers={"Content-Type": "application/json"},
                body=json.dumps(payload).encode(),
                oidc_token=OidcToken(
                    service_account_email=self._target.service_account, audience=self._target.url
                ),
            ),
            schedule_time=datetime.now(UTC) + delay if delay else None,
        )
        try:
            self._client.create_task(parent=self._target.queue, task=task)
        except exceptions.AlreadyExists:
            # Asked for before: that task is waiting, or has done its work.
            return


def make_client(emulator_host: str | None) -> CloudTasksClient:
    """The real client, of the emulator when there is one."""
    if emulator_host is None:
        return CloudTasksClient()
    channel = grpc.insecure_channel(emulator_host)
    return CloudTasksClient(transport=CloudTasksGrpcTransport(channel=channel))
