"""The commands that make messages, and their answers."""

from datetime import datetime
from typing import Annotated, Self

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from wasaprecruit.domain.channel_rules import MAX_TEXT, length
from wasaprecruit.domain.commands import Command, Moment, cleaned, in_one_line
from wasaprecruit.domain.documents.message import MessageStatus
from wasaprecruit.domain.model import Id, Model
from wasaprecruit.domain.visible import is_visible

ClientId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-][A-Za-z0-9_-]{7,63}$")]
"""Made by the client: what is sent again under it is the same."""


def _short(text: str) -> str:
    """Refuse what is too long to be sent; what shows nothing is no text."""
    if length(text) > MAX_TEXT:
        raise ValueError(f"the text is longer than {MAX_TEXT} characters")
    return text if is_visible(text) else ""


class StartUpload(Command):
    """Hand over a file of `size` bytes for a message to come. Its `content_type` is the browser's.

    The same `id` again means the same file: it is written over.
    """

    id: ClientId
    content_type: Annotated[str, StringConstraints(to_lower=True, max_length=200)] = ""
    size: int = Field(ge=0, strict=True)


class UploadStarted(Model):
    """Where the bytes are to be PUT until `expires_at`, with these headers and no others."""

    url: str
    headers: dict[str, str]
    expires_at: datetime


class AttachedFile(Command):
    """A file that was handed over, and the name that it has for people."""

    upload_id: ClientId
    name: Annotated[
        str,
        StringConstraints(strip_whitespace=True, max_length=200),
        BeforeValidator(in_one_line),
        BeforeValidator(cleaned),
    ] = ""


Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True),
    AfterValidator(_short),
    BeforeValidator(cleaned),
]
"""What can be sent as one text; empty when it shows nothing."""


class Sending(Command):
    """What goes out now, or at `send_at`; then it may be cancelled when the aspirant writes."""

    send_at: Moment | None = None
    cancel_on_reply: bool = Field(default=False, strict=True)

    @model_validator(mode="after")
    def _waits_for_something(self) -> Self:
        if self.cancel_on_reply and self.send_at is None:
            raise ValueError("cancelOnReply: only with sendAt")
        return self


class SendMessage(Sending):
    """Send `text`, or a file with or without it, now or at `send_at`.

    The caller chooses the `id`; repeating it is idempotent. WhatsApp takes one file in a message.
    With `cancel_on_reply` a scheduled message is cancelled when the aspirant writes first.
    `reply_to` is the id of the message in this conversation that it answers: recruiters see it,
    aspirants do not, since Twilio sends no quotes.
    """

    id: ClientId
    text: Text = ""
    media: list[AttachedFile] = Field(default_factory=list, max_length=1)
    reply_to: Id | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.text or self.media):
            raise ValueError("the text is empty")
        return self


class ChangeScheduled(Command):
    """What a scheduled message says from now on, when it goes out, and what cancels it.

    A template keeps its words.
    """

    text: Text
    send_at: Moment
    cancel_on_reply: bool = Field(default=False, strict=True)


def _filled(value: str) -> str:
    if not value:
        raise ValueError("it is empty")
    return value


ContentSid = Annotated[str, StringConstraints(pattern=r"^HX[0-9a-fA-F]{32}$")]
VariableName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_]{1,64}$")]
VariableValue = Annotated[
    str,
    StringConstraints(max_length=1024),
    AfterValidator(_filled),
    BeforeValidator(in_one_line),
    BeforeValidator(cleaned),
]
"""On one line: WhatsApp takes no line break in a variable."""


class SendTemplate(Sending):
    """Send an approved template, now or at `send_at`, also when the window is closed.

    `id`, `send_at` and `cancel_on_reply` as in `sendMessage`. `variables` holds a value for each
    of the template's variables.
    """

    id: ClientId
    content_sid: ContentSid
    variables: dict[VariableName, VariableValue] = Field(default_factory=dict, max_length=100)


class MessageAnswer(Model):
    """The message as it stands now."""

    id: str
    status: MessageStatus


class Answered(Model):
    """The answer to a command about one message."""

    message: MessageAnswer
