"""Where the bot stands in a conversation."""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.model import Model, Timestamp

BotState = Literal[
    "new",
    "greeted",
    "form_sent",
    "form_done",
    "photos_asked",
    "photos_done",
    "handed_over",
    "guardian_needed",
]


Silence = Literal[
    "misunderstood",
    "human",
    "flood",
    "complaint",
    "guardian_writes",
    "wrong_number",
    "spam",
]


class Burst(Model):
    """How much the bot said lately: `replies` since `began`."""

    began: Timestamp
    replies: int


class Question(Model):
    """What the bot asked last: erase all, stop writing, is the form `about` theirs, how old?

    The next thing that either side says ends it. `asked_at` tells which messages were written
    before it, and when a yes comes too late to be an answer to it.
    """

    kind: Literal["erasure", "form", "stop", "age"]
    asked_at: Timestamp
    about: str | None = None


class Spoken(Model):
    """How many `messages` the bot said since `began`."""

    began: Timestamp
    messages: int


class Album(Model):
    """Photos that came together since `began`, by their marks and in order.

    `open` are those still being processed, `poor` the unusable ones and why, until that is told.
    """

    began: Timestamp
    files: list[str] = Field(default_factory=list)
    open: list[str] = Field(default_factory=list)
    poor: dict[str, str] = Field(default_factory=dict)


class Bot(Model):
    """Where the bot stands, and what it remembers of the conversation.

    `paused`: a recruiter has silenced it, until a recruiter says otherwise. `paused_by`
    and `paused_at` are who and when; older pauses have neither. `silence` is why it stays quiet of
    its own accord.
    `last_event_id` is the last event that made it queue a reply, `asked_at` when it last asked for
    what the open step waits for, `reminders` how often it reminded, by step. `form_heard` is the
    submission and `photos_heard` the number of photos that it last spoke about. `heard` are the
    last events that changed anything, by the beginnings of their ids: a repeat is ignored.
    `burst` and `day` count what it said, to notice machines. `album` are photos that came together
    and get one answer, once all are processed. `stop_told` is the STOP that it has confirmed (as in
    `opt_choice`); 0 from the next START on.
    """

    state: BotState = "new"
    paused: bool = False
    paused_by: str | None = None
    paused_at: Timestamp | None = None
    silence: Silence | None = None
    misunderstood: int = 0
    question: Question | None = None
    reached: dict[str, Timestamp] = Field(default_factory=dict)
    form_heard: str | None = None
    photos_heard: int = 0
    poor_photos: int = 0
    reminders: dict[str, int] = Field(default_factory=dict)
    asked_at: Timestamp | None = None
    burst: Burst | None = None
    day: Spoken | None = None
    album: Album | None = None
    stop_told: int = 0
    last_event_id: str | None = None
    heard: list[str] = Field(default_factory=list)
