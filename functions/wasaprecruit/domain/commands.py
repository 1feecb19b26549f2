"""What recruiters ask for through `api`, and what they get back."""

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from wasaprecruit.domain.channel_rules import MAX_TEXT
from wasaprecruit.domain.documents import MessageStatus
from wasaprecruit.domain.model import Model


def _sayable(text: str) -> str:
    """Refuse what cannot be stored or sent: lone surrogates and NUL."""
    if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise ValueError("the text contains characters that cannot be sent")
    return text


class SendMessage(Model):
    """Say `text`. The caller makes the `id`: the same id again is the same message."""

    id: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-][A-Za-z0-9_-]{7,63}$")]
    text: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_TEXT),
        AfterValidator(_sayable),
    ]


class PauseBot(Model):
    """Silence the bot in this conversation, or let it speak again."""

    paused: bool = Field(strict=True)


class MessageAnswer(Model):
    """The message as it stands now."""

    id: str
    status: MessageStatus


class Answered(Model):
    """The answer to a command about one message."""

    message: MessageAnswer


COMMANDS: tuple[type[Model], ...] = (SendMessage, PauseBot, Answered)
