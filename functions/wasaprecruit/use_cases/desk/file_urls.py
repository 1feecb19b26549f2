"""Short-lived addresses of an aspirant's photos and files, for recruiters' browsers."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from wasaprecruit.domain.commands import FileUrls, FileUrlsAnswer
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.photos import (
    download_name,
    is_object_of,
    is_original,
    is_sent_to,
    is_sound_of,
)
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk

LASTS = timedelta(minutes=15)
_AT_ONCE = 16
"""Each signature is a call to Google of its own."""


def file_urls(asked: Asked[FileUrls], desk: Desk) -> FileUrlsAnswer:
    """Addresses of those names that belong to this conversation's aspirant and may be seen.

    Originals of photos are none of them: `open_original` records who opens one. What we sent may
    always be seen.

    Raises NotFound, or Conflict when none may be seen: a minor's files, and all but voice notes of
    somebody whose age and consent are not known.
    """
    row = conversation_row(asked.conversation, desk.documents)
    names = _to_be_seen(row.value, asked.command.names)
    expires_at = desk.clock() + LASTS
    with ThreadPoolExecutor(_AT_ONCE) as signers:
        urls = signers.map(lambda name: desk.files.url(name, LASTS, download_name(name)), names)
        return FileUrlsAnswer(urls=dict(zip(names, urls, strict=True)), expires_at=expires_at)


def check_visible(row: Conversation) -> None:
    """Raises Conflict when no photo of this person may be seen."""
    if row.needs_guardian:
        raise _GUARDIAN_NEEDED
    if not row.may_keep_files:
        raise _FORM_NEEDED


_FORM_NEEDED = Conflict("form_needed", "Age and consent have to be known before files can be seen.")
_GUARDIAN_NEEDED = Conflict("guardian_needed", "A guardian has to agree before photos can be seen.")


def _to_be_seen(row: Conversation, asked: list[str]) -> set[str]:
    own = {name for name in asked if is_object_of(row.aspirant_id, name) and not is_original(name)}
    ours = {name for name in own if is_sent_to(row.aspirant_id, name)}
    return ours | _theirs_to_be_seen(row, own - ours, needed=not ours)


def _theirs_to_be_seen(row: Conversation, theirs: set[str], needed: bool) -> set[str]:
    """Where something else may be seen, `needed` is False: then these are left out silently."""
    if row.needs_guardian:
        if needed:
            raise _GUARDIAN_NEEDED
        return set()
    if row.may_keep_files:
        return theirs
    heard = {name for name in theirs if is_sound_of(name)}
    if needed and theirs and not heard:
        raise _FORM_NEEDED
    return heard
