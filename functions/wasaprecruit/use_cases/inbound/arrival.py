"""An aspirant's message as it is stored: what people may read, and apart from it the addresses."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.addresses_of_files import sources_in, without_urls
from wasaprecruit.domain.events.messages import ReceivedData
from wasaprecruit.ports.documents import Create


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
