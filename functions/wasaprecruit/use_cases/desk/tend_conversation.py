"""Small acts on a conversation: mark it read or unread, pause the bot."""

from wasaprecruit.domain.commands import Done, MarkRead, Nothing, PauseBot
from wasaprecruit.domain.events.bot import BotResumed, ResumedData
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.releasing import FOR_A_PERSON, paused_by, released, resumed
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import check_heard, conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried


@retried(5, because="the conversation keeps changing")
def mark_read(asked: Asked[MarkRead], desk: Desk) -> Done:
    """A recruiter has seen all of it. Idempotent.

    Raises NotFound; Conflict when the aspirant has written more than the caller saw.
    """
    row = conversation_row(asked.conversation, desk.documents)
    if row.value.unread:
        check_heard(asked.command.heard_until, row.value)
        desk.documents.commit(Change(row.path, {"unread": 0}, version=row.version))
    return Done()


@retried(5, because="the conversation keeps changing")
def mark_unread(asked: Asked[Nothing], desk: Desk) -> Done:
    """Somebody should look at it again. What is unread stays as it is. Raises NotFound."""
    row = conversation_row(asked.conversation, desk.documents)
    if row.value.unread == 0:
        desk.documents.commit(Change(row.path, {"unread": 1}, version=row.version))
    return Done()


def pause_bot(asked: Asked[PauseBot], desk: Desk) -> Done:
    """Pause the bot here, or resume it, also when it had stopped by itself or reached its limits.

    Idempotent. Raises NotFound.
    """
    if asked.command.paused:
        _pause(asked, desk)
    elif _resume(asked, desk) or desk.was_done_before():
        # Under the same key once more: it may not have been told.
        _tell_bot(asked.conversation, asked.by, desk)
    return Done()


@retried(5, because="the conversation keeps changing")
def _pause(asked: Asked[PauseBot], desk: Desk) -> None:
    row = conversation_row(asked.conversation, desk.documents)
    if not row.value.bot.paused:
        fields = paused_by(asked.by, desk.clock())
        desk.documents.commit(Change(row.path, fields, version=row.version))


@retried(5, because="the conversation keeps changing")
def _resume(asked: Asked[PauseBot], desk: Desk) -> bool:
    """Whether there was anything to end."""
    row = conversation_row(asked.conversation, desk.documents)
    if released(row.value) == row.value:
        return False
    settled = {"flags": FOR_A_PERSON}
    desk.documents.commit(Change(row.path, resumed(), remove=settled, version=row.version))
    return True


def _tell_bot(conversation_id: str, uid: str, desk: Desk) -> None:
    now = desk.clock()
    desk.publisher.publish_happened(
        BotResumed(
            id=derived_id("bot.resumed", conversation_id, str(micros(now))),
            occurred_at=now,
            conversation_id=conversation_id,
            data=ResumedData(uid=uid),
        )
    )
