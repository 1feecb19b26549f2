"""Short-lived addresses of an aspirant's photos and files, for recruiters' browsers."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import FileUrls, FileUrlsAnswer
from wasaprecruit.domain.documents import Conversation
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.photos import download_name, is_object_of
from wasaprecruit.ports import Desk
from wasaprecruit.use_cases.queue_reply import no_conversation

LASTS = timedelta(minutes=15)
_AT_ONCE = 16
"""Each signature is a call to Google of its own."""


def file_urls(conversation_id: str, command: FileUrls, desk: Desk) -> FileUrlsAnswer:
    """Addresses of those names that belong to this conversation's aspirant.

    Raises NotFound, or Conflict while a minor's photos are not to be seen.
    """
    row = desk.documents.get(paths.conversation(conversation_id), Conversation)
    if row is None:
        raise no_conversation()
    if row.value.needs_guardian:
        raise Conflict("guardian_needed", "A guardian has to agree before photos can be seen.")
    expires_at = desk.clock() + LASTS
    names = {name for name in command.names if is_object_of(row.value.aspirant_id, name)}
    with ThreadPoolExecutor(_AT_ONCE) as signers:
        urls = signers.map(lambda name: desk.files.url(name, LASTS, download_name(name)), names)
        return FileUrlsAnswer(urls=dict(zip(names, urls, strict=True)), expires_at=expires_at)
