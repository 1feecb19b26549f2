"""What only the aspirant may read in a text: the token of their form link, and our proof code.

Texts are stored and shown with both masked, because colleagues read chats and whoever holds the
token can submit a form as the aspirant. The real ones are put in when a message is sent.
"""

from wasaprecruit.domain.channel_rules import length
from wasaprecruit.domain.codes import in_halves
from wasaprecruit.domain.documents.message import Message

MASKED_TOKEN = "••••••"  # noqa: S105 - the mask of one
_TOKEN_LENGTH = 59
"""Characters of a token, as `ports.FormLinks` makes it."""

MASKED_CODE = in_halves("••••••••")


def form_link(form_url: str) -> str:
    """The link to the aspirant's own form as it is kept: the token travels as `ref`."""
    return f"{form_url}{'&' if '?' in form_url else '?'}ref={MASKED_TOKEN}"


def has_link(text: str) -> bool:
    return f"ref={MASKED_TOKEN}" in text


def length_when_sent(text: str) -> int:
    """Characters of the text with the tokens in it."""
    longer = _TOKEN_LENGTH - len(MASKED_TOKEN)
    return length(text) + longer * text.count(f"ref={MASKED_TOKEN}")


def has_code(text: str) -> bool:
    return MASKED_CODE in text


def unmasked(message: Message, token: str, code: str) -> str:
    """The text as the aspirant reads it. Only what we masked ourselves is replaced."""
    text = message.text
    if message.link_language:
        text = text.replace(f"ref={MASKED_TOKEN}", f"ref={token}")
    return text.replace(MASKED_CODE, code) if message.proof else text
