"""A note gets another text, or is taken away."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import ADMINS
from wasaprecruit.domain.commands import Done, Nothing
from wasaprecruit.domain.documents.note import Note
from wasaprecruit.domain.errors import Forbidden, NotFound
from wasaprecruit.domain.mentions import mentioned
from wasaprecruit.domain.note_commands import ChangeNote
from wasaprecruit.ports.documents import Change, Delete
from wasaprecruit.use_cases.desk.add_note import check_kept
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.mentions import check_mentions, notify, take_back
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.own_badge import is_one_of
from wasaprecruit.use_cases.retrying import retried

_NOT_YOURS = Forbidden("not_your_note", "This note is a colleague's.")


@retried(5, because="the note keeps changing")
def change_note(asked: Asked[ChangeNote], desk: Desk) -> Done:
    """Give one's own note another text. Idempotent. Who is newly mentioned is notified.

    Raises NotFound; Forbidden for a colleague's note; else as `add_note` does.
    """
    row = conversation_row(asked.conversation, desk.documents).value
    found = desk.documents.get(paths.note(row.aspirant_id, asked.note), Note)
    if found is None:
        raise NotFound("not_found", "There is no such note.")
    note, text = found.value, asked.command.text
    if note.author != asked.by:
        raise _NOT_YOURS
    if note.text == text:
        return Done()
    check_kept(row)
    mentions, now = mentioned(text), desk.clock()
    added = [uid for uid in mentions if uid not in note.mentions]
    check_mentions(added, row.assignee_id, desk.documents)
    gone = [uid for uid in note.mentions if uid not in mentions]
    desk.documents.commit(
        Change(
            found.path,
            {"text": text, "mentions": mentions, "changedAt": now},
            version=found.version,
        ),
        *notify(added, asked.conversation, asked.note, asked.by, now),
        *take_back(gone, asked.conversation, asked.note),
    )
    return Done()


@retried(5, because="the note keeps changing")
def delete_note(asked: Asked[Nothing], desk: Desk) -> Done:
    """Take one's own note away, or as an admin anybody's. Idempotent.

    Raises NotFound without a conversation; Forbidden for a colleague's note.
    """
    row = conversation_row(asked.conversation, desk.documents).value
    found = desk.documents.get(paths.note(row.aspirant_id, asked.note), Note)
    if found is None:
        return Done()
    note = found.value
    if note.author != asked.by and not is_one_of(ADMINS, asked.by, desk.documents):
        raise _NOT_YOURS
    desk.tell(user=note.author)
    desk.documents.commit(
        Delete(found.path, version=found.version),
        *take_back(note.mentions, asked.conversation, asked.note),
    )
    return Done()
