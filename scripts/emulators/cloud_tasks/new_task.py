"""A task as the service takes it in: what it refuses and what it fills in."""

from datetime import UTC, datetime, timedelta

from google.cloud.tasks_v2.types import HttpMethod, HttpRequest, Task

from .names import check_task_name, queue_of
from .queue_config import complete_retry_config
from .refusal import invalid, unimplemented

# [types] CloudTasks.CreateTask, "The maximum task size is 100KB". The real limit has been measured
# at about 1 MB ([recorded], task-size probe); the documented one is the one to rely on.
_MAX_TASK_BYTES = 100 * 1024
_MAX_HEADER_BYTES = 80 * 1024  # [types] HttpRequest.headers
_MAX_URL_LENGTH = 2083  # [types] HttpRequest.url
_MAX_AHEAD_SECONDS = 30 * 24 * 3600  # [quotas] "Maximum schedule time"
_DEFAULT_DEADLINE = timedelta(minutes=10)  # [types] Task.dispatch_deadline
_SHORTEST_DEADLINE = timedelta(seconds=15)
_LONGEST_DEADLINE = timedelta(minutes=30)

_METHODS_WITH_BODY = frozenset({HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH})
# [types] HttpRequest.headers: "will be ignored or replaced".
_OWN_HEADERS = frozenset({"host", "content-length", "user-agent"})
_OWN_PREFIXES = ("x-cloudtasks-", "x-google-", "x-appengine-")


def complete_task(given: Task, queue_name: str, generated_id: str, now: float) -> Task:
    """The task as the service stores it, without the fields that change while it waits."""
    _check_name(given.name, queue_name)
    _check_schedule_time(given.schedule_time, now)
    task = Task(name=given.name or f"{queue_name}/tasks/{generated_id}")
    task.http_request = _complete_request(given)
    task.dispatch_deadline = _complete_deadline(given.dispatch_deadline)
    if "retry_config" in given:
        task.retry_config = complete_retry_config(given.retry_config)
    if len(Task.serialize(task)) > _MAX_TASK_BYTES:
        raise invalid("Task size too large")
    return task


def _check_name(name: str, queue_name: str) -> None:
    if not name:
        return
    check_task_name(name)
    if queue_of(name) != queue_name:
        raise invalid(
            f"The queue name from request ('{queue_name}') must be the same as "
            f"the queue name in the named task ('{queue_of(name)}')."
        )


def _check_schedule_time(at: datetime | None, now: float) -> None:
    if at and at.timestamp() > now + _MAX_AHEAD_SECONDS:
        raise invalid(
            f"The Task.scheduleTime, {at.astimezone(UTC).isoformat(timespec='seconds')}, is too "
            "far in the future. Schedule time must be no more than 720h in the future."
        )


def _complete_deadline(given: timedelta) -> timedelta:
    if not given:
        return _DEFAULT_DEADLINE
    if not _SHORTEST_DEADLINE <= given <= _LONGEST_DEADLINE:
        raise invalid("Task.dispatchDeadline must be between [15s, 30m].")
    return given


def _complete_request(task: Task) -> HttpRequest:
    if "app_engine_http_request" in task:
        raise unimplemented("App Engine tasks")
    request = task.http_request
    _check_url(request.url)
    _check_headers(request)
    _check_authorization(request)
    stored = HttpRequest(request)
    stored.http_method = HttpMethod(request.http_method or HttpMethod.POST)
    if stored.body and stored.http_method not in _METHODS_WITH_BODY:
        raise invalid("HttpRequest.body is allowed only if the HTTP method is POST, PUT, or PATCH.")
    stored.headers = {
        **{name: value for name, value in request.headers.items() if not _is_own(name)},
        "User-Agent": "Google-Cloud-Tasks",
    }
    return stored


def _check_url(url: str) -> None:
    if not url:
        raise invalid("HttpRequest.url is required.")
    if not url.startswith(("http://", "https://")):
        raise invalid("HttpTarget.url must start with 'http://' or 'https://'.")
    if len(url) > _MAX_URL_LENGTH:
        raise invalid(f"HttpRequest.url must be at most {_MAX_URL_LENGTH} characters.")


def _check_headers(request: HttpRequest) -> None:
    parts = [part for header in request.headers.items() for part in header]
    if any(character in part for part in parts for character in "\r\n\0"):
        raise invalid("HttpRequest.headers contains a character that HTTP does not allow.")
    if sum(len(part.encode()) for part in parts) >= _MAX_HEADER_BYTES:
        raise invalid("HttpRequest.headers must be less than 80KB.")


def _check_authorization(request: HttpRequest) -> None:
    if "oauth_token" in request:
        raise unimplemented("OAuth tokens")
    if "oidc_token" in request and not request.oidc_token.service_account_email:
        raise invalid("HttpRequest.oidcToken.serviceAccountEmail is required.")


def _is_own(header: str) -> bool:
    name = header.lower()
    return name in _OWN_HEADERS or name.startswith(_OWN_PREFIXES)
