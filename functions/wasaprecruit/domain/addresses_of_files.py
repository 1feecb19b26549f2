"""The channel's addresses of files, apart from the message that people may read."""

from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.sources import Sources


def without_urls(message: Message) -> list[Media]:
    """The files as they may be read by everybody who reads the message."""
    return [media.model_copy(update={"url": None}) for media in message.media]


def sources_in(message: Message) -> Sources:
    """The addresses that stand in the message itself: in events, and in older messages."""
    return Sources(urls=[media.url or "" for media in message.media], at=message.at)
