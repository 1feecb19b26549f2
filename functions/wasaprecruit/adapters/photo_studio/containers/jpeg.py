"""JPEG: what is drawn is kept, and what would be drawn too often is refused.

Each scan of a progressive photo visits all pixels again, and costs a stranger 61 bytes.
https://libjpeg-turbo.org/pmwiki/uploads/About/TwoIssueswiththeJPEGStandard.pdf
Markers: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1.
"""

import re
from collections.abc import Iterator

from wasaprecruit.adapters.photo_studio.containers import exif
from wasaprecruit.adapters.photo_studio.containers.picture import UPRIGHT, Picture
from wasaprecruit.ports.media import MediaRefused

MOST_SCANS = 50
"""Encoders make 1 to 4 in sequential photos, about 10 in progressive ones, 64 at the very most."""
MOST_SEGMENTS = 1_000
"""Profiles and XMP come in pieces of 64 KB: 16 MB are 256 of them."""

_SOI, _EOI, _SOS, _TEM = 0xD8, 0xD9, 0xDA, 0x01
_END = b"\xff\xd9"
_ALONE = frozenset({_SOI, _EOI, _TEM})
# Huffman-coded, sequential or progressive: what phones make and browsers show.
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_OTHER_FRAMES = frozenset(range(0xC3, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ARITHMETIC_TABLES, _EXPANSION, _HIERARCHY = 0xCC, 0xDF, 0xDE
_UNUSUAL = _OTHER_FRAMES | {_ARITHMETIC_TABLES, _EXPANSION, _HIERARCHY}
_APPLICATIONS = range(0xE0, 0xF0)
_COMMENT = 0xFE
# What a decoder needs of the applications' segments to get the colours right, and how long one is
# at least, with its marker and length: libraries stumble over the shorter ones.
_COLOURS = {
    0xE0: (b"JFIF\x00", 18),
    0xE2: (b"ICC_PROFILE\x00", 19),
    0xEE: (b"Adobe", 16),
}
_EXIF = 0xE1
# In coded data 0xFF is followed by 0x00 or a restart, and may be repeated.
_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")

Segment = tuple[int, int, int]
"""Its marker, where it starts and where it ends."""


def read_jpeg(data: bytes) -> Picture:
    """The first picture in `data`. Raises MediaRefused (`damaged`)."""
    kept: list[bytes] = [data[:2]]
    scans = frames = end_before = 0
    turned: int | None = None
    for marker, start, end in _segments(data):
        scans += marker == _SOS
        frames += marker in _FRAMES
        if scans > MOST_SCANS or frames > 1 or marker in _UNUSUAL:
            raise MediaRefused("damaged")
        if scans:
            # Before the first scan, what lies between segments is nothing.
            kept.append(data[end_before:start])
        segment = data[start:end]
        if marker == _EXIF and turned is None and segment[4:].startswith(exif.HEAD):
            turned = exif.orientation(segment[4:])
        if _is_drawn(marker, segment):
            kept.append(segment)
        end_before = end
    if not (scans and frames):
        raise MediaRefused("damaged")
    is_whole = marker == _EOI
    if not is_whole:
        # What follows the last marker of a photo whose end is missing, and the end.
        kept += [data[end:], _END]
    return Picture("JPEG", b"".join(kept), turned or UPRIGHT, is_whole)


def _segments(data: bytes) -> Iterator[Segment]:
    """Those of the first picture. Raises MediaRefused (`damaged`) when there are too many."""
    at = 2
    for _ in range(MOST_SEGMENTS):
        found = _MARKER.search(data, at)
        if not found:
            return
        marker, at = data[found.end() - 1], found.end()
        if marker not in _ALONE:
            at += max(int.from_bytes(data[at : at + 2], "big"), 2)
        yield marker, found.start(), at
        if marker == _EOI:
            return
    raise MediaRefused("damaged")


def _is_drawn(marker: int, segment: bytes) -> bool:
    if marker in _APPLICATIONS:
        name, least = _COLOURS.get(marker, (b"", 0))
        return bool(name) and segment[4:].startswith(name) and len(segment) >= least
    return marker != _COMMENT
