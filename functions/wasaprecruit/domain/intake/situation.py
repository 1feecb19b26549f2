"""What the bot decides on, and what it decides."""

from dataclasses import dataclass, field
from datetime import datetime

from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.why import Meaning
from wasaprecruit.domain.events.ages import AgeCleared
from wasaprecruit.domain.events.bot import BotResumed, ReminderDue
from wasaprecruit.domain.events.files import FileSettled, PhotoRejected, PhotoStored, PhotoWaiting
from wasaprecruit.domain.events.forms import FormStored
from wasaprecruit.domain.events.messages import MessageStored
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding import Understanding

IntakeEvent = (
    MessageStored
    | FormStored
    | PhotoStored
    | PhotoRejected
    | PhotoWaiting
    | FileSettled
    | ReminderDue
    | AgeCleared
    | BotResumed
)
"""The events on which the bot decides whether to say anything."""


@dataclass(frozen=True)
class Agency:
    """What the texts say about us. `link` leads to the aspirant's own form, its token masked."""

    name: str
    verify_url: str
    privacy_url: str
    link: str


@dataclass(frozen=True)
class Kept:
    """What is stored about a person, for the keyword MY DATA."""

    photos: int = 0
    has_profile: bool = False
    consented_at: datetime | None = None


@dataclass(frozen=True)
class Situation:
    """Everything that the bot knows when something happens.

    `number` is the aspirant's in E.164, None when hidden; `region` its country. `message` and
    `understanding` are set when the aspirant wrote. `matters` are guessed topics that a recruiter
    has to handle; `language` is the one to answer their message in; `meanings`
    is how it was understood.
    """

    event: IntakeEvent
    row: Conversation
    settings: BotSettings
    agency: Agency
    now: datetime
    number: str | None = None
    region: str | None = None
    message: Message | None = None
    understanding: Understanding | None = None
    matters: tuple[Topic, ...] = ()
    language: Language | None = None
    kept: Kept = field(default_factory=Kept)
    meanings: tuple[Meaning, ...] = ()


@dataclass(frozen=True)
class Paragraph:
    """A text of the catalogue, filled in, and its key."""

    key: str
    text: str


@dataclass(frozen=True)
class Decision:
    """What the bot does: say `messages`, and leave the conversation's row as `row`.

    `reminds` asks for reminders of the open step. `erases` queues the erasure of everything about
    the person. `confirms_stop` is the STOP that the only text confirms, if it does. `calls` puts
    the conversation on the recruiters' list.
    """

    row: Conversation
    messages: tuple[tuple[Paragraph, ...], ...] = ()
    reminds: bool = False
    erases: bool = False
    confirms_stop: int | None = None
    calls: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """Each message as it is sent."""
        return tuple("\n\n".join(one.text for one in message) for message in self.messages)
