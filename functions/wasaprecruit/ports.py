"""What the verbs need from outside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Generic, NewType, Protocol, TypeVar

from wasaprecruit.domain.access import Badge
from wasaprecruit.domain.aspirants import Photo, Quality
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.documents import Direction, Message, MessageStatus, Sources
from wasaprecruit.domain.errors import Speakable
from wasaprecruit.domain.events import EventBase, ReceivedData, ReminderData
from wasaprecruit.domain.health import Backlog
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.model import Model
from wasaprecruit.domain.understanding.guesses import Guess

M = TypeVar("M", bound=Model)
Version = NewType("Version", object)
"""When a document was last written, as its store tells it; opaque."""


class AlreadyThere(Exception):
    """A document that was to be created exists."""


class Missing(Exception):
    """A document that was to be changed does not exist."""


class Stale(Exception):
    """A document was written by somebody else since it was read."""


class Malformed(Speakable):
    """A stored document is not what it should be: our fault, and nobody's who asked for it.

    The words name its path and the fields at fault, never what is in them.
    """

    def __init__(self, path: str, faults: str) -> None:
        super().__init__(f"{path}: {faults}")


@dataclass(frozen=True)
class Snapshot(Generic[M]):
    """A document as it was read."""

    id: str
    value: M
    version: Version


@dataclass(frozen=True)
class Create:
    """A new document. Fails with AlreadyThere when there is one: that is the deduplication."""

    path: str
    value: Model


@dataclass(frozen=True)
class Change:
    """Some fields of a document that exists; dots reach into maps, names as stored (camelCase).

    `add` counts up; `maximum` keeps the larger number; `remove` takes values out of lists. With
    `version`, fails with Stale when somebody else wrote the document in between; without, it reads
    nothing and loses no race.
    """

    path: str
    fields: Mapping[str, Any]
    add: Mapping[str, int] = field(default_factory=dict)
    maximum: Mapping[str, int] = field(default_factory=dict)
    remove: Mapping[str, Sequence[str]] = field(default_factory=dict)
    version: Version | None = None


@dataclass(frozen=True)
class Delete:
    """No more document; with `version`, only when nobody wrote it in between."""

    path: str
    version: Version | None = None


Write = Create | Change | Delete


@dataclass(frozen=True)
class Written:
    """What a write left behind: the new version and the numbers of its `add` and `maximum`."""

    version: Version
    numbers: Mapping[str, int]


class Documents(Protocol):
    """The documents, wherever they are kept. Whatever reads one may raise Malformed."""

    def get(self, path: str, model: type[M]) -> Snapshot[M] | None: ...

    def commit(self, *writes: Write) -> Sequence[Written]:
        """All of the writes or none. Raises AlreadyThere, Missing or Stale.

        Raises Unprocessable for what no store of ours can hold.
        """

    def messages_in(
        self, conversation_id: str, statuses: Sequence[MessageStatus], limit: int
    ) -> list[Snapshot[Message]]:
        """The oldest messages of a conversation that have one of these statuses, in order."""

    def existing(self, paths: Sequence[str]) -> set[str]:
        """Those of the paths at which there is a document; asked in one go."""

    def newest_message(
        self, conversation_id: str, direction: Direction | None = None
    ) -> Snapshot[Message] | None: ...

    def waiting_since(
        self, status: MessageStatus, until: datetime, limit: int
    ) -> list[tuple[str, Snapshot[Message]]]:
        """Messages of all conversations that have had this status since before `until`.

        Each with its conversation's id, oldest first.
        """

    def failed_since(self, since: datetime, limit: int) -> list[Snapshot[Message]]:
        """Messages of all conversations that failed and were queued since then, oldest first."""

    def knows_sid(self, conversation_id: str, provider_sid: str) -> bool:
        """Whether a message of the conversation carries this sid, now or in an attempt before."""

    def conversation_of(self, external_user_id: str) -> str | None:
        """The conversation in which this WhatsApp user was seen together with a number."""

    def sources_waiting(self, conversation_id: str, limit: int) -> list[Snapshot[Sources]]:
        """The oldest messages of a conversation with files that wait to be fetched, in order."""

    def messages_with_files(self, conversation_id: str) -> list[Snapshot[Message]]:
        """The aspirant's messages that carry files, in no order; reads all that they wrote."""

    def photos_of(self, aspirant_id: str) -> list[Snapshot[Photo]]:
        """All photos of a person, oldest first."""

    def users(self) -> list[Snapshot[Badge]]:
        """Everybody who has, or had, access."""

    def message_with_proof(self, digest: str) -> tuple[str, Snapshot[Message]] | None:
        """The message whose one-time code has this digest, with its conversation's id."""


