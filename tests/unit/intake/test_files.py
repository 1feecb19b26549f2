"""What the bot says of files that are no photos: once their fate is known, as what they are."""

from typing import Any, get_args

import pytest

from tests.unit.intake.scene import Scene
from wasaprecruit.domain.documents.media import FileSort, Media, MediaFault
from wasaprecruit.domain.intake.definition import FILE_LOST, FILE_STORED

OTHERS = [sort for sort in get_args(FileSort) if sort != "photo"]


def _message(kind: str, content_type: str) -> dict[str, Any]:
    return {"type": kind, "text": "", "media": [Media(content_type=content_type, url="")]}


@pytest.mark.parametrize(
    ("kind", "content_type"),
    [
        ("audio", "audio/ogg"),
        ("video", "video/mp4"),
        ("document", "application/pdf"),
        ("contacts", "text/vcard"),
    ],
)
def test_nothing_is_said_of_a_file_before_its_fate_is_known(
    with_photo_request: Scene, kind: str, content_type: str
) -> None:
    with with_photo_request.new_words() as said:
        with_photo_request.write(**_message(kind, content_type))
    assert said == []
    assert with_photo_request.row.needs_reply


@pytest.mark.parametrize(
    ("sort", "words"),
    [
        ("voice", "voice_note"),
        ("video", "video_stored"),
        ("document", "document_stored"),
        ("contact", "contact_stored"),
    ],
)
def test_a_file_that_is_kept_is_for_a_person(
    with_photo_request: Scene, sort: str, words: str
) -> None:
    with with_photo_request.new_words() as said:
        with_photo_request.file(sort)
    assert said == [words]
    assert with_photo_request.row.needs_reply


@pytest.mark.parametrize("fault", get_args(MediaFault))
@pytest.mark.parametrize("sort", OTHERS)
def test_a_file_that_is_not_kept_is_told_as_what_it_is_and_is_no_poor_photo(
    with_photo_request: Scene, sort: FileSort, fault: MediaFault
) -> None:
    with with_photo_request.new_words() as said:
        for _ in range(4):
            with_photo_request.file(sort, fault, "refused")
    assert len(said) == 1
    assert not said[0].startswith("tip_")
    assert said[0] not in FILE_STORED.values()
    row = with_photo_request.row
    assert (row.bot.poor_photos, "poor_photos" in row.flags) == (0, False)
    assert row.needs_reply


@pytest.mark.parametrize("fault", get_args(MediaFault))
def test_nobody_is_promised_to_listen_to_a_voice_note_that_is_lost(fault: MediaFault) -> None:
    assert FILE_LOST["voice"][fault] == "voice_note_lost"


def test_a_minors_voice_note_is_not_promised_a_listener(with_form_link: Scene) -> None:
    with_form_link.form(minor=True)
    with with_form_link.new_words() as said:
        with_form_link.write(**_message("audio", "audio/ogg"))
        with_form_link.file("voice", "guardian_needed", "withheld")
        with_form_link.file("document", "guardian_needed", "withheld")
    assert said == ["voice_note_lost", "guardian_files"]


def test_several_files_at_once_get_one_word_and_later_ones_another(
    with_photo_request: Scene,
) -> None:
    with with_photo_request.new_words() as said:
        with_photo_request.file("document")
        with_photo_request.file("document")
        with_photo_request.clock.advance(minutes=3)
        with_photo_request.file("document")
    assert said == ["document_stored"] * 2


def test_a_file_that_waits_is_told_once_and_not_beside_a_photo(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.file("document", state="waiting")
        with_form_link.file("video", state="waiting")
    assert said == ["file_early"]


def test_after_an_early_photo_a_file_that_waits_needs_no_word(with_form_link: Scene) -> None:
    with_form_link.waiting_photo()
    with with_form_link.new_words() as said:
        with_form_link.file("document", state="waiting")
    assert said == []


@pytest.mark.parametrize("sort", OTHERS)
def test_too_many_files_of_any_sort_are_told_once(with_photo_request: Scene, sort: str) -> None:
    with with_photo_request.new_words() as said:
        for _ in range(3):
            with_photo_request.file(sort, "too_many", "refused")
    assert said == ["too_many_files"]
    assert with_photo_request.row.flags == ["flood"]


def test_while_a_human_writes_nothing_is_said_of_files(with_photo_request: Scene) -> None:
    with_photo_request.recruiter_writes()
    with with_photo_request.new_words() as said:
        with_photo_request.file("voice")
        with_photo_request.file("document", "not_allowed", "refused")
    assert said == []


def test_a_file_that_has_its_fate_costs_one_read_and_a_write_beside_what_is_said(
    with_photo_request: Scene,
) -> None:
    scene = with_photo_request
    scene.documents.reads = scene.documents.writes = 0
    with scene.new_words() as said:
        scene.file("document")
    assert (scene.documents.reads, scene.documents.writes - len(said)) == (1, 1)
