"""Small acts on a conversation: mark it read, pause the bot."""

from wasaprecruit.domain import paths
from wasaprecruit.ports import Change, Documents, Missing
from wasaprecruit.use_cases.queue_reply import no_conversation


def mark_read(conversation_id: str, documents: Documents) -> None:
    """A recruiter has seen all of it. Raises NotFound."""
    _change(conversation_id, {"unread": 0}, documents)


def pause_bot(conversation_id: str, paused: bool, documents: Documents) -> None:
    """Silence the bot here, or let it speak again, also where it fell silent by itself.

    Raises NotFound.
    """
    resumed = {} if paused else {"bot.silence": None, "bot.misunderstood": 0}
    _change(conversation_id, {"bot.paused": paused, **resumed}, documents)


def _change(conversation_id: str, fields: dict[str, object], documents: Documents) -> None:
    try:
        documents.commit(Change(paths.conversation(conversation_id), fields))
    except Missing:
        raise no_conversation() from None