class Publisher(Protocol):
    """Events for other functions. Returns once they are kept; raises when they are not."""

    def publish_inbound(self, event: EventBase) -> None: ...

    def publish_happened(self, event: EventBase) -> None: ...

    def publish_dead(self, raw: bytes, reason: str, came: Mapping[str, str]) -> None:
        """Bury an event that can never be handled; `came` are the attributes that it came with."""


class Tasks(Protocol):
    """Work for later, for `deliver` and `remind`. The same name again is the same task."""

    def drain(self, conversation_id: str, name: str) -> None:
        """Send what is queued in the conversation."""

    def settle(self, conversation_id: str, message_id: str, name: str, delay: timedelta) -> None:
        """Find out what became of a message whose sending had an unknown outcome."""

    def remind(self, conversation_id: str, reminder: ReminderData, name: str) -> None:
        """Publish `reminder.due` at its `due_at`."""


class NotAccepted(Exception):
    """The channel did not take the message and may take it later."""


class OutcomeUnknown(Exception):
    """The channel may or may not have taken the message."""


class Rejected(Exception):
    """The channel refused the message for good."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Sent:
    """A message that the channel accepted, as its own list tells it."""

    sid: str
    text: str
    status: MessageStatus
    created_at: datetime
    error_code: str | None = None


class Channel(Protocol):
    """WhatsApp."""

    def send(self, address: str, message: Message, conversation_id: str, message_id: str) -> str:
        """The channel's sid. Raises NotAccepted, OutcomeUnknown or Rejected."""

    def sent_to(self, address: str) -> list[Sent]:
        """The latest messages that the channel accepted for this address, oldest first."""

    def sent_as(self, sid: str) -> Sent | None:
        """What became of the message that the channel accepted under this sid."""

    def received_since(self, since: datetime) -> list[ReceivedData]:
        """What aspirants wrote from then on, by the channel's own list, oldest first."""


class MediaUnavailable(Exception):
    """The file cannot be had now, and may be had later."""


class MediaRefused(Exception):
    """The file is not taken as what it is: `fault` is one of documents.MediaFault.

    `rest` may be kept of it all the same, as a file that is looked at by nobody but people.
    """

    def __init__(self, fault: str, rest: bytes | None = None) -> None:
        super().__init__(fault)
        self.fault = fault
        self.rest = rest


class MediaSource(Protocol):
    """The channel's attached files."""

    def fetch(self, url: str) -> bytes:
        """The file's bytes. Raises MediaUnavailable or MediaRefused."""


class Files(Protocol):
    """The private bucket. Names say the content, so that storing twice is storing once."""

    def put(self, name: str, data: bytes, content_type: str) -> None: ...

    def delete_folder(self, folder: str) -> None:
        """No more objects whose names begin so: a folder, with its slash, or one object's name.

        That there are none is fine.
        """

    def url(self, name: str, lasts: timedelta, download_as: str | None = None) -> str:
        """An address at which a browser can read the object for a while."""


@dataclass(frozen=True)
class FileKind:
    """What bytes are, by looking at them: a content type that is safe to serve, and its ending."""

    content_type: str
    extension: str
    is_image: bool


@dataclass(frozen=True)
class Developed:
    """A photo without metadata and the right way up; `web` and `thumbnail` are WebP.

    `width` and `height` are those of `web`.
    """

    original: bytes
    web: bytes
    thumbnail: bytes
    width: int
    height: int
    quality: Quality
    perceptual_hash: str


class Studio(Protocol):
    """Looks at files and develops photos."""

    def sniff(self, data: bytes) -> FileKind:
        """What the bytes are, whatever was said of them. Raises MediaRefused (`not_allowed`)."""

    def develop(self, data: bytes) -> Developed:
        """The photo in these bytes. Raises MediaRefused, also for what no decoder survives.

        Raises MediaUnavailable when nothing can be developed now, whatever the photo.
        """


@dataclass(frozen=True)
class FormLink:
    """What a personal token says to us."""

    conversation_id: str
    language: Language


class FormLinks(Protocol):
    """Personal tokens for the form: they say whose it is, and nothing to anybody else."""

    def token(self, link: FormLink, now: datetime) -> str: ...

    def read(self, token: str, now: datetime) -> FormLink:
        """Raises TokenRefused."""


