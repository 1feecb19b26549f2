"""Photos and files, from the phone to the recruiter's browser."""

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
import pytest
import requests
from PIL import Image

from tests.waiting import eventually
from tests.world import World
from wasaprecruit.adapters.pubsub_publisher import PubSubPublisher, Topics, make_client
from wasaprecruit.domain.events.base import EventBase
from wasaprecruit.domain.events.forms import FormStored, FormStoredData
from wasaprecruit.domain.identity import conversation_id

PHOTOS = Path(__file__).parents[1] / "fixtures" / "photos"
FILES = Path(__file__).parents[1] / "fixtures" / "files"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
VOICE = b"OggS\x00\x02" + bytes(20) + b"OpusHead"
VIDEO = b"\x00\x00\x00\x18ftypmp42" + bytes(12) + b"hdlr" + bytes(8) + b"vide"
PDF = b"%PDF-1.7\n%%EOF"
JPEG = "image/jpeg"


@pytest.fixture
def unknown() -> None:
    """Whoever writes in this test has told us nothing of themselves."""


@pytest.fixture(autouse=True)
def known(world: World, request: pytest.FixtureRequest) -> None:
    """Whoever writes in these tests is of age and agreed, unless they are to be unknown."""
    if "number" in request.fixturenames and "unknown" not in request.fixturenames:
        _known(world, request.getfixturevalue("number"))


def _known(world: World, number: str, **row: Any) -> None:
    world.write(number, "Hola")
    eventually(lambda: world.row(number), "the conversation")
    form = {"submissionId": "form-1", "at": datetime.now(UTC), "firstName": None, "problems": []}
    change = {"ageGroup": "adult", "form": form, **row}
    world.firestore.document(f"conversations/{conversation_id(number)}").update(change)


def _file(content: bytes, content_type: str = JPEG) -> dict[str, str]:
    return {"contentType": content_type, "base64": base64.b64encode(content).decode()}


def _send(
    world: World, number: str, *names: str, content_type: str = JPEG, body: str = ""
) -> list[dict[str, Any]]:
    """The media of the message once each file has its fate."""
    media = [_file((PHOTOS / name).read_bytes(), content_type) for name in names]
    return _settled(world, number, world.write(number, body, media=media))


def _settled(world: World, number: str, sid: str) -> list[dict[str, Any]]:
    path = f"conversations/{conversation_id(number)}/messages/{sid}"

    def media() -> list[dict[str, Any]] | None:
        found = (world.document(path) or {}).get("media") or []
        return found if found and all(one["state"] != "pending" for one in found) else None

    return eventually(media, "each file with its fate", patience=60) or []


def _photo(world: World, number: str, photo_id: str) -> dict[str, Any]:
    row = world.row(number)
    assert row
    photo = world.document(f"aspirants/{row['aspirantId']}/photos/{photo_id}")
    assert photo
    return photo


def _urls(world: World, number: str, names: list[str], token: str | None = None) -> dict[str, str]:
    path = f"conversations/{conversation_id(number)}/file-urls"
    answer = world.command(path, {"names": names}, token)
    assert answer.status_code == 200, answer.text
    assert answer.json()["expiresAt"]
    return dict(answer.json()["urls"])


def _original(world: World, number: str, media: dict[str, Any]) -> str:
    photo_id = media["paths"]["original"].split("/")[-2]
    asked = f"conversations/{conversation_id(number)}/photos/{photo_id}/original"
    answer = world.command(asked)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["url"])


def _read(world: World, number: str, name: str) -> requests.Response:
    answer = requests.get(_urls(world, number, [name])[name], timeout=30)
    answer.raise_for_status()
    return answer


def _checklist(world: World, number: str) -> dict[str, str]:
    row = world.row(number)
    assert row
    return dict(row["checklist"])


@pytest.mark.parametrize(
    ("name", "content_type", "problems"),
    [
        ("portrait-gps.jpg", JPEG, []),
        ("portrait-other.jpg", JPEG, []),
        ("portrait-turned-by-exif.jpg", JPEG, []),
        ("portrait.heic", "image/heic", []),
        ("portrait.webp", "image/webp", []),
        ("turned-odd-exif.jpg", JPEG, []),
        ("portrait-dark.jpg", JPEG, ["too_dark"]),
        ("portrait-blurred.jpg", JPEG, ["blurred"]),
        ("portrait-tiny.jpg", JPEG, ["too_small"]),
        ("no-person.jpg", JPEG, ["nobody"]),
    ],
)
def test_a_photo_becomes_part_of_the_aspirants_file(
    world: World, number: str, name: str, content_type: str, problems: list[str]
) -> None:
    [media] = _send(world, number, name, content_type=content_type)
    assert (media["state"], media["problems"]) == ("stored", problems)
    photo = _photo(world, number, media["photoId"])
    assert photo["quality"]["problems"] == problems
    assert photo["paths"] == media["paths"]
    assert photo["slot"] == (None if problems else "face")
    assert _checklist(world, number) == ({} if problems else {"face": media["photoId"]})


