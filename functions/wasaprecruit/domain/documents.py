"""The Firestore documents: the one source of truth for their shape.

The web app's types are generated from `STORED` by `scripts/generate_types`.
"""

from typing import Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from wasaprecruit.domain.aspirants import (
    AgeGroup,
    Aspirant,
    ExtraAnswer,
    Photo,
    PhotoPaths,
    Referral,
    Submission,
)
from wasaprecruit.domain.cards import Card
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.model import Model, Timestamp

UNASSIGNED = "unassigned"

Stage = Literal["new", "profile", "photos", "review", "casting", "signed", "declined"]
Role = Literal["admin", "recruiter", "viewer"]
Direction = Literal["in", "out"]
MessageType = Literal[
    "text",
    "image",
    "audio",
    "video",
    "document",
    "sticker",
    "location",
    "contacts",
    "button",
    "unknown",
]
MessageStatus = Literal[
    "received",
    "queued",
    "sending",
    "unknown",
    "sent",
    "delivered",
    "read",
    "undelivered",
    "failed",
]
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
Flag = Literal[
    "human_wanted",
    "misunderstood",
    "flood",
    "guardian",
    "phone_mismatch",
    "number_claimed",
    "poor_photos",
    "erasure_requested",
    "many_forms",
    "distress",
    "abuse",
    "complaint",
    "guardian_writes",
    "wrong_number",
    "spam",
]
"""Why a recruiter should look at a conversation."""

FileSort = Literal["photo", "voice", "video", "document", "contact"]
"""What people call a file, and how the bot speaks of it."""

MediaState = Literal["pending", "waiting", "stored", "failed", "refused", "withheld"]
MediaFault = Literal[
    "unavailable",
    "too_large",
    "too_many_pixels",
    "damaged",
    "animated",
    "not_allowed",
    "address_refused",
    "guardian_needed",
    "erasure_requested",
    "too_many",
]


class Channel(Model):
    """How to reach the aspirant. `address` is the one they last wrote from."""

    type: Literal["whatsapp"] = "whatsapp"
    address: str
    external_user_id: str | None = None


class MessageError(Model):
    """Why a message did not reach the aspirant: a stable code and a sentence for recruiters.

    `permanent` when sending the same again can never help.
    """

    code: str
    reason: str
    permanent: bool = False


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


class Burst(Model):
    """How much the bot said lately: `replies` since `began`."""

    began: Timestamp
    replies: int


class Question(Model):
    """What the bot asked: erase all, stop writing, is the form `about` theirs, when were they born?

    It ends with the next thing that either side says; `asked_at` tells what was written before it
    was asked, and when it is too old to be meant.
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

    `open` are those without a fate, `poor` those that are no use and why, until that is told.
    """

    began: Timestamp
    files: list[str] = Field(default_factory=list)
    open: list[str] = Field(default_factory=list)
    poor: dict[str, str] = Field(default_factory=dict)


class Bot(Model):
    """Where the bot stands, and what it remembers of the conversation.

    `paused` by a human, until a human says otherwise. `silence` is why it stays quiet by itself.
    `last_event_id` is the last event that made it queue a reply, `asked_at` when it last asked for
    what the open step waits for, `reminders` how often it reminded, by step. `form_heard` is the
    submission and `photos_heard` the number of photos that it last spoke about. `heard` are the
    last events that changed anything, by the beginnings of their ids: they count once.
    `burst` and `day` count what it said, to notice who only wants to make it speak. `album` are the
    photos of which it speaks together, once each has its fate. `stop_told` is the STOP that it has
    confirmed (as in `opt_choice`); 0 from the next START on.
    """

    state: BotState = "new"
    paused: bool = False
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


class FormSummary(Model):
    """What the bot needs to know of the form that the aspirant sent last.

    `problems` are the fields that have to be corrected; empty when the form is complete.
    """

    submission_id: str
    at: Timestamp
    first_name: str | None = None
    problems: list[str] = Field(default_factory=list)


