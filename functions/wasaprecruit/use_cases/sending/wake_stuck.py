"""Ask again for what should have been sent or settled by now."""

from dataclasses import dataclass
from datetime import timedelta

from wasaprecruit.domain import queries
from wasaprecruit.domain.documents.message import Message, MessageStatus
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.micros import micros
from wasaprecruit.ports.documents import Snapshot
from wasaprecruit.use_cases.sending.give_up import GIVE_UP_AFTER, give_up
from wasaprecruit.use_cases.sending.needs import Outside

_STUCK_AFTER = timedelta(minutes=1)
_MANY = 100


@dataclass(frozen=True)
class Stuck:
    """How many messages should have been sent, or settled, by now; of each status at most 100.

    `given_up` of them were too old to be tried once more, or to wait without a word to a recruiter.
    """

    queued: int
    in_doubt: int
    given_up: int


def wake_stuck(outside: Outside) -> Stuck:
    """Ask again for what should have been sent or settled by now."""
    until = outside.clock() - _STUCK_AFTER
    statuses: tuple[MessageStatus, ...] = ("queued", "sending", "unknown")
    stuck = [
        one
        for status in statuses
        for one in outside.documents.find(queries.waiting_since(status, until, _MANY))
    ]
    too_old = outside.clock() - GIVE_UP_AFTER
    given_up = sum(
        give_up(message, outside.documents) for message in stuck if message.value.at < too_old
    )
    for message in stuck:
        if message.value.status != "queued" or message.value.at >= too_old:
            _wake(message, outside)
    queued = sum(message.value.status == "queued" for message in stuck)
    return Stuck(queued, len(stuck) - queued, given_up)


def _wake(message: Snapshot[Message], outside: Outside) -> None:
    conversation_id = message.parent_id
    # One task a minute: enough to go on, and a run that comes twice asks once.
    minute = str(micros(outside.clock()) // 60_000_000)
    name = derived_id("stuck", conversation_id, message.id, minute)
    if message.value.status == "queued":
        outside.tasks.drain(conversation_id, name)
    else:
        outside.tasks.settle(conversation_id, message.id, name, timedelta(0))
