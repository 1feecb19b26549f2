"""Documents for one command: what it changes and its audit entry are one commit."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.audit import AuditEntry
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.model import Model
from wasaprecruit.domain.query import M, Query
from wasaprecruit.ports.documents import (
    AlreadyThere,
    Change,
    Create,
    Documents,
    Snapshot,
    Write,
    Written,
)

TOLD = frozenset(
    {
        "active",
        "ageGroup",
        "ageClearedBy",
        "ageClearedFor",
        "assigneeId",
        "best",
        "bot.paused",
        "colour",
        "role",
        "scheduled",
        "sees",
        "slot",
        "snoozedUntil",
        "stage",
        "status",
        "tags",
        "unread",
        "validSince",
    }
)
"""Fields whose values an entry repeats. None of them is free text."""


class Audited:
    """Implements `ports.Documents` for one command. Its first commit carries the audit entry.

    An act cannot forget the entry, and a commit that fails leaves none. When the entry exists
    already, this very request was done before and its answer got lost: nothing is written again,
    and the act goes on to what follows the commit, which may not have happened. `commit` then
    returns an empty list.
    """

    def __init__(self, documents: Documents, entry_id: str, entry: AuditEntry) -> None:
        self._documents = documents
        self._path = paths.audit(entry_id)
        self._entry = entry
        self._subjects = _subjects(entry)
        self._seen: dict[str, Model] = {}
        self._is_told = False

    def get(self, path: str, model: type[M]) -> Snapshot[M] | None:
        found = self._documents.get(path, model)
        if found and path in self._subjects:
            self._seen[path] = found.value
        return found

    def get_all(self, paths: Sequence[str], model: type[M]) -> list[Snapshot[M]]:
        return self._documents.get_all(paths, model)

    def existing(self, paths: Sequence[str]) -> set[str]:
        return self._documents.existing(paths)

    def find(self, query: Query[M]) -> list[Snapshot[M]]:
        return self._documents.find(query)

    def tell(
        self,
        user: str | None = None,
        conversations: Sequence[str] = (),
        quick_reply: str | None = None,
        fields: Sequence[str] = (),
        aspirant: str | None = None,
    ) -> None:
        """What the command turned out to be about, where its address does not say it.

        `aspirant` is whose photo its address names.
        """
        told = {
            "user_id": user or self._entry.user_id,
            "conversation_ids": list(conversations),
            "quick_reply_id": quick_reply or self._entry.quick_reply_id,
            "fields": list(fields),
        }
        self._entry = self._entry.model_copy(update=told)
        self._subjects = _subjects(self._entry, aspirant)

    def commit(self, *writes: Write) -> Sequence[Written]:
        """As `ports.Documents`. Raises Conflict when another command came under the same key."""
        if self._is_told:
            return self._documents.commit(*writes)
        try:
            written = self._documents.commit(*writes, Create(self._path, self._told(writes)))
        except AlreadyThere:
            if not self.was_done_before():
                raise
            written = []
        self._is_told = True
        return written[: len(writes)]

    def was_done_before(self) -> bool:
        """Whether there is an entry of this very request, by an earlier try.

        Raises Conflict when another command came under the same key.
        """
        kept = self._documents.get(self._path, AuditEntry)
        if kept is None:
            return False
        if _names(kept.value) != _names(self._entry):
            raise Conflict("key_taken", "Another command came under this key. Make a new key.")
        return True

    def _told(self, writes: Sequence[Write]) -> AuditEntry:
        about = [one for one in writes if one.path in self._subjects]
        changes = [one for one in about if isinstance(one, Change)]
        after = {
            name: value for write in about for name, value in _fields(write).items() if name in TOLD
        }
        before = dict(self._known(changes))
        return self._entry.model_copy(update={"before": before, "after": after})

    def _known(self, changes: Sequence[Change]) -> Iterator[tuple[str, Any]]:
        for change in changes:
            if seen := self._seen.get(change.path):
                stored = seen.model_dump(by_alias=True)
                told = TOLD.intersection(change.fields)
                yield from ((name, _reached(stored, name)) for name in told)


def _subjects(entry: AuditEntry, aspirant: str | None = None) -> set[str]:
    """The documents that the command is about: an entry repeats changes of no other."""
    conversation = entry.conversation_id and paths.conversation(entry.conversation_id)
    user = entry.user_id and paths.user(entry.user_id)
    tag = entry.tag_id and paths.tag(entry.tag_id)
    photo = aspirant and entry.photo_id and paths.photo(aspirant, entry.photo_id)
    return {path for path in (conversation, user, tag, photo) if path}


def _fields(write: Write) -> Mapping[str, Any]:
    if isinstance(write, Create):
        return write.value.model_dump(by_alias=True, exclude_none=True)
    return write.fields if isinstance(write, Change) else {}


def _reached(document: Mapping[str, Any], name: str) -> Any:
    """The value at a field's path, whose dots reach into maps."""
    value: Any = document
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def _names(entry: AuditEntry) -> tuple[str | None, ...]:
    about = (entry.conversation_id, entry.message_id, entry.user_id, entry.photo_id, entry.tag_id)
    more = (entry.note_id, entry.quick_reply_id)
    return entry.by, entry.command, entry.request, *about, *more
