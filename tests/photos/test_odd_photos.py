"""Pictures that every phone shows, however odd the rest of their file is."""

import random
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageCms, ImageOps

from tests.hostile_photos import chunk
from wasaprecruit.adapters.photo_studio import PhotoStudio, frames
from wasaprecruit.adapters.photo_studio import containers as packing
from wasaprecruit.adapters.photo_studio.containers import exif, unpack
from wasaprecruit.ports.media import Developed, MediaRefused

pillow_heif.register_heif_opener(thumbnails=False)

PHOTOS = Path(__file__).parents[1] / "fixtures" / "photos"
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _portrait() -> Image.Image:
    with Image.open(PHOTOS / "portrait-gps.jpg") as image:
        small = ImageOps.exif_transpose(image).convert("RGB").resize((480, 640))
    small.info.clear()
    return small


def _saved(image: Image.Image, name: str, **options: Any) -> bytes:
    buffer = BytesIO()
    image.save(buffer, name, **options)
    return buffer.getvalue()


PORTRAIT = _portrait()
JPEG = _saved(PORTRAIT, "JPEG", quality=90)
PROGRESSIVE = _saved(PORTRAIT, "JPEG", quality=90, progressive=True)
PNG = _saved(PORTRAIT, "PNG")
WEBP = _saved(PORTRAIT, "WEBP", quality=90)
HEIC = _saved(PORTRAIT, "HEIF", quality=80)


@pytest.fixture(scope="module")
def studio() -> PhotoStudio:
    return PhotoStudio()


def _looks_like(developed: Developed, expected: Image.Image, most: float = 6) -> bool:
    with Image.open(BytesIO(developed.web)) as web:
        shown = np.asarray(web.convert("RGB").resize((60, 80)), dtype=np.int16)
    wanted = np.asarray(expected.convert("RGB").resize((60, 80)), dtype=np.int16)
    return float(np.abs(shown - wanted).mean()) < most


def _segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def _before_scan(body: bytes, data: bytes = JPEG) -> bytes:
    return data[:2] + body + data[2:]


def _after_header(body: bytes) -> bytes:
    return PNG[:33] + body + PNG[33:]


def _summed(name: bytes, body: bytes) -> bytes:
    return chunk(name, body)[:-4] + struct.pack(">I", zlib.crc32(name + body))


def _with_riff_size(size: int) -> bytes:
    return WEBP[:4] + struct.pack("<I", size) + WEBP[8:]


_SHORT_JFIF = JPEG[:2] + _segment(0xE0, b"JFIF\0") + JPEG[20:]