class UnconfirmedForm(Model):
    """A form that gave this number and nothing else to tell whose it is.

    Nothing that it says counts, or is spoken, before the number's owner has `said` in the chat
    that it is theirs; `said_in` is the event of the message that told.
    """

    submission_id: str
    at: Timestamp
    provider: str
    said: Literal["yes", "no"] | None = None
    said_in: str | None = None


class FormCount(Model):
    """How many forms were taken: `today`, which is the UTC `day` (`YYYY-MM-DD`), and in all."""

    day: str
    today: int
    total: int


class Conversation(Model):
    """`conversations/{id}`: one row of the inbox.

    `newest_micros` is the time of the newest message as a number (microseconds since 1970): by it
    a write that comes out of order is noticed without reading. `display_name` is the channel's,
    `aspirant_name` the form's. `referral` is the
    advertisement that their first message came from. `checklist` holds the photo in each filled
    slot. `age_group` is by the birth date or what was said, `born` the birth date that it is
    counted by, if any (domain/majority.py), and `time_zone` where they live, as an IANA name: of
    several the one that is farthest behind, None for a hidden number; a recruiter who has a
    guardian's word puts their uid into `age_cleared_by`. `opt_choice` is their newest STOP or
    START (domain/opt_out.py); `erasure_requested_at` is when they asked to be forgotten. `files`
    counts what they sent, as `domain/file_limits.py` reads it.
    """

    display_name: str
    channel: Channel
    stage: Stage = "new"
    tags: list[str] = Field(default_factory=list)
    assignee_id: str = UNASSIGNED
    status: Literal["open", "closed"] = "open"
    language: Language | None = None
    last_message: LastMessage
    last_inbound_at: Timestamp | None = None
    window_closes_at: Timestamp | None = None
    unread: int = 0
    needs_reply: bool = False
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
    form: FormSummary | None = None
    unconfirmed_forms: list[UnconfirmedForm] = Field(default_factory=list)
    form_count: FormCount | None = None
    checklist: dict[str, str] = Field(default_factory=dict)
    files: dict[str, int] = Field(default_factory=dict)
    flags: list[Flag] = Field(default_factory=list)
    created_at: Timestamp
    updated_at: Timestamp

    @property
    def may_keep_files(self) -> bool:
        """Known to be of age, or cleared by a recruiter, and consent given in a filed form."""
        is_grown = self.age_group == "adult" or self.age_cleared_by is not None
        return is_grown and self.form is not None and "consent" not in self.form.problems

    @property
    def wants_erasure(self) -> bool:
        """They asked to be forgotten: nothing more is kept of them."""
        return "erasure_requested" in self.flags

    @property
    def needs_guardian(self) -> bool:
        """Under age, and no recruiter has a guardian's word: no photo is asked for or shown."""
        return self.age_group == "minor" and self.age_cleared_by is None


class Media(Model):
    """One attached file as the channel announced it. The file itself follows in its own step.

    Once stored, `content_type` is what the bytes are; `photo_id` and the sizes in pixels are a
    photo's. `object_name` of any other file is its name in the bucket. `fault` says why there is
    no file; `cards` are the contacts in a vCard; what is `waiting` is fetched once the person may
    send files.

    `url` is the channel's address, at which anybody could read the file: it travels in events and
    never stands in a message (see `Sources`), but for messages stored before that was so.
    """

    content_type: str
    url: SkipJsonSchema[str | None] = Field(default=None, exclude_if=lambda url: url is None)
    file_name: str | None = None
    state: MediaState = "pending"
    fault: MediaFault | None = None
    object_name: str | None = None
    photo_id: str | None = None
    paths: PhotoPaths | None = None
    width: int | None = None
    height: int | None = None
    problems: list[str] = Field(default_factory=list)
    sensitive: bool = False
    cards: list[Card] = Field(default_factory=list)


class Location(Model):
    """Where the aspirant says to be; degrees in WGS 84."""

    latitude: float
    longitude: float
    label: str | None = None
    address: str | None = None


class Button(Model):
    """The answer that an aspirant tapped: the text on the button and the payload behind it."""

    text: str
    payload: str | None = None


