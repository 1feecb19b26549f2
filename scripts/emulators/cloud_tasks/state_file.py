"""Queues and pending tasks in a file, so that they survive a restart.

The clock goes back to real time at a restart: what is left to wait stays the same, so due times
and tombstones are written as if the clock had never been moved.
"""

import json
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

from google.cloud.tasks_v2.types import Queue, Task

from .pending_task import Answer, Attempt, PendingTask
from .queues import Queues
from .task_queue import TaskQueue


class UnreadableStateError(Exception):
    """The file is not a state of this version of the emulator."""


def save(path: Path, queues: Queues, ahead: float) -> None:
    """Replaces the file whole; `ahead` is how far the clock has been moved, in seconds."""
    state = {
        "queues": [_write_queue(queue, ahead) for queue in queues.by_name.values()],
        "tombstones": _shift(queues.tombstones, ahead),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.draft")
    draft.write_text(json.dumps(state))
    draft.replace(path)


def load(path: Path, queues: Queues, now: float) -> None:
    """Fills `queues` from the file; a missing file is an empty state."""
    if not path.exists():
        return
    try:
        state = json.loads(path.read_text())
        queues.tombstones.update(state["tombstones"])
        for written in state["queues"]:
            _read_queue(written, queues, now)
    except Exception as error:  # a file can be wrong in any way, and must not end in a traceback
        raise UnreadableStateError(repr(error)) from error


def _write_queue(queue: TaskQueue, ahead: float) -> dict[str, Any]:
    return {
        "config": _encode(Queue.serialize(queue.config)),
        "tombstones": _shift(queue.tombstones, ahead),
        "tasks": [_write_task(pending, ahead) for pending in queue.tasks.values()],
    }


def _read_queue(written: dict[str, Any], queues: Queues, now: float) -> None:
    queue = queues.add(Queue.deserialize(b64decode(written["config"])), now)
    queue.tombstones.update(written["tombstones"])
    for task in written["tasks"]:
        queue.put(_read_task(task))


def _write_task(pending: PendingTask, ahead: float) -> dict[str, Any]:
    """An attempt under way is written without its answer: it will be tried again."""
    first, last = pending.first_attempt_at, pending.last_attempt
    return {
        "task": _encode(Task.serialize(pending.task)),
        "created_at": pending.created_at - ahead,
        "due_at": pending.due_at - ahead,
        "attempts": pending.attempts,
        "responses": pending.responses,
        "executions": pending.executions,
        "first_attempt_at": None if first is None else first - ahead,
        "last_attempt": last and _write_attempt(last, ahead),
    }


def _read_task(written: dict[str, Any]) -> PendingTask:
    task = Task.deserialize(b64decode(written["task"]))
    last = written["last_attempt"]
    fields = {**written, "task": task, "last_attempt": last and _read_attempt(last)}
    return PendingTask(**fields)


def _write_attempt(attempt: Attempt, ahead: float) -> dict[str, Any]:
    at, answer = attempt.answered_at, attempt.answer
    return {
        "scheduled_at": attempt.scheduled_at - ahead,
        "dispatched_at": attempt.dispatched_at - ahead,
        "answered_at": None if at is None else at - ahead,
        "answer": answer and {"status": answer.status, "timed_out": answer.timed_out},
    }


def _read_attempt(written: dict[str, Any]) -> Attempt:
    answer = written["answer"]
    return Attempt(**{**written, "answer": answer and Answer(**answer)})


def _shift(tombstones: dict[str, float], ahead: float) -> dict[str, float]:
    return {name: free_at - ahead for name, free_at in tombstones.items()}


def _encode(message: bytes) -> str:
    return b64encode(message).decode()