ODD: dict[str, bytes] = {
    "without its end": JPEG[:-2],
    "with half of its end": JPEG[:-1],
    "without its last bytes": JPEG[:-10],
    "without its last hundredth": JPEG[: int(len(JPEG) * 0.99)],
    "zeros for its end": JPEG[:-2] + bytes(5_000),
    "zeros behind its end": JPEG + bytes(5_000),
    "junk behind its end": JPEG + b"junk" * 1_000,
    "a film behind its end": JPEG + b"\0\0\0\x18ftypmp42" + b"\xff\xd8\xff\xda" * 100,
    "another photo behind its end": JPEG + JPEG,
    "progressive without its end": PROGRESSIVE[:-2],
    "progressive without half of it": PROGRESSIVE[: len(PROGRESSIVE) // 2],
    "a short JFIF": _SHORT_JFIF,
    "a short profile": _before_scan(_segment(0xE2, b"ICC_PROFILE\0")),
    "a profile in pieces that are not there": _before_scan(
        _segment(0xE2, b"ICC_PROFILE\0\x02\x05abc")
    ),
    "a short Adobe": _before_scan(_segment(0xEE, b"Adobe")),
    "EXIF that is none, twice": _before_scan(_segment(0xE1, b"Exif\0\0" + b"\xff" * 50) * 2),
    "filled up before the first segment": _before_scan(b"\xff\xff\xff"),
    "CMYK with a profile of RGB": _saved(PORTRAIT.convert("CMYK"), "JPEG", icc_profile=SRGB),
    "PNG without its end": PNG[:-12],
    "PNG with half of its end": PNG[:-6],
    "PNG with a wrong sum at its end": PNG[:-1] + b"x",
    "PNG with junk behind its end": PNG + b"junk" * 1_000,
    "PNG without its last bytes": PNG[:-40],
    "PNG with a profile that cannot be unpacked": _after_header(_summed(b"iCCP", b"x\0\0no zlib")),
    "PNG with a profile packed in an unknown way": _after_header(_summed(b"iCCP", b"x\0\x05abc")),
    "PNG with an empty profile": _after_header(_summed(b"iCCP", b"")),
    "PNG with a profile that is a bomb": _after_header(
        _summed(b"iCCP", b"x\0\0" + zlib.compress(bytes(9_000_000)))
    ),
    "PNG with half a transparent colour": _after_header(_summed(b"tRNS", b"\0")),
    "PNG with a profile beside transparency": _saved(
        PORTRAIT.convert("RGBA"), "PNG", icc_profile=SRGB
    ),
    "PNG with no profile that holds beside transparency": _saved(
        PORTRAIT.convert("RGBA"), "PNG", icc_profile=b"none"
    ),
    "WebP with junk behind its end": WEBP + b"junk" * 10,
    "WebP without its last bytes": WEBP[:-4],
    "WebP that says it is longer": _with_riff_size(len(WEBP) + 500),
    "WebP that says it is shorter": _with_riff_size(len(WEBP) - 100),
    "WebP with a profile beside transparency": _saved(
        PORTRAIT.convert("RGBA"), "WEBP", quality=90, icc_profile=SRGB
    ),
    "WebP of one picture that might move": _saved(PORTRAIT, "WEBP", save_all=True, quality=90),
    "HEIC with junk behind its end": HEIC + b"junk" * 10,
    "HEIC of a brand that says little": HEIC.replace(b"ftypheic", b"ftypmif1", 1),
    "HEIC with transparency": _saved(PORTRAIT.convert("RGBA"), "HEIF", quality=80),
    "AVIF": _saved(PORTRAIT, "AVIF", quality=80),
    "BMP": _saved(PORTRAIT, "BMP"),
}


def _interlaced() -> bytes:
    """Adam7, https://www.w3.org/TR/png-3/#8InterlaceMethods; Pillow only reads it."""
    pixels = np.asarray(PORTRAIT)
    passes = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
              (0, 1, 1, 2))  # fmt: skip
    rows = b"".join(
        b"\0" + row.tobytes() for x, y, dx, dy in passes for row in pixels[y::dy, x::dx]
    )
    head = struct.pack(">IIBBBBB", PORTRAIT.width, PORTRAIT.height, 8, 2, 0, 0, 1)
    body = _summed(b"IHDR", head) + _summed(b"IDAT", zlib.compress(rows)) + _summed(b"IEND", b"")
    return PNG[:8] + body


ODD["interlaced PNG"] = _interlaced()


@pytest.mark.parametrize("name", ODD)
def test_what_every_phone_shows_is_opened(studio: PhotoStudio, name: str) -> None:
    data = ODD[name]
    assert studio.sniff(data).is_image
    developed = studio.develop(data)
    assert (developed.width, developed.height) == PORTRAIT.size
    assert _looks_like(developed, PORTRAIT)


@pytest.mark.parametrize("data", [JPEG, PNG, WEBP, HEIC], ids=["JPEG", "PNG", "WebP", "HEIC"])
def test_what_lacks_more_than_a_few_lines_is_damaged(studio: PhotoStudio, data: bytes) -> None:
    for part in (0.2, 0.5, 0.8, 0.9):
        with pytest.raises(MediaRefused, match="damaged"):
            studio.develop(data[: int(len(data) * part)])


def test_a_turned_photo_with_odd_exif_is_kept_upright(studio: PhotoStudio) -> None:
    developed = studio.develop((PHOTOS / "turned-odd-exif.jpg").read_bytes())
    assert (developed.width, developed.height) == (420, 630)
    assert b"Exif" not in developed.original


