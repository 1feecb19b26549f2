"""PNG: the chunks that are drawn. https://www.w3.org/TR/png-3/#4Concepts.FormatChunks"""

from collections.abc import Iterator

from wasaprecruit.adapters.photo_studio.containers import exif
from wasaprecruit.adapters.photo_studio.containers.picture import UPRIGHT, Picture
from wasaprecruit.ports import MediaRefused

MOST_CHUNKS = 20_000
"""Encoders cut pixels into pieces of 8 KB and more: 16 MB are 2,000 of them."""

_ONCE = frozenset({b"IHDR", b"PLTE", b"tRNS", b"iCCP", b"IEND"})
_DRAWN = _ONCE | {b"IDAT"}

Chunk = tuple[bytes, bytes, bytes]
"""Its name, its body, and all of it with length and checksum."""


def read_png(data: bytes) -> Picture:
    """The still picture in `data`. Raises MediaRefused (`damaged`, `animated`)."""
    kept = [data[:8]]
    seen: set[bytes] = set()
    turned = UPRIGHT
    for name, body, chunk in _chunks(data):
        if name == b"acTL" and int.from_bytes(body[:4], "big") > 1:
            raise MediaRefused("animated")
        if name == b"eXIf":
            turned = exif.orientation(body)
        if name in _DRAWN and not (name in _ONCE and name in seen):
            kept.append(chunk)
        seen.add(name)
    return Picture("PNG", b"".join(kept), turned)


def _chunks(data: bytes) -> Iterator[Chunk]:
    at = 8
    for _ in range(MOST_CHUNKS):
        name = data[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if not name:
            return
        yield name, data[at + 8 : end - 4], data[at:end]
        if name == b"IEND":
            return
        at = end
    raise MediaRefused("damaged")
