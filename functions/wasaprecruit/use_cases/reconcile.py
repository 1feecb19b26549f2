"""Find what got lost: compare with the channel's own list, wake what is stuck."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import cache

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents import MessageStatus, Reconciliation
from wasaprecruit.domain.events import ReceivedData, message_received
from wasaprecruit.domain.identity import Identity, derived_id, identify
from wasaprecruit.domain.messages import micros
from wasaprecruit.ports import AlreadyThere, Change, Create, Documents, Outside, Publisher
from wasaprecruit.use_cases.find_home import find_home

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
        data for data in outside.channel.received_since(since) if data.message.at <= now - GRACE
    ]
    missed = _missing(listed, outside.documents)
    for data in missed:
        publisher.publish_inbound(message_received(data))
    _remember(Reconciliation(received_until=now - GRACE), present is not None, outside)
    return len(missed)


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


def wake_stuck(outside: Outside) -> int:
    """Ask again for what should have been sent or settled by now; how many messages that were."""
    statuses: tuple[MessageStatus, ...] = ("queued", "sending", "unknown")
    until = outside.clock() - _STUCK_AFTER
    stuck = [
        (conversation_id, message.id, status)
        for status in statuses
        for conversation_id, message in outside.documents.waiting_since(status, until, _MANY)
    ]
    # One task a minute: enough to go on, and a run that comes twice asks once.
    minute = str(micros(outside.clock()) // 60_000_000)
    for conversation_id, message_id, status in stuck:
        name = derived_id("stuck", conversation_id, message_id, minute)
        if status == "queued":
            outside.tasks.drain(conversation_id, name)
        else:
            outside.tasks.settle(conversation_id, message_id, name, timedelta(0))
    return len(stuck)
