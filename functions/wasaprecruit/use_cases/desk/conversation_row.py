"""The row of the conversation that a command is about."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.errors import NotFound
from wasaprecruit.ports.documents import Documents, Snapshot


def conversation_row(conversation_id: str, documents: Documents) -> Snapshot[Conversation]:
    """Raises NotFound."""
    found = documents.get(paths.conversation(conversation_id), Conversation)
    if found is None:
        raise no_conversation()
    return found


def no_conversation() -> NotFound:
    return NotFound("not_found", "There is no such conversation.")
