"""The commands of `api` and their answers."""

import re
from datetime import datetime
from typing import Annotated, Literal, Self

from pydantic import (
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from wasaprecruit.domain.bot_settings import Slot
from wasaprecruit.domain.cleaning import clean_text
from wasaprecruit.domain.documents.aspirant import Experience, Shift, Shoe
from wasaprecruit.domain.documents.conversation import (
    NOT_WAITING,
    Clearance,
    ConversationStatus,
    Stage,
)
from wasaprecruit.domain.model import Id, Model, Timestamp
from wasaprecruit.domain.proof import Verdict
from wasaprecruit.domain.visible import one_line


class Command(Model):
    """A request to do something. Unknown fields are refused: ignoring them would do half of it."""

    model_config = ConfigDict(extra="forbid")


class Nothing(Command):
    """A command without a body: its address says everything."""


def cleaned(text: object) -> object:
    """Without what nobody sees, and in one form of Unicode; what is no text as it is."""
    return clean_text(text) if isinstance(text, str) else text


def _yes(said: object) -> object:
    """Only a real `true` may clear a minor. Pydantic would take 1 for one."""
    if said is not True:
        raise ValueError("only true")
    return said


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)", re.ASCII)


def _with_offset(at: object) -> object:
    """A number, a day, or a time without its zone would be some moment, not the one meant."""
    if isinstance(at, datetime) and at.tzinfo:
        return at
    if isinstance(at, str) and _MOMENT.fullmatch(at):
        return at
    raise ValueError(
        "send a date and time with its offset from UTC (RFC 3339), like 2026-12-01T10:00:00-06:00 "
        "or 2026-12-01T16:00:00Z"
    )


Moment = Annotated[
    Timestamp,
    BeforeValidator(_with_offset),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
"""A moment that a command names, as RFC 3339 spells it."""


class AsHeard(Command):
    """What is only right as long as the aspirant has written no more than the caller saw.

    `heard_until` is the time of their newest message then (`lastInboundAt`), to the microsecond.
    If they have written since, the command is refused.
    """

    heard_until: Moment | None = None


class MarkRead(AsHeard):
    """Somebody has seen all of it. `heard_until` is for who takes back that it is unread."""


def in_one_line(text: object) -> object:
    """Breaks become spaces; what is no text as it is."""
    return one_line(text, len(text)) if isinstance(text, str) else text


# In an Annotated text what is to be done first stands last, and its length before that: a length
# that comes after a validator is told in "items", not in characters.


class PauseBot(Command):
    """Silence the bot in this conversation, or let it speak again."""

    paused: bool = Field(strict=True)


class Batch(Command):
    """So many conversations are given in one go, each by a command that names the same batch."""

    id: Id
    size: int = Field(ge=2, lt=2**31, strict=True)


class Assign(Command):
    """Give the conversation to this user, or to nobody (`unassigned`).

    `expected` is the assignee that the caller saw. If it has changed since, the command is refused.
    A colleague who is given conversations has a notice of it: one for a `batch`. `is_undo` takes
    back what the caller did before, by the name of the same batch: that notice goes, and nobody
    gets another.
    """

    assignee_id: Id
    expected: Id | None = None
    batch: Batch | None = None
    is_undo: bool = Field(default=False, strict=True)


class Assigned(Model):
    """The conversation's assignee now."""

    assignee_id: str


class MoveStage(Command):
    """Move the aspirant to this stage. From then on the bot leaves their stage alone.

    `expected` is the stage that the caller saw. If it has changed since, the command is refused.
    With `undoes` it takes back the caller's own move there, if that was the last one: the stage is
    as it was, and so is whether the bot may move them.
    """

    stage: Stage
    expected: Stage | None = None
    undoes: bool = Field(default=False, strict=True)


MOST_UNREAD = 100_000
"""More messages than a conversation has that nobody has read."""


class Standing(Command):
    """How a conversation stood before its status was changed."""

    snoozed_until: Moment | None
    unread: int = Field(ge=0, le=MOST_UNREAD, strict=True)
    needs_reply: bool = Field(strict=True)
    waiting_micros: int = Field(ge=0, le=NOT_WAITING, strict=True)


class SetStatus(AsHeard):
    """Close the conversation, or open it again. A new message opens it, too.

    `back_to` is for who takes such a change back: what it took is given back with it. If the
    aspirant has written since `heard_until`, the command is refused.
    """

    status: ConversationStatus
    back_to: Standing | None = None


class Snooze(AsHeard):
    """Put the conversation off until then, or take it back (null). A new message takes it back.

    If the aspirant has written since `heard_until`, the command is refused.
    """

    until: Moment | None


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


_Words = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=2_000),
    BeforeValidator(cleaned),
]
_Size = Annotated[float, Field(ge=0, le=1_000)] | _Words
"""Centimetres, or as people write them: `1,72 m`, `5'8"`."""


class ChangeProfile(Command):
    """Correct these fields of the profile. Null takes a correction back: what they said counts.

    Values are read as those of a form.
    """

    name: _Words | None = None
    birth_date: _Words | None = None
    city: _Words | None = None
    email: _Words | None = None
    height: _Size | None = None
    bust: _Size | None = None
    waist: _Size | None = None
    hips: _Size | None = None
    shoe: Shoe | None = None
    experience: Experience | None = None
    experience_notes: _Words | None = None
    social_handle: _Words | None = None
    languages_spoken: list[_Words] | None = Field(default=None, max_length=20)
    shift_preferences: list[Shift] | None = Field(default=None, max_length=28)
    shift_notes: _Words | None = None

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("no field is given")
        return self


class ConfirmShot(Command):
    """This photo shows what the slot asks for; null: what no slot asks for.

    Another photo that was in the slot has none from then on.
    """

    slot: Slot | None


class MarkBest(Command):
    """Whether it is one of their best photos."""

    best: bool = Field(strict=True)


class OriginalUrl(Model):
    """Where the original of a photo can be read until `expires_at`."""

    url: str
    expires_at: datetime


class ClearAge(Command):
    """The conversation may go on, `because` a guardian agrees or proof of age was seen."""

    cleared: Annotated[Literal[True], BeforeValidator(_yes)]
    because: Clearance | None = None


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
