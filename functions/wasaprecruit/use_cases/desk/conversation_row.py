"""The row of the conversation that a command is about."""

from datetime import datetime

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.errors import Conflict, NotFound
from wasaprecruit.domain.scheduling import has_written_since
from wasaprecruit.ports.documents import Documents, Snapshot


def conversation_row(conversation_id: str, documents: Documents) -> Snapshot[Conversation]:
    """Raises NotFound."""
    found = documents.get(paths.conversation(conversation_id), Conversation)
    if found is None:
        raise no_conversation()
    return found


def no_conversation() -> NotFound:
    return NotFound("not_found", "There is no such conversation.")


def check_heard(heard_until: datetime | None, row: Conversation) -> None:
    """Raises Conflict when the aspirant has written since: the caller has not seen it."""
    if heard_until and has_written_since(heard_until, row):
        raise Conflict("written_meanwhile", "They have written meanwhile. Look first.")
