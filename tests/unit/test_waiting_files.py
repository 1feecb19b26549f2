"""Files of people whose age or consent is not known wait; those of minors go."""

from typing import Any

import pytest

from tests.builders import a_photo, later, read_conversation
from tests.unit.files_scene import ASPIRANT, CHAT, KNOWN, UNKNOWN, Scene, sha
from wasaprecruit.domain import paths
from wasaprecruit.domain.errors import Busy
from wasaprecruit.domain.photos import file_name, sent_name
from wasaprecruit.ports.documents import Create
from wasaprecruit.ports.media import MediaUnavailable
from wasaprecruit.use_cases.photos.review_files import AT_ONCE, BEGINS_UNTIL


@pytest.fixture
def unknown() -> Scene:
    return Scene(**UNKNOWN)


@pytest.mark.parametrize(
    "row",
    [
        UNKNOWN,
        {"age_group": "adult", "form": None},
        {"age_group": None, "form": KNOWN["form"]},
        {
            "age_group": "adult",
            "form": KNOWN["form"].model_copy(update={"problems": ["consent"]}),
        },
        {"age_group": "minor", "age_cleared_by": "recruiter-1", "form": None},
    ],
    ids=["nothing", "no form", "no age", "no consent", "cleared without a form"],
)
def test_a_photo_waits_unfetched_until_age_and_consent_are_known(row: dict[str, Any]) -> None:
    scene = Scene(**row)
    event = scene.message("m", b"image-1")
    scene.keep(event, event)
    assert scene.media("m").state == "waiting"
    assert (scene.source.fetched, scene.files.stored, scene.photos) == ([], {}, [])
    assert scene.told == [("waiting", "0")] * 2
    assert len({one.id for one in scene.publisher.happened}) == 1


def test_a_form_with_other_faults_lets_photos_through() -> None:
    scene = Scene(**UNKNOWN)
    scene.form_comes("height")
    scene.keep(scene.message("m", b"image-1"))
    assert scene.told == [("stored", "face")]


@pytest.mark.parametrize(
    ("kind", "announced", "told"),
    [
        ("document", "application/pdf", [("document", "0", "waiting")]),
        ("video", "video/mp4", [("video", "0", "waiting")]),
        ("sticker", "image/webp", []),
    ],
)
def test_other_files_wait_too_and_are_told_as_what_they_are(
    unknown: Scene, kind: Any, announced: str, told: list[tuple[str, ...]]
) -> None:
    unknown.keep(unknown.message("m", b"paper-1", kind=kind, announced=[announced]))
    assert (unknown.media("m").state, unknown.source.fetched) == ("waiting", [])
    assert unknown.told == told


def test_a_file_that_waited_is_told_of_again_once_it_is_kept(unknown: Scene) -> None:
    unknown.keep(unknown.message("m", b"paper-1", kind="document", announced=["application/pdf"]))
    unknown.form_comes_and_is_heard_of()
    assert unknown.told == [("document", "0", "waiting"), ("document", "0", "stored")]
    assert len({event.id for event in unknown.publisher.happened}) == 2


CARD = b"BEGIN:VCARD\r\nFN:Ana\r\nTEL:+573001234567\r\nEND:VCARD"


def test_who_is_on_a_contact_card_is_read_at_once_and_its_file_waits(unknown: Scene) -> None:
    event = unknown.message("m", CARD, kind="contacts", announced=["text/vcard"])
    unknown.keep(event, event)
    media = unknown.media("m")
    assert (media.state, [card.name for card in media.cards]) == ("waiting", ["Ana"])
    assert (len(unknown.source.fetched), unknown.files.stored) == (1, {})
    unknown.form_comes()
    unknown.review()
    assert (unknown.media("m").state, len(unknown.files.stored)) == ("stored", 1)


@pytest.mark.parametrize("content", [b"image-1", b"paper-1"])
def test_what_is_only_called_a_contact_card_says_nothing(unknown: Scene, content: bytes) -> None:
    unknown.keep(unknown.message("m", content, kind="contacts", announced=["text/vcard"]))
    assert (unknown.media("m").state, unknown.media("m").cards) == ("waiting", [])
    assert unknown.files.stored == {}


