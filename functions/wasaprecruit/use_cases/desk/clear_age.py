"""A recruiter has a guardian's word, or found out that none is needed."""

from datetime import datetime

from wasaprecruit.domain.commands import ClearAge, Done
from wasaprecruit.domain.documents.conversation import Clearance, Conversation
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.events.ages import AgeCleared, ClearedData
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.micros import micros
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried

_SETTLED: tuple[Flag, ...] = ("guardian", "guardian_writes")


def clear_age(asked: Asked[ClearAge], desk: Desk) -> Done:
    """Let the conversation go on in spite of the age. Idempotent. Raises NotFound."""
    now = desk.clock()
    if _clear(asked, now, desk) or desk.was_done_before():
        # Under the same key once more: nobody may have been told.
        desk.publisher.publish_happened(
            AgeCleared(
                id=derived_id("age.cleared", asked.conversation, str(micros(now))),
                occurred_at=now,
                conversation_id=asked.conversation,
                data=ClearedData(uid=asked.by),
            )
        )
    return Done()


@retried(5, because="the conversation keeps changing")
def _clear(asked: Asked[ClearAge], now: datetime, desk: Desk) -> bool:
    """Whether it was not so yet."""
    row = conversation_row(asked.conversation, desk.documents)
    if _is_clear(row.value, asked.command.because):
        return False
    fields = {
        "ageClearedBy": asked.by,
        "ageClearedFor": asked.command.because,
        "ageClearedAt": now,
    }
    settled = {"flags": _SETTLED}
    desk.documents.commit(Change(row.path, fields, remove=settled, version=row.version))
    return True


def _is_clear(row: Conversation, because: Clearance | None) -> bool:
    """By whoever found it out first."""
    is_settled = not set(_SETTLED).intersection(row.flags)
    return row.age_cleared_by is not None and row.age_cleared_for == because and is_settled
