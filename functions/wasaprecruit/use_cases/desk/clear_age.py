"""A recruiter has a guardian's word, or found out that none is needed."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import ClearAge, Done
from wasaprecruit.domain.events.ages import AgeCleared, ClearedData
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.micros import micros
from wasaprecruit.ports.documents import Change, Missing
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import no_conversation
from wasaprecruit.use_cases.desk.needs import Desk


def clear_age(asked: Asked[ClearAge], desk: Desk) -> Done:
    """Let the conversation go on in spite of the age. Idempotent. Raises NotFound."""
    now = desk.clock()
    change = Change(
        paths.conversation(asked.conversation),
        {
            "ageClearedBy": asked.by,
            "ageClearedFor": asked.command.because,
            "ageClearedAt": now,
        },
        remove={"flags": ["guardian", "guardian_writes"]},
    )
    try:
        desk.documents.commit(change)
    except Missing:
        raise no_conversation() from None
    desk.publisher.publish_happened(
        AgeCleared(
            id=derived_id("age.cleared", asked.conversation, str(micros(now))),
            occurred_at=now,
            conversation_id=asked.conversation,
            data=ClearedData(uid=asked.by),
        )
    )
    return Done()
