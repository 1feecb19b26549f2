"""Facts that travel between functions: JSON, past tense, frozen.

`schema` is the version of `data`. A reader accepts the previous version and ignores what it does
not know, so that old and new functions work side by side during a deployment.
"""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, TypeAdapter, field_validator

from wasaprecruit.domain.aspirants import (
    AgeGroup,
    ExtraAnswer,
    FormProblem,
    MatchedBy,
    PhotoProblem,
    Profile,
)
from wasaprecruit.domain.documents import FileSort, MediaFault, MediaState, Message, MessageStatus
from wasaprecruit.domain.identity import derived_id, identify
from wasaprecruit.domain.model import Count, Id, Model, Timestamp
from wasaprecruit.domain.moments import of_our_time

Moment = Annotated[Timestamp, AfterValidator(of_our_time)]
"""A moment that is reckoned with: an hour more or less is still one."""


class EventBase(Model):
    """What every event carries."""

    id: Id
    type: str
    schema_version: Literal[1] = Field(default=1, alias="schema")
    occurred_at: Timestamp
    conversation_id: Id

    @property
    def concerns_files(self) -> bool:
        """Whether it may be a reason to fetch, keep or remove files."""
        return False


class ReceivedData(Model):
    """An inbound message as the channel gave it. `address` is where to answer."""

    message_id: Id
    address: str
    external_user_id: str | None = None
    profile_name: str
    message: Message

    @field_validator("message")
    @classmethod
    def _of_our_time(cls, message: Message) -> Message:
        of_our_time(message.at)
        return message


class Ad(Model):
    """An advertisement by Meta's ids, and the click on it. Nothing in it names a person."""

    source_type: str | None = None
    source_id: str | None = None
    click_id: str | None = None


class StoredData(Model):
    """Points to a stored message with `files` attachments; what it says stays in its document.

    `excess` of them, from the last, are more than we take; None when that has to be looked up.
    `ad` is the advertisement that it came from, so that what it cost can be set against what came.
    """

    message_id: Id
    files: Count = 0
    excess: Count | None = None
    ad: Ad | None = None


class StatusData(Model):
    """What the channel reports about the `attempt`-th sending of a message, in our own words."""

    message_id: Id
    attempt: Count = 0
    provider_sid: Id
    status: MessageStatus
    error_code: str | None = None


class SubmittedData(Model):
    """A form as its provider gave it, in our own fields. The same `submission_id` is the same form.

    `token_refused` when there was a personal token that did not hold.
    """

    submission_id: Id
    provider: str
    submitted_at: Timestamp
    matched_by: MatchedBy
    token_refused: bool = False
    profile: Profile
    answers: list[ExtraAnswer] = Field(default_factory=list)
    problems: list[FormProblem] = Field(default_factory=list)


class FormConfirmedData(Model):
    """Points to a form that was found by the number alone and waited for its owner's word."""

    submission_id: str


class FormStoredData(Model):
    """Points to a stored form."""

    submission_id: Id


class PhotoStoredData(Model):
    """Points to a photo: with `problems` it fills no slot of the checklist.

    It was the `index`-th file of its message; None in events that are older than the field.
    """

    photo_id: Id
    message_id: Id
    index: Count | None = None
    slot: str | None = None
    problems: list[PhotoProblem] = Field(default_factory=list)


class PhotoRejectedData(Model):
    """The `index`-th file of a message cannot be had as a photo, and why."""

    message_id: Id
    index: Count
    fault: MediaFault


class PhotoWaitingData(Model):
    """The `index`-th file of a message."""

    message_id: str
    index: int


class FileSettledData(Model):
    """What became of the `index`-th file of a message, which is no photo.

    Stored, waiting until it may be fetched, or, with a `fault`, neither.
    """

    message_id: Id
    index: Count
    sort: FileSort
    state: MediaState
    fault: MediaFault | None = None


class AgeLearnedData(Model):
    """What somebody turned out to be."""

    age_group: AgeGroup


class ReminderData(Model):
    """The `number`-th reminder (from 1) of what the bot asked for at `asked_at`."""

    step: Literal["form", "photos"]
    number: Count
    asked_at: Moment
    due_at: Moment


class ClearedData(Model):
    """The recruiter who has a guardian's word, or found out that none is needed."""

    uid: str


