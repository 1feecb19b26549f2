import pytest

from costs.counted import COUNTED
from tests.builders import read_message
from tests.fakes import (
    NOON,
)
from tests.unit.files_scene import ASPIRANT, CHAT, RETRY_MINUTES, Scene, sha
from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.photo import PhotoProblem
from wasaprecruit.domain.photos import photo_paths
from wasaprecruit.ports.documents import Change
from wasaprecruit.ports.media import MediaRefused, MediaUnavailable
from wasaprecruit.use_cases.photos.settle_media import Attachment, settle


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


def _alike(scene: Scene, *contents: bytes) -> None:
    scene.studio.hashes = {
        content: f"{(1 << number) - 1:016x}" for number, content in enumerate(contents)
    }


def test_a_photo_that_looks_like_another_ticks_no_second_shot(scene: Scene) -> None:
    _alike(scene, b"image-1", b"image-2", b"image-3")
    scene.studio.hashes[b"image-4"] = "ffffffffffffffff"
    scene.keep(*(scene.message(f"m{n}", b"image-%d" % n) for n in (1, 2, 3, 4)))
    assert scene.checklist == {"face": sha(b"image-1"), "profile": sha(b"image-4")}
    assert [scene.photo(b"image-%d" % n).similar_to for n in (2, 3)] == [sha(b"image-1")] * 2
    assert scene.photo(b"image-4").similar_to is None
    again = ("stored", "-", "duplicate")
    assert scene.told == [("stored", "face"), again, again, ("stored", "profile")]
    # It is a good photo: only the message tells that it came twice.
    assert scene.media("m2").problems == ["duplicate"]
    assert scene.photo(b"image-2").quality.problems == []


def test_what_its_caption_calls_another_shot_is_one(scene: Scene) -> None:
    _alike(scene, b"image-1", b"image-2")
    scene.keep(scene.message("m1", b"image-1"))
    scene.keep(scene.message("m2", b"image-2", caption="Mi perfil"))
    assert scene.checklist == {"face": sha(b"image-1"), "profile": sha(b"image-2")}
    assert scene.media("m2").problems == []
    assert scene.photo(b"image-2").similar_to == sha(b"image-1")


def test_a_better_shot_of_one_that_was_too_dark_takes_the_slot(scene: Scene) -> None:
    _alike(scene, b"image-1", b"image-2")
    scene.studio.problems[b"image-1"] = ["too_dark"]
    scene.keep(*(scene.message(f"m{n}", b"image-%d" % n) for n in (1, 2)))
    assert scene.checklist == {"face": sha(b"image-2")}
    assert scene.told == [("stored", "-", "too_dark"), ("stored", "face")]
    assert scene.photo(b"image-2").similar_to == sha(b"image-1")


def test_a_photo_that_looks_like_another_is_an_extra_once_nothing_is_missing(scene: Scene) -> None:
    _alike(scene, b"image-1", b"image-2")
    scene.put(checklist={"profile": "p", "full_length": "l"})
    scene.keep(*(scene.message(f"m{n}", b"image-%d" % n) for n in (1, 2)))
    assert scene.told == [("stored", "face"), ("stored", "-")]


def test_other_files_are_kept_as_they_came_and_told_as_what_they_are(scene: Scene) -> None:
    scene.keep(scene.message("m", b"audio-1", b"paper-1", kind="document"))
    names = [f"aspirants/{ASPIRANT}/files/{sha(b'audio-1')}.ogg"]
    names += [f"aspirants/{ASPIRANT}/files/{sha(b'paper-1')}.pdf"]
    assert [scene.media("m", n).object_name for n in (0, 1)] == names
    assert scene.files.stored[names[1]] == (b"paper-1", "application/pdf")
    assert scene.media("m", 1).content_type == "application/pdf"
    assert scene.told == [("voice", "0", "stored"), ("document", "1", "stored")]


def test_an_image_sent_as_a_document_is_a_photo(scene: Scene) -> None:
    announced = ["application/octet-stream"]
    scene.keep(scene.message("m", b"image-1", kind="document", announced=announced))
    assert scene.told == [("stored", "face")]


