from collections.abc import Sequence
from hashlib import sha256
from typing import Any

import pytest

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
from wasaprecruit.domain import paths
from wasaprecruit.domain.aspirants import Photo, PhotoProblem
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.documents import Media, MessageType
from wasaprecruit.domain.events import (
    EventBase,
    MessageStored,
    PhotoRejected,
    PhotoStored,
    StoredData,
)
from wasaprecruit.domain.photos import photo_paths
from wasaprecruit.ports import Archive, Change, Create, MediaRefused, MediaUnavailable
from wasaprecruit.use_cases.keep_files import keep_files
from wasaprecruit.use_cases.settle_media import Attachment, settle

CHAT = "c-1"
ASPIRANT = "aspirant-1"
RETRY_MINUTES = 10


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
        a_conversation(self.documents, CHAT, **row)

    def message(
        self,
        message_id: str,
        *contents: bytes,
        caption: str = "",
        kind: MessageType = "image",
        announced: Sequence[str] = (),
    ) -> MessageStored:
        media = []
        for index, content in enumerate(contents):
            url = f"https://api.twilio.com/{message_id}/{index}"
            self.source.files[url] = content
            content_type = announced[index] if announced else "image/jpeg"
            media.append(Media(content_type=content_type, url=url))
        message = inbound(caption).model_copy(update={"type": kind, "media": media})
        self.documents.commit(Create(paths.message(CHAT, message_id), message))
        return MessageStored(
            id=f"e-{message_id}",
            occurred_at=NOON,
            conversation_id=CHAT,
            data=StoredData(message_id=message_id, files=len(contents)),
        )

    def keep(self, *events: MessageStored) -> None:
        for event in events:
            keep_files(event, self.archive)

    def media(self, message_id: str, index: int = 0) -> Media:
        return read_message(self.documents, CHAT, message_id).media[index]

    def photo(self, content: bytes) -> Photo:
        found = self.documents.get(paths.photo(ASPIRANT, sha(content)), Photo)
        assert found
        return found.value

    @property
    def photos(self) -> list[str]:
        return [photo.id for photo in self.documents.photos_of(ASPIRANT)]

    @property
    def checklist(self) -> dict[str, str]:
        return read_conversation(self.documents, CHAT).checklist

    @property
    def told(self) -> list[tuple[str, ...]]:
        return [_gist(event) for event in self.publisher.happened]


def _gist(event: EventBase) -> tuple[str, ...]:
    if isinstance(event, PhotoStored):
        return ("stored", event.data.slot or "-", *event.data.problems)
    assert isinstance(event, PhotoRejected)
    return ("rejected", str(event.data.index), event.data.fault)


def sha(content: bytes) -> str:
    return sha256(content).hexdigest()


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_a_message_without_files_costs_nothing(scene: Scene) -> None:
    scene.documents.reads = 0
    scene.keep(scene.message("m", kind="text"))
    assert (scene.documents.reads, scene.told) == (0, [])


def test_a_good_photo_fills_the_next_slot_and_is_told(scene: Scene) -> None:
    scene.keep(scene.message("m", b"image-1"))
    photo = scene.photo(b"image-1")
    assert scene.checklist == {"face": sha(b"image-1")}
    assert (photo.slot, photo.message_id) == ("face", "m")
    assert photo.paths == photo_paths(ASPIRANT, sha(b"image-1"))
    assert scene.files.stored == {
        photo.paths.original: (b"original", "image/jpeg"),
        photo.paths.web: (b"web", "image/webp"),
        photo.paths.thumbnail: (b"small", "image/webp"),
    }
    media = scene.media("m")
    assert (media.state, media.photo_id, media.paths) == ("stored", sha(b"image-1"), photo.paths)
    assert (media.width, media.height) == (1200, 1600)
    assert scene.told == [("stored", "face")]


def test_photos_take_the_slots_in_order_and_a_fourth_takes_none(scene: Scene) -> None:
    scene.keep(*(scene.message(f"m{n}", b"image-%d" % n) for n in range(4)))
    assert [slot for _, slot in scene.told] == ["face", "profile", "full_length", "-"]
    assert len(scene.checklist) == 3
    assert len(scene.photos) == 4


def test_a_caption_names_the_slot(scene: Scene) -> None:
    scene.keep(scene.message("m", b"image-1", caption="Cuerpo completo 😊"))
    assert list(scene.checklist) == ["full_length"]