class ProofCodes(Protocol):
    """One-time codes by which people can check that a message is ours."""

    def code(self, conversation_id: str, message_id: str) -> str:
        """The code of this message: the same each time, and nobody else can tell it."""

    def digest(self, code: str) -> str:
        """What may be kept of a code: it is found by it, and cannot be told from it."""


@dataclass(frozen=True)
class Personal:
    """What is put into texts that only their aspirant may read."""

    links: FormLinks
    codes: ProofCodes


class TokenRefused(Exception):
    """A personal token does not hold: `expired` tells one that once did."""

    def __init__(self, expired: bool) -> None:
        super().__init__("expired" if expired else "not one of ours")
        self.expired = expired


class Responder(Protocol):
    """Understands what the rules did not: which of our answers is asked for."""

    def guess(self, text: str, language: Language) -> Guess:
        """Three topics at most; empty when it is none of them, or nobody can tell in time."""


class BotSettingsSource(Protocol):
    """What an admin set about the bot."""

    def __call__(self) -> BotSettings: ...


@dataclass(frozen=True)
class SignedIn:
    """A user, and when the session began (UTC, whole seconds)."""

    uid: str
    at: datetime


@dataclass(frozen=True)
class Account:
    """What the sign-in service holds of a user: sessions begun before `valid_since` are over."""

    disabled: bool
    valid_since: datetime


class Sessions(Protocol):
    """Who is signed in, and who may sign in."""

    def session(self, token: str) -> SignedIn:
        """The user behind an ID token. Raises Unauthenticated, also for revoked sessions."""

    def disable(self, uid: str) -> None:
        """No signing in, and no session goes on. Who has no account is as good as disabled."""

    def enable(self, uid: str) -> None:
        """Signing in works again, with new sessions. Raises Missing when there is no account."""

    def revoke(self, uid: str) -> None:
        """End every session. Who has no account has none."""

    def accounts(self, uids: Sequence[str]) -> Mapping[str, Account]:
        """Those of the users who have an account."""


class Allowance(Protocol):
    """How often strangers may ask what costs us something."""

    def take(self, client: str) -> None:
        """Count a question of this network address. Raises TooMany, and then costs nothing."""


class Clock(Protocol):
    """The present moment in UTC."""

    def __call__(self) -> datetime: ...


class Unanswered(Exception):
    """Somebody was asked for a number and has none to tell."""


class Gauges(Protocol):
    """What waits outside of our documents. Each raises Unanswered rather than guess."""

    def events(self) -> list[Backlog]:
        """By subscription."""

    def tasks(self) -> list[Backlog]:
        """By queue."""

    def dead_letters(self) -> int: ...


class NoGauges:
    """Implements Gauges where there is nobody to ask."""

    def events(self) -> list[Backlog]:
        raise Unanswered

    def tasks(self) -> list[Backlog]:
        raise Unanswered

    def dead_letters(self) -> int:
        raise Unanswered


@dataclass(frozen=True)
class Desk:
    """What recruiters' commands need from outside."""

    documents: Documents
    tasks: Tasks
    publisher: Publisher
    files: Files
    clock: Clock
    sessions: Sessions
    gauges: Gauges = NoGauges()  # noqa: RUF009 - it holds nothing


@dataclass(frozen=True)
class Pages:
    """The agency's name and public pages, as aspirants read them."""

    agency: str
    form_url: str
    verify_url: str
    privacy_url: str


@dataclass(frozen=True)
class Intake:
    """What the bot needs from outside.

    `learned` hears every message; `responder` costs money and time, and is only asked where neither
    the rules nor what was learned know what to do.
    """

    documents: Documents
    tasks: Tasks
    publisher: Publisher
    codes: ProofCodes
    settings: BotSettingsSource
    learned: Responder
    responder: Responder | None
    pages: Pages
    clock: Clock


@dataclass(frozen=True)
class Archive:
    """What keeping files needs from outside. A file is tried for as long as `retry`."""

    documents: Documents
    publisher: Publisher
    source: MediaSource
    studio: Studio
    files: Files
    settings: BotSettingsSource
    retry: timedelta
    clock: Clock


@dataclass(frozen=True)
class Outside:
    """What sending needs from outside."""

    documents: Documents
    channel: Channel
    tasks: Tasks
    personal: Personal
    clock: Clock