class Proof(Model):
    """A one-time code in a message, by which its reader can check on our site that it is ours.

    Kept is its `digest`; the code itself follows from the message's id and a key.
    """

    digest: str = ""
    expires_at: Timestamp
    checked_at: Timestamp | None = None


class Message(Model):
    """`conversations/{id}/messages/{messageId}`.

    `author` is `aspirant`, `bot` or a recruiter's uid. `raw_type` is the channel's own name for the
    kind of message. `answers` is what a WhatsApp Flow answered, by the names of its fields;
    `other` what the channel said in parameters that we do not know, by its own names.
    `reply_to` is the channel's sid of the message that this one answers.
    `link_language` is there when the text holds the aspirant's own form link, and is the language
    of the form. The link's token and the code of a `proof` are masked: see domain/personal.py.
    `confirms_stop` is there when the message only tells that this STOP was heard, as in
    `opt_choice`: it alone may go out after it (domain/channel_rules.py).
    `attempt` counts how often a recruiter asked to send it again after it had failed; `claimed_at`
    and `provider_sid` are the present attempt's, `former_sids` those of the attempts before.
    """

    direction: Direction
    author: str
    type: MessageType
    raw_type: str | None = None
    text: str = ""
    media: list[Media] = Field(default_factory=list)
    location: Location | None = None
    button: Button | None = None
    referral: Referral | None = None
    answers: list[ExtraAnswer] = Field(default_factory=list)
    other: list[ExtraAnswer] = Field(default_factory=list)
    forwarded: bool = False
    reply_to: str | None = None
    status: MessageStatus
    error: MessageError | None = None
    provider_sid: str | None = None
    former_sids: list[str] = Field(default_factory=list)
    link_language: Language | None = None
    proof: Proof | None = None
    confirms_stop: SkipJsonSchema[int | None] = Field(
        default=None, exclude_if=lambda choice: choice is None
    )
    attempt: int = 0
    claimed_at: Timestamp | None = None
    at: Timestamp

    @property
    def own_words(self) -> str:
        """What its author wrote: the text beside a Flow's answers is the channel's."""
        return "" if self.answers else self.text


class Sources(Model):
    """`conversations/{id}/sources/{messageId}`: where the channel keeps a message's files.

    No rule lets a browser read it. It is gone once each file has its fate. `urls` are in the files'
    order; `waiting` while files are not to be fetched yet; `tried_since` is the first try that
    failed; `at` is the message's time.
    """

    urls: list[str]
    at: Timestamp
    waiting: bool = False
    tried_since: Timestamp | None = None


class Alias(Model):
    """`aliases/{id}`: the conversation of a person who is known by a second address too.

    What a form before the first message left is here: the conversation begins with it.
    """

    conversation_id: str
    form: FormSummary | None = None
    unconfirmed_forms: list[UnconfirmedForm] = Field(default_factory=list)
    form_count: FormCount | None = None
    aspirant_name: str | None = None
    age_group: AgeGroup | None = None
    born: str | None = None
    flags: list[Flag] = Field(default_factory=list)


class Lease(Model):
    """`leases/{conversationId}`: somebody is sending this conversation's queue until then."""

    expires_at: Timestamp


class Reconciliation(Model):
    """`settings/reconciliation`: up to when the channel's list has been compared with ours."""

    received_until: Timestamp


class Erasure(Model):
    """`erasures/{id}`: somebody asked that we forget them, and got this number for it.

    One for a conversation. Nothing is deleted before `status` says so.
    """

    receipt: str
    conversation_id: str
    aspirant_id: str
    requested_at: Timestamp
    status: Literal["queued", "done"] = "queued"


class User(Model):
    """`users/{uid}`: a recruiter.

    Who is not `active` has no access. `valid_since` ends every session that began before it.
    """

    name: str
    role: Role
    language: Language = "es"
    active: bool = True
    valid_since: Timestamp | None = None


STORED: tuple[type[Model], ...] = (Conversation, Message, User, Aspirant, Submission, Photo)
