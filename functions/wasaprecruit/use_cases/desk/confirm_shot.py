"""What a photo is: a recruiter confirms or corrects its slot, and marks the best."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import ConfirmShot, Done, MarkBest
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.photo import Photo
from wasaprecruit.domain.errors import Invalid, NotFound
from wasaprecruit.ports.documents import Change, Snapshot, Write
from wasaprecruit.use_cases.desk.asked import Asked, C
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.file_urls import check_visible
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried


@retried(5, because="the conversation keeps changing")
def confirm_shot(asked: Asked[ConfirmShot], desk: Desk) -> Done:
    """Put the photo into this slot, or into none, and remember who said so. Idempotent.

    Raises NotFound; Invalid for a slot that nobody is asked for; Conflict as `file_urls` does.
    """
    row, photo = _seen(asked, desk)
    slot = asked.command.slot
    _check_slot(slot, row.value, desk)
    checklist = {name: one for name, one in row.value.checklist.items() if one != photo.id}
    other = checklist.get(slot) if slot else None
    if slot:
        checklist[slot] = photo.id
    if photo.value.slot == slot and photo.value.slot_by and checklist == row.value.checklist:
        return Done()
    fields = {"slot": slot, "slotBy": asked.by}
    writes: list[Write] = [Change(photo.path, fields, version=photo.version)]
    if other:
        there = desk.documents.existing([paths.photo(row.value.aspirant_id, other)])
        writes += [Change(path, {"slot": None, "slotBy": asked.by}) for path in there]
    # Also where it stays as it is: the commit then fails when a photo filled a slot meanwhile.
    writes.append(Change(row.path, {"checklist": checklist}, version=row.version))
    desk.documents.commit(*writes)
    return Done()


@retried(5, because="the photo keeps changing")
def mark_best(asked: Asked[MarkBest], desk: Desk) -> Done:
    """Mark the photo, or take the mark away. Idempotent.

    Raises NotFound; Conflict as `file_urls` does.
    """
    _, photo = _seen(asked, desk)
    if photo.value.best != asked.command.best:
        fields = {"best": asked.command.best}
        desk.documents.commit(Change(photo.path, fields, version=photo.version))
    return Done()


def _seen(asked: Asked[C], desk: Desk) -> tuple[Snapshot[Conversation], Snapshot[Photo]]:
    row = conversation_row(asked.conversation, desk.documents)
    check_visible(row.value)
    desk.tell(aspirant=row.value.aspirant_id)
    photo = desk.documents.get(paths.photo(row.value.aspirant_id, asked.photo), Photo)
    if photo is None:
        raise NotFound("not_found", "There is no such photo.")
    return row, photo


def _check_slot(slot: str | None, row: Conversation, desk: Desk) -> None:
    if slot and slot not in desk.settings().checklist and slot not in row.checklist:
        raise Invalid("invalid", "slot: nobody is asked for it")
