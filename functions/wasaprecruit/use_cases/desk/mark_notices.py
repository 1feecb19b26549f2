"""A colleague has seen what concerns them."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Done
from wasaprecruit.domain.documents.notice import Notice
from wasaprecruit.domain.note_commands import MarkNoticesRead
from wasaprecruit.ports.documents import Change, Missing
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried


@retried(5, because="the notices keep changing", on=(Missing,))
def mark_notices_read(asked: Asked[MarkNoticesRead], desk: Desk) -> Done:
    """Mark the caller's own notices. Those that are read, or gone, are left as they are."""
    own = [paths.notice(asked.by, one) for one in asked.command.ids]
    found = desk.documents.get_all(own, Notice)
    now = desk.clock()
    unread = [one for one in found if one.value.read_at is None]
    if unread:
        desk.documents.commit(*(Change(one.path, {"readAt": now}) for one in unread))
    return Done()
