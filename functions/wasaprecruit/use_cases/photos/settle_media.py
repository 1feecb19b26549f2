"""Write into a message what became of one of its files. A fate is final."""

from dataclasses import dataclass
from typing import Any

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.media import MediaState
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.ports.documents import Change, Documents, Missing, Snapshot
from wasaprecruit.use_cases.retrying import retried

ATTEMPTS = 40
"""More than the photos that one person sends at once: each attempt lets at least one through."""
OPEN: tuple[MediaState, ...] = ("pending", "waiting")
"""States of a file that has no fate yet."""


@dataclass(frozen=True)
class Attachment:
    """The `index`-th file of a message."""

    conversation_id: str
    message_id: str
    index: int

    @property
    def message_path(self) -> str:
        return paths.message(self.conversation_id, self.message_id)


@retried(ATTEMPTS, because="the message keeps changing")
def settle(attachment: Attachment, fate: dict[str, Any], documents: Documents) -> None:
    """Give the file this fate unless it has one. Raises Missing without the message."""
    message = read_message(attachment, documents)
    state = message.value.media[attachment.index].state
    if state in OPEN and state != fate["state"]:
        documents.commit(media_change(attachment, message, fate), *_kept_waiting(attachment, fate))


def _kept_waiting(attachment: Attachment, fate: dict[str, Any]) -> list[Change]:
    """Marks the message's sources, by which the file is found once it may be fetched."""
    path = paths.sources(attachment.conversation_id, attachment.message_id)
    return [Change(path, {"waiting": True})] if fate["state"] == "waiting" else []


def media_change(
    attachment: Attachment, message: Snapshot[Message], fate: dict[str, Any]
) -> Change:
    """The message with this fate of one file, if nobody wrote it in between."""
    media = list(message.value.media)
    media[attachment.index] = media[attachment.index].model_copy(update=fate)
    dumped = [one.model_dump(by_alias=True) for one in media]
    return Change(attachment.message_path, {"media": dumped}, version=message.version)


def read_message(attachment: Attachment, documents: Documents) -> Snapshot[Message]:
    """Raises Missing: it was erased."""
    message = documents.get(attachment.message_path, Message)
    if message is None:
        raise Missing
    return message


def read_conversation(conversation_id: str, documents: Documents) -> Snapshot[Conversation]:
    """Raises Missing: it was erased."""
    conversation = documents.get(paths.conversation(conversation_id), Conversation)
    if conversation is None:
        raise Missing
    return conversation
