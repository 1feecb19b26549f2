"""PNG: the chunks that are drawn. https://www.w3.org/TR/png-3/#4Concepts.FormatChunks"""

import zlib
from collections.abc import Iterator

from wasaprecruit.adapters.photo_studio.containers import exif
from wasaprecruit.adapters.photo_studio.containers.picture import UPRIGHT, Picture
from wasaprecruit.ports.media import MediaRefused

MOST_CHUNKS = 20_000
"""Encoders cut pixels into pieces of 8 KB and more: 16 MB are 2,000 of them."""
LARGEST_PROFILE = 1024 * 1024
"""Of colours, unpacked; those of printers take a few hundred KB."""

_ONCE = frozenset({b"IHDR", b"PLTE", b"tRNS", b"iCCP", b"IEND"})
_MOVING = frozenset({b"acTL", b"fcTL", b"fdAT"})
_DRAWN = _ONCE | _MOVING | {b"IDAT"}
# The bytes of a transparent colour by the kind of pixels; 3 is a palette, which has one for each.
_CLEAR = {0: 2, 2: 6, 3: 1}
_PIXELS_AT = 25
_DEFLATED = b"\x00\x00"
_LONGEST_NAME = 80

Chunk = tuple[bytes, bytes, bytes]
"""Its name, its body, and all of it with length and checksum."""


def read_png(data: bytes) -> Picture:
    """The picture in `data`. Raises MediaRefused (`damaged`)."""
    kept = [data[:8]]
    seen: set[bytes] = set()
    turned, moves = UPRIGHT, False
    for name, body, chunk in _chunks(data):
        moves |= name == b"acTL" and int.from_bytes(body[:4], "big") > 1
        if name == b"eXIf":
            turned = exif.orientation(body)
        if _is_drawn(name, body, data) and not (name in _ONCE and name in seen):
            kept.append(chunk)
        seen.add(name)
    if not moves:
        kept = [chunk for chunk in kept if chunk[4:8] not in _MOVING]
    return Picture("PNG", b"".join(kept), turned, is_whole=b"IEND" in seen, moves=moves)


def _is_drawn(name: bytes, body: bytes, data: bytes) -> bool:
    """Whether a decoder gets to see it: it refuses the whole picture for an odd one of these."""
    if name == b"iCCP":
        return _is_profile(body)
    if name == b"tRNS":
        pixels = data[_PIXELS_AT] if len(data) > _PIXELS_AT else 0
        return len(body) >= _CLEAR.get(pixels, len(body) + 1)
    return name in _DRAWN


def _is_profile(body: bytes) -> bool:
    start = body.find(_DEFLATED, 0, _LONGEST_NAME + len(_DEFLATED))
    if start < 1:
        return False
    unpacking = zlib.decompressobj()
    try:
        unpacking.decompress(body[start + len(_DEFLATED) :], LARGEST_PROFILE)
    except zlib.error:
        return False
    return unpacking.eof


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
