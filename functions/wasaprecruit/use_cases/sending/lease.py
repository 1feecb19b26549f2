"""One sender at a time for one conversation, for a while."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.lease import Lease
from wasaprecruit.domain.errors import Busy
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import (
    AlreadyThere,
    Change,
    Create,
    Delete,
    Documents,
    Missing,
    Stale,
    Version,
)

LENGTH = timedelta(seconds=30)
"""Longer than any call to the channel can last, so that a lost lease means a dead sender."""

CALL = timedelta(seconds=15)
"""What must be left of a lease to begin another call to the channel."""


@dataclass(frozen=True)
class Held:
    """A lease that is ours. `inherited` from a sender that died before giving it back."""

    until: datetime
    inherited: bool


@contextmanager
def lease(conversation_id: str, documents: Documents, clock: Clock) -> Iterator[Held]:
    """Hold the conversation's lease. Raises Busy when another sender has it.

    It is given back at the end and on Busy. After any other failure it is left to run out, like
    that of a process that died: whoever inherits it then looks for messages left half sent.
    """
    until = clock() + LENGTH
    path = paths.lease(conversation_id)
    version, inherited = _acquire(path, until, documents, clock)
    try:
        yield Held(until=until, inherited=inherited)
    except Busy:
        _release(path, version, documents)
        raise
    _release(path, version, documents)


def _release(path: str, version: Version, documents: Documents) -> None:
    # A lease that ran out may be another sender's by now: leave it alone.
    with suppress(Stale, Missing):
        documents.commit(Delete(path, version=version))


def _acquire(
    path: str, until: datetime, documents: Documents, clock: Clock
) -> tuple[Version, bool]:
    try:
        return documents.commit(Create(path, Lease(expires_at=until)))[0].version, False
    except AlreadyThere:
        present = documents.get(path, Lease)
    if present is None or present.value.expires_at > clock():
        raise Busy("another sender is at this conversation")
    try:
        written = documents.commit(Change(path, {"expiresAt": until}, version=present.version))
    except (Stale, Missing):
        raise Busy("another sender took the lease first") from None
    return written[0].version, True
