"""`conversations/{id}/messages/{messageId}`: what was said."""

from typing import Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from wasaprecruit.domain.documents.answers import ExtraAnswer
from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.documents.referral import Referral
from wasaprecruit.domain.documents.schedule import Schedule
from wasaprecruit.domain.documents.why import Why
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.model import Model, Timestamp

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
    "reaction",
    "unknown",
]


MessageStatus = Literal[
    "received",
    "scheduled",
    "cancelled",
    "queued",
    "sending",
    "unknown",
    "sent",
    "delivered",
    "read",
    "undelivered",
    "failed",
]


class MessageError(Model):
    """Why a message did not reach the aspirant: a stable code and a sentence for recruiters.

    `permanent` when sending the same again can never help.
    """

    code: str
    reason: str
    permanent: bool = False


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

    Only its `digest` is stored; the code is derived from the message's id and a key.
    """

    digest: str = ""
    expires_at: Timestamp
    checked_at: Timestamp | None = None


class SentTemplate(Model):
    """The template that a message is made of, and what was filled into it by variable.

    `buttons` are the words on those below it, as they went out; older messages have none.
    """

    content_sid: str
    variables: dict[str, str] = Field(default_factory=dict)
    buttons: list[str] = Field(default_factory=list)


class Message(Model):
    """`conversations/{id}/messages/{messageId}`.

    `author` is `aspirant`, `bot` or a recruiter's uid. `raw_type` is the channel's own name for the
    kind of message. `answers` is what a WhatsApp Flow answered, by the names of its fields;
    `other` what the channel said in parameters that we do not know, by its own names.
    `reply_to` is the channel's sid of the message that this one answers, or its id. Of ours only
    the desk shows it: Twilio sends no quotes. Of a reaction it is what they reacted to; its text is
    the emoji, and empty where they took it back.
    `link_language` is there when the text holds the aspirant's own form link, and is the language
    of the form. The link's token and the code of a `proof` are masked: see domain/personal.py.
    A message made of a `template` goes out as that; its text is how it reads.
    `confirms_stop` is set when the message only confirms this STOP (as in `opt_choice`): nothing
    else may be sent after it (domain/channel_rules.py).
    `schedule` is set where it was to go out at a time; while it is `scheduled`, `at` is that time,
    from then on when it was queued or cancelled.
    `status_times` is when the channel's report of each status reached us, by the status; a report
    that came after a later one is left out.
    `why` tells of a message of the bot what led to it; older ones have none.
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
    status_times: dict[str, Timestamp] = Field(default_factory=dict)
    error: MessageError | None = None
    provider_sid: str | None = None
    former_sids: list[str] = Field(default_factory=list)
    link_language: Language | None = None
    proof: Proof | None = None
    template: SentTemplate | None = None
    confirms_stop: SkipJsonSchema[int | None] = Field(
        default=None, exclude_if=lambda choice: choice is None
    )
    schedule: Schedule | None = None
    why: Why | None = None
    attempt: int = 0
    claimed_at: Timestamp | None = None
    at: Timestamp

    @property
    def own_words(self) -> str:
        """What its author wrote. A Flow's text is the channel's, so it does not count."""
        return "" if self.answers or self.is_reaction else self.text

    @property
    def is_reaction(self) -> bool:
        """An emoji at a message: nothing that wants an answer, nor one itself."""
        return self.type == "reaction"
