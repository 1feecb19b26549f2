"""Small acts on a conversation: mark it read or unread, pause the bot."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Done, Nothing, PauseBot
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.events.bot import BotResumed, ResumedData
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.releasing import FOR_A_PERSON, paused_by, resumed
from wasaprecruit.ports.documents import Change, Documents, Missing
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row, no_conversation
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried


def mark_read(asked: Asked[Nothing], desk: Desk) -> Done:
    """A recruiter has seen all of it. Raises NotFound."""
    _change(asked.conversation, {"unread": 0}, desk.documents)
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

    Raises NotFound.
    """
    paused = asked.command.paused
    fields = paused_by(asked.by, desk.clock()) if paused else resumed()
    _change(asked.conversation, fields, desk.documents, () if paused else FOR_A_PERSON)
    if not paused:
        _tell_bot(asked.conversation, asked.by, desk)
    return Done()


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


def _change(
    conversation_id: str,
    fields: dict[str, object],
    documents: Documents,
    settled: tuple[Flag, ...] = (),
) -> None:
    remove = {"flags": settled} if settled else {}
    try:
        documents.commit(Change(paths.conversation(conversation_id), fields, remove=remove))
    except Missing:
        raise no_conversation() from None
