"""Small acts on a conversation: mark it read, pause the bot."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Flag
from wasaprecruit.domain.events.bot import BotResumed, ResumedData
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.messages import micros
from wasaprecruit.ports.documents import Change, Documents, Missing
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.queue_reply import A_PERSONS, no_conversation


def mark_read(conversation_id: str, documents: Documents) -> None:
    """A recruiter has seen all of it. Raises NotFound."""
    _change(conversation_id, {"unread": 0}, documents)


def pause_bot(conversation_id: str, paused: bool, uid: str, desk: Desk) -> None:
    """Silence the bot here, or let it go on, also where it fell silent by itself or said enough.

    Raises NotFound.
    """
    resumed: dict[str, object] = (
        {} if paused else {"bot.silence": None, "bot.misunderstood": 0, "bot.day": None}
    )
    fields = {"bot.paused": paused, "bot.question": None, **resumed}
    _change(conversation_id, fields, desk.documents, () if paused else A_PERSONS)
    if not paused:
        _tell_bot(conversation_id, uid, desk)


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
