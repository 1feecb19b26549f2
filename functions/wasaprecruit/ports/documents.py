"""Where documents are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NewType, Protocol

from wasaprecruit.domain.errors import Speakable
from wasaprecruit.domain.model import Model
from wasaprecruit.domain.query import M, Query

Version = NewType("Version", object)
"""Stands for the last write of a document; opaque, made by the store."""


class AlreadyThere(Exception):
    """A document that was to be created exists."""


class Missing(Exception):
    """A document that was to be changed does not exist."""


class Stale(Exception):
    """A document was written by somebody else since it was read."""


class Malformed(Speakable):
    """A stored document does not fit its model: our fault, never the caller's.

    The words name its path and the fields at fault, never their values.
    """

    def __init__(self, path: str, faults: str) -> None:
        super().__init__(f"{path}: {faults}")


@dataclass(frozen=True)
class Snapshot(Generic[M]):
    """A document as it was read."""

    path: str
    value: M
    version: Version

    @property
    def id(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def parent_id(self) -> str:
        """The id of the document below which this one stands: of a message, its conversation's."""
        return self.path.split("/")[-3]


@dataclass(frozen=True)
class Create:
    """A new document. Fails with AlreadyThere when there is one: so duplicates are noticed.

    Of a conversation's row the store sets `updatedAt` by itself.
    """

    path: str
    value: Model


@dataclass(frozen=True)
class Change:
    """Some fields of a document that exists; dots reach into maps, names as stored (camelCase).

    `add` counts up; `maximum` keeps the larger number, `minimum` the smaller one; `union` adds to
    lists what is not in them yet, `remove` takes values out of them. Of a conversation's row the
    store sets `updatedAt` by itself, by its own clock. With `version`, fails with
    Stale when somebody else wrote the document in between; without, it reads nothing and loses no
    race.
    """

    path: str
    fields: Mapping[str, Any]
    add: Mapping[str, int] = field(default_factory=dict)
    maximum: Mapping[str, int] = field(default_factory=dict)
    minimum: Mapping[str, int] = field(default_factory=dict)
    union: Mapping[str, Sequence[str]] = field(default_factory=dict)
    remove: Mapping[str, Sequence[str]] = field(default_factory=dict)
    version: Version | None = None


@dataclass(frozen=True)
class Delete:
    """Deletes a document; with `version`, fails with Stale when somebody wrote it in between."""

    path: str
    version: Version | None = None


Write = Create | Change | Delete


@dataclass(frozen=True)
class Written:
    """The outcome of a write: the new version, and the numbers of what it reckoned."""

    version: Version
    numbers: Mapping[str, int]


class Documents(Protocol):
    """The document store. Every read may raise Malformed."""

    def get(self, path: str, model: type[M]) -> Snapshot[M] | None: ...

    def get_all(self, paths: Sequence[str], model: type[M]) -> list[Snapshot[M]]:
        """The documents at these paths, in their order, without those that are not there.

        One request; costs one read for each path.
        """

    def existing(self, paths: Sequence[str]) -> set[str]:
        """Those of the paths at which there is a document; one request."""

    def find(self, query: Query[M]) -> list[Snapshot[M]]:
        """What the query asks for. Costs one read for each document found, and one for none."""

    def commit(self, *writes: Write) -> Sequence[Written]:
        """All of the writes or none. Raises AlreadyThere, Missing or Stale.

        Raises Unprocessable for writes that the store can never hold: too large, too deep.
        """


def first(query: Query[M], documents: Documents) -> Snapshot[M] | None:
    """The first of what the query asks for."""
    return next(iter(documents.find(query)), None)
