"""Any event, read from its JSON."""

from typing import Annotated

from pydantic import Field, TypeAdapter

from wasaprecruit.domain.events.ages import AgeCleared, AgeLearned
from wasaprecruit.domain.events.bot import BotResumed, MessageDue, ReminderDue, SnoozeOver
from wasaprecruit.domain.events.files import (
    FileSettled,
    PhotoRejected,
    PhotoStored,
    PhotoWaiting,
)
from wasaprecruit.domain.events.forms import (
    FormConfirmed,
    FormStored,
    FormSubmitted,
)
from wasaprecruit.domain.events.messages import (
    MessageReceived,
    MessageStatusChanged,
    MessageStored,
)

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
    | SnoozeOver
    | MessageDue
    | AgeCleared
    | BotResumed,
    Field(discriminator="type"),
]


_EVENT: TypeAdapter[Event] = TypeAdapter(Event)


def parse(raw: bytes) -> Event:
    """The event in `raw` (UTF-8 JSON). Raises pydantic.ValidationError, a ValueError."""
    return _EVENT.validate_json(raw)
