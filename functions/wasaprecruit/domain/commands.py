"""What recruiters ask for through `api`, and what they get back."""

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from wasaprecruit.domain.channel_rules import MAX_TEXT, length
from wasaprecruit.domain.documents import MessageStatus
from wasaprecruit.domain.model import Model
from wasaprecruit.domain.visible import is_visible


def _sayable(text: str) -> str:
    """Refuse what cannot be stored or sent: NUL, half characters, nothing to see, too much."""
    if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise ValueError("the text contains characters that cannot be sent")
    if not is_visible(text):
        raise ValueError("the text is empty")
    if length(text) > MAX_TEXT:
        raise ValueError(f"the text is longer than {MAX_TEXT} characters")
    return text


class SendMessage(Model):
    """Say `text`. The caller makes the `id`: the same id again is the same message."""

    id: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-][A-Za-z0-9_-]{7,63}$")]
    text: Annotated[
        str,
        StringConstraints(strip_whitespace=True),
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
