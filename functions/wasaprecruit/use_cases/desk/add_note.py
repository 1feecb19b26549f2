"""A colleague writes down what the others should know."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Done
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.note import Note
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.inbox_row import next_moment
from wasaprecruit.domain.mentions import mentioned
from wasaprecruit.domain.note_commands import AddNote
from wasaprecruit.ports.documents import AlreadyThere, Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.mentions import check_mentions, notify
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried


@retried(5, because="the note comes and goes", on=(AlreadyThere,))
def add_note(asked: Asked[AddNote], desk: Desk) -> Done:
    """Keep a note, which is never sent, and notify whom it mentions. The same id again is the same.

    Raises NotFound; Conflict when the id is another note's, or the person asked to be forgotten;
    Invalid when it mentions somebody who does not see the conversation.
    """
    row = conversation_row(asked.conversation, desk.documents).value
    path = paths.note(row.aspirant_id, asked.command.id)
    if not _was_added(path, asked, desk):
        _add(path, row, asked, desk)
    return Done()


def _add(path: str, row: Conversation, asked: Asked[AddNote], desk: Desk) -> None:
    check_kept(row)
    command, now = asked.command, next_moment(desk.clock(), row)
    mentions = mentioned(command.text)
    check_mentions(mentions, row.assignee_id, desk.documents)
    note = Note(
        author=asked.by,
        text=command.text,
        mentions=mentions,
        conversation_id=asked.conversation,
        at=now,
    )
    notices = notify(mentions, asked.conversation, command.id, asked.by, now)
    desk.documents.commit(Create(path, note), *notices)


def check_kept(row: Conversation) -> None:
    """Raises Conflict when nothing more may be written about this person."""
    if row.wants_erasure:
        raise Conflict("erasure_requested", "This person asked to be forgotten.")


def _was_added(path: str, asked: Asked[AddNote], desk: Desk) -> bool:
    """Whether this very note is there already."""
    found = desk.documents.get(path, Note)
    if found is None:
        return False
    if (found.value.author, found.value.text) != (asked.by, asked.command.text):
        raise Conflict("id_taken", "Another note has this id. Make a new id and try again.")
    return True
