"""A message as its aspirant reads it, with what is personal in it."""

from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.personal import unmasked
from wasaprecruit.ports.personal import FormLink, Personal


def personal_text(
    conversation_id: str, message_id: str, message: Message, personal: Personal
) -> str:
    """The same text each time: what the channel lists can be compared with it."""
    language = message.link_language
    link = FormLink(conversation_id, language) if language else None
    token = personal.links.token(link, message.at) if link else ""
    code = personal.codes.code(conversation_id, message_id) if message.proof else ""
    return unmasked(message, token, code)
