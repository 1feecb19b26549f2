"""The files of a message are fetched, looked at and kept: each has a fate of its own."""

from collections.abc import Callable
from contextlib import suppress

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.sources import Sources
from wasaprecruit.domain.events.messages import MessageStored
from wasaprecruit.domain.file_limits import excess
from wasaprecruit.ports.documents import Change, Delete, Missing, Snapshot
from wasaprecruit.ports.media import MediaUnavailable
from wasaprecruit.use_cases.photos.announce_file import announce
from wasaprecruit.use_cases.photos.file_fates import TOO_MANY, final_fate, is_own, patience
from wasaprecruit.use_cases.photos.file_sources import find_sources
from wasaprecruit.use_cases.photos.keep_file import keep_file
from wasaprecruit.use_cases.photos.needs import Archive
from wasaprecruit.use_cases.photos.settle_media import OPEN, Attachment, settle


def keep_files(event: MessageStored, archive: Archive) -> None:
    """Keep each file of the message, or say why not. Idempotent.

    Raises, once all have been tried, the error of a file that has no fate yet.
    """
    if event.data.files:
        keep_files_of(event.conversation_id, event.data.message_id, archive, event.data.excess)


def keep_files_of(
    conversation_id: str, message_id: str, archive: Archive, too_many: int | None = 0
) -> None:
    """The same for a stored message. Its last `too_many` files are refused; None is looked up."""
    message = archive.documents.get(paths.message(conversation_id, message_id), Message)
    row = archive.documents.get(paths.conversation(conversation_id), Conversation)
    if message is None or row is None:
        # Erased meanwhile: there is nobody left to keep it for.
        return
    if too_many is None:
        too_many = excess(message.value, row.value.files)
    sources = find_sources(conversation_id, message, archive.documents)
    files = _MessageFiles(conversation_id, message, row.value, sources, archive)
    files.settle_all(len(message.value.media) - too_many)


class _MessageFiles:
    """The files of one message, with the documents that were read about it."""

    def __init__(
        self,
        conversation_id: str,
        message: Snapshot[Message],
        row: Conversation,
        sources: Snapshot[Sources] | None,
        archive: Archive,
    ) -> None:
        self._conversation_id = conversation_id
        self._message = message
        self._row = row
        self._sources = sources
        self._archive = archive
        self._is_waiting = False

    def settle_all(self, taken: int) -> None:
        """Raises, when all have been tried, the first error: those of our own services first."""
        tried = [
            self._attempt(Attachment(self._conversation_id, self._message.id, index), index < taken)
            for index in range(len(self._message.value.media))
        ]
        errors = sorted((one for one in tried if one), key=is_own, reverse=True)
        if errors:
            self._note_first_try()
            raise errors[0] if is_own(errors[0]) else _summary(errors)
        if taken >= len(tried) and not self._is_waiting:
            self._forget_sources()

    def _attempt(self, attachment: Attachment, is_taken: bool) -> Exception | None:
        """The error of a file that has no fate yet."""
        error = _failing(lambda: self._settle(attachment, is_taken))
        if error is None or not self._is_given_up(error):
            return error
        return _failing(lambda: self._give_up(attachment, error))

    def _settle(self, attachment: Attachment, is_taken: bool) -> None:
        media = self._message.value.media[attachment.index]
        if media.state in OPEN:
            if media.state == "pending" and not is_taken and not self._row.needs_guardian:
                settle(attachment, TOO_MANY, self._archive.documents)
            else:
                url = self._url(attachment)
                has_fate = keep_file(attachment, url, self._message.value, self._row, self._archive)
                self._is_waiting |= not has_fate
        announce(attachment, self._row.aspirant_id, self._archive)

    def _give_up(self, attachment: Attachment, error: Exception) -> None:
        settle(attachment, final_fate(error), self._archive.documents)
        announce(attachment, self._row.aspirant_id, self._archive)

    def _is_given_up(self, error: Exception) -> bool:
        """Counted from the first try: the message itself may have been found hours later."""
        since = self._sources.value.tried_since if self._sources else None
        return since is not None and self._archive.clock() > since + patience(error, self._archive)

    def _url(self, attachment: Attachment) -> str:
        urls = self._sources.value.urls if self._sources else []
        return urls[attachment.index] if attachment.index < len(urls) else ""

    def _note_first_try(self) -> None:
        if self._sources and self._sources.value.tried_since is None:
            path = paths.sources(self._conversation_id, self._message.id)
            with suppress(Missing):
                self._archive.documents.commit(Change(path, {"triedSince": self._archive.clock()}))

    def _forget_sources(self) -> None:
        """The channel's addresses are of no use once each file has its fate."""
        path = paths.sources(self._conversation_id, self._message.id)
        self._archive.documents.commit(Delete(path))


def _failing(act: Callable[[], None]) -> Exception | None:
    try:
        act()
    except Missing:
        # Erased meanwhile.
        return None
    except Exception as error:
        return error
    return None


def _summary(errors: list[Exception]) -> MediaUnavailable:
    """The errors' types only: their words may hold a stranger's text or an address."""
    kinds = ", ".join(sorted({type(error).__name__ for error in errors}))
    return MediaUnavailable(f"{len(errors)} of the message's files cannot be had yet: {kinds}")