def test_of_a_contact_card_the_name_and_the_number_are_kept_beside_it(scene: Scene) -> None:
    data = b"BEGIN:VCARD\r\nFN:Ana\r\nTEL:+573001234567\r\nEND:VCARD"
    scene.keep(scene.message("m", data, kind="contacts", announced=["text/vcard"]))
    [card] = scene.media("m").cards
    assert (card.name, card.phones[0].dialled) == ("Ana", "+573001234567")


def test_a_sticker_is_a_file_and_never_a_photo(scene: Scene) -> None:
    scene.keep(scene.message("m", b"image-1", kind="sticker"))
    assert str(scene.media("m").object_name).startswith(f"aspirants/{ASPIRANT}/files/")
    assert (scene.photos, scene.checklist, scene.told) == ([], {}, [])


@pytest.mark.parametrize(
    ("announced", "told"),
    [
        ("image/jpeg", [("rejected", "0", "not_allowed")]),
        ("application/zip", [("document", "0", "not_allowed")]),
        ("audio/ogg", [("voice", "0", "not_allowed")]),
        ("video/mp4", [("video", "0", "not_allowed")]),
    ],
)
def test_a_refused_file_is_told_as_what_it_was_announced(
    scene: Scene, announced: str, told: list[tuple[str, ...]]
) -> None:
    event = scene.message("m", b"<html>", announced=[announced])
    scene.keep(event, event)
    assert (scene.media("m").state, scene.media("m").fault) == ("refused", "not_allowed")
    assert scene.told == told * 2
    assert len(scene.source.fetched) == 1


def test_what_is_no_photo_may_be_kept_as_a_file_and_says_why(scene: Scene) -> None:
    scene.studio.rests[b"image-1"] = MediaRefused("animated", b"moving")
    scene.keep(scene.message("m", b"image-1"))
    media = scene.media("m")
    assert (media.state, media.fault, media.photo_id) == ("stored", "animated", None)
    assert scene.files.stored[str(media.object_name)] == (b"moving", "image/jpeg")
    assert (scene.told, scene.checklist) == ([("rejected", "0", "animated")], {})


def test_a_picture_that_nobody_develops_is_kept_and_another_asked_for(scene: Scene) -> None:
    scene.keep(scene.message("m", b"camera-1", kind="document"))
    media = scene.media("m")
    assert (media.state, media.fault) == ("stored", "not_allowed")
    assert scene.told == [("rejected", "0", "not_allowed")]


def test_a_contact_card_is_kept_as_one(scene: Scene) -> None:
    scene.keep(scene.message("m", b"vcard-1", kind="contacts", announced=["text/vcard"]))
    assert scene.media("m").content_type == "text/vcard"
    assert scene.told == [("contact", "0", "stored")]


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
    with pytest.raises(MediaUnavailable):
        scene.keep(event)
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
    assert scene.told == [
        ("rejected", "0", "guardian_needed"),
        ("voice", "1", "guardian_needed"),
    ]


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


def test_a_photo_that_is_found_hours_later_is_tried_for_as_long(scene: Scene) -> None:
    scene.clock.advance(hours=6)
    event = scene.message("m", b"image-1", sent_at=NOON)
    scene.source.fails["https://api.twilio.com/m/0"] = MediaUnavailable()
    for _ in range(2):
        with pytest.raises(MediaUnavailable):
            scene.keep(event)
        scene.clock.advance(minutes=RETRY_MINUTES - 1)
    scene.source.fails.clear()
    scene.keep(event)
    assert scene.told == [("stored", "face")]


