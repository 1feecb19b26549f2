"""Where the channel keeps a message's files, until we have fetched them."""

from contextlib import suppress

from wasaprecruit.domain import paths
from wasaprecruit.domain.addresses_of_files import sources_in, without_urls
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.sources import Sources
from wasaprecruit.ports.documents import AlreadyThere, Change, Create, Documents, Snapshot, Stale
from wasaprecruit.use_cases.photos.settle_media import OPEN


def find_sources(
    conversation_id: str, message: Snapshot[Message], documents: Documents
) -> Snapshot[Sources] | None:
    """Read only while a file has no fate. Addresses in an older message are moved there first."""
    if all(media.state not in OPEN for media in message.value.media):
        return None
    path = paths.sources(conversation_id, message.id)
    if any(media.url for media in message.value.media):
        with suppress(AlreadyThere, Stale):
            documents.commit(*_moved(path, conversation_id, message))
    return documents.get(path, Sources)


def _moved(path: str, conversation_id: str, message: Snapshot[Message]) -> list[Create | Change]:
    media = [one.model_dump(by_alias=True) for one in without_urls(message.value)]
    message_path = paths.message(conversation_id, message.id)
    return [
        Create(path, sources_in(message.value)),
        Change(message_path, {"media": media}, version=message.version),
    ]
