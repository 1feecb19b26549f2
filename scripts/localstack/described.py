"""What functions/deployment.yaml describes, as the local services are told of it."""

from collections.abc import Iterable, Iterator

from deployment.description import Function, read_description
from localstack.ports import Ports

# Nobody waits an hour at a laptop. With the relay's calls those of tasks stay below the places
# that the functions host has for workers.
_LONGEST_PAUSE_SECONDS = 10
_TASKS_AT_ONCE = 20
_SCHEDULE_SECONDS = 10


def routes(ports: Ports) -> Iterator[str]:
    """The push subscriptions, for the relay."""
    for name, function in _functions():
        if pushed := function.trigger.subscription:
            where = f"{name}={pushed.topic}={ports.url('workers')}/{name}"
            order = () if pushed.ordered else ("unordered",)
            only = (f"having={pushed.having}",) if pushed.having else ()
            policy = (f"attempts={pushed.attempts}", f"seconds={pushed.acknowledge_seconds}")
            yield ",".join((where, *order, *only, *policy))


def queues() -> Iterator[str]:
    """The queues, for Cloud Tasks. Each has its share of the calls at once, as in the cloud."""
    described = {name: one.trigger.queue for name, one in _functions() if one.trigger.queue}
    in_all = sum(queue.at_once for queue in described.values())
    for name, queue in described.items():
        options = {
            "minBackoff": min(queue.retry.least_seconds, _LONGEST_PAUSE_SECONDS),
            "maxBackoff": min(queue.retry.most_seconds, _LONGEST_PAUSE_SECONDS),
            "maxDoublings": queue.retry.doublings,
            "maxAttempts": queue.attempts,
            "maxRetryDuration": queue.for_seconds,
            "maxPerSecond": queue.per_second,
            "maxConcurrent": max(1, _TASKS_AT_ONCE * queue.at_once // in_all),
        }
        yield f"{name}:" + ",".join(f"{option}={value}" for option, value in options.items())


def queue_names() -> Iterator[str]:
    return (name for name, one in _functions() if one.trigger.queue)


def schedules(ports: Ports) -> Iterator[str]:
    """What Cloud Scheduler calls: often, so that nobody waits for what got lost."""
    for name, function in _functions():
        if function.trigger.schedule:
            yield f"{ports.url('workers')}/{name}={_SCHEDULE_SECONDS}"


def dead_letters() -> str:
    """The subscription that keeps them."""
    return read_description().dead_letters.subscription


def _functions() -> Iterable[tuple[str, Function]]:
    return read_description().functions.items()
