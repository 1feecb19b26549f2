"""A conversation with files, and those who keep them, in memory."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from tests.builders import a_conversation, inbound, later, read_conversation, read_message
from tests.fakes import (
    NOON,
    FakeDocuments,
    FakeFiles,
    FakePublisher,
    FakeSource,
    FakeStudio,
    HandClock,
)
from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.documents.message import MessageType
from wasaprecruit.domain.documents.photo import Photo
from wasaprecruit.domain.documents.sources import Sources
from wasaprecruit.domain.events.base import EventBase
from wasaprecruit.domain.events.files import FileSettled, PhotoRejected, PhotoStored, PhotoWaiting
from wasaprecruit.domain.events.messages import MessageStored, ReceivedData, StoredData
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.inbound.arrival import arrival
from wasaprecruit.use_cases.photos.keep_files import keep_files
from wasaprecruit.use_cases.photos.needs import Archive
from wasaprecruit.use_cases.photos.review_files import review_files

CHAT = "c-1"
ASPIRANT = "aspirant-1"
RETRY_MINUTES = 10
FORM = FormSummary(submission_id="form-1", at=NOON)
KNOWN: dict[str, Any] = {"age_group": "adult", "form": FORM}
UNKNOWN: dict[str, Any] = {"age_group": None, "form": None}


class Scene:
    """A conversation, and messages with files that came into it."""

    def __init__(self, **row: Any) -> None:
        self.documents = FakeDocuments()
        self.publisher = FakePublisher()
        self.source = FakeSource()
        self.studio = FakeStudio()
        self.files = FakeFiles()
        self.clock = HandClock()
        self.archive = Archive(
            self.documents,
            self.publisher,
            self.source,
            self.studio,
            self.files,
            BotSettings,
            later(minutes=RETRY_MINUTES) - NOON,
            self.clock,
        )
        a_conversation(self.documents, CHAT, **{**KNOWN, **row})

    def message(
        self,
        message_id: str,
        *contents: bytes,
        caption: str = "",
        kind: MessageType = "image",
        announced: Sequence[str] = (),
        sent_at: datetime = NOON,
        excess: int | None = 0,
    ) -> MessageStored:
        media = []
        for index, content in enumerate(contents):
            url = f"https://api.twilio.com/{message_id}/{index}"
            self.source.files[url] = content
            content_type = announced[index] if announced else "image/jpeg"
            media.append(Media(content_type=content_type, url=url))
        message = inbound(caption, sent_at).model_copy(update={"type": kind, "media": media})
        data = ReceivedData(
            message_id=message_id, address="whatsapp:+1", profile_name="V", message=message
        )
        self.documents.commit(*arrival(data, CHAT))
        return MessageStored(
            id=f"e-{message_id}",
            occurred_at=sent_at,
            conversation_id=CHAT,
            data=StoredData(message_id=message_id, files=len(contents), excess=excess),
        )

    def keep(self, *events: MessageStored) -> None:
        for event in events:
            keep_files(event, self.archive)

    def put(self, **fields: Any) -> None:
        self.documents.commit(Change(paths.conversation(CHAT), fields))

    def form_comes(self, *problems: str, age_group: str = "adult") -> None:
        form = FORM.model_copy(update={"problems": list(problems)})
        self.put(ageGroup=age_group, form=form.model_dump(by_alias=True))

    def form_comes_and_is_heard_of(self) -> None:
        self.form_comes()
        self.review()

    def turns_out_minor(self) -> None:
        self.put(ageGroup="minor")
        self.review()

    def review(self) -> None:
        review_files(CHAT, self.archive)

    def sources(self, message_id: str) -> Sources | None:
        found = self.documents.get(paths.sources(CHAT, message_id), Sources)
        return found.value if found else None

    def media(self, message_id: str, index: int = 0) -> Media:
        return read_message(self.documents, CHAT, message_id).media[index]

    def photo(self, content: bytes) -> Photo:
        found = self.documents.get(paths.photo(ASPIRANT, sha(content)), Photo)
        assert found
        return found.value

    @property
    def photos(self) -> list[str]:
        return [photo.id for photo in self.documents.find(queries.photos_of(ASPIRANT))]

    @property
    def checklist(self) -> dict[str, str]:
        return read_conversation(self.documents, CHAT).checklist

    @property
    def told(self) -> list[tuple[str, ...]]:
        return [_gist(event) for event in self.publisher.happened]


def _gist(event: EventBase) -> tuple[str, ...]:
    if isinstance(event, PhotoWaiting):
        return ("waiting", str(event.data.index))
    if isinstance(event, PhotoStored):
        return ("stored", event.data.slot or "-", *event.data.problems)
    if isinstance(event, FileSettled):
        return (event.data.sort, str(event.data.index), event.data.fault or event.data.state)
    assert isinstance(event, PhotoRejected)
    return ("rejected", str(event.data.index), event.data.fault)


def sha(content: bytes) -> str:
    return sha256(content).hexdigest()