def test_a_card_that_cannot_be_read_now_waits_as_any_file(unknown: Scene) -> None:
    event = unknown.message("m", CARD, kind="contacts", announced=["text/vcard"])
    unknown.source.files.clear()
    unknown.keep(event)
    assert unknown.media("m").state == "waiting"


def test_a_voice_note_is_heard_at_once(unknown: Scene) -> None:
    unknown.keep(unknown.message("m", b"audio-1", kind="audio", announced=["audio/ogg"]))
    assert unknown.media("m").state == "stored"


@pytest.mark.parametrize("content", [b"image-1", b"paper-1"])
def test_what_is_only_called_sound_is_neither_looked_at_nor_kept(
    unknown: Scene, content: bytes
) -> None:
    unknown.studio.breaks[content] = AssertionError("looked at")
    unknown.keep(unknown.message("m", content, kind="audio", announced=["audio/ogg"]))
    assert (unknown.media("m").state, unknown.files.stored) == ("waiting", {})


def test_what_waited_is_fetched_in_order_once_the_form_is_in(unknown: Scene) -> None:
    for n in (3, 1, 2):
        unknown.keep(unknown.message(f"m{n}", b"image-%d" % n, sent_at=later(seconds=n)))
    unknown.form_comes()
    unknown.review()
    unknown.review()
    assert unknown.checklist == {
        "face": sha(b"image-1"),
        "profile": sha(b"image-2"),
        "full_length": sha(b"image-3"),
    }
    assert len(unknown.source.fetched) == 3
    assert [unknown.sources(f"m{n}") for n in (1, 2, 3)] == [None] * 3


def test_a_form_that_comes_while_the_photo_is_put_aside_is_not_missed(unknown: Scene) -> None:
    event = unknown.message("m", b"image-1")
    unknown.documents.rival = unknown.form_comes_and_is_heard_of
    unknown.keep(event)
    assert unknown.media("m").state == "stored"
    assert unknown.told == [("stored", "face")]


def test_a_recruiter_who_clears_the_age_lets_what_waits_through() -> None:
    scene = Scene(age_group=None)
    scene.keep(scene.message("m", b"image-1"))
    scene.put(ageClearedBy="recruiter-1")
    scene.review()
    assert scene.media("m").state == "stored"


def test_one_waiting_file_that_cannot_be_had_holds_up_no_other(unknown: Scene) -> None:
    for n in (1, 2):
        unknown.keep(unknown.message(f"m{n}", b"image-%d" % n, sent_at=later(seconds=n)))
    unknown.source.fails["https://api.twilio.com/m1/0"] = MediaUnavailable()
    unknown.form_comes()
    with pytest.raises(MediaUnavailable):
        unknown.review()
    assert unknown.media("m2").state == "stored"
    unknown.source.fails.clear()
    unknown.review()
    assert unknown.media("m1").state == "stored"


def test_many_waiting_files_are_fetched_in_several_runs(unknown: Scene) -> None:
    for n in range(AT_ONCE + 2):
        unknown.keep(unknown.message(f"m{n}", b"image-%d" % n, sent_at=later(seconds=n)))
    unknown.form_comes()
    with pytest.raises(Busy):
        unknown.review()
    assert len(unknown.photos) == AT_ONCE
    unknown.review()
    assert len(unknown.photos) == AT_ONCE + 2


def test_a_slow_run_ends_and_the_next_goes_on(unknown: Scene) -> None:
    for n in range(3):
        unknown.keep(unknown.message(f"m{n}", b"image-%d" % n, sent_at=later(seconds=n)))
    unknown.form_comes()
    slow = BEGINS_UNTIL.total_seconds() + 1
    unknown.source.rival = lambda: unknown.clock.advance(seconds=slow)
    with pytest.raises(Busy):
        unknown.review()
    assert len(unknown.photos) == 1
    unknown.review()
    assert len(unknown.photos) == 3


def test_what_waits_costs_a_form_two_reads_when_nothing_does(unknown: Scene) -> None:
    unknown.form_comes()
    unknown.documents.reads = unknown.documents.writes = 0
    unknown.review()
    assert (unknown.documents.reads, unknown.documents.writes) == (2, 0)


