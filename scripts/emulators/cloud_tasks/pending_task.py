"""A task that waits or runs, and one sending of it."""

from dataclasses import dataclass

from google.cloud.tasks_v2.types import RetryConfig, Task

from .retry import RetryPolicy

_OK = range(200, 300)
_SERVER_ERROR = range(500, 600)


@dataclass(frozen=True)
class Answer:
    """What came back: an HTTP status, or None with the reason for which none came.

    `retry_after` is the Retry-After header in seconds.
    """

    status: int | None
    timed_out: bool = False
    retry_after: float = 0.0

    @property
    def is_success(self) -> bool:
        return self.status in _OK

    def __str__(self) -> str:
        if self.status is not None:
            return f"HTTP {self.status}"
        return "no answer before the dispatch deadline" if self.timed_out else "no connection"


@dataclass
class Attempt:
    """The latest attempt; times in seconds since 1970."""

    scheduled_at: float
    dispatched_at: float
    answered_at: float | None = None
    answer: Answer | None = None


@dataclass(frozen=True)
class Dispatch:
    """What one sending of a task says about itself in its headers."""

    pending: "PendingTask"
    retry_count: int
    execution_count: int
    eta: float
    previous_status: int | None


@dataclass(eq=False)
class PendingTask:
    """`task` never changes; the rest is what happened to it. Times in seconds since 1970."""

    task: Task
    created_at: float
    due_at: float
    attempts: int = 0
    responses: int = 0
    executions: int = 0  # [headers] TaskExecutionCount: responses other than 5XX
    first_attempt_at: float | None = None
    last_attempt: Attempt | None = None
    dispatching: int = 0

    @property
    def name(self) -> str:
        return self.task.name

    def begin(self, now: float) -> Dispatch:
        dispatch = Dispatch(
            pending=self,
            retry_count=self.attempts,
            execution_count=self.executions,
            eta=self.due_at,
            previous_status=self._last_status(),
        )
        self.attempts += 1
        self.dispatching += 1
        if self.first_attempt_at is None:
            self.first_attempt_at = now
        self.last_attempt = Attempt(scheduled_at=self.due_at, dispatched_at=now)
        return dispatch

    def end(self, answer: Answer, now: float) -> None:
        self.dispatching -= 1
        if answer.status is not None:
            self.responses += 1
            self.executions += answer.status not in _SERVER_ERROR
        if self.last_attempt:
            self.last_attempt.answered_at = now
            self.last_attempt.answer = answer

    def retry_at(self, policy: RetryPolicy, answer: Answer, now: float) -> float | None:
        """When to try again after `answer`; None when the task is to be given up.

        Retry-After "is considered" ([types] HttpRequest): here it is the least that is waited.
        """
        if policy.is_spent(self.attempts, now - (self.first_attempt_at or now)):
            return None
        return now + max(policy.delay(self.attempts), answer.retry_after)

    def policy(self, queue_config: RetryConfig) -> RetryPolicy:
        own = "retry_config" in self.task
        return RetryPolicy.of(self.task.retry_config if own else queue_config)

    def _last_status(self) -> int | None:
        answer = self.last_attempt.answer if self.last_attempt else None
        return answer.status if answer else None
