"""A queue's settings: the defaults that the service fills in and what it refuses."""

import math
from datetime import timedelta

from google.cloud.tasks_v2.types import Queue, RateLimits, RetryConfig, UpdateQueueRequest

from .names import check_queue_name
from .refusal import invalid, unimplemented

_MAX_PER_SECOND = 500
_MAX_CONCURRENT = 5000
_LARGEST_BURST = 100
_SETTABLE = frozenset({"rate_limits", "retry_config", "stackdriver_logging_config"})


def complete_queue(queue: Queue) -> Queue:
    """The queue as the service stores it; refuses settings that the service refuses."""
    check_queue_name(queue.name)
    if "http_target" in queue or "app_engine_routing_override" in queue:
        raise unimplemented("Queue-level routing")
    stored = Queue(name=queue.name, state=Queue.State.RUNNING)
    stored.rate_limits = _complete_rate_limits(queue.rate_limits)
    stored.retry_config = complete_retry_config(queue.retry_config)
    if "stackdriver_logging_config" in queue:
        stored.stackdriver_logging_config = queue.stackdriver_logging_config
    return stored


def merge_queue(stored: Queue, given: Queue, paths: list[str]) -> Queue:
    """`stored` with the fields of `given` at `paths` (all of them when empty).

    Output-only fields are ignored: [types] UpdateQueueRequest.
    """
    wanted = [path for path in paths or sorted(_SETTABLE) if path.split(".")[0] in _SETTABLE]
    merged = Queue(stored)
    mask = UpdateQueueRequest(update_mask={"paths": wanted}).update_mask
    try:
        mask.MergeMessage(Queue.pb(given), Queue.pb(merged), replace_message_field=True)
    except ValueError as error:
        raise invalid(f"Invalid update_mask: {error}.") from error
    completed = complete_queue(merged)
    completed.state = stored.state
    if "purge_time" in stored:
        completed.purge_time = stored.purge_time
    return completed


def complete_retry_config(given: RetryConfig) -> RetryConfig:
    """Defaults: [defaults]. Messages: [recorded]."""
    _refuse_negative("RetryConfig.minBackoff", given.min_backoff.total_seconds())
    _refuse_negative("RetryConfig.maxBackoff", given.max_backoff.total_seconds())
    _refuse_negative("RetryConfig.maxRetryDuration", given.max_retry_duration.total_seconds())
    _refuse_negative("RetryConfig.maxDoublings", given.max_doublings)
    if given.max_attempts < -1:
        raise invalid("RetryConfig.maxAttempts must be greater or equal to -1.")
    config = RetryConfig(
        max_attempts=given.max_attempts or 100,
        max_retry_duration=given.max_retry_duration,
        min_backoff=given.min_backoff or timedelta(seconds=0.1),
        max_backoff=given.max_backoff or timedelta(hours=1),
        max_doublings=given.max_doublings or 16,
    )
    if config.min_backoff > config.max_backoff:
        raise invalid(
            "RetryConfig.minBackoff must be less than or equal to RetryConfig.maxBackoff."
        )
    return config


def _complete_rate_limits(given: RateLimits) -> RateLimits:
    """The burst is the service's own choice and not documented: 100 at the default rate."""
    _refuse_outside(
        "RateLimits.maxDispatchesPerSecond", given.max_dispatches_per_second, _MAX_PER_SECOND
    )
    _refuse_outside(
        "RateLimits.maxConcurrentDispatches", given.max_concurrent_dispatches, _MAX_CONCURRENT
    )
    per_second = given.max_dispatches_per_second or 500.0
    return RateLimits(
        max_dispatches_per_second=per_second,
        max_burst_size=min(_LARGEST_BURST, math.ceil(per_second)),
        max_concurrent_dispatches=given.max_concurrent_dispatches or 1000,
    )


def _refuse_negative(field: str, value: float) -> None:
    if value < 0:
        raise invalid(f"{field} cannot be negative.")


def _refuse_outside(field: str, value: float, largest: int) -> None:
    _refuse_negative(field, value)
    if value > largest:
        raise invalid(f"{field} must be less than or equal to {largest}.")
