"""Resource names. Formats: [types] Queue.name, Task.name. Messages: [recorded]."""

import re

from .refusal import invalid

_LOCATION = r"projects/[A-Za-z0-9:.-]+/locations/[A-Za-z0-9-]+"
_QUEUE = _LOCATION + r"/queues/[A-Za-z0-9-]{1,100}"
_TASK_ID = r"[A-Za-z0-9_-]{1,500}"

_QUEUE_FORMAT = (
    'Queue name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>'
    '/queues/<QUEUE_ID>".'
)
_TASK_FORMAT = (
    'Task name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>'
    '/queues/<QUEUE_ID>/tasks/<TASK_ID>"'
)


def check_location(name: str) -> None:
    if not re.fullmatch(_LOCATION, name):
        raise invalid(f'Invalid location name: "{name}".')


def check_queue_name(name: str) -> None:
    if not re.fullmatch(_QUEUE, name):
        raise invalid(_QUEUE_FORMAT)


def check_task_name(name: str) -> None:
    queue, separator, task_id = name.partition("/tasks/")
    if not separator or not re.fullmatch(_QUEUE, queue):
        raise invalid(_TASK_FORMAT)
    if not re.fullmatch(_TASK_ID, task_id):
        raise invalid(
            f'Task ID "{task_id}" can contain only letters ([A-Za-z]), numbers ([0-9]), '
            "hyphens (-), or underscores (_). Task ID must between 1 and 500 characters."
        )


def queue_of(task_name: str) -> str:
    return task_name.partition("/tasks/")[0]


def short_id(name: str) -> str:
    """The last part of a name: what the `X-CloudTasks-*` headers carry."""
    return name.rpartition("/")[2]