def test_a_photo_with_problems_is_kept_but_fills_no_slot(scene: Scene) -> None:
    problems: list[PhotoProblem] = ["too_dark", "blurred"]
    scene.studio.problems[b"image-1"] = problems
    scene.keep(scene.message("m", b"image-1"))
    assert (scene.checklist, scene.photo(b"image-1").slot) == ({}, None)
    assert scene.media("m").problems == problems
    assert scene.told == [("stored", "-", "too_dark", "blurred")]


def test_the_same_event_again_is_one_photo_and_the_same_event_again(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    scene.keep(event, event, event)
    assert len(scene.photos) == 1
    assert scene.told == [("stored", "face")] * 3
    assert len({told.id for told in scene.publisher.happened}) == 1
    assert len(scene.source.fetched) == 1


def test_a_crash_before_publishing_is_healed_by_redelivery(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    scene.publisher.broken = True
    with pytest.raises(ConnectionError):
        scene.keep(event)
    scene.keep(event)
    assert scene.told == [("stored", "face")]
    assert len(scene.photos) == 1


def test_the_same_event_in_two_instances_at_once_is_one_photo(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    scene.documents.rival = lambda: scene.keep(event)
    scene.keep(event)
    assert scene.photos == [sha(b"image-1")]
    assert scene.told == [("stored", "face")] * 2
    assert len({told.id for told in scene.publisher.happened}) == 1


def test_two_photos_at_once_never_share_a_slot(scene: Scene) -> None:
    one, other = scene.message("m1", b"image-1"), scene.message("m2", b"image-2")
    scene.documents.rival = lambda: scene.keep(other)
    scene.keep(one)
    assert scene.checklist == {"face": sha(b"image-2"), "profile": sha(b"image-1")}
    assert scene.photo(b"image-1").slot == "profile"


def test_the_same_bytes_in_another_message_are_a_duplicate(scene: Scene) -> None:
    scene.keep(scene.message("m1", b"image-1"), scene.message("m2", b"image-1"))
    assert len(scene.photos) == 1
    assert scene.checklist == {"face": sha(b"image-1")}
    assert scene.media("m2").photo_id == sha(b"image-1")
    assert scene.told == [("stored", "face"), ("stored", "-", "duplicate")]
    assert len({told.id for told in scene.publisher.happened}) == 2


def test_the_same_bytes_twice_in_one_message_are_a_duplicate(scene: Scene) -> None:
    scene.keep(scene.message("m", b"image-1", b"image-1"))
    assert scene.told == [("stored", "face"), ("stored", "-", "duplicate")]


def test_the_same_bytes_in_two_messages_at_once_are_one_photo(scene: Scene) -> None:
    one, other = scene.message("m1", b"image-1"), scene.message("m2", b"image-1")
    scene.documents.rival = lambda: scene.keep(other)
    scene.keep(one)
    assert len(scene.photos) == 1
    assert scene.photo(b"image-1").message_id == "m2"
    assert scene.told == [("stored", "face"), ("stored", "-", "duplicate")]


def test_a_photo_that_looks_like_another_is_accepted_and_noted(scene: Scene) -> None:
    scene.studio.hashes = {
        b"image-1": "0000000000000000",
        b"image-2": "000000000000003f",
        b"image-3": "ffffffffffffffff",
    }
    scene.keep(*(scene.message(f"m{n}", b"image-%d" % n) for n in (1, 2, 3)))
    assert scene.photo(b"image-2").similar_to == sha(b"image-1")
    assert scene.photo(b"image-3").similar_to is None
    assert len(scene.checklist) == 3


def test_other_files_are_kept_as_they_came_and_nobody_is_told(scene: Scene) -> None:
    scene.keep(scene.message("m", b"audio-1", b"paper-1", kind="document"))
    names = [f"aspirants/{ASPIRANT}/files/{sha(b'audio-1')}.ogg"]
    names += [f"aspirants/{ASPIRANT}/files/{sha(b'paper-1')}.pdf"]
    assert [scene.media("m", n).object_name for n in (0, 1)] == names
    assert scene.files.stored[names[1]] == (b"paper-1", "application/pdf")
    assert scene.media("m", 1).content_type == "application/pdf"
    assert scene.told == []


def test_an_image_sent_as_a_document_is_a_photo(scene: Scene) -> None:
    announced = ["application/octet-stream"]
    scene.keep(scene.message("m", b"image-1", kind="document", announced=announced))
    assert scene.told == [("stored", "face")]


def test_a_sticker_is_a_file_and_never_a_photo(scene: Scene) -> None:
    scene.keep(scene.message("m", b"image-1", kind="sticker"))
    assert str(scene.media("m").object_name).startswith(f"aspirants/{ASPIRANT}/files/")
    assert (scene.photos, scene.checklist, scene.told) == ([], {}, [])


@pytest.mark.parametrize(
    ("announced", "told"),
    [
        ("image/jpeg", [("rejected", "0", "not_allowed")]),
        ("application/zip", [("rejected", "0", "not_allowed")]),
        ("audio/ogg", []),
        ("video/mp4", []),
    ],
)
def test_a_refused_file_is_told_unless_it_was_sound_or_film(
    scene: Scene, announced: str, told: list[tuple[str, ...]]
) -> None:
    event = scene.message("m", b"<html>", announced=[announced])
    scene.keep(event, event)
    assert (scene.media("m").state, scene.media("m").fault) == ("refused", "not_allowed")
    assert scene.told == told * 2
    assert len(scene.source.fetched) == 1


def test_a_damaged_photo_is_told_whatever_it_was_announced_as(scene: Scene) -> None:
    scene.studio.damaged.add(b"image-1")
    scene.keep(scene.message("m", b"image-1", announced=["audio/ogg"]))
    assert scene.told == [("rejected", "0", "damaged")]


def test_an_address_that_is_not_the_channels_is_refused(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    scene.source.fails["https://api.twilio.com/m/0"] = MediaRefused("address_refused")
    scene.keep(event)
    assert scene.told == [("rejected", "0", "address_refused")]


def test_a_file_that_cannot_be_had_yet_holds_up_no_other(scene: Scene) -> None:
    event = scene.message("m", b"image-1", b"image-2")
    scene.source.fails["https://api.twilio.com/m/0"] = MediaUnavailable()
    with pytest.raises(MediaUnavailable):
        scene.keep(event)
    assert [scene.media("m", n).state for n in (0, 1)] == ["pending", "stored"]
    scene.source.fails.clear()
    scene.keep(event)
    assert scene.checklist == {"face": sha(b"image-2"), "profile": sha(b"image-1")}


def test_a_file_is_given_up_when_its_time_is_over(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    scene.source.fails["https://api.twilio.com/m/0"] = MediaUnavailable()
    scene.clock.advance(minutes=RETRY_MINUTES)
    with pytest.raises(MediaUnavailable):
        scene.keep(event)
    scene.clock.advance(seconds=1)
    scene.keep(event, event)
    assert (scene.media("m").state, scene.media("m").fault) == ("failed", "unavailable")
    assert scene.told == [("rejected", "0", "unavailable")] * 2


def test_nothing_of_a_minor_is_fetched() -> None:
    scene = Scene(age_group="minor")
    scene.keep(scene.message("m", b"image-1", b"audio-1", announced=["image/jpeg", "audio/ogg"]))
    assert (scene.source.fetched, scene.files.stored) == ([], {})
    for index in (0, 1):
        media = scene.media("m", index)
        assert (media.state, media.fault) == ("withheld", "guardian_needed")
    assert scene.told == [("rejected", "0", "guardian_needed")]


def test_a_minor_whom_a_recruiter_cleared_may_send_photos() -> None:
    scene = Scene(age_group="minor", age_cleared_by="recruiter-1")
    scene.keep(scene.message("m", b"image-1"))
    assert scene.told == [("stored", "face")]


def test_an_age_that_becomes_known_during_the_fetch_still_counts(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    known = Change(paths.conversation(CHAT), {"ageGroup": "minor"})
    scene.source.rival = lambda: scene.documents.commit(known)
    scene.keep(event)
    assert scene.photos == []
    assert scene.files.stored == {}
    assert scene.told == [("rejected", "0", "guardian_needed")]


def test_a_change_of_the_message_by_others_is_not_lost(scene: Scene) -> None:
    event = scene.message("m", b"audio-1", announced=["audio/ogg"])
    forwarded = Change(paths.message(CHAT, "m"), {"forwarded": True})
    scene.documents.rival = lambda: scene.documents.commit(forwarded)
    scene.keep(event)
    assert read_message(scene.documents, CHAT, "m").forwarded
    assert scene.media("m").state == "stored"


def test_the_fate_of_another_file_is_not_overwritten(scene: Scene) -> None:
    event = scene.message("m", b"audio-1", b"audio-2", announced=["audio/ogg", "audio/ogg"])
    second = Attachment(CHAT, "m", 1)
    scene.documents.rival = lambda: settle(second, {"state": "failed"}, scene.documents)
    scene.keep(event)
    assert [scene.media("m", n).state for n in (0, 1)] == ["stored", "failed"]


def test_what_was_erased_meanwhile_is_let_go(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    scene.source.rival = lambda: scene.documents.stored.pop(paths.message(CHAT, "m"))
    scene.keep(event, event)
    assert (scene.photos, scene.told) == ([], [])
    assert scene.files.stored == {}
