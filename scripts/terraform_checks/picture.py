"""The picture of what is built, in Mermaid, drawn from the description."""

from collections.abc import Iterator

from deployment.description import Description, Function

_WHAT = {
    "roles/storage.objectUser": "keeps",
    "roles/storage.objectViewer": "shows",
}


def picture(description: Description) -> str:
    """Functions as boxes, topics and queues as pipes; a dotted line is what is given up."""
    lines = [*_callers(description), *_outgoing(description), *_given_up(description)]
    return "\n".join(["flowchart LR", *(f"  {line}" for line in lines)]) + "\n"


def _callers(description: Description) -> Iterator[str]:
    for name, one in description.functions.items():
        trigger = one.trigger
        if trigger.http:
            yield f"world((internet)) --> {name}"
        if trigger.subscription:
            only = f"|with {trigger.subscription.having}|" if trigger.subscription.having else ""
            yield f"{_topic(trigger.subscription.topic)} -->{only} {name}"
        if trigger.queue:
            yield f"{_queue(name)} --> {name}"
        if trigger.schedule:
            yield f"clock((Cloud Scheduler)) --> {name}"
    yield f"{_topic('conversation-events')} --> analytics[(BigQuery)]"


def _outgoing(description: Description) -> Iterator[str]:
    for name, one in description.functions.items():
        yield from _reads_and_writes(name, one)


def _reads_and_writes(name: str, one: Function) -> Iterator[str]:
    for grant in one.roles:
        if grant.role == "roles/datastore.user":
            yield f"{name} --- firestore[(Firestore)]"
        if grant.topic and grant.topic != "dead-letters":
            yield f"{name} --> {_topic(grant.topic)}"
        if grant.queue:
            yield f"{name} --> {_queue(grant.queue)}"
        if grant.bucket:
            yield f"{name} -->|{_WHAT[grant.role]}| files[(Cloud Storage)]"


def _given_up(description: Description) -> Iterator[str]:
    dead = _topic(description.dead_letters.topic)
    for name, one in description.functions.items():
        if one.trigger.subscription:
            yield f"{name} -.-> {dead}"
    yield f"analytics -.-> {dead}"
    yield f"{dead} -.-> somebody((who looks))"


def _topic(name: str) -> str:
    return f"topic_{name.replace('-', '_')}{{{{{name}}}}}"


def _queue(name: str) -> str:
    return f"queue_{name}[/queue {name}/]"
