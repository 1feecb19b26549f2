"""WebP: the chunks that are drawn, how many pictures there are, and which side is up.

https://developers.google.com/speed/webp/docs/riff_container
"""

from collections.abc import Iterator

from wasaprecruit.adapters.photo_studio.containers import exif
from wasaprecruit.adapters.photo_studio.containers.picture import UPRIGHT, Picture
from wasaprecruit.ports.media import MediaRefused

MOST_CHUNKS = 1_000
"""A still photo has six at most; the unknown ones are passed over."""
MISSED = 50
"""A part in so many may be missing at the end: zeros in its place draw a line or two."""

_STILL = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP"})
_MOVING = frozenset({b"ANIM", b"ANMF"})
# Of the extended header's flags, those that speak of parts that are taken out: EXIF and XMP.
_TAKEN_OUT = 0x0C


def read_webp(data: bytes) -> Picture:
    """The picture in `data`. Raises MediaRefused (`damaged`)."""
    turned, pictures = UPRIGHT, 0
    kept: list[bytes] = []
    for name, size, body in _chunks(data):
        pictures += name == b"ANMF"
        if name == b"EXIF":
            turned = exif.orientation(body)
        elif name in _STILL or name in _MOVING:
            kept.append(_chunk(name, _filled(body, size)))
    content = b"WEBP" + b"".join(kept)
    return Picture(
        "WEBP",
        b"RIFF" + len(content).to_bytes(4, "little") + content,
        turned,
        moves=pictures > 1,
    )


def _chunk(name: bytes, body: bytes) -> bytes:
    if name == b"VP8X":
        body = bytes(flags & ~_TAKEN_OUT for flags in body[:1]) + body[1:]
    return name + len(body).to_bytes(4, "little") + body + bytes(len(body) % 2)


def _filled(body: bytes, size: int) -> bytes:
    """With zeros for the little that is missing. Raises MediaRefused for more."""
    missing = size - len(body)
    if missing * MISSED > size:
        raise MediaRefused("damaged")
    return body + bytes(missing)


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, bytes]]:
    """Of each its name, the size that it states, and as much of its body as there is."""
    at = 12
    for _ in range(MOST_CHUNKS):
        name = data[at : at + 4]
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if not name:
            return
        yield name, size, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    raise MediaRefused("damaged")
