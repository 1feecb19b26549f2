"""`conversations/{id}`: one row of the inbox."""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.documents.aspirant import AgeGroup
from wasaprecruit.domain.documents.bot import Bot
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.documents.forms import FormCount, FormSummary, UnconfirmedForm
from wasaprecruit.domain.documents.message import (
    Direction,
    MessageStatus,
    MessageType,
)
from wasaprecruit.domain.documents.referral import Referral
from wasaprecruit.domain.documents.schedule import ScheduledMessage
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.model import Model, Timestamp

UNASSIGNED = "unassigned"
NOT_WAITING = 2**53 - 1
"""Of a conversation in which nobody waits for an answer: later than any moment, and the largest
number that a browser counts exactly."""

Stage = Literal["new", "profile", "photos", "review", "casting", "signed", "declined"]
ConversationStatus = Literal["open", "closed"]
Clearance = Literal["guardian", "of_age"]
"""Why somebody under age may go on: a guardian agrees, or proof that they are of age was seen."""


class Channel(Model):
    """How to reach the aspirant. `address` is the one they last wrote from."""

    type: Literal["whatsapp"] = "whatsapp"
    address: str
    external_user_id: str | None = None


class LastMessage(Model):
    """The newest message, as much of it as a row of the inbox shows.

    `attempt` tells which sending `status` is about; None in rows that are older than the field.
    """

    id: str
    type: MessageType
    preview: str
    direction: Direction
    author: str
    at: Timestamp
    status: MessageStatus
    attempt: int | None = None


class StageMove(Model):
    """Into `stage` from `previous`, by a user's uid or by the bot.

    One that `undoes` takes back the last move before it that still counted: neither counts any
    more (domain/stages.py).
    """

    stage: Stage
    previous: Stage
    by: str
    at: Timestamp
    undoes: bool = False


class PutOff(Model):
    """Of a row, what tells whether it comes back: readable whatever else is wrong with it."""

    snoozed_until: Timestamp
    unread: int = 0


class Conversation(Model):
    """`conversations/{id}`: one row of the inbox.

    `newest_micros` is the time of the newest message (microseconds since 1970): a number, so that
    `Maximum` keeps the newest when writes come out of order. `display_name` is the channel's,
    `aspirant_name` the form's. `referral` is the
    advertisement that their first message came from. `checklist` holds the photo in each filled
    slot. `age_group` is by the birth date or what was said, `born` the birth date that it is
    counted by, if any (domain/majority.py), and `time_zone` where they live, as an IANA name: of
    several the one that is farthest behind, None for a hidden number; a recruiter who has a
    guardian's word, or has seen proof of age, puts their uid into `age_cleared_by`, and which of
    the two into `age_cleared_for` (None where it was recorded before the two were told apart).
    `opt_choice` is their newest STOP or START (domain/opt_out.py); `erasure_requested_at` is when
    they asked to be forgotten. `files` counts what they sent, as `domain/file_limits.py` reads it.

    `stage_moves` are the last moves between stages, the newest last. `snoozed_until` is when a
    conversation that was put off comes back. `waiting_micros` is the time of the oldest message
    that nobody has answered yet (microseconds since 1970), else `NOT_WAITING`. `search` holds the
    words by which they are found (domain/search.py). `scheduled` are the messages that wait for
    their time, the next one first. `updated_at` is when anything of the row was last written: the
    store says so (`ports/documents.py`).
    """

    display_name: str
    channel: Channel
    stage: Stage = "new"
    stage_moves: list[StageMove] = Field(default_factory=list)
    tags: list[str] = Field(default_factory=list)
    assignee_id: str = UNASSIGNED
    status: ConversationStatus = "open"
    snoozed_until: Timestamp | None = None
    language: Language | None = None
    last_message: LastMessage
    last_inbound_at: Timestamp | None = None
    window_closes_at: Timestamp | None = None
    unread: int = 0
    needs_reply: bool = False
    waiting_micros: int = NOT_WAITING
    newest_micros: int = 0
    opted_out: bool = False
    opt_choice: int = 0
    erasure_requested_at: Timestamp | None = None
    bot: Bot = Field(default_factory=Bot)
    aspirant_id: str
    referral: Referral | None = None
    aspirant_name: str | None = None
    age_group: AgeGroup | None = None
    born: str | None = None
    time_zone: str | None = None
    age_cleared_by: str | None = None
    age_cleared_for: Clearance | None = None
    age_cleared_at: Timestamp | None = None
    form: FormSummary | None = None
    unconfirmed_forms: list[UnconfirmedForm] = Field(default_factory=list)
    form_count: FormCount | None = None
    checklist: dict[str, str] = Field(default_factory=dict)
    files: dict[str, int] = Field(default_factory=dict)
    flags: list[Flag] = Field(default_factory=list)
    search: list[str] = Field(default_factory=list)
    scheduled: list[ScheduledMessage] = Field(default_factory=list)
    created_at: Timestamp
    updated_at: Timestamp

    @property
    def may_keep_files(self) -> bool:
        """Known to be of age, or cleared by a recruiter, and consent given in a form."""
        is_grown = self.age_group == "adult" or self.age_cleared_by is not None
        return is_grown and self.form is not None and "consent" not in self.form.problems

    @property
    def wants_erasure(self) -> bool:
        """They asked to be forgotten: nothing more is stored about them."""
        return "erasure_requested" in self.flags

    @property
    def needs_guardian(self) -> bool:
        """Under age, and no recruiter has a guardian's word: no photo is asked for or shown."""
        return self.age_group == "minor" and self.age_cleared_by is None
