"""The command line."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from google.cloud.tasks_v2.types import Queue

from .queue_config import complete_queue
from .refusal import Refusal


@dataclass(frozen=True)
class Options:
    host: str
    port: int
    control_port: int
    queues: tuple[Queue, ...]
    state: Path | None


def parse(arguments: Sequence[str]) -> Options:
    """Exits with a message when the arguments are wrong, as argparse does."""
    parser = _parser()
    given = parser.parse_args(arguments)
    parent = f"projects/{given.project}/locations/{given.location}"
    try:
        queues = tuple(_read_queue(parent, queue) for queue in given.queue)
    except (Refusal, ValueError) as error:
        parser.error(f"argument --queue: {error}")
    return Options(given.host, given.port, given.control_port, queues, given.state)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="emulators.cloud_tasks", description="A local emulator of Google Cloud Tasks."
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8123, help="gRPC")
    parser.add_argument("--control-port", type=int, default=8124, help="control API, HTTP")
    parser.add_argument("--project", default="demo-wasaprecruit")
    parser.add_argument("--location", default="us-central1")
    parser.add_argument(
        "--queue",
        action="append",
        default=[],
        metavar="ID[:option=value,...]",
        help=f"make this queue unless it exists; options: {', '.join(_OPTIONS)} (times in seconds)",
    )
    parser.add_argument("--state", type=Path, help="file that keeps queues and pending tasks")
    return parser


def _read_queue(parent: str, text: str) -> Queue:
    queue_id, _, options = text.partition(":")
    queue = Queue(name=f"{parent}/queues/{queue_id}")
    for option in filter(None, options.split(",")):
        name, _, value = option.partition("=")
        if name not in _OPTIONS:
            raise ValueError(f"unknown option {name!r}, known: {', '.join(_OPTIONS)}")
        _OPTIONS[name](queue, value)
    return complete_queue(queue)


def _set_max_attempts(queue: Queue, value: str) -> None:
    queue.retry_config.max_attempts = int(value)


def _set_max_retry_duration(queue: Queue, value: str) -> None:
    queue.retry_config.max_retry_duration = _seconds(value)


def _set_min_backoff(queue: Queue, value: str) -> None:
    queue.retry_config.min_backoff = _seconds(value)


def _set_max_backoff(queue: Queue, value: str) -> None:
    queue.retry_config.max_backoff = _seconds(value)


def _set_max_doublings(queue: Queue, value: str) -> None:
    queue.retry_config.max_doublings = int(value)


def _set_max_concurrent(queue: Queue, value: str) -> None:
    queue.rate_limits.max_concurrent_dispatches = int(value)


def _set_max_per_second(queue: Queue, value: str) -> None:
    queue.rate_limits.max_dispatches_per_second = float(value)


def _seconds(value: str) -> timedelta:
    return timedelta(seconds=float(value.removesuffix("s")))


_OPTIONS: dict[str, Callable[[Queue, str], None]] = {
    "maxAttempts": _set_max_attempts,
    "maxRetryDuration": _set_max_retry_duration,
    "minBackoff": _set_min_backoff,
    "maxBackoff": _set_max_backoff,
    "maxDoublings": _set_max_doublings,
    "maxConcurrent": _set_max_concurrent,
    "maxPerSecond": _set_max_per_second,
}
