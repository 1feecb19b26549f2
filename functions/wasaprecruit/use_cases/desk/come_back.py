"""A conversation that was put off comes back by itself."""

from datetime import datetime, timedelta

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.documents.conversation import Conversation, PutOff
from wasaprecruit.domain.events.bot import SnoozeOver
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.snoozing import next_wake
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Change, Documents, Missing, Snapshot, Stale
from wasaprecruit.ports.tasks import Tasks
from wasaprecruit.use_cases.retrying import retried

_OVERDUE = timedelta(minutes=5)
_MANY = 100


def come_back(event: SnoozeOver, documents: Documents, tasks: Tasks, clock: Clock) -> None:
    """Bring the conversation back if it is still put off until then, or look again later.

    Nothing happens when it was put off anew, taken back or closed meanwhile. Idempotent.
    """
    snooze = event.data
    # By the task's clock, if ours is behind: asked for again, the task would be the one that is
    # just done, and nobody would look any more.
    now = max(clock(), snooze.wakes_at)
    if _is_settled(event, documents, now):
        return
    ask_to_wake(event.conversation_id, snooze.until, now, tasks)


def ask_to_wake(conversation_id: str, until: datetime, now: datetime, tasks: Tasks) -> None:
    """Look at the conversation `until` then, or on the way there: one task for each moment."""
    wake = next_wake(until, now)
    moments = (str(micros(wake.until)), str(micros(wake.wakes_at)))
    tasks.wake(conversation_id, wake, derived_id("wake", conversation_id, *moments))


def bring_back_overdue(documents: Documents, clock: Clock) -> int:
    """Bring back what nobody looked at when its time came; how many came back, at most 100.

    Their tasks or events were lost.
    """
    now = clock()
    overdue = documents.find(queries.put_off_until(now - _OVERDUE, _MANY))
    return sum(_came_back(row, documents) for row in overdue)


def _came_back(row: Snapshot[PutOff], documents: Documents) -> bool:
    """False when somebody wrote the row in between: the next run looks again."""
    try:
        documents.commit(_back(row))
    except (Stale, Missing):
        return False
    return True


@retried(5, because="the conversation keeps changing")
def _is_settled(event: SnoozeOver, documents: Documents, now: datetime) -> bool:
    """Whether there is nothing to wait for any more. What is due comes back, as unread."""
    path = paths.conversation(event.conversation_id)
    row = documents.get(path, Conversation)
    if row is None or row.value.snoozed_until != event.data.until:
        return True
    if event.data.until > now:
        return False
    documents.commit(_back(row))
    return True


def _back(row: Snapshot[PutOff] | Snapshot[Conversation]) -> Change:
    fields = {"snoozedUntil": None, "unread": max(row.value.unread, 1)}
    return Change(row.path, fields, version=row.version)
