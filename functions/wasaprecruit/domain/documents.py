"""The Firestore documents: the one source of truth for their shape.

The web app's types are generated from `STORED` by `scripts/generate_types`.
"""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.model import Model, Timestamp

UNASSIGNED = "unassigned"

Stage = Literal["new", "profile", "photos", "review", "casting", "signed", "declined"]
Language = Literal["es", "en", "pt"]
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
BotState = Literal["new", "greeted"]


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
    """The newest message, as much of it as a row of the inbox shows."""

    id: str
    type: MessageType
    preview: str
    direction: Direction
    author: str
    at: Timestamp
    status: MessageStatus


class Bot(Model):
    """Where the bot stands. `last_event_id` is the last event that made it queue a reply."""

    state: BotState = "new"
    paused: bool = False
    last_event_id: str | None = None


class Conversation(Model):
    """`conversations/{id}`: one row of the inbox.

    `newest_micros` is the time of the newest message as a number (microseconds since 1970): by it
    a write that comes out of order is noticed without reading.
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
    bot: Bot = Field(default_factory=Bot)
    aspirant_id: str
    created_at: Timestamp
    updated_at: Timestamp


class Media(Model):
    """One attached file as the channel announced it. The file itself follows in its own step."""

    content_type: str
    url: str
    file_name: str | None = None


class Location(Model):
    """Where the aspirant says to be; degrees in WGS 84."""

    latitude: float
    longitude: float
    label: str | None = None
    address: str | None = None


class Referral(Model):
    """The advertisement or post that led the aspirant here."""

    source_type: str | None = None
    source_id: str | None = None
    source_url: str | None = None
    headline: str | None = None
    body: str | None = None


class Button(Model):
    """The answer that an aspirant tapped: the text on the button and the payload behind it."""

    text: str
    payload: str | None = None


class Message(Model):
    """`conversations/{id}/messages/{messageId}`.

    `author` is `aspirant`, `bot` or a recruiter's uid. `raw_type` is the channel's own name for the
    kind of message. `reply_to` is the channel's sid of the message that this one answers.
    `attempt` counts how often a recruiter asked to send it again after it had failed; `claimed_at`
    is when the present attempt began.
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
    forwarded: bool = False
    reply_to: str | None = None
    status: MessageStatus
    error: MessageError | None = None
    provider_sid: str | None = None
    attempt: int = 0
    claimed_at: Timestamp | None = None
    at: Timestamp


class Alias(Model):
    """`aliases/{id}`: the conversation of a person who is known by a second address too."""

    conversation_id: str


class Lease(Model):
    """`leases/{conversationId}`: somebody is sending this conversation's queue until then."""

    expires_at: Timestamp


class Reconciliation(Model):
    """`settings/reconciliation`: up to when the channel's list has been compared with ours."""

    received_until: Timestamp


class User(Model):
    """`users/{uid}`: a recruiter."""

    name: str
    role: Role
    language: Language = "es"


STORED: tuple[type[Model], ...] = (Conversation, Message, User)