def test_a_message_stored_by_an_older_version_can_wait_too(unknown: Scene) -> None:
    event = unknown.message("m", b"image-1")
    _as_stored_before(unknown, "m")
    unknown.keep(event)
    assert "api.twilio.com" not in str(unknown.documents.stored[paths.message(CHAT, "m")])
    unknown.form_comes()
    unknown.review()
    assert unknown.media("m").state == "stored"


def test_an_album_stored_by_an_older_version_loses_no_address() -> None:
    scene = Scene()
    event = scene.message("m", b"image-1", b"image-2")
    _as_stored_before(scene, "m")
    scene.source.fails["https://api.twilio.com/m/1"] = MediaUnavailable()
    with pytest.raises(MediaUnavailable):
        scene.keep(event)
    scene.source.fails.clear()
    scene.keep(event)
    assert [scene.media("m", n).state for n in (0, 1)] == ["stored", "stored"]


def _as_stored_before(scene: Scene, message_id: str) -> None:
    """Addresses in the message itself, and no sources."""
    sources = scene.documents.stored.pop(paths.sources(CHAT, message_id))
    media = scene.documents.stored[paths.message(CHAT, message_id)]["media"]
    for one, url in zip(media, sources["urls"], strict=True):
        one["url"] = url


def _with_everything(scene: Scene) -> None:
    scene.keep(
        scene.message("m1", b"image-1"),
        scene.message("m2", b"image-2", b"image-3"),
        scene.message("m3", b"paper-1", kind="document"),
        scene.message("m4", b"audio-1", kind="audio", announced=["audio/ogg"]),
        scene.message("m5", b"image-1"),
    )


def test_what_we_sent_to_a_minor_is_not_theirs_and_stays() -> None:
    scene = Scene()
    ours = sent_name("aspirant-1", "a" * 64, "pdf")
    theirs = file_name("aspirant-1", "a" * 64, "pdf")
    for name in (ours, theirs):
        scene.files.put(name, b"paper", "application/pdf")
    scene.turns_out_minor()
    scene.review()
    assert set(scene.files.stored) == {ours}


def test_who_turns_out_a_minor_has_nothing_left_to_be_seen() -> None:
    scene = Scene()
    _with_everything(scene)
    scene.files.put(file_name("somebody-else", "0" * 64, "pdf"), b"x", "application/pdf")
    assert len(scene.files.stored) == 12
    scene.put(ageGroup="minor")
    scene.review()
    scene.review()
    assert list(scene.files.stored) == [file_name("somebody-else", "0" * 64, "pdf")]
    assert (scene.photos, scene.checklist) == ([], {})
    for message, index in (("m1", 0), ("m2", 0), ("m2", 1), ("m3", 0), ("m4", 0), ("m5", 0)):
        media = scene.media(message, index)
        assert (media.state, media.fault) == ("withheld", "guardian_needed")
        assert (media.paths, media.photo_id, media.object_name) == (None, None, None)
    assert read_conversation(scene.documents, CHAT).bot.photos_heard == 0


def test_what_waits_of_a_minor_is_never_fetched_and_its_address_forgotten(unknown: Scene) -> None:
    unknown.keep(unknown.message("m", b"image-1"))
    unknown.form_comes(age_group="minor")
    unknown.review()
    assert (unknown.media("m").state, unknown.sources("m")) == ("withheld", None)
    unknown.put(ageClearedBy="recruiter-1")
    unknown.review()
    assert unknown.source.fetched == []


def test_a_removal_that_was_cut_off_is_finished_by_redelivery() -> None:
    scene = Scene()
    _with_everything(scene)
    scene.put(ageGroup="minor")
    scene.documents.rival = _raise
    with pytest.raises(ConnectionError):
        scene.review()
    assert scene.files.stored == {}
    scene.review()
    assert (scene.photos, scene.checklist) == ([], {})
    assert scene.media("m5").state == "withheld"


def _raise() -> None:
    raise ConnectionError("Firestore is away")


