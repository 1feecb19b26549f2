"""HEIF: how many parts a picture is made of. Its orientation is not EXIF's: the decoder applies it.

https://nokiatech.github.io/heif/technical.html
"""

from collections.abc import Iterator

from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.ports import MediaRefused

MOST_BOXES = 1_000
MOST_ITEMS = 1_000
"""Phones cut photos into tiles of 512 pixels: 40 million are 160 of them."""
MOST_BYTES_ABOUT = 1024 * 1024
"""Of what is said about the items; phones need a few KB."""

_VERSION = 4


def read_heif(data: bytes) -> Picture:
    """The primary picture in `data`. Raises MediaRefused (`damaged`)."""
    for name, start, end in _boxes(data, 0, len(data)):
        if name == b"meta" and _is_too_much(data, start + _VERSION, end):
            raise MediaRefused("damaged")
    return Picture("HEIF", data)


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
