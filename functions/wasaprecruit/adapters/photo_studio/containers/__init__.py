"""Checks a picture's container, and strips it to what is drawn, before anything is decoded.

Everything here is bounded: each loop has a limit, and each byte is looked at once.
"""

from collections.abc import Callable

from wasaprecruit.adapters.photo_studio.containers.bmp import read_bmp
from wasaprecruit.adapters.photo_studio.containers.gif import read_gif
from wasaprecruit.adapters.photo_studio.containers.heif import read_avif, read_heif
from wasaprecruit.adapters.photo_studio.containers.jpeg import read_jpeg
from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.adapters.photo_studio.containers.png import read_png
from wasaprecruit.adapters.photo_studio.containers.webp import read_webp
from wasaprecruit.adapters.photo_studio.magic_bytes import sniff
from wasaprecruit.adapters.photo_studio.sorts import AVIF, BMP, GIF, HEIC, JPEG, PNG, WEBP
from wasaprecruit.ports.media import FileKind, MediaRefused

MOST_BYTES = 16 * 1024 * 1024

_READERS: dict[FileKind, Callable[[bytes], Picture]] = {
    JPEG: read_jpeg,
    PNG: read_png,
    GIF: read_gif,
    WEBP: read_webp,
    HEIC: read_heif,
    AVIF: read_avif,
    BMP: read_bmp,
}


def unpack(data: bytes) -> Picture:
    """The picture that a decoder gets to see. Raises MediaRefused."""
    if len(data) > MOST_BYTES:
        raise MediaRefused("too_large")
    read = _READERS.get(sniff(data))
    if read is None:
        raise MediaRefused("not_allowed")
    return read(data)
