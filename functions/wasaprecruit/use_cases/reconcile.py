"""Find what got lost: compare with the channel's own list, wake what is stuck."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents import Message, MessageStatus, Reconciliation
from wasaprecruit.domain.events import ReceivedData, message_received
from wasaprecruit.domain.identity import Identity, derived_id, identify
from wasaprecruit.domain.messages import micros
from wasaprecruit.ports import AlreadyThere, Change, Create, Documents, Outside, Publisher, Snapshot
from wasaprecruit.use_cases.find_home import find_home
from wasaprecruit.use_cases.give_up import GIVE_UP_AFTER, give_up

GRACE = timedelta(seconds=20)
"""A webhook may be under way for 15 s, retries included: until then nothing is missing."""

_FIRST_LOOK = timedelta(days=1)
_OVERLAP = timedelta(minutes=2)
_STUCK_AFTER = timedelta(minutes=1)
_MANY = 100


def backfill(outside: Outside, publisher: Publisher) -> int:
    """Publish what aspirants wrote and no webhook brought, oldest first; how many that were."""
    present = outside.documents.get(paths.reconciliation(), Reconciliation)
    now = outside.clock()
    since = present.value.received_until - _OVERLAP if present else now - _FIRST_LOOK
    listed = [
        data
        for data in outside.channel.received_since(since)
        if data.message.at <= now - GRACE and _names_somebody(data)
    ]
    missed = _missing(listed, outside.documents)
    for data in missed:
        publisher.publish_inbound(message_received(data))
    _remember(Reconciliation(received_until=now - GRACE), present is not None, outside)
    return len(missed)


def _names_somebody(data: ReceivedData) -> bool:
    """Whether it has a conversation. The door refuses and logs one that has none; here it would
    stand in the way of all others, on every run.
    """
    try:
        identify(data.address, data.external_user_id)
    except ValueError:
        return False
    return True


def _missing(listed: Sequence[ReceivedData], documents: Documents) -> list[ReceivedData]:
    """Those that stand neither where their address says nor where the person is known to be."""
    absent = _absent(listed, lambda identity: identity.primary_id, documents)
    return _absent(absent, cache(lambda identity: find_home(identity, documents)), documents)


def _absent(
    listed: Sequence[ReceivedData], home: Callable[[Identity], str], documents: Documents
) -> list[ReceivedData]:
    """Those that are not in the conversation that `home` names for whoever wrote them."""
    where = {_path(data, home): data for data in listed}
    stored = documents.existing(list(where))
    return [data for path, data in where.items() if path not in stored]


def _path(data: ReceivedData, home: Callable[[Identity], str]) -> str:
    return paths.message(home(identify(data.address, data.external_user_id)), data.message_id)


def _remember(reconciliation: Reconciliation, exists: bool, outside: Outside) -> None:
    path = paths.reconciliation()
    try:
        if exists:
            outside.documents.commit(Change(path, reconciliation.model_dump(by_alias=True)))
        else:
            outside.documents.commit(Create(path, reconciliation))
    except AlreadyThere:
        # Another run was first; its look was as good as ours.
        return


@dataclass(frozen=True)
class Stuck:
    """How many messages should have been sent, or settled, by now. Of each at most 100 are told.

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
        one for status in statuses for one in outside.documents.waiting_since(status, until, _MANY)
    ]
    too_old = outside.clock() - GIVE_UP_AFTER
    given_up = sum(
        give_up(conversation_id, message, outside.documents)
        for conversation_id, message in stuck
        if message.value.at < too_old
    )
    for conversation_id, message in stuck:
        if message.value.status != "queued" or message.value.at >= too_old:
            _wake(conversation_id, message, outside)
    queued = sum(message.value.status == "queued" for _, message in stuck)
    return Stuck(queued, len(stuck) - queued, given_up)


def _wake(conversation_id: str, message: Snapshot[Message], outside: Outside) -> None:
    # One task a minute: enough to go on, and a run that comes twice asks once.
    minute = str(micros(outside.clock()) // 60_000_000)
    name = derived_id("stuck", conversation_id, message.id, minute)
    if message.value.status == "queued":
        outside.tasks.drain(conversation_id, name)
    else:
        outside.tasks.settle(conversation_id, message.id, name, timedelta(0))
