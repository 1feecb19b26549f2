"""What is counted before anything is decoded, and that counting is all it takes."""

import random
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from unittest.mock import patch
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from PIL import Image

from tests.hostile_photos import box, chunk, many_scans
from wasaprecruit.adapters.photo_studio import PhotoStudio, darkroom, office_documents
from wasaprecruit.adapters.photo_studio.containers import exif, gif, heif, jpeg, png, unpack, webp
from wasaprecruit.adapters.photo_studio.magic_bytes import sniff
from wasaprecruit.ports.media import MediaRefused

PHOTOS = Path(__file__).parents[1] / "fixtures" / "photos"
_TAKEN_ON_A_TRIP = (PHOTOS / "portrait-gps.jpg").read_bytes()


@pytest.fixture(scope="module")
def studio() -> PhotoStudio:
    return PhotoStudio()


def _fault(act: Callable[[bytes], object], data: bytes) -> str:
    with pytest.raises(MediaRefused) as refused:
        act(data)
    return refused.value.fault


def test_a_photo_of_many_scans_is_refused_and_no_process_is_started() -> None:
    with patch.object(darkroom, "Popen") as started:
        assert _fault(PhotoStudio().develop, many_scans(jpeg.MOST_SCANS)) == "damaged"
    assert not started.called


def _still(name: str) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (4, 4)).save(buffer, name)
    return buffer.getvalue()


def _with_segments() -> bytes:
    data = _still("JPEG")
    return data[:2] + b"\xff\xfe\x00\x02" * jpeg.MOST_SEGMENTS + data[2:]


def _with_two_frames() -> bytes:
    data = _still("JPEG")
    start = data.index(b"\xff\xc0")
    end = start + 2 + int.from_bytes(data[start + 2 : start + 4], "big")
    return data[:end] + data[start:end] + data[end:]


def _with_arithmetic_coding() -> bytes:
    return _still("JPEG").replace(b"\xff\xc0", b"\xff\xc9", 1)


def _with_chunks() -> bytes:
    data = _still("PNG")
    return data[:33] + chunk(b"tEXt") * png.MOST_CHUNKS + data[33:]


def _with_blocks() -> bytes:
    return _still("GIF")[:-1] + b"!\xfe" + b"\x01a" * gif.MOST_BLOCKS + b"\x00;"


def _with_extensions() -> bytes:
    return _still("GIF")[:-1] + b"!\xfe\x01a\x00" * gif.MOST_BLOCKS + b";"


def _with_webp_chunks() -> bytes:
    return _still("WEBP") + b"none\x00\x00\x00\x00" * webp.MOST_CHUNKS


_BRAND = box(b"ftyp", b"heic\x00\x00\x00\x00mif1heic")


def _with_boxes() -> bytes:
    return _BRAND + box(b"free") * heif.MOST_BOXES


def _with_items() -> bytes:
    about = box(b"iinf", bytes(4) + (heif.MOST_ITEMS + 1).to_bytes(2, "big"))
    return _BRAND + box(b"meta", bytes(4) + about)


def _with_much_about_it() -> bytes:
    return _BRAND + box(b"meta", bytes(heif.MOST_BYTES_ABOUT + 5))


@pytest.mark.parametrize(
    "make",
    [
        _with_segments,
        _with_two_frames,
        _with_arithmetic_coding,
        _with_chunks,
        _with_blocks,
        _with_extensions,
        _with_webp_chunks,
        _with_boxes,
        _with_items,
        _with_much_about_it,
    ],
)
def test_a_file_of_too_many_parts_is_damaged(make: Callable[[], bytes]) -> None:
    assert _fault(unpack, make()) == "damaged"


@pytest.mark.parametrize("name", ["JPEG", "PNG", "GIF", "WEBP"])
def test_a_still_picture_passes(name: str) -> None:
    assert unpack(_still(name)).format == name


def _exif(entries: int, *values: tuple[int, int, int]) -> bytes:
    body = b"".join(
        tag.to_bytes(2, "little") + kind.to_bytes(2, "little") + b"\x01\x00\x00\x00"
        + value.to_bytes(4, "little")
        for tag, kind, value in values
    )  # fmt: skip
    return exif.HEAD + b"II*\x00\x08\x00\x00\x00" + entries.to_bytes(2, "little") + body


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (_exif(1, (0x0112, 3, 6)), 6),
        (_exif(1, (0x0112, 4, 8)), 8),
        (_exif(1, (0x0112, 2, 6)), 1),
        (_exif(1, (0x0112, 3, 9)), 1),
        (_exif(2, (0x0005, 2, 0x30), (0x0112, 3, 3)), 3),
        (_exif(65_535, (0x0005, 2, 0x30)), 1),
        (exif.HEAD, 1),
        (b"", 1),
        (exif.HEAD + b"II*\x00\xff\xff\xff\xff", 1),
    ],
)
def test_of_exif_only_which_side_is_up_is_read(block: bytes, expected: int) -> None:
    assert exif.orientation(block) == expected


def _mutated(random_: random.Random) -> bytes:
    start = _TAKEN_ON_A_TRIP.index(exif.HEAD) + len(exif.HEAD)
    end = _TAKEN_ON_A_TRIP.index(b"\xff\xe1") + 2
    end += int.from_bytes(_TAKEN_ON_A_TRIP[end : end + 2], "big")
    data = bytearray(_TAKEN_ON_A_TRIP)
    for _ in range(random_.randint(1, 8)):
        data[random_.randrange(start, end)] = random_.randrange(256)
    return bytes(data)


def test_no_exif_makes_a_photo_unreadable(studio: PhotoStudio) -> None:
    """Whatever it says, the decoder sees one of eight photos."""
    random_ = random.Random(8)
    seen = {unpack(_mutated(random_)) for _ in range(200)}
    assert len({one.data for one in seen}) == 1
    assert {one.orientation for one in seen} <= set(range(1, 9))
    assert studio.develop(_mutated(random_)).original


def _archive(name: str, compression: int) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", compression) as archive:
        archive.writestr("mimetype", name)
    return buffer.getvalue()


def test_an_archive_of_many_entries_is_not_read() -> None:
    data = b"PK\x03\x04" + (b"PK\x01\x02" + bytes(42)) * 340_000
    with patch.object(office_documents, "ZipFile") as read:
        assert _fault(sniff, data) == "not_allowed"
    assert not read.called


def test_what_an_archive_says_it_is_is_never_unpacked() -> None:
    text = "application/vnd.oasis.opendocument.text"
    assert sniff(_archive(text, 0)).extension == "odt"
    bomb = _archive(text + " " * 5_000_000, ZIP_DEFLATED)
    with patch.object(ZipFile, "open") as opened:
        assert _fault(sniff, bomb) == "not_allowed"
    assert not opened.called


@pytest.mark.parametrize("size", [(1, 3_000), (3_000, 1), (1, 1)])
def test_a_line_is_a_photo_too(studio: PhotoStudio, size: tuple[int, int]) -> None:
    buffer = BytesIO()
    Image.new("RGB", size, "white").save(buffer, "PNG")
    developed = studio.develop(buffer.getvalue())
    assert "too_small" in developed.quality.problems
