"""An aspirant's message as it is stored: what people may read, and apart from it the addresses."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents import Media, Message, Sources
from wasaprecruit.domain.events import ReceivedData
from wasaprecruit.ports import Create


def arrival(data: ReceivedData, conversation_id: str) -> list[Create]:
    """The message, and its files' addresses where no browser reads them."""
    path = paths.message(conversation_id, data.message_id)
    return [
        Create(path, data.message.model_copy(update={"media": without_urls(data.message)})),
        *(
            [Create(paths.sources(conversation_id, data.message_id), sources_in(data.message))]
            if data.message.media
            else []
        ),
    ]


def without_urls(message: Message) -> list[Media]:
    """The files as they may be read by everybody who reads the message."""
    return [media.model_copy(update={"url": None}) for media in message.media]


def sources_in(message: Message) -> Sources:
    """The addresses that stand in the message itself: in events, and in older messages."""
    return Sources(urls=[media.url or "" for media in message.media], at=message.at)
