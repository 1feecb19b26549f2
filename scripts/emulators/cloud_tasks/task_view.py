"""A task as the API shows it: what was created, and what happened to it since."""

from datetime import UTC, datetime

from google.cloud.tasks_v2.types import Attempt as AttemptMessage
from google.cloud.tasks_v2.types import Task
from grpc import StatusCode

from .pending_task import Answer, Attempt, PendingTask

# google/rpc/code.proto, "HTTP Mapping"; that Cloud Tasks uses it is a guess.
_CODES = {
    400: StatusCode.INVALID_ARGUMENT,
    401: StatusCode.UNAUTHENTICATED,
    403: StatusCode.PERMISSION_DENIED,
    404: StatusCode.NOT_FOUND,
    409: StatusCode.ABORTED,
    429: StatusCode.RESOURCE_EXHAUSTED,
    500: StatusCode.INTERNAL,
    501: StatusCode.UNIMPLEMENTED,
    503: StatusCode.UNAVAILABLE,
    504: StatusCode.DEADLINE_EXCEEDED,
}


def view_task(pending: PendingTask, view: Task.View) -> Task:
    """BASIC leaves out the body and nothing else ([recorded])."""
    shown = Task(pending.task)
    shown.view = Task.View(view or Task.View.BASIC)
    if shown.view == Task.View.BASIC:
        shown.http_request.body = b""
    shown.create_time = _time(int(pending.created_at))
    shown.schedule_time = _time(pending.due_at)
    shown.dispatch_count = pending.attempts
    shown.response_count = pending.responses
    if pending.first_attempt_at is not None:
        shown.first_attempt = AttemptMessage(dispatch_time=_time(pending.first_attempt_at))
    if pending.last_attempt:
        shown.last_attempt = _view_attempt(pending.last_attempt)
    return shown


def _view_attempt(attempt: Attempt) -> AttemptMessage:
    shown = AttemptMessage(
        schedule_time=_time(attempt.scheduled_at), dispatch_time=_time(attempt.dispatched_at)
    )
    if attempt.answer and attempt.answered_at is not None:
        shown.response_time = _time(attempt.answered_at)
        code: int = _code(attempt.answer).value[0]
        shown.response_status = {"code": code, "message": str(attempt.answer)}
    return shown


def _code(answer: Answer) -> StatusCode:
    if answer.status is None:
        return StatusCode.DEADLINE_EXCEEDED if answer.timed_out else StatusCode.UNAVAILABLE
    return StatusCode.OK if answer.is_success else _CODES.get(answer.status, StatusCode.UNKNOWN)


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