@pytest.mark.parametrize(
    ("name", "content_type", "fault"),
    [
        ("bomb-20000x10000.png", "image/png", "too_many_pixels"),
        ("cut-off.jpg", JPEG, "damaged"),
        ("html-called.jpg", JPEG, "not_allowed"),
    ],
)
def test_what_is_no_photo_is_refused_and_the_next_one_is_taken(
    world: World, number: str, name: str, content_type: str, fault: str
) -> None:
    [media] = _send(world, number, name, content_type=content_type)
    assert (media["state"], media["fault"]) == ("refused", fault)
    [media] = _send(world, number, "portrait.webp")
    assert media["state"] == "stored"


@pytest.mark.parametrize("name", ["portrait-gps.jpg", "portrait-turned-by-exif.jpg"])
def test_no_stored_object_says_where_it_was_taken_and_its_top_is_on_top(
    world: World, number: str, name: str
) -> None:
    [media] = _send(world, number, name)
    with Image.open(PHOTOS / "portrait.webp") as upright:
        wanted = np.asarray(upright.convert("RGB").resize((60, 80)), dtype=np.int16)
    shown_names = [media["paths"]["web"], media["paths"]["thumbnail"]]
    urls = _urls(world, number, [*shown_names, media["paths"]["original"]])
    assert set(urls) == set(shown_names), "who opens an original asks for it, and it is recorded"
    for url in (*urls.values(), _original(world, number, media)):
        answer = requests.get(url, timeout=30)
        assert b"Exif" not in answer.content
        assert b"GPS" not in answer.content
        with Image.open(BytesIO(answer.content)) as image:
            shown = np.asarray(image.convert("RGB").resize((60, 80)), dtype=np.int16)
            assert answer.headers["Content-Type"] == Image.MIME[str(image.format)]
        assert float(np.abs(shown - wanted).mean()) < 6


def test_the_message_is_there_before_its_photo(world: World, number: str) -> None:
    world.simulate("faults", {"kind": "media_404", "times": 3, "match": {"from": number}})
    sid = world.write(number, "mi foto", media=[_file((PHOTOS / "portrait.webp").read_bytes())])
    [photo] = eventually(
        lambda: [one for one in world.messages(number) if one["media"]], "the message"
    )
    assert (photo["text"], photo["media"][0]["state"]) == ("mi foto", "pending")
    [media] = _settled(world, number, sid)
    assert media["state"] == "stored"


def _shaded(photo: Image.Image, place: int) -> Image.Image:
    """The same picture to every eye, in other bytes."""
    return photo.point(lambda value: min(255, value + place))


def _patterned(photo: Image.Image, place: int) -> Image.Image:
    """A picture like no other: with fields of its own over it."""
    fields = np.random.default_rng(place).integers(0, 255, (8, 9), dtype=np.uint8)
    return Image.blend(photo, Image.fromarray(fields).resize(photo.size).convert(photo.mode), 0.5)


@pytest.mark.parametrize(
    ("varied", "filled"),
    [(_patterned, {"face", "profile", "full_length"}), (_shaded, {"face"})],
    ids=["different", "alike"],
)
def test_an_album_of_ten_at_once_is_one_conversation_with_ten_photos(
    world: World, number: str, varied: Callable[[Image.Image, int], Image.Image], filled: set[str]
) -> None:
    sids = []
    with Image.open(PHOTOS / "portrait.webp") as photo:
        for place in range(10):
            buffer = BytesIO()
            varied(photo, place).save(buffer, "JPEG")
            media = [_file(buffer.getvalue())]
            sids.append(world.write(number, "", media=media, inOrder=False))
    stored = [_settled(world, number, sid)[0] for sid in sids]
    assert {one["state"] for one in stored} == {"stored"}
    assert len({one["photoId"] for one in stored}) == 10
    row = world.row(number)
    assert row
    photos = world.firestore.collection(f"aspirants/{row['aspirantId']}/photos").stream()
    slots = {photo.id: (photo.to_dict() or {})["slot"] for photo in photos}
    assert len(slots) == 10
    taken = {slot: photo_id for photo_id, slot in slots.items() if slot}
    assert taken == row["checklist"]
    assert set(taken) == filled


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "media_404", "times": 2},
        {"kind": "media_slow", "seconds": 8},
        {"kind": "media_cut_off", "times": 2},
    ],
)
def test_a_file_that_cannot_be_had_at_first_is_tried_again(
    world: World, number: str, fault: dict[str, Any]
) -> None:
    world.simulate("faults", {**fault, "match": {"from": number}})
    [media] = _send(world, number, "portrait.webp")
    assert media["state"] == "stored"


def test_a_file_that_can_never_be_had_is_marked(world: World, number: str) -> None:
    world.simulate("faults", {"kind": "media_404", "times": 10_000, "match": {"from": number}})
    [media] = _send(world, number, "portrait.webp")
    assert (media["state"], media["fault"]) == ("failed", "unavailable")


