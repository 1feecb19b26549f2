"""WebP: how many pictures there are, and which side is up.

https://developers.google.com/speed/webp/docs/riff_container
"""

from collections.abc import Iterator

from wasaprecruit.adapters.photo_studio.containers import exif
from wasaprecruit.adapters.photo_studio.containers.picture import UPRIGHT, Picture
from wasaprecruit.ports import MediaRefused

MOST_CHUNKS = 1_000
"""A still photo has six at most; the unknown ones are passed over."""


def read_webp(data: bytes) -> Picture:
    """The still picture in `data`. Raises MediaRefused (`damaged`, `animated`)."""
    turned = UPRIGHT
    pictures = 0
    for name, body in _chunks(data):
        pictures += name == b"ANMF"
        if pictures > 1:
            raise MediaRefused("animated")
        if name == b"EXIF":
            turned = exif.orientation(body)
    return Picture("WEBP", data, turned)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    for _ in range(MOST_CHUNKS):
        name = data[at : at + 4]
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if not name:
            return
        yield name, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    raise MediaRefused("damaged")