@pytest.mark.parametrize("content", [b"image-1", b"paper-1"])
def test_an_age_that_becomes_known_while_it_is_stored_still_counts(content: bytes) -> None:
    """The removal ran before our commit, and found nothing to remove."""
    scene = Scene()
    scene.studio.problems[b"image-1"] = ["too_dark"]
    event = scene.message("m", content, kind="document")
    scene.files.rival = scene.turns_out_minor
    scene.keep(event)
    assert (scene.files.stored, scene.photos) == ({}, [])
    assert scene.media("m").state == "withheld"


@pytest.mark.parametrize("content", [b"image-1", b"image-2", b"paper-1"])
@pytest.mark.parametrize("fault", ["guardian_needed", "erasure_requested"])
def test_nothing_stays_in_the_bucket_of_who_speaks_up_while_it_is_put_there(
    content: bytes, fault: str
) -> None:
    """A good photo is decided on anew and refused then; its pictures were put there before."""
    scene = Scene()
    scene.studio.problems[b"image-1"] = ["too_dark"]
    event = scene.message("m", content, kind="document")
    rivals = {
        "guardian_needed": scene.turns_out_minor,
        "erasure_requested": lambda: scene.put(flags=["erasure_requested"]),
    }
    scene.files.rival = rivals[fault]
    scene.keep(event)
    assert (scene.files.stored, scene.photos, scene.checklist) == ({}, [], {})
    assert (scene.media("m").state, scene.media("m").fault) == ("withheld", fault)
    assert (scene.media("m").paths, scene.media("m").object_name) == (None, None)
    scene.keep(event)
    assert scene.media("m").fault == fault


def test_a_wish_to_be_forgotten_takes_nothing_back_that_was_there_before() -> None:
    scene = Scene()
    scene.keep(scene.message("m1", b"image-1"))
    before = dict(scene.files.stored)
    again = scene.message("m2", b"image-1")
    scene.files.rival = lambda: scene.put(flags=["erasure_requested"])
    scene.keep(again)
    assert (scene.files.stored, len(scene.photos)) == (before, 1)
    assert scene.media("m1").state == "stored"
    assert scene.media("m2").fault == "erasure_requested"


def test_more_photos_than_one_batch_takes_are_removed() -> None:
    scene = Scene()
    for n in range(450):
        scene.documents.commit(Create(paths.photo(ASPIRANT, f"p{n}"), a_photo()))
    scene.put(ageGroup="minor")
    scene.review()
    assert scene.photos == []


def test_a_minors_files_cost_nothing_to_refuse() -> None:
    scene = Scene(age_group="minor")
    event = scene.message("m", b"image-1")
    scene.documents.reads = 0
    scene.keep(event)
    assert scene.documents.reads <= 5


def test_nothing_is_kept_of_who_asked_to_be_forgotten() -> None:
    scene = Scene(flags=["erasure_requested"])
    scene.keep(scene.message("m", b"image-1", b"audio-1", announced=["image/jpeg", "audio/ogg"]))
    assert (scene.source.fetched, scene.files.stored) == ([], {})
    for index in (0, 1):
        media = scene.media("m", index)
        assert (media.state, media.fault) == ("withheld", "erasure_requested")
    assert (scene.told, scene.sources("m")) == ([], None)


@pytest.mark.parametrize("content", [b"image-1", b"audio-1"])
def test_a_wish_to_be_forgotten_during_the_fetch_still_counts(content: bytes) -> None:
    scene = Scene()
    event = scene.message("m", content, announced=["audio/ogg"])
    scene.source.rival = lambda: scene.put(flags=["erasure_requested"])
    scene.keep(event)
    assert (scene.files.stored, scene.photos) == ({}, [])
    assert scene.media("m").fault == "erasure_requested"


def test_what_waits_stays_unfetched_when_they_ask_to_be_forgotten(unknown: Scene) -> None:
    unknown.keep(unknown.message("m", b"image-1"))
    unknown.form_comes()
    unknown.put(flags=["erasure_requested"])
    unknown.review()
    assert (unknown.source.fetched, unknown.media("m").state) == ([], "waiting")