def test_only_the_first_failed_try_is_written_down(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    scene.source.fails["https://api.twilio.com/m/0"] = MediaUnavailable()
    scene.documents.writes = 0
    for _ in range(5):
        with pytest.raises(MediaUnavailable):
            scene.keep(event)
    assert scene.documents.writes == 1


def test_what_nobody_foresaw_in_one_file_leaves_the_others_their_fate(scene: Scene) -> None:
    event = scene.message("m", b"image-1", b"image-2", b"image-3")
    scene.studio.breaks[b"image-1"] = ZeroDivisionError("+5215512345678")
    scene.studio.breaks[b"image-2"] = MemoryError()
    with pytest.raises(MediaUnavailable) as raised:
        scene.keep(event)
    assert "521" not in str(raised.value)
    assert raised.value.__cause__ is None
    assert [scene.media("m", n).state for n in range(3)] == ["pending", "pending", "stored"]
    assert scene.told == [("stored", "face")]


def test_a_photo_that_our_code_never_gets_through_is_told_kindly_in_the_end(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    scene.studio.breaks[b"image-1"] = RuntimeError()
    with pytest.raises(MediaUnavailable):
        scene.keep(event)
    scene.clock.advance(minutes=RETRY_MINUTES, seconds=1)
    scene.keep(event)
    assert (scene.media("m").state, scene.media("m").fault) == ("refused", "damaged")
    assert scene.told == [("rejected", "0", "damaged")]


def test_an_outage_of_the_bucket_escapes_and_only_the_unsettled_is_tried_again(
    scene: Scene,
) -> None:
    event = scene.message("m", b"<html>", b"image-1", b"image-2")
    scene.files.broken = True
    with pytest.raises(ConnectionError):
        scene.keep(event)
    assert scene.media("m").state == "refused"
    scene.clock.advance(minutes=RETRY_MINUTES + 1)
    with pytest.raises(ConnectionError):
        scene.keep(event)
    scene.files.broken = False
    scene.source.fetched.clear()
    scene.keep(event)
    assert [scene.media("m", n).state for n in (1, 2)] == ["stored", "stored"]
    assert len(scene.source.fetched) == 2


def test_an_outage_that_does_not_end_is_told_before_the_event_is_dead(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    scene.files.broken = True
    with pytest.raises(ConnectionError):
        scene.keep(event)
    scene.clock.advance(hours=1, seconds=1)
    scene.keep(event)
    assert scene.told == [("rejected", "0", "unavailable")]


def test_the_first_failure_of_the_documents_settles_the_rest(scene: Scene) -> None:
    event = scene.message("m", b"audio-1", b"audio-2", announced=["audio/ogg", "audio/ogg"])

    def away() -> None:
        raise ConnectionError("Firestore is away")

    scene.documents.rival = away
    with pytest.raises(ConnectionError):
        scene.keep(event)
    assert [scene.media("m", n).state for n in (0, 1)] == ["pending", "stored"]
    scene.keep(event)
    assert scene.media("m").state == "stored"


def test_the_channels_addresses_are_forgotten_once_each_file_has_its_fate(scene: Scene) -> None:
    event = scene.message("m", b"image-1", b"<html>")
    assert scene.sources("m")
    scene.keep(event)
    assert scene.sources("m") is None


@pytest.mark.parametrize("excess", [1, None])
def test_more_files_than_we_take_are_neither_fetched_nor_dropped(excess: int | None) -> None:
    scene = Scene(files={"all": 61, f"d{NOON:%Y%m%d}": 61})
    event = scene.message("m", b"image-1", b"image-2", excess=excess)
    scene.keep(event, event)
    assert scene.source.fetched == ["https://api.twilio.com/m/0"]
    assert [scene.media("m", n).state for n in (0, 1)] == ["stored", "refused"]
    assert scene.media("m", 1).fault == "too_many"
    assert scene.told == [("stored", "face"), ("rejected", "1", "too_many")] * 2
    kept = scene.sources("m")
    assert kept
    assert len(kept.urls) == 2


def test_a_good_photo_costs_as_much_as_its_parts(scene: Scene) -> None:
    event = scene.message("m", b"image-1")
    scene.documents.reads = scene.documents.writes = 0
    scene.keep(event)
    # Message, row, sources; then message, row, twin, likeness; the row again; what is told: two.
    assert scene.documents.reads == COUNTED["photo"].reads
    # Photo, message and checklist; the addresses go.
    assert scene.documents.writes == COUNTED["photo"].writes