class MessageReceived(EventBase):
    """The channel handed over an aspirant's message."""

    type: Literal["message.received"] = "message.received"
    data: ReceivedData


class MessageStored(EventBase):
    """An aspirant's message stands in its conversation."""

    type: Literal["message.stored"] = "message.stored"
    data: StoredData

    @property
    def concerns_files(self) -> bool:
        return self.data.files > 0


class MessageStatusChanged(EventBase):
    """The channel reported on an outbound message."""

    type: Literal["message.status_changed"] = "message.status_changed"
    data: StatusData


class FormSubmitted(EventBase):
    """Somebody filled in a form; `conversation_id` is whose it seems to be."""

    type: Literal["form.submitted"] = "form.submitted"
    data: SubmittedData


class FormConfirmed(EventBase):
    """The number's owner said in the chat that a form is theirs."""

    type: Literal["form.confirmed"] = "form.confirmed"
    data: FormConfirmedData


class FormStored(EventBase):
    """An aspirant's form stands in their file."""

    type: Literal["form.stored"] = "form.stored"
    data: FormStoredData

    @property
    def concerns_files(self) -> bool:
        return True


class PhotoStored(EventBase):
    """A photo stands in the aspirant's file."""

    type: Literal["photo.stored"] = "photo.stored"
    data: PhotoStoredData


class PhotoRejected(EventBase):
    """A file came with a message and cannot be kept as a photo."""

    type: Literal["photo.rejected"] = "photo.rejected"
    data: PhotoRejectedData


class PhotoWaiting(EventBase):
    """A photo came before it may be fetched: age or consent are not known yet."""

    type: Literal["photo.waiting"] = "photo.waiting"
    data: PhotoWaitingData


class FileSettled(EventBase):
    """A voice note, video, document or contact card has its fate."""

    type: Literal["file.settled"] = "file.settled"
    data: FileSettledData


class AgeLearned(EventBase):
    """The bot learned in the chat that somebody is under age, or that they have come of age."""

    type: Literal["age.learned"] = "age.learned"
    data: AgeLearnedData

    @property
    def concerns_files(self) -> bool:
        return True


class ReminderDue(EventBase):
    """The time for a reminder has come; whether it still matters is the bot's to say."""

    type: Literal["reminder.due"] = "reminder.due"
    data: ReminderData


class ResumedData(Model):
    """Who told the bot to go on."""

    uid: str


class BotResumed(EventBase):
    """A recruiter lets the bot speak again."""

    type: Literal["bot.resumed"] = "bot.resumed"
    data: ResumedData


class AgeCleared(EventBase):
    """A recruiter says that the conversation may go on in spite of the age."""

    type: Literal["age.cleared"] = "age.cleared"
    data: ClearedData

    @property
    def concerns_files(self) -> bool:
        return True


Event = Annotated[
    MessageReceived
    | MessageStored
    | MessageStatusChanged
    | FormSubmitted
    | FormConfirmed
    | FormStored
    | PhotoStored
    | PhotoRejected
    | PhotoWaiting
    | FileSettled
    | AgeLearned
    | ReminderDue
    | AgeCleared
    | BotResumed,
    Field(discriminator="type"),
]
_EVENT: TypeAdapter[Event] = TypeAdapter(Event)


def message_received(data: ReceivedData) -> MessageReceived:
    """The event of an inbound message: the same one, whoever brings the message."""
    return MessageReceived(
        id=derived_id("message.received", data.message_id),
        occurred_at=data.message.at,
        conversation_id=identify(data.address, data.external_user_id).primary_id,
        data=data,
    )


_INBOUND = frozenset(
    ("message.received", "message.status_changed", "form.submitted", "form.confirmed")
)


def ordering_key(event: EventBase) -> str:
    """Events with the same key are handled in order.

    Of what comes in each kind is on its own: a form that cannot be stored must not hold back the
    STOP that comes after it, and `ingest` asks for no order between messages, forms and statuses.
    """
    inbound = event.type in _INBOUND
    return f"{event.conversation_id}/{event.type}" if inbound else event.conversation_id


def parse(raw: bytes) -> Event:
    """The event in `raw` (UTF-8 JSON). Raises pydantic.ValidationError, a ValueError."""
    return _EVENT.validate_json(raw)


def serialize(event: EventBase) -> bytes:
    """The event as UTF-8 JSON, the reverse of `parse`."""
    return event.model_dump_json(by_alias=True).encode()