def test_a_redirect_to_a_metadata_server_is_refused(world: World, number: str) -> None:
    where = "http://169.254.169.254/computeMetadata/v1/"
    fault = {"kind": "media_redirect", "location": where, "match": {"from": number}}
    world.simulate("faults", fault)
    [media] = _send(world, number, "portrait.webp")
    assert (media["state"], media["fault"]) == ("refused", "address_refused")


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (VOICE, "audio/ogg"),
        (VIDEO, "video/mp4"),
        (PDF, "application/pdf"),
        ((FILES / "cv-newline.pdf").read_bytes(), "application/pdf"),
        ((FILES / "cv-word365.docx").read_bytes(), WORD),
        ((FILES / "voice.wav").read_bytes(), "audio/wav"),
    ],
)
def test_other_files_can_be_played_and_read(
    world: World, number: str, content: bytes, content_type: str
) -> None:
    sid = world.write(number, "", media=[_file(content, content_type)])
    [media] = _settled(world, number, sid)
    answer = _read(world, number, media["objectName"])
    assert answer.content == content
    assert answer.headers["Content-Type"] == content_type


def test_a_viewer_may_look_at_photos(world: World, number: str) -> None:
    [media] = _send(world, number, "portrait.webp")
    name = media["paths"]["thumbnail"]
    viewer = world.sign_in("viewer@example.com")
    assert list(_urls(world, number, [name], viewer)) == [name]


def test_another_aspirants_photos_have_no_address_here(
    world: World, number: str, new_number: Any
) -> None:
    other = new_number()
    _known(world, other)
    [media] = _send(world, number, "portrait.webp")
    [others] = _send(world, other, "portrait.webp")
    names = [media["paths"]["web"], others["paths"]["web"], "x", ""]
    assert list(_urls(world, number, names)) == [media["paths"]["web"]]


def test_addresses_are_not_for_strangers_nor_without_measure(world: World, number: str) -> None:
    world.write(number, "Hola")
    eventually(lambda: world.row(number), "the conversation")
    path = f"conversations/{conversation_id(number)}/file-urls"
    for payload, token, status in (
        ({"names": []}, "", 401),
        ({"names": ["x"] * 101}, None, 422),
        ({"names": "x"}, None, 422),
        ({"names": []}, None, 200),
    ):
        assert world.command(path, payload, token).status_code == status
    elsewhere = world.command("conversations/nobody/file-urls", {"names": []})
    assert elsewhere.status_code == 404


def test_a_minors_files_are_neither_fetched_nor_shown(world: World, number: str) -> None:
    _known(world, number, ageGroup="minor")
    row = world.row(number)
    assert row
    [media] = _send(world, number, "portrait.webp")
    assert (media["state"], media["fault"]) == ("withheld", "guardian_needed")
    photos = world.firestore.collection(f"aspirants/{row['aspirantId']}/photos")
    assert list(photos.stream()) == []
    answer = world.command(f"conversations/{conversation_id(number)}/file-urls", {"names": ["x"]})
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "guardian_needed")


def _published(world: World, event: EventBase) -> None:
    """What another function would have told of."""
    names = ("inbound", "conversation-events", "dead-letters")
    topics = Topics(*(f"projects/{world.stack.project}/topics/{name}" for name in names))
    PubSubPublisher(make_client(), topics).publish_happened(event)


def _form_stored(number: str) -> FormStored:
    return FormStored(
        id=str(uuid4()),
        occurred_at=datetime.now(UTC),
        conversation_id=conversation_id(number),
        data=FormStoredData(submission_id="form-1"),
    )


@pytest.mark.usefixtures("unknown")
def test_photos_of_somebody_unknown_wait_and_are_fetched_after_the_form(
    world: World, number: str
) -> None:
    sid = world.write(number, "", media=[_file((PHOTOS / "portrait.webp").read_bytes())])
    [media] = _settled(world, number, sid)
    assert media["state"] == "waiting"
    assert "twilio" not in str(world.messages(number)).lower()
    _known(world, number)
    _published(world, _form_stored(number))
    path = f"conversations/{conversation_id(number)}/messages/{sid}"
    eventually(
        lambda: (world.document(path) or {})["media"][0]["state"] == "stored", "the photo", 60
    )
    assert list(_checklist(world, number)) == ["face"]
    sources = path.replace("/messages/", "/sources/")
    eventually(lambda: world.document(sources) is None, "its address to be forgotten")


def test_who_says_to_be_a_minor_leaves_no_photo_behind(world: World, number: str) -> None:
    [media] = _send(world, number, "portrait.webp")
    names = list(media["paths"].values())
    urls = _urls(world, number, names).values()
    assert all(requests.get(url, timeout=30).ok for url in urls)
    world.write(number, "tengo 16 años")

    def is_gone() -> bool:
        return all(requests.get(url, timeout=30).status_code == 404 for url in urls)

    eventually(is_gone, "the addresses to die", 60)
    eventually(lambda: _checklist(world, number) == {}, "an empty checklist", 60)
    row = world.row(number)
    assert row
    assert list(world.firestore.collection(f"aspirants/{row['aspirantId']}/photos").stream()) == []
    [message] = [one for one in world.messages(number) if one["media"]]
    assert message["media"][0]["state"] == "withheld"
    assert "photos/" not in str(message)
