"""Several photos at once are spoken of at once: which are no use, and why."""

from itertools import permutations

import pytest

from tests.unit.intake.scene import Scene, names_in
from wasaprecruit.domain.documents.media import Media

FATES: list[tuple[str | None, str | None]] = [
    ("face", None),
    (None, "too_dark"),
    (None, "blurred"),
    (None, "too_dark"),
]


def settle(scene: Scene, file: tuple[str, int], slot: str | None, problem: str | None) -> None:
    scene.photo(slot, *([problem] if problem else []), file=file)


def said_since(scene: Scene, before: int) -> list[list[str]]:
    return [names_in(message.text) for message in scene.messages()[before:]]


@pytest.mark.parametrize("messages", [1, 4])
@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_an_album_gets_one_message_in_whatever_order_its_photos_settle(
    with_photo_request: Scene, messages: int, order: tuple[int, ...]
) -> None:
    scene = with_photo_request
    before = len(scene.messages())
    files = scene.album(4, messages)
    for number in order:
        settle(scene, files[number], *FATES[number])
    assert said_since(scene, before) == [["album_poor", "photo_progress"]]


def test_the_message_names_which_and_why(with_photo_request: Scene) -> None:
    scene = with_photo_request
    scene.settings = scene.settings.model_copy(update={"texts": {}})
    files = scene.album(4)
    for file, fate in zip(files, FATES, strict=True):
        settle(scene, file, *fate)
    text = scene.messages()[-1].text
    assert "De tus 4 fotos" in text
    assert "Fotos 2 y 4: falta luz" in text
    assert "Foto 3: se ve borroso" in text
    assert "1 de 3" in text


def test_a_file_that_cannot_be_had_is_one_of_them(with_photo_request: Scene) -> None:
    scene = with_photo_request
    files = scene.album(3)
    before = len(scene.messages())
    settle(scene, files[0], None, "too_small")
    scene.rejection("damaged", file=files[1])
    settle(scene, files[2], None, "too_small")
    assert said_since(scene, before) == [["album_poor"]]
    assert scene.row.flags == ["poor_photos"]


def test_a_single_photo_has_words_of_its_own(with_photo_request: Scene) -> None:
    (file,) = with_photo_request.album(1)
    with with_photo_request.new_words() as said:
        settle(with_photo_request, file, None, "too_dark")
    assert said == ["tip_too_dark"]


def test_good_photos_of_an_album_are_told_of_once(with_photo_request: Scene) -> None:
    files = with_photo_request.album(2)
    with with_photo_request.new_words() as said:
        settle(with_photo_request, files[0], "face", None)
        settle(with_photo_request, files[1], "profile", None)
    assert said == ["photo_progress"]


def test_what_completes_the_file_waits_for_no_other(with_photo_request: Scene) -> None:
    files = with_photo_request.album(4)
    with with_photo_request.new_words() as said:
        for file, slot in zip(files, ("face", "profile", "full_length"), strict=False):
            settle(with_photo_request, file, slot, None)
    assert said == ["photos_thanks", "hand_over"]


def test_one_that_takes_long_holds_up_the_others_two_minutes(with_photo_request: Scene) -> None:
    scene = with_photo_request
    files = scene.album(3)
    settle(scene, files[0], None, "too_dark")
    scene.clock.advance(minutes=3)
    with scene.new_words() as said:
        settle(scene, files[1], None, "blurred")
    assert said == ["album_poor"]
    with scene.new_words() as said:
        settle(scene, files[2], None, "too_dark")
    assert said == ["album_poor"]


def test_what_is_held_is_told_when_they_write(with_photo_request: Scene) -> None:
    scene = with_photo_request
    files = scene.album(2)
    settle(scene, files[0], None, "too_dark")
    scene.clock.advance(minutes=3)
    with scene.new_words() as said:
        scene.write("¿cuánto cuesta?")
    assert said == ["album_poor", "answer_cost", "photos_pending"]
    assert scene.bot.album
    with scene.new_words() as said:
        (again,) = scene.album(1)
        settle(scene, again, None, "blurred")
    assert said == ["tip_blurred"], "an album that never ended is forgotten"


def test_photos_that_waited_for_the_form_are_an_album_too(with_form_link: Scene) -> None:
    scene = with_form_link
    files = scene.album(3)
    with scene.new_words() as said:
        for file in files:
            scene.waiting_photo(file=file)
        scene.clock.advance(hours=1)
        scene.form()
        for file in files:
            settle(scene, file, None, "too_dark")
    assert said == ["photo_early", "form_thanks", "photos_request", "photos_howto", "album_poor"]


def test_photos_that_had_their_fate_before_their_message_is_heard_are_not_waited_for(
    with_photo_request: Scene,
) -> None:
    scene = with_photo_request
    file = ("SM", 0)
    settle(scene, file, None, "too_dark")
    media = {"content_type": "image/jpeg", "state": "stored", "photo_id": "p"}
    scene.write(text="", type="image", media=[Media.model_validate(media)])
    assert scene.bot.album is None


def test_an_album_has_an_end(with_photo_request: Scene) -> None:
    for _ in range(8):
        with_photo_request.album(10)
    album = with_photo_request.bot.album
    assert album
    assert (len(album.files), len(album.open)) == (30, 30)


def test_a_photo_that_is_held_costs_one_read_and_one_write(with_photo_request: Scene) -> None:
    scene = with_photo_request
    files = scene.album(2)
    event = scene.photo(None, "too_dark", heard=False, file=files[0])
    scene.documents.reads = scene.documents.writes = 0
    scene.hear(event)
    assert (scene.documents.reads, scene.documents.writes) == (1, 1)
