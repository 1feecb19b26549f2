"""The commands of `api` and their answers."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, StringConstraints

from wasaprecruit.domain.channel_rules import MAX_TEXT, length
from wasaprecruit.domain.cleaning import clean_text
from wasaprecruit.domain.documents.conversation import ConversationStatus, Stage
from wasaprecruit.domain.documents.message import MessageStatus
from wasaprecruit.domain.documents.tag import TagColour
from wasaprecruit.domain.documents.user import Role, Sees
from wasaprecruit.domain.model import Id, Model, Timestamp
from wasaprecruit.domain.proof import Verdict
from wasaprecruit.domain.visible import is_visible, one_line


class Command(Model):
    """A request to do something. Unknown fields are refused: ignoring them would do half of it."""

    model_config = ConfigDict(extra="forbid")


class Nothing(Command):
    """A command without a body: its address says everything."""


def _cleaned(text: object) -> object:
    return clean_text(text) if isinstance(text, str) else text


def _sayable(text: str) -> str:
    """Refuse what cannot be sent: nothing visible, or too long."""
    if not is_visible(text):
        raise ValueError("the text is empty")
    if length(text) > MAX_TEXT:
        raise ValueError(f"the text is longer than {MAX_TEXT} characters")
    return text


def _yes(said: object) -> object:
    """Only a real `true` may clear a minor. Pydantic would take 1 for one."""
    if said is not True:
        raise ValueError("only true")
    return said


MessageId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-][A-Za-z0-9_-]{7,63}$")]


class SendMessage(Command):
    """Send `text`. The caller chooses the `id`; repeating it is idempotent."""

    id: MessageId
    text: Annotated[
        str,
        BeforeValidator(_cleaned),
        StringConstraints(strip_whitespace=True),
        AfterValidator(_sayable),
    ]


def _in_one_line(text: object) -> object:
    return one_line(text, len(text)) if isinstance(text, str) else text


def _filled(value: str) -> str:
    if not value:
        raise ValueError("it is empty")
    return value


ContentSid = Annotated[str, StringConstraints(pattern=r"^HX[0-9a-fA-F]{32}$")]
VariableName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_]{1,64}$")]
VariableValue = Annotated[
    str,
    BeforeValidator(_in_one_line),
    BeforeValidator(_cleaned),
    StringConstraints(max_length=1024),
    AfterValidator(_filled),
]
"""On one line: WhatsApp takes no line break in a variable."""


class SendTemplate(Command):
    """Send an approved template, also when the window is closed. `id` as in `sendMessage`.

    `variables` holds a value for each of the template's variables.
    """

    id: MessageId
    content_sid: ContentSid
    variables: dict[VariableName, VariableValue] = Field(default_factory=dict, max_length=100)


class PauseBot(Command):
    """Silence the bot in this conversation, or let it speak again."""

    paused: bool = Field(strict=True)


class Assign(Command):
    """Give the conversation to this user, or to nobody (`unassigned`).

    `expected` is the assignee that the caller saw. If it has changed since, the command is refused.
    """

    assignee_id: Id
    expected: Id | None = None


class Assigned(Model):
    """The conversation's assignee now."""

    assignee_id: str


class MoveStage(Command):
    """Move the aspirant to this stage. From then on the bot leaves their stage alone.

    `expected` is the stage that the caller saw. If it has changed since, the command is refused.
    """

    stage: Stage
    expected: Stage | None = None


def _something(name: str) -> str:
    if not name:
        raise ValueError("the tag is empty")
    return name


TagName = Annotated[
    str,
    BeforeValidator(_in_one_line),
    BeforeValidator(_cleaned),
    StringConstraints(strip_whitespace=True, max_length=40),
    AfterValidator(_something),
]
"""As typed, on one line. What it means: `domain/tags.py`."""


class ChangeTags(Command):
    """Put tags on the conversation and take others off. Case and outer spaces do not count."""

    add: list[TagName] = Field(default_factory=list, max_length=20)
    remove: list[TagName] = Field(default_factory=list, max_length=20)


class TagsChanged(Model):
    """The keys of the conversation's tags now, in the order in which they were put on."""

    tags: list[str]


class SetStatus(Command):
    """Close the conversation, or open it again. A new message opens it, too."""

    status: ConversationStatus


class Snooze(Command):
    """Put the conversation off until then, or take it back (null). A new message takes it back."""

    until: Timestamp | None


class ChangeTag(Command):
    """How a tag is shown from now on."""

    label: TagName
    colour: TagColour


_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL = rf"^[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@{_LABEL}(?:\.{_LABEL})+$"
"""What a browser takes for an address, with a domain of two labels at least.

https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
"""


class Invite(Command):
    """Let somebody sign in with this e-mail address. The link is sent by the browser."""

    email: Annotated[
        str,
        StringConstraints(strip_whitespace=True, to_lower=True, max_length=254, pattern=_EMAIL),
    ]
    name: Annotated[
        str,
        BeforeValidator(_cleaned),
        StringConstraints(strip_whitespace=True, min_length=1, max_length=100),
    ]
    role: Role
    sees: Sees = "all"


class Invited(Model):
    """The user that they are from now on."""

    user_id: str


class SetAccess(Command):
    """A colleague's role, and which conversations they see."""

    role: Role
    sees: Sees


class ExportConversations(Command):
    """What a spreadsheet about these conversations holds."""

    ids: list[Id] = Field(min_length=1, max_length=500)


class ExportedRow(Model):
    """One conversation in an export. `height_cm` in centimetres.

    `birth_date` is as much of `YYYY-MM-DD` as is known.
    """

    id: str
    name: str
    number: str | None
    city: str | None
    birth_date: str | None
    height_cm: int | None
    stage: Stage
    status: ConversationStatus
    tags: list[str]
    assignee_id: str
    last_message_at: datetime


class Exported(Model):
    """Those of the conversations that are there and theirs to see, in the order asked for."""

    rows: list[ExportedRow]


class OriginalUrl(Model):
    """Where the original of a photo can be read until `expires_at`."""

    url: str
    expires_at: datetime


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
    """The command was carried out; it has no other answer."""


class MessageAnswer(Model):
    """The message as it stands now."""

    id: str
    status: MessageStatus


class Answered(Model):
    """The answer to a command about one message."""

    message: MessageAnswer
