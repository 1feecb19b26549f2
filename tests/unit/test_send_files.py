"""A recruiter's file: handed over, looked at, queued, and read by the channel."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from tests.builders import a_conversation, later, read_conversation, read_message
from tests.desks import a_desk
from tests.fakes import (
    FakeChannel,
    FakeDocuments,
    FakeFiles,
    FakeTasks,
    HandClock,
    fake_personal,
)
from wasaprecruit.adapters.photo_studio.magic_bytes import sniff
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import FileUrls, Nothing
from wasaprecruit.domain.errors import Conflict, Invalid, NotFound
from wasaprecruit.domain.events.bot import DueData, MessageDue
from wasaprecruit.domain.failures import explain
from wasaprecruit.domain.message_commands import (
    AttachedFile,
    ChangeScheduled,
    SendMessage,
    StartUpload,
)
from wasaprecruit.domain.photos import upload_name
from wasaprecruit.domain.sent_files import MOST_BYTES, MOST_IMAGE_BYTES
from wasaprecruit.ports.channel import OutcomeUnknown, Rejected, Sent
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.attach_file import start_upload
from wasaprecruit.use_cases.desk.change_scheduled import change_scheduled
from wasaprecruit.use_cases.desk.file_urls import file_urls
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.desk.send_message import send_message
from wasaprecruit.use_cases.desk.send_scheduled import send_scheduled
from wasaprecruit.use_cases.sending.deliver_queue import deliver_queue
from wasaprecruit.use_cases.sending.needs import Outside
from wasaprecruit.use_cases.sending.settle_message import settle_message

ID = "conversation-1"
MESSAGE = "message-0001"
UPLOAD = "upload-0001"
JPEG = b"\xff\xd8\xff\xe0 a photo"
PDF = b"%PDF-1.7 a contract"
OPUS = b"OggS" + bytes(24) + b"OpusHead"
OGG = b"OggS" + bytes(24) + b"\x01vorbis"
MP4 = b"\0\0\0\x18ftypisom\0\0\0\0isommp42"


class Scene:
    """A conversation, the desk, the bucket, and WhatsApp."""

    def __init__(self, **row: Any) -> None:
        self.clock = HandClock(later(hours=1))
        self.documents, self.files = FakeDocuments(), FakeFiles()
        self.channel = FakeChannel(self.clock)
        self.desk = a_desk(self.documents, self.clock, files=self.files, sniff=sniff)
        self.outside = Outside(
            self.documents,
            self.channel,
            FakeTasks(),
            fake_personal(),
            self.clock,
            lambda: self.files,
        )
        a_conversation(self.documents, ID, **row)
        self.aspirant = read_conversation(self.documents, ID).aspirant_id

    def hand_over(self, data: bytes, upload: str = UPLOAD) -> None:
        """As the browser does, at the address that it was given."""
        name = upload_name(self.aspirant, upload)
        self.files.stored[name] = (data, "application/octet-stream")

    def send(self, text: str = "", name: str = "book.jpg", message: str = MESSAGE) -> str:
        file = AttachedFile(upload_id=UPLOAD, name=name)
        command = SendMessage(id=message, text=text, media=[file])
        return send_message(Asked(command, by="uid-1", conversation=ID), self.desk).message.status

    def schedule(self, at: datetime, text: str = "") -> str:
        file = AttachedFile(upload_id=UPLOAD, name="book.jpg")
        command = SendMessage(id=MESSAGE, text=text, media=[file], send_at=at)
        return send_message(Asked(command, by="uid-1", conversation=ID), self.desk).message.status

    def start(self, content_type: str = "image/jpeg", size: int = 10) -> str:
        command = StartUpload(id=UPLOAD, content_type=content_type, size=size)
        return start_upload(Asked(command, by="uid-1", conversation=ID), self.desk).url

    def sent_names(self) -> set[str]:
        return {name for name in self.files.stored if "/sent/" in name}


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_a_photo_with_words_is_one_message(scene: Scene) -> None:
    scene.hand_over(JPEG)
    assert scene.send("Así, por favor") == "queued"
    message = read_message(scene.documents, ID, MESSAGE)
    [media] = message.media
    assert (message.type, message.text, message.direction) == ("image", "Así, por favor", "out")
    assert (media.content_type, media.file_name, media.state) == (
        "image/jpeg",
        "book.jpg",
        "stored",
    )
    assert scene.files.stored[str(media.object_name)] == (JPEG, "image/jpeg")
    assert read_conversation(scene.documents, ID).last_message.type == "image"


def test_the_channel_reads_the_file_for_an_hour_and_nobody_keeps_the_address(
    scene: Scene,
) -> None:
    scene.hand_over(JPEG)
    scene.send()
    deliver_queue(ID, scene.outside)
    [name] = scene.sent_names()
    assert scene.channel.reads == [f"https://files.example/{name}?lasts=3600&as=None"]
    assert "files.example" not in repr(scene.documents.stored)


def test_it_is_signed_anew_when_it_is_sent_again(scene: Scene) -> None:
    scene.hand_over(JPEG)
    scene.send()
    scene.channel.fails = Rejected("63019")
    deliver_queue(ID, scene.outside)
    assert read_message(scene.documents, ID, MESSAGE).error == explain("63019")
    asked = Asked(Nothing(), by="uid-1", conversation=ID, message=MESSAGE)
    retry_message(asked, scene.desk)
    deliver_queue(ID, scene.outside)
    assert len(scene.channel.reads) == 1
    assert read_message(scene.documents, ID, MESSAGE).status == "sending"


def test_for_later_it_is_kept_at_once_and_signed_when_its_time_comes(scene: Scene) -> None:
    scene.hand_over(JPEG)
    at = scene.clock() + timedelta(days=1, hours=-2)
    assert scene.schedule(at, "Así, por favor") == "scheduled"
    # The bucket deletes uploads after a day.
    del scene.files.stored[upload_name(scene.aspirant, UPLOAD)]
    assert scene.channel.reads == []
    scene.clock.now = at
    data = DueData(message_id=MESSAGE, send_at=at)
    event = MessageDue(id="e-1", occurred_at=at, conversation_id=ID, data=data)
    send_scheduled(event, scene.documents, FakeTasks(), scene.clock)
    deliver_queue(ID, scene.outside)
    [name] = scene.sent_names()
    assert scene.channel.reads == [f"https://files.example/{name}?lasts=3600&as=None"]
    assert read_message(scene.documents, ID, MESSAGE).text == "Así, por favor"


def test_while_it_waits_it_gets_no_words_that_whatsapp_would_not_show(scene: Scene) -> None:
    scene.hand_over(PDF)
    at = later(hours=3)
    scene.schedule(at)
    change = ChangeScheduled(text="El contrato", send_at=at)
    with pytest.raises(Invalid) as refused:
        change_scheduled(Asked(change, by="uid-1", conversation=ID, message=MESSAGE), scene.desk)
    assert refused.value.code == "no_caption"
    assert read_message(scene.documents, ID, MESSAGE).text == ""


def test_where_no_address_can_be_had_nothing_is_in_doubt(scene: Scene) -> None:
    scene.hand_over(JPEG)
    scene.send()

    def away() -> FakeFiles:
        raise ConnectionError("IAM is away")

    with pytest.raises(ConnectionError):
        deliver_queue(ID, replace(scene.outside, files=away))
    assert read_message(scene.documents, ID, MESSAGE).status == "queued"


def test_the_same_id_again_is_the_same_message_also_when_the_upload_is_gone(scene: Scene) -> None:
    scene.hand_over(JPEG)
    scene.send()
    scene.files.stored.pop(upload_name(scene.aspirant, UPLOAD))
    assert scene.send() == "queued"
    with pytest.raises(Conflict) as refused:
        scene.send(name="another.jpg")
    assert refused.value.code == "id_taken"


def test_who_writes_to_the_address_later_does_not_reach_what_was_sent(scene: Scene) -> None:
    scene.hand_over(JPEG)
    scene.send()
    scene.hand_over(b"<html>")
    [name] = scene.sent_names()
    assert scene.files.stored[name] == (JPEG, "image/jpeg")


@pytest.mark.parametrize(
    ("data", "content_type", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", "image/png", "image"),
        (PDF, "application/pdf", "document"),
        (MP4, "video/mp4", "video"),
        (OPUS, "audio/ogg", "audio"),
        (b"ID3 a song", "audio/mpeg", "audio"),
        (b"#!AMR\n", "audio/amr", "audio"),
        (b"BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD", "text/vcard", "contacts"),
    ],
)
def test_a_file_is_what_its_bytes_are(
    scene: Scene, data: bytes, content_type: str, kind: str
) -> None:
    scene.hand_over(data)
    scene.send(name="anything.jpg")
    message = read_message(scene.documents, ID, MESSAGE)
    assert (message.media[0].content_type, message.type) == (content_type, kind)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (b"<html><script>", "file_not_allowed"),
        (b"MZ a program", "file_not_allowed"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "file_not_allowed"),
        (b"GIF89a", "file_not_allowed"),
        (OGG, "file_not_allowed"),
        (b"only words", "file_not_allowed"),
        (JPEG.ljust(MOST_IMAGE_BYTES + 1), "image_too_large"),
        (PDF.ljust(MOST_BYTES + 1), "file_too_large"),
    ],
)
def test_what_whatsapp_would_not_take_is_refused_in_words(
    scene: Scene, data: bytes, code: str
) -> None:
    scene.hand_over(data)
    with pytest.raises(Invalid) as refused:
        scene.send()
    assert refused.value.code == code
    assert scene.sent_names() == set()
    assert paths.message(ID, MESSAGE) not in scene.documents.stored


@pytest.mark.parametrize("data", [JPEG.ljust(MOST_IMAGE_BYTES), PDF.ljust(MOST_BYTES)])
def test_a_file_may_be_as_large_as_whatsapp_says(scene: Scene, data: bytes) -> None:
    scene.hand_over(data)
    assert scene.send() == "queued"


@pytest.mark.parametrize("data", [PDF, OPUS])
def test_words_that_would_be_lost_are_refused(scene: Scene, data: bytes) -> None:
    scene.hand_over(data)
    with pytest.raises(Invalid) as refused:
        scene.send("Firma aquí")
    assert refused.value.code == "no_caption"
    assert scene.send() == "queued"


def test_a_file_that_never_arrived_is_asked_for_again(scene: Scene) -> None:
    with pytest.raises(NotFound) as refused:
        scene.send()
    assert refused.value.code == "upload_missing"


def test_nobody_sends_a_file_that_was_handed_over_for_another_person(scene: Scene) -> None:
    scene.files.stored[upload_name("somebody-else", UPLOAD)] = (JPEG, "image/jpeg")
    with pytest.raises(NotFound):
        scene.send()


def test_the_window_is_looked_at_before_the_file() -> None:
    scene = Scene(opted_out=True)
    scene.hand_over(JPEG)
    with pytest.raises(Conflict):
        scene.send()
    assert scene.sent_names() == set()


@pytest.mark.parametrize(
    ("content_type", "size", "code"),
    [
        ("image/jpeg", MOST_IMAGE_BYTES + 1, "image_too_large"),
        ("image/jpg", MOST_IMAGE_BYTES + 1, "image_too_large"),
        ("application/pdf", MOST_BYTES + 1, "file_too_large"),
        ("", MOST_BYTES + 1, "file_too_large"),
        ("application/zip", 10, "file_not_allowed"),
        ("image/svg+xml", 10, "file_not_allowed"),
        ("image/png", 0, "file_empty"),
    ],
)
def test_a_browser_hears_before_it_sends_what_would_be_refused(
    scene: Scene, content_type: str, size: int, code: str
) -> None:
    with pytest.raises(Invalid) as refused:
        scene.start(content_type, size)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "content_type", ["", "image/jpeg", "audio/mp3", "audio/ogg; codecs=opus", "text/x-vcard"]
)
def test_an_upload_has_an_address_of_its_own_for_a_while(scene: Scene, content_type: str) -> None:
    expected = f"https://files.example/uploads/{scene.aspirant}/{UPLOAD}?lasts=900"
    assert scene.start(content_type) == expected


def test_one_message_has_one_file_or_words() -> None:
    file = AttachedFile(upload_id=UPLOAD)
    for media in ([], [file, file]):
        with pytest.raises(ValidationError):
            SendMessage(id=MESSAGE, text=" ", media=media)


@pytest.mark.parametrize("row", [{}, {"age_group": "minor"}], ids=["unknown", "under age"])
def test_what_we_sent_can_be_seen_whoever_they_are(row: dict[str, Any]) -> None:
    scene = Scene(**row)
    scene.hand_over(PDF)
    scene.send()
    [name] = scene.sent_names()
    theirs = name.replace("/sent/", "/files/")
    asked = Asked(FileUrls(names=[name, theirs]), conversation=ID)
    assert set(file_urls(asked, scene.desk).urls) == {name}


def test_in_doubt_a_photo_is_no_text_of_the_same_words(scene: Scene) -> None:
    scene.hand_over(JPEG)
    scene.send(text="Hola")
    scene.channel.fails = OutcomeUnknown()
    deliver_queue(ID, scene.outside)
    scene.channel.taken.append(Sent("SM1", "Hola", "sent", scene.clock()))
    scene.clock.advance(seconds=40)
    settle_message(ID, MESSAGE, scene.outside)
    assert read_message(scene.documents, ID, MESSAGE).status == "queued"


def test_in_doubt_a_photo_is_found_in_the_channels_list(scene: Scene) -> None:
    scene.hand_over(JPEG)
    scene.send()
    scene.channel.fails, scene.channel.keeps = OutcomeUnknown(), True
    deliver_queue(ID, scene.outside)
    scene.clock.advance(seconds=40)
    settle_message(ID, MESSAGE, scene.outside)
    assert read_message(scene.documents, ID, MESSAGE).status == "sent"
