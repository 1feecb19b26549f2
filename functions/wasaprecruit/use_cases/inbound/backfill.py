"""Find what aspirants wrote and no webhook brought, by the channel's own list."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import cache

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.reconciliation import Reconciliation
from wasaprecruit.domain.events.messages import ReceivedData, message_received
from wasaprecruit.domain.identity import Identity, identify
from wasaprecruit.ports.channel import Channel
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import AlreadyThere, Change, Create, Documents
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.use_cases.inbound.find_home import find_home

GRACE = timedelta(seconds=20)
"""A webhook may be under way for 15 s, retries included: until then nothing is missing."""
_FIRST_LOOK = timedelta(days=1)
_OVERLAP = timedelta(minutes=2)


def backfill(documents: Documents, channel: Channel, publisher: Publisher, clock: Clock) -> int:
    """Publish what aspirants wrote and no webhook brought, oldest first. Returns how many."""
    present = documents.get(paths.reconciliation(), Reconciliation)
    now = clock()
    since = present.value.received_until - _OVERLAP if present else now - _FIRST_LOOK
    listed = [
        data
        for data in channel.received_since(since)
        if data.message.at <= now - GRACE and _names_somebody(data)
    ]
    missed = _missing(listed, documents)
    for data in missed:
        publisher.publish_inbound(message_received(data))
    _remember(Reconciliation(received_until=now - GRACE), present is not None, documents)
    return len(missed)


def _names_somebody(data: ReceivedData) -> bool:
    """Whether its sender can be identified.

    The webhook refuses and logs a message without one; here it would make every run fail.
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


def _remember(reconciliation: Reconciliation, exists: bool, documents: Documents) -> None:
    path = paths.reconciliation()
    try:
        if exists:
            documents.commit(Change(path, reconciliation.model_dump(by_alias=True)))
        else:
            documents.commit(Create(path, reconciliation))
    except AlreadyThere:
        # Another first run was at it too, and its moment is as good as ours.
        return
