"""Keeps the channel's addresses of files out of the messages that colleagues read."""

from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.sources import Sources


def without_urls(message: Message) -> list[Media]:
    """The message's files as its document holds them: without addresses."""
    return [media.model_copy(update={"url": None}) for media in message.media]


def sources_in(message: Message) -> Sources:
    """The addresses in a message that still has them: one in an event, or an older document."""
    return Sources(urls=[media.url or "" for media in message.media], at=message.at)