_TYPES = range(14)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "HEIF", "AVIF"])
def test_each_tag_of_exif_may_have_each_type(studio: PhotoStudio, name: str, order: str) -> None:
    """Every tag that writers know, with a wrong type and a wrong length, beside the orientation."""
    tags = [0x0112, 0x8769, 0x8825, 0x010E, 0x011A, 0x0132, 0x9000, 0xA005]
    for kind in _TYPES:
        entries = [(0x0112, 3, 1, 6 if order == "<" else 6 << 16)]
        entries += [(tag, kind, 2**31, 8) for tag in tags]
        packed = b"".join(struct.pack(f"{order}HHII", *entry) for entry in entries)
        head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8)
        block = exif.HEAD + head + struct.pack(f"{order}H", len(entries)) + packed
        data = _saved(PORTRAIT, name, exif=block) if name == "JPEG" else _with_exif(name, block)
        turned = unpack(data).orientation
        assert turned in ((6,) if name == "JPEG" else (1, 6))
        if kind in (2, 5, 12):
            assert studio.develop(data).quality.person


def _with_exif(name: str, block: bytes) -> bytes:
    """Writers refuse or mend odd EXIF: it is put in afterwards."""
    room = exif.HEAD + b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 1, 0x010E, 2, 900, 26)
    room += b"~" * 900
    plain = _roomy(name, room + bytes(4))
    start = plain.find(b"II*\0\x08\0\0\0")
    assert start > 0
    odd = block.removeprefix(exif.HEAD)
    return plain[:start] + odd + plain[start + len(odd) :]


@cache
def _roomy(name: str, block: bytes) -> bytes:
    return _saved(PORTRAIT, name, exif=block)


def _mutations() -> Iterator[bytes]:
    """Of EXIF and of tails, in every way at once."""
    random_ = random.Random(10)
    fixtures = [(PHOTOS / name).read_bytes() for name in (
        "portrait-gps.jpg", "portrait-turned-by-exif.jpg", "turned-odd-exif.jpg", "portrait.webp",
        "portrait.heic")]  # fmt: skip
    for round_ in range(300):
        data = bytearray(fixtures[round_ % len(fixtures)])
        start = max(data.find(b"Exif\0\0"), data.find(b"II*\0"), 12)
        for _ in range(random_.randint(1, 12)):
            data[min(start + random_.randrange(600), len(data) - 1)] = random_.randrange(256)
        cut = random_.choice((0, 0, 1, 2, 3, 9, 200))
        yield bytes(data[: len(data) - cut]) + random_.randbytes(random_.choice((0, 0, 7, 900)))


def test_no_metadata_and_no_tail_draws_out_more_than_a_fate(studio: PhotoStudio) -> None:
    """Three hundred are read; what Pillow alone shows of fifteen, we keep."""
    for number, data in enumerate(_mutations()):
        try:
            picture = unpack(data)
        except MediaRefused:
            assert not _is_shown(data)
            continue
        assert 1 <= picture.orientation <= 8
        if number % 20 == 0:
            _compare(studio, data)


def _compare(studio: PhotoStudio, data: bytes) -> None:
    try:
        developed = studio.develop(data)
    except MediaRefused:
        assert not _is_shown(data)
    else:
        assert developed.original


def _is_shown(data: bytes) -> bool:
    """Whether Pillow, told to be as lenient as browsers, decodes all of its pixels."""
    try:
        with Image.open(BytesIO(data)) as image:
            image.load()
    except Exception:
        return False
    return True


def test_a_reader_that_fails_is_a_fate_of_the_file(
    studio: PhotoStudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_data: bytes) -> None:
        raise struct.error("of a kind that nobody foresaw")

    monkeypatch.setitem(packing._READERS, studio.sniff(JPEG), fails)
    with pytest.raises(MediaRefused, match="damaged"):
        studio.develop(JPEG)


