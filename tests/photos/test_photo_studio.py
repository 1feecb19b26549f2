"""The studio on real pictures: those of the fixtures, and worse ones made from them."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageCms, ImageEnhance, ImageFilter, ImageOps
from PIL.PngImagePlugin import PngInfo

from wasaprecruit.adapters.photo_studio import PhotoStudio
from wasaprecruit.adapters.photo_studio.detector import Seen, interpret
from wasaprecruit.adapters.photo_studio.measuring import perceptual_hash
from wasaprecruit.domain.photos import are_alike
from wasaprecruit.ports.media import Developed, MediaRefused

# The studio decodes elsewhere: what the tests write and read is their own business.
pillow_heif.register_heif_opener(thumbnails=False)

PHOTOS = Path(__file__).parents[1] / "fixtures" / "photos"
TRACES = (b"Exif", b"GPS", b"http://ns.adobe.com", b"Photoshop 3.0", b"ICC_PROFILE", b"secret")


@pytest.fixture(scope="module")
def studio() -> PhotoStudio:
    return PhotoStudio()


@pytest.fixture(scope="module")
def portrait() -> Image.Image:
    return _picture("portrait-gps.jpg")


@pytest.fixture(scope="module")
def nobody() -> Image.Image:
    return _picture("no-person.jpg")


def _picture(name: str) -> Image.Image:
    with Image.open(PHOTOS / name) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    upright.info.clear()
    return upright


def _saved(image: Image.Image, name: str = "JPEG", **options: Any) -> bytes:
    buffer = BytesIO()
    image.save(buffer, name, **options)
    return buffer.getvalue()


def _opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def _refusal(act: Callable[[bytes], object], data: bytes) -> str:
    with pytest.raises(MediaRefused) as refused:
        act(data)
    return refused.value.fault


def _rings(width: int, height: int) -> Image.Image:
    y, x = np.mgrid[0:height, 0:width]
    return Image.fromarray(((x * 7 + y * 13 + x * y // 5) % 256).astype("uint8"))


def _looks_like(data: bytes, expected: Image.Image) -> bool:
    """Whether the pictures differ by no more than what compression does."""
    small = (60, 80)
    shown, wanted = (
        np.asarray(one.convert("RGB").resize(small), dtype=np.int16)
        for one in (_opened(data), expected)
    )
    return float(np.abs(shown - wanted).mean()) < 6


@pytest.mark.parametrize(
    ("name", "problems"),
    [
        ("portrait-gps.jpg", []),
        ("portrait-other.jpg", []),
        ("portrait-turned-by-exif.jpg", []),
        ("portrait.heic", []),
        ("portrait.webp", []),
        ("portrait-dark.jpg", ["too_dark"]),
        ("portrait-blurred.jpg", ["blurred"]),
        ("portrait-tiny.jpg", ["too_small"]),
        ("no-person.jpg", ["nobody"]),
    ],
)
def test_each_fixture_has_the_problem_in_its_name(
    studio: PhotoStudio, name: str, problems: list[str]
) -> None:
    data = (PHOTOS / name).read_bytes()
    assert studio.sniff(data).is_image
    developed = studio.develop(data)
    assert developed.quality.problems == problems
    assert developed.quality.person is (name != "no-person.jpg")
    assert not developed.quality.sensitive


@pytest.mark.parametrize(
    ("name", "fault"), [("bomb-20000x10000.png", "too_many_pixels"), ("cut-off.jpg", "damaged")]
)
def test_a_bomb_and_a_torn_photo_are_images_that_are_refused(
    studio: PhotoStudio, name: str, fault: str
) -> None:
    data = (PHOTOS / name).read_bytes()
    assert studio.sniff(data).is_image
    assert _refusal(studio.develop, data) == fault


def test_a_page_called_a_photo_is_not_allowed(studio: PhotoStudio) -> None:
    assert _refusal(studio.sniff, (PHOTOS / "html-called.jpg").read_bytes()) == "not_allowed"


@pytest.mark.parametrize("radius", [1, 2, 3])
@pytest.mark.parametrize("name", ["portrait-gps.jpg", "portrait-other.jpg"])
def test_a_little_softness_is_no_fault(studio: PhotoStudio, name: str, radius: int) -> None:
    soft = _picture(name).filter(ImageFilter.GaussianBlur(radius))
    assert studio.develop(_saved(soft)).quality.problems == []


@pytest.mark.parametrize("radius", [6, 12])
@pytest.mark.parametrize("name", ["portrait-gps.jpg", "portrait-other.jpg"])
def test_a_lot_of_it_is(studio: PhotoStudio, name: str, radius: int) -> None:
    blurred = _picture(name).filter(ImageFilter.GaussianBlur(radius))
    assert studio.develop(_saved(blurred)).quality.problems == ["blurred"]


@pytest.mark.parametrize(
    ("factor", "problems"),
    [(0.1, ["too_dark"]), (0.25, ["too_dark"]), (0.4, []), (1.3, []), (2.5, ["too_bright"])],
)
def test_only_much_too_little_or_too_much_light_is_a_fault(
    studio: PhotoStudio, portrait: Image.Image, factor: float, problems: list[str]
) -> None:
    lit = ImageEnhance.Brightness(portrait).enhance(factor)
    assert studio.develop(_saved(lit)).quality.problems == problems


@pytest.mark.parametrize("wall", ["white", "#c8c8c8", "#202020"])
@pytest.mark.parametrize("part", [420, 700])
def test_a_plain_background_is_what_was_asked_for(
    studio: PhotoStudio, wall: str, part: int
) -> None:
    """Also where the person is small in it, as in a full-length photo."""
    scene = Image.new("RGB", (1200, 1600), wall)
    scene.paste(_picture("portrait-other.jpg").resize((part, part)), (300, 400))
    assert studio.develop(_saved(scene)).quality.problems == []


@pytest.mark.parametrize("name", ["portrait-gps.jpg", "portrait-turned-by-exif.jpg"])
def test_nothing_but_pixels_is_left_and_the_top_is_on_top(
    studio: PhotoStudio, portrait: Image.Image, name: str
) -> None:
    data = (PHOTOS / name).read_bytes()
    assert b"Exif" in data
    developed = studio.develop(data)
    for stored in (developed.original, developed.web, developed.thumbnail):
        assert not any(trace in stored for trace in TRACES)
        assert not _opened(stored).getexif()
        assert _looks_like(stored, portrait)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "HEIF"])
def test_every_orientation_in_every_format_is_applied(
    studio: PhotoStudio, portrait: Image.Image, orientation: int, name: str
) -> None:
    turned = _turned(portrait.resize((480, 640)), orientation)
    exif = Image.Exif()
    exif[0x0112] = orientation
    developed = studio.develop(_saved(turned, name, exif=exif.tobytes()))
    assert (developed.width, developed.height) == (480, 640)
    assert _looks_like(developed.web, portrait)


def _turned(image: Image.Image, orientation: int) -> Image.Image:
    """The pixels that a camera stores together with this orientation."""
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    return image.transpose(back[orientation]) if orientation in back else image


def test_comments_and_embedded_data_are_gone(studio: PhotoStudio, portrait: Image.Image) -> None:
    text = PngInfo()
    text.add_text("Comment", "secret")
    text.add_itxt("XML:com.adobe.xmp", "<x>secret</x>")
    for data in (
        _saved(portrait, "JPEG", comment=b"secret", xmp=b"<x>secret</x>") + b"secret",
        _saved(portrait.resize((450, 600)), "PNG", pnginfo=text) + b"secret",
        _saved(portrait, "WEBP", xmp=b"<x>secret</x>"),
    ):
        assert b"secret" in data
        developed = studio.develop(data)
        for stored in (developed.original, developed.web, developed.thumbnail):
            assert b"secret" not in stored


def test_the_sizes_are_bounded_and_nothing_is_blown_up(
    studio: PhotoStudio, portrait: Image.Image
) -> None:
    large = studio.develop(_saved(portrait.resize((3000, 4000))))
    assert _opened(large.original).size == (3000, 4000)
    assert (large.quality.width, large.quality.height) == (3000, 4000)
    assert _opened(large.web).size == (large.width, large.height) == (1200, 1600)
    assert _opened(large.thumbnail).size == (360, 480)
    small = studio.develop(_saved(portrait.resize((300, 400))))
    assert _opened(small.web).size == _opened(small.thumbnail).size == (300, 400)
    assert {_opened(one).format for one in (large.web, large.thumbnail)} == {"WEBP"}
    assert _opened(large.original).format == "JPEG"


def _cmyk(image: Image.Image) -> bytes:
    return _saved(image.convert("CMYK"))


def _sixteen_bits(image: Image.Image) -> bytes:
    grey = np.asarray(image.convert("L"), dtype=np.uint16) * 257
    return _saved(Image.fromarray(grey), "PNG")


def _see_through(image: Image.Image) -> bytes:
    clear = image.convert("RGBA")
    clear.paste((255, 0, 0, 0), (0, 0, clear.width, 20))
    return _saved(clear, "PNG")


def _profiled(image: Image.Image) -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return _saved(image, icc_profile=profile)


def _bad_profile(image: Image.Image) -> bytes:
    return _saved(image, icc_profile=b"not a profile")


def _palette(image: Image.Image) -> bytes:
    return _saved(image.quantize(256), "PNG")


def _still_gif(image: Image.Image) -> bytes:
    return _saved(image.quantize(256), "GIF")


def _grey(image: Image.Image) -> bytes:
    return _saved(image.convert("L"))


@pytest.mark.parametrize(
    "made",
    [
        _cmyk,
        _sixteen_bits,
        _see_through,
        _profiled,
        _bad_profile,
        _palette,
        _still_gif,
        _grey,
    ],
)
def test_unusual_kinds_of_pixels_are_photos_too(
    studio: PhotoStudio, portrait: Image.Image, made: Callable[[Image.Image], bytes]
) -> None:
    small = portrait.resize((480, 640))
    data = made(small)
    assert studio.sniff(data).is_image
    developed = studio.develop(data)
    assert developed.quality.problems == []
    grey = np.asarray(_opened(developed.web).convert("L").resize((60, 80)), dtype=np.int16)
    wanted = np.asarray(small.convert("L").resize((60, 80)), dtype=np.int16)
    assert float(np.abs(grey - wanted)[5:].mean()) < 12


def test_what_is_see_through_becomes_white(studio: PhotoStudio) -> None:
    developed = studio.develop(_saved(Image.new("RGBA", (600, 600), (255, 0, 0, 0)), "PNG"))
    assert min(_opened(developed.original).getpixel((300, 300))) > 250  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG"])
def test_pictures_that_move_are_refused(
    studio: PhotoStudio, portrait: Image.Image, nobody: Image.Image, name: str
) -> None:
    frames = [portrait.resize((60, 80)), nobody.resize((60, 80))]
    data = _saved(frames[0], name, save_all=True, append_images=frames[1:])
    assert _refusal(studio.develop, data) == "animated"


def test_a_photo_with_a_second_picture_inside_is_not_a_moving_one(
    studio: PhotoStudio, portrait: Image.Image, nobody: Image.Image
) -> None:
    """As phones make them: MPO for JPEG, several items for HEIC. The primary one is the photo."""
    mpo = _saved(portrait, "MPO", save_all=True, append_images=[nobody])
    heif = pillow_heif.from_pillow(nobody)
    heif.add_from_pillow(portrait)
    buffer = BytesIO()
    heif.save(buffer, primary_index=1)
    for data in (mpo, buffer.getvalue()):
        assert _looks_like(studio.develop(data).web, portrait)


def test_the_pixels_are_counted_before_they_are_decoded(studio: PhotoStudio) -> None:
    assert _refusal(studio.develop, _saved(Image.new("1", (8000, 8001)), "PNG")) == (
        "too_many_pixels"
    )


def test_too_many_bytes_are_not_even_opened(studio: PhotoStudio) -> None:
    assert _refusal(studio.develop, b"\xff\xd8\xff" + bytes(16 * 1024 * 1024)) == "too_large"


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "HEIF", "GIF"])
@pytest.mark.parametrize("kept", [0.03, 0.3, 0.9])
def test_a_torn_photo_is_damaged_in_every_format(
    studio: PhotoStudio, portrait: Image.Image, name: str, kept: float
) -> None:
    data = _saved(portrait.resize((480, 640)), name)
    assert _refusal(studio.develop, data[: int(len(data) * kept)]) == "damaged"


def test_hashes_stay_comparable_with_those_that_are_stored(studio: PhotoStudio) -> None:
    """As imagehash 4.3.2 made them, on which the first photos were hashed."""
    stored = {
        "no-person.jpg": "f3e96933160b1b36",
        "portrait-blurred.jpg": "2c2c6c1c0c98b3a5",
        "portrait-dark.jpg": "2c2c6c3c0c08b3a5",
        "portrait-gps.jpg": "ac2c6c1c0c98b3a5",
        "portrait-other.jpg": "4c4e64476eb1361a",
        "portrait-tiny.jpg": "ac2c6c1c0c98b3a5",
        "portrait-turned-by-exif.jpg": "ac2c6c1c0c98b3a5",
        "portrait.heic": "ac2c6c1c0c98b3a5",
        "portrait.webp": "ac2c6c1c0c98b3a5",
    }
    found = {name: studio.develop((PHOTOS / name).read_bytes()).perceptual_hash for name in stored}
    assert found == stored


@pytest.mark.parametrize(
    ("picture", "stored"),
    [
        (Image.new("RGB", (1, 1), "white"), "0000000000000000"),
        (Image.linear_gradient("L").rotate(90), "ffffffffffffffff"),
        (_rings(97, 61).convert("RGB"), "936c946b64944c94"),
        (_rings(640, 480), "4922a010218a8021"),
        (_rings(200, 300).convert("P"), "560222624a140455"),
    ],
)
def test_a_hash_has_each_bit_in_its_old_place(picture: Image.Image, stored: str) -> None:
    assert perceptual_hash(picture) == stored


def test_the_hash_knows_a_photo_that_was_sent_again_smaller(
    studio: PhotoStudio, portrait: Image.Image
) -> None:
    one = studio.develop(_saved(portrait))
    again = studio.develop(_saved(portrait.resize((600, 801)), quality=60))
    other = studio.develop((PHOTOS / "portrait-other.jpg").read_bytes())
    assert are_alike(one.perceptual_hash, again.perceptual_hash)
    assert not are_alike(one.perceptual_hash, other.perceptual_hash)


def test_several_threads_develop_at_once(studio: PhotoStudio) -> None:
    data = (PHOTOS / "portrait.webp").read_bytes()
    with ThreadPoolExecutor(4) as pool:
        developed: list[Developed] = list(pool.map(studio.develop, [data] * 4))
    assert len({one.web for one in developed}) == 1


def _found(label: str, score: float) -> dict[str, object]:
    return {"class": label, "score": score, "box": [10, 20, 30, 40]}


@pytest.mark.parametrize(
    ("label", "score", "person", "sensitive"),
    [
        ("FEMALE_BREAST_EXPOSED", 0.4, True, True),
        ("MALE_GENITALIA_EXPOSED", 0.9, True, True),
        ("BUTTOCKS_EXPOSED", 0.39, True, False),
        ("BUTTOCKS_COVERED", 0.9, True, False),
        ("FEET_EXPOSED", 0.9, True, False),
        ("FEET_EXPOSED", 0.29, False, False),
    ],
)
def test_of_a_body_only_is_kept_that_somebody_is_there_and_whether_to_cover_it(
    label: str, score: float, person: bool, sensitive: bool
) -> None:
    seen = interpret([_found(label, score)], (100, 100))
    assert seen == Seen(person=person, sensitive=sensitive, face=None)


def test_the_clearest_face_is_known_by_its_place_alone() -> None:
    seen = interpret([_found("FACE_MALE", 0.5), _found("FACE_FEMALE", 0.4)], (100, 200))
    assert seen == Seen(person=True, sensitive=False, face=(0.1, 0.1, 0.4, 0.3))
