"""Where documents are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, NewType, Protocol, TypeVar

from wasaprecruit.domain.access import Badge
from wasaprecruit.domain.documents.message import Direction, Message, MessageStatus
from wasaprecruit.domain.documents.photo import Photo
from wasaprecruit.domain.documents.sources import Sources
from wasaprecruit.domain.errors import Speakable
from wasaprecruit.domain.model import Model

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
