"""The headers that a worker sees."""

from datetime import timedelta

import jwt
from google.cloud.tasks_v2.types import HttpRequest, OidcToken, Task

from emulators import identity
from emulators.cloud_tasks.delivery import headers_of
from emulators.cloud_tasks.pending_task import PendingTask
from tests.emulators.cloud_tasks.desk import Desk
from tests.emulators.cloud_tasks.worker import Worker

EMAIL = "tasks-invoker@demo-wasaprecruit.iam.gserviceaccount.com"
SLOW_RETRY = {"min_backoff": timedelta(seconds=100)}


def claims_of(authorization: str) -> dict[str, str]:
    token = authorization.removeprefix("Bearer ")
    claims: dict[str, str] = jwt.decode(token, options={"verify_signature": False})
    return claims


def test_the_first_attempt_says_queue_task_and_counts(desk: Desk, worker: Worker) -> None:
    desk.create(worker.url, "m1")
    (received,) = worker.wait_for(1)
    headers = received.headers
    assert headers["X-CloudTasks-QueueName"] == desk.queue.rpartition("/")[2]
    assert headers["X-CloudTasks-TaskName"] == "m1"
    assert headers["X-CloudTasks-TaskRetryCount"] == "0"
    assert headers["X-CloudTasks-TaskExecutionCount"] == "0"
    assert headers["User-Agent"] == "Google-Cloud-Tasks"
    assert headers["X-CloudTasks-TaskPreviousResponse"] is None
    assert headers["X-CloudTasks-TaskRetryReason"] is None
    assert headers["Content-Type"] is None
    assert headers["Authorization"] is None


def test_retries_count_every_attempt_and_executions_leave_out_5xx(
    desk: Desk, worker: Worker
) -> None:
    """The sequence 503, 404, 200 as recorded from the real service (see README.md)."""
    desk.configure(retry_config=SLOW_RETRY)
    worker.will_answer(503, 404, 200)
    task = desk.create(worker.url)
    for failures in (1, 2):
        desk.wait_for_failures(task, failures)
        desk.control.advance(200)
    seen = [
        (
            received.headers["X-CloudTasks-TaskRetryCount"],
            received.headers["X-CloudTasks-TaskExecutionCount"],
            received.headers["X-CloudTasks-TaskPreviousResponse"],
            received.headers["X-CloudTasks-TaskRetryReason"],
        )
        for received in worker.wait_for(3)
    ]
    assert seen == [("0", "0", None, None), ("1", "0", "503", ""), ("2", "1", "404", "")]


def test_the_services_own_headers_cannot_be_set_by_the_caller(desk: Desk, worker: Worker) -> None:
    mine = {
        "X-CloudTasks-TaskRetryCount": "7",
        "x-cloudtasks-invented": "x",
        "X-AppEngine-QueueName": "x",
        "X-Google-Invented": "x",
        "User-Agent": "me",
        "Host": "evil.example",
        "content-length": "1",
        "Content-Type": "application/json",
        "Authorization": "Basic x",
    }
    desk.create(worker.url, http_request={"headers": mine, "body": b"{}"})
    (received,) = worker.wait_for(1)
    headers = received.headers
    assert headers.get_all("X-CloudTasks-TaskRetryCount") == ["0"]
    assert headers["x-cloudtasks-invented"] is None
    assert headers["X-AppEngine-QueueName"] is None
    assert headers["X-Google-Invented"] is None
    assert headers.get_all("User-Agent") == ["Google-Cloud-Tasks"]
    assert headers["Host"] == worker.url.removeprefix("http://")
    assert headers.get_all("Content-Length") == ["2"]
    assert headers["Content-Type"] == "application/json"
    assert headers["Authorization"] == "Basic x"


def test_an_oidc_token_names_the_audience_and_the_account(desk: Desk, worker: Worker) -> None:
    token = {"service_account_email": EMAIL, "audience": "https://deliver.example"}
    desk.create(
        worker.url,
        http_request={"oidc_token": token, "headers": {"AUTHORIZATION": "Basic mine"}},
    )
    (received,) = worker.wait_for(1)
    (authorization,) = received.headers.get_all("Authorization") or []
    assert identity.is_valid(authorization)
    claims = claims_of(authorization)
    assert (claims["aud"], claims["email"]) == ("https://deliver.example", EMAIL)


def test_only_one_authorization_is_ever_built() -> None:
    request = HttpRequest(
        url="http://127.0.0.1:9/",
        headers={"AUTHORIZATION": "Basic mine"},
        oidc_token=OidcToken(service_account_email=EMAIL),
    )
    pending = PendingTask(Task(name="q/tasks/t", http_request=request), created_at=0, due_at=0)
    names = [name for name in headers_of(pending.begin(0)) if name.lower() == "authorization"]
    assert names == ["Authorization"]


def test_without_an_audience_the_token_is_for_the_url(desk: Desk, worker: Worker) -> None:
    url = worker.url + "/deliver"
    desk.create(url, http_request={"oidc_token": {"service_account_email": EMAIL}})
    (received,) = worker.wait_for(1)
    assert claims_of(received.headers["Authorization"])["aud"] == url
