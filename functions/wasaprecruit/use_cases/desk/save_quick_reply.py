"""A text that recruiters often send is kept under a shortcut, or taken away."""

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.access import ADMINS
from wasaprecruit.domain.commands import Done, Nothing
from wasaprecruit.domain.documents.quick_reply import QuickReply, Wordings
from wasaprecruit.domain.errors import Conflict, Forbidden, NotFound
from wasaprecruit.domain.quick_replies import MOST, SHARED, quick_reply_id
from wasaprecruit.domain.quick_reply_commands import QuickReplySaved, SaveQuickReply
from wasaprecruit.ports.documents import (
    AlreadyThere,
    Change,
    Create,
    Delete,
    Documents,
    Snapshot,
    Stale,
    Write,
)
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.own_badge import is_one_of
from wasaprecruit.use_cases.retrying import retried

Found = Snapshot[QuickReply]


@retried(5, because="the quick reply keeps changing", on=(Stale, AlreadyThere))
def save_quick_reply(asked: Asked[SaveQuickReply], desk: Desk) -> QuickReplySaved:
    """Keep one's own text, or as an admin one of all. Idempotent.

    Raises NotFound, also for one to replace that is gone; Forbidden; Conflict when the shortcut is
    another one's, or there are too many.
    """
    new = _asked_for(asked, desk)
    saved = quick_reply_id(new.owner_id, new.shortcut)
    _check_owner(new.owner_id, asked.by, desk.documents)
    replaced = _replaced(asked, desk.documents)
    present = _present(paths.quick_reply(saved), new, replaced, desk.documents)
    if present is None:
        _check_not_gone(asked.command, replaced)
        _check_room(new.owner_id, replaced, desk.documents)
    writes = _writes(paths.quick_reply(saved), new, present, replaced)
    desk.tell(quick_reply=saved)
    if writes:
        desk.documents.commit(*writes)
    return QuickReplySaved(id=saved)


@retried(5, because="the quick reply keeps changing")
def delete_quick_reply(asked: Asked[Nothing], desk: Desk) -> Done:
    """Take away one's own, or as an admin a shared one. Idempotent.

    Raises NotFound for a colleague's; Forbidden for a shared one.
    """
    found = desk.documents.get(paths.quick_reply(asked.quick_reply), QuickReply)
    if found:
        _check_owner(found.value.owner_id, asked.by, desk.documents)
        desk.documents.commit(Delete(found.path, version=found.version))
    return Done()


def _asked_for(asked: Asked[SaveQuickReply], desk: Desk) -> QuickReply:
    command = asked.command
    return QuickReply(
        owner_id=SHARED if command.shared else asked.by,
        shortcut=command.shortcut,
        title=command.title,
        texts=Wordings(**dict(command.texts)),
        updated_at=desk.clock(),
        by=asked.by,
    )


def _check_owner(owner_id: str, by: str, documents: Documents) -> None:
    """Raises Forbidden for a shared one unless an admin asks; NotFound for a colleague's."""
    if owner_id == by:
        return
    if owner_id != SHARED:
        raise _NONE
    if not is_one_of(ADMINS, by, documents):
        raise Forbidden("forbidden", "Only admins change what all share. Ask an admin.")


_NONE = NotFound("not_found", "There is no such quick reply.")


def _replaced(asked: Asked[SaveQuickReply], documents: Documents) -> Found | None:
    if asked.command.replaces is None:
        return None
    found = documents.get(paths.quick_reply(asked.command.replaces), QuickReply)
    if found:
        _check_owner(found.value.owner_id, asked.by, documents)
    return found


def _check_not_gone(command: SaveQuickReply, replaced: Found | None) -> None:
    """Raises NotFound when somebody deleted meanwhile what was to be changed."""
    if command.replaces is not None and replaced is None:
        raise _NONE


def _present(
    path: str, new: QuickReply, replaced: Found | None, documents: Documents
) -> Found | None:
    """What is kept under the shortcut: the one that is replaced, or another that says the same."""
    if replaced and replaced.path == path:
        return replaced
    found = documents.get(path, QuickReply)
    if found and not _says_the_same(found.value, new):
        raise Conflict("shortcut_taken", "Another quick reply has this shortcut.")
    return found


def _says_the_same(one: QuickReply, other: QuickReply) -> bool:
    changes = {"updated_at", "by"}
    return one.model_dump(exclude=changes) == other.model_dump(exclude=changes)


def _writes(
    path: str, new: QuickReply, present: Found | None, replaced: Found | None
) -> list[Write]:
    writes: list[Write] = []
    if present is None:
        writes.append(Create(path, new))
    elif not _says_the_same(present.value, new):
        writes.append(Change(path, new.model_dump(by_alias=True), version=present.version))
    if replaced and replaced.path != path:
        writes.append(Delete(replaced.path, version=replaced.version))
    return writes


def _check_room(owner_id: str, replaced: Found | None, documents: Documents) -> None:
    if replaced and replaced.value.owner_id == owner_id:
        return
    if len(documents.find(queries.quick_replies_of(owner_id))) >= MOST:
        raise Conflict("quick_replies_full", f"There are {MOST} quick replies already.")
