"""Age or consent may have become known: fetch what waits, or remove what is there."""

from datetime import timedelta

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.errors import Busy
from wasaprecruit.use_cases.photos.file_fates import hindrance
from wasaprecruit.use_cases.photos.keep_files import keep_files_of
from wasaprecruit.use_cases.photos.needs import Archive
from wasaprecruit.use_cases.photos.withhold_files import withhold_files

AT_ONCE = 20
"""Messages in one run. When more wait the run fails, and the event is delivered again."""
BEGINS_UNTIL = timedelta(seconds=20)
"""After so long no other message is begun: a run has to end before its event is pushed again."""


def review_files(conversation_id: str, archive: Archive) -> None:
    """Fetch or remove, as the row demands by now. Idempotent. Raises Busy while more waits."""
    row = archive.documents.get(paths.conversation(conversation_id), Conversation)
    if row is None:
        return
    if row.value.needs_guardian:
        withhold_files(conversation_id, row.value.aspirant_id, archive)
    elif hindrance(row.value) is None:
        _fetch_waiting(conversation_id, archive)


def _fetch_waiting(conversation_id: str, archive: Archive) -> None:
    """In the order in which they were sent; what fails holds up nothing else."""
    until = archive.clock() + BEGINS_UNTIL
    errors: list[Exception] = []
    waiting = archive.documents.find(queries.sources_waiting(conversation_id, AT_ONCE))
    for source in waiting:
        if archive.clock() > until:
            raise Busy("more files wait to be fetched")
        try:
            keep_files_of(conversation_id, source.id, archive)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]
    if len(waiting) == AT_ONCE:
        raise Busy("more files may wait to be fetched")
