"""Where a form belongs: a conversation, or a place that waits for one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.alias import Alias
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.forms.entering import aspirant_of
from wasaprecruit.domain.identity import identify
from wasaprecruit.domain.majority import Age
from wasaprecruit.ports.documents import Change, Documents, Snapshot, Write


@dataclass(frozen=True)
class Place:
    """`conversation` once the person wrote; before that, `alias` when a form already waits."""

    id: str
    conversation: Snapshot[Conversation] | None
    alias: Snapshot[Alias] | None

    @property
    def row(self) -> Conversation | Alias | None:
        found = self.conversation or self.alias
        return found.value if found else None

    @property
    def aspirant_id(self) -> str:
        row = self.conversation
        return row.value.aspirant_id if row else aspirant_of(self.id)

    @property
    def form(self) -> FormSummary | None:
        return self.row.form if self.row else None

    @property
    def age(self) -> Age:
        return Age(self.row.age_group, self.row.born) if self.row else Age()

    @property
    def is_cleared(self) -> bool:
        """Whether a recruiter has a guardian's word."""
        return bool(self.conversation and self.conversation.value.age_cleared_by)

    @property
    def is_to_be_erased(self) -> bool:
        """They asked us to forget them: nothing of theirs is stored any more."""
        return self.row is not None and "erasure_requested" in self.row.flags

    @property
    def number(self) -> str | None:
        """The number that they write from (E.164); None when it is hidden or nobody wrote."""
        if self.conversation is None:
            return None
        channel = self.conversation.value.channel
        return identify(channel.address, channel.external_user_id).number

    def changed(self, fields: Mapping[str, Any]) -> list[Write]:
        """These fields of the row; the commit fails with Stale when it has changed since."""
        if self.conversation:
            path, version = paths.conversation(self.id), self.conversation.version
        elif self.alias:
            path, version = paths.alias(self.id), self.alias.version
        else:
            return []
        return [Change(path, fields, version=version)]

    def with_flags(self, *more: Flag) -> list[Flag]:
        """The flags there are and these, each once."""
        return list(dict.fromkeys([*(self.row.flags if self.row else []), *more]))


def find_place(conversation_id: str, documents: Documents) -> Place:
    """The place with this id, or the one that its alias leads to."""
    conversation = documents.get(paths.conversation(conversation_id), Conversation)
    if conversation:
        return Place(conversation_id, conversation, None)
    alias = documents.get(paths.alias(conversation_id), Alias)
    if alias and alias.value.conversation_id != conversation_id:
        elsewhere = alias.value.conversation_id
        return Place(elsewhere, documents.get(paths.conversation(elsewhere), Conversation), None)
    if alias:
        # Its conversation may have begun between the two reads. One that begins later changes this
        # alias, so that a decision on it is made again.
        begun = documents.get(paths.conversation(conversation_id), Conversation)
        return Place(conversation_id, begun, None if begun else alias)
    return Place(conversation_id, None, None)
