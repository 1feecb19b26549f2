"""Colleagues who are mentioned in a note hear of it."""

from collections.abc import Sequence
from datetime import datetime

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import EVERYBODY, Badge, colleague, holds, may_see
from wasaprecruit.domain.documents.notice import KEPT, MentionNotice
from wasaprecruit.domain.errors import Invalid
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.ports.documents import Create, Delete, Documents, Snapshot

_NOT_THEIRS = Invalid(
    "mention_unseen", "text: everybody mentioned has to be a colleague who sees this conversation"
)


def check_mentions(uids: Sequence[str], assignee_id: str, documents: Documents) -> None:
    """Raises Invalid unless each is a colleague who may see a conversation of this assignee."""
    if not uids:
        return
    found = documents.get_all([paths.user(uid) for uid in uids], Badge)
    if len(found) < len(uids) or not all(_sees(one, assignee_id) for one in found):
        raise _NOT_THEIRS


def _sees(user: Snapshot[Badge], assignee_id: str) -> bool:
    badge = user.value
    return holds(badge, EVERYBODY) and may_see(colleague(user.id, badge), assignee_id)


def notify(
    uids: Sequence[str], conversation_id: str, note_id: str, by: str, now: datetime
) -> list[Create]:
    """A notice for each of them; none for who mentions themselves."""
    notice = MentionNotice(
        conversation_id=conversation_id, note_id=note_id, by=by, at=now, expires_at=now + KEPT
    )
    return [Create(_path(uid, conversation_id, note_id), notice) for uid in uids if uid != by]


def take_back(uids: Sequence[str], conversation_id: str, note_id: str) -> list[Delete]:
    """So that no notice leads to a note that does not mention them any more."""
    return [Delete(_path(uid, conversation_id, note_id)) for uid in uids]


def _path(uid: str, conversation_id: str, note_id: str) -> str:
    return paths.notice(uid, derived_id("mention", conversation_id, note_id))