def test_an_answer_that_is_none_is_a_fate_of_the_file(
    studio: PhotoStudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.develop(JPEG)
    monkeypatch.setattr(frames, "read", lambda *_: b"{")
    with pytest.raises(MediaRefused, match="damaged"):
        studio.develop(JPEG)
    monkeypatch.undo()
    assert studio.develop(JPEG).quality.person


def _wide_gamut() -> bytes:
    """A profile of sRGB with its red and blue exchanged: one sees whether it is heeded."""
    profile = bytearray(SRGB)
    red, blue = profile.index(b"rXYZ"), profile.index(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    return bytes(profile)


@pytest.mark.parametrize(
    "image",
    [PORTRAIT, PORTRAIT.convert("RGBA"), PORTRAIT.quantize(256)],
    ids=["RGB", "RGBA", "palette"],
)
def test_a_profile_counts_whatever_holds_the_colours(
    studio: PhotoStudio, image: Image.Image
) -> None:
    red, green, blue = PORTRAIT.split()
    exchanged = Image.merge("RGB", (blue, green, red))
    developed = studio.develop(_saved(image, "PNG", icc_profile=_wide_gamut()))
    assert _looks_like(developed, exchanged, most=10)
    assert not _looks_like(developed, PORTRAIT, most=10)


@pytest.mark.parametrize(
    ("size", "kept"),
    [
        ((6_120, 8_160), (3_060, 4_080)),
        ((9_000, 12_000), (4_500, 6_000)),
        ((12_288, 16_384), (3_072, 4_096)),
    ],
    ids=["50 megapixels", "108 megapixels", "200 megapixels"],
)
def test_the_largest_photos_of_phones_are_made_smaller_while_they_are_decoded(
    studio: PhotoStudio, size: tuple[int, int], kept: tuple[int, int]
) -> None:
    developed = studio.develop(_saved(PORTRAIT.resize(size, Image.Resampling.NEAREST), "JPEG"))
    assert (developed.quality.width, developed.quality.height) == kept
    assert _looks_like(developed, PORTRAIT)
    assert developed.quality.person


def test_a_progressive_photo_of_48_megapixels_is_kept(studio: PhotoStudio) -> None:
    developed = studio.develop((PHOTOS / "photo-48-megapixels.jpg").read_bytes())
    assert (developed.quality.width, developed.quality.height) == (3_000, 4_000)


def test_a_screenshot_of_a_whole_page_is_kept(studio: PhotoStudio) -> None:
    page = Image.new("RGBA", (1_080, 45_000), "white")
    developed = studio.develop(_saved(page, "PNG", compress_level=1))
    assert (developed.quality.width, developed.quality.height) == (540, 22_500)


@pytest.mark.parametrize("mode", ["P", "LA"])
def test_the_largest_pictures_of_every_kind_of_pixels_are_kept(
    studio: PhotoStudio, mode: str
) -> None:
    developed = studio.develop(_saved(Image.new(mode, (8_000, 8_000)), "PNG", compress_level=1))
    assert (developed.quality.width, developed.quality.height) == (4_000, 4_000)


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG"])
def test_what_moves_may_be_kept_as_it_is_drawn(studio: PhotoStudio, name: str) -> None:
    frames = [PORTRAIT.resize((60, 80)), PORTRAIT.resize((60, 80)).rotate(180)]
    block = Image.Exif()
    block[0x010E] = "secret"
    told = {"exif": block.tobytes()} if name != "GIF" else {"comment": b"secret"}
    data = _saved(frames[0], name, save_all=True, append_images=frames[1:], duration=90, **told)
    assert b"secret" in data
    with pytest.raises(MediaRefused, match="animated") as refused:
        studio.develop(data)
    rest = refused.value.rest
    assert rest
    assert b"secret" not in rest
    with Image.open(BytesIO(rest)) as image:
        assert (getattr(image, "n_frames", 1), image.size) == (2, (60, 80))


def test_what_has_too_many_pixels_is_kept_for_no_browser_to_open(studio: PhotoStudio) -> None:
    with pytest.raises(MediaRefused, match="too_many_pixels") as refused:
        studio.develop((PHOTOS / "bomb-20000x10000.png").read_bytes())
    assert refused.value.rest is None


@pytest.mark.parametrize("make", [lambda: JPEG[:2_000], lambda: PNG[:2_000]])
def test_of_what_is_damaged_nothing_is_kept(studio: PhotoStudio, make: Callable[[], bytes]) -> None:
    with pytest.raises(MediaRefused, match="damaged") as refused:
        studio.develop(make())
    assert refused.value.rest is None
