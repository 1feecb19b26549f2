"""What recruiters ask for through `api`, and what they get back."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, StringConstraints

from wasaprecruit.domain.channel_rules import MAX_TEXT, length
from wasaprecruit.domain.cleaning import clean_text
from wasaprecruit.domain.documents.message import MessageStatus
from wasaprecruit.domain.model import Id, Model
from wasaprecruit.domain.proof import Verdict
from wasaprecruit.domain.visible import is_visible


class Command(Model):
    """What somebody asks for. A field that it does not know is refused and not ignored.

    Who asks for more than we do must hear so, and not find half of it done.
    """

    model_config = ConfigDict(extra="forbid")


class Nothing(Command):
    """A command that says all in its address."""


def _cleaned(text: object) -> object:
    return clean_text(text) if isinstance(text, str) else text


def _sayable(text: str) -> str:
    """Refuse what cannot be sent: nothing to see, too much."""
    if not is_visible(text):
        raise ValueError("the text is empty")
    if length(text) > MAX_TEXT:
        raise ValueError(f"the text is longer than {MAX_TEXT} characters")
    return text


def _yes(said: object) -> object:
    """1 is equal to True, and nobody's word that a minor may go on."""
    if said is not True:
        raise ValueError("only true")
    return said


class SendMessage(Command):
    """Say `text`. The caller makes the `id`: the same id again is the same message."""

    id: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-][A-Za-z0-9_-]{7,63}$")]
    text: Annotated[
        str,
        BeforeValidator(_cleaned),
        StringConstraints(strip_whitespace=True),
        AfterValidator(_sayable),
    ]


class PauseBot(Command):
    """Silence the bot in this conversation, or let it speak again."""

    paused: bool = Field(strict=True)


class Assign(Command):
    """Give the conversation to this user, or to nobody (`unassigned`).

    `expected` is the assignee that the caller saw: when it is another one by now, nothing is done.
    """

    assignee_id: Id
    expected: Id | None = None


class Assigned(Model):
    """The conversation's assignee now."""

    assignee_id: str


class ClearAge(Command):
    """A guardian agrees, or the age was checked: the conversation may go on."""

    cleared: Annotated[Literal[True], BeforeValidator(_yes)]


class SetActive(Command):
    """Whether a colleague has access. Taking it away ends every session of theirs."""

    active: bool = Field(strict=True)


class CheckCode(Command):
    """Is this code from a message of the agency? Asked by anybody, signed in or not."""

    code: Annotated[str, StringConstraints(max_length=64)]


class CodeChecked(Model):
    """`genuine`: ours, and asked about for the first time. `sent_at` is when we sent it.

    `sent_to` are the last two digits of the number that it went to: a code that somebody passed on
    was sent to another one.
    """

    agency: str
    result: Verdict
    sent_at: datetime | None = None
    sent_to: str | None = None


class FileUrls(Command):
    """Addresses for these names of objects, as they stand in messages and photo documents."""

    names: list[Annotated[str, StringConstraints(max_length=500)]] = Field(max_length=100)


class FileUrlsAnswer(Model):
    """An address for each name that may be seen, all valid until `expires_at`."""

    urls: dict[str, str]
    expires_at: datetime


class Done(Model):
    """It is done, and there is nothing to tell."""


class MessageAnswer(Model):
    """The message as it stands now."""

    id: str
    status: MessageStatus


class Answered(Model):
    """The answer to a command about one message."""

    message: MessageAnswer
