"""HEIF and AVIF: how many parts a picture is made of.

Its orientation is not EXIF's: the decoder applies it. What is said about the picture is hidden from
the decoder, because libraries stumble over odd EXIF.
https://nokiatech.github.io/heif/technical.html
"""

from collections.abc import Iterator

from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.ports.media import MediaRefused

MOST_BOXES = 1_000
MOST_ITEMS = 1_000
"""Phones cut photos into tiles of 512 pixels: 64 million are 250 of them."""
MOST_BYTES_ABOUT = 1024 * 1024
"""Of what is said about the items; phones need a few KB."""

_VERSION = 4
# The kinds of items that a decoder need not know, and what they are called instead.
_HIDDEN = (b"Exif", b"mime")
_UNKNOWN = b"free"


def read_heif(data: bytes) -> Picture:
    """The primary picture in `data`. Raises MediaRefused (`damaged`)."""
    return Picture("HEIF", _bounded(data))


def read_avif(data: bytes) -> Picture:
    """The same for an AVIF, which is packed in the same way."""
    return Picture("AVIF", _bounded(data))


def _bounded(data: bytes) -> bytes:
    parts: list[bytes] = []
    copied = 0
    for name, start, end in _boxes(data, 0, len(data)):
        if name != b"meta":
            continue
        if _is_too_much(data, start + _VERSION, end):
            raise MediaRefused("damaged")
        parts += [data[copied:start], _nameless(data, start + _VERSION, start, end)]
        copied = end
    return b"".join([*parts, data[copied:]])


def _nameless(data: bytes, inside: int, start: int, end: int) -> bytes:
    """The box with the items' kinds changed, as long as it was."""
    about = data[start:end]
    for name, begin, stop in _boxes(data, inside, end):
        if name == b"iinf":
            listed = data[begin:stop]
            for kind in _HIDDEN:
                listed = listed.replace(kind, _UNKNOWN)
            about = about[: begin - start] + listed + about[stop - start :]
    return about


def _is_too_much(data: bytes, start: int, end: int) -> bool:
    return end - start > MOST_BYTES_ABOUT or any(
        name == b"iinf" and _items(data[inside : inside + 8]) > MOST_ITEMS
        for name, inside, _ in _boxes(data, start, end)
    )


def _items(head: bytes) -> int:
    width = 4 if head[:1] > b"\x00" else 2
    return int.from_bytes(head[_VERSION : _VERSION + width], "big")


def _boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, and where the content starts and ends, of each box that lies between."""
    for _ in range(MOST_BOXES):
        size = int.from_bytes(data[start : start + 4], "big")
        name, inside = data[start + 4 : start + 8], start + 8
        if size == 1:
            size, inside = int.from_bytes(data[start + 8 : start + 16], "big"), start + 16
        stop = start + size if size else end
        if start >= end or stop < inside:
            return
        yield name, inside, min(stop, end)
        start = stop
    raise MediaRefused("damaged")
