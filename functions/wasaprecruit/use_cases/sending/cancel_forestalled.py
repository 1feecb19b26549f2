"""An aspirant wrote first: what was to be cancelled then is cancelled."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.inbox_row import next_moment
from wasaprecruit.domain.scheduling import ASPIRANT, cancelled, forestalled, without
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Change, Documents, Snapshot


def cancel_forestalled(
    row: Snapshot[Conversation], documents: Documents, clock: Clock
) -> Snapshot[Conversation]:
    """The row after that. Reads only what it cancels, and nothing where there is none.

    Raises Stale when somebody wrote the row or a message in between.
    """
    ids = forestalled(row.value)
    if not ids:
        return row
    at = next_moment(clock(), row.value)
    found = documents.get_all([paths.message(row.id, one) for one in ids], Message)
    fields = without(row.value, ids)
    changes = [
        Change(one.path, cancelled(ASPIRANT, at), version=one.version)
        for one in found
        if one.value.status == "scheduled"
    ]
    *_, written = documents.commit(*changes, Change(row.path, fields, version=row.version))
    left = [one for one in row.value.scheduled if one.id not in ids]
    return Snapshot(row.path, row.value.model_copy(update={"scheduled": left}), written.version)
