"""Recognises ISO base media files by brand. https://mp4ra.org/registered-types/brands"""

import re

from wasaprecruit.adapters.photo_studio.sorts import AVIF, HEIC, M4A, MP4, QUICKTIME, THREE_GP
from wasaprecruit.ports.media import FileKind

_BRANDS: tuple[tuple[re.Pattern[bytes], FileKind], ...] = (
    (re.compile(rb"avi[fs]"), AVIF),
    (re.compile(rb"hei[cxms]|hev[cxms]"), HEIC),
    (re.compile(rb"M4[AB] "), M4A),
    (re.compile(rb"3g[2eghprst].", re.DOTALL), THREE_GP),
    (re.compile(rb"qt  "), QUICKTIME),
    (re.compile(rb"iso.|mp4.|avc1|M4V.|dash|MSNV|mmp4|XAVC|f4v ", re.DOTALL), MP4),
    (re.compile(rb"mif1|msf1"), HEIC),
)
_ABOUT = 256
"""Bytes of brands that are looked at; files name a handful of four bytes each."""
_WIDTH = 4
_HEAD = 8
_MINOR = 12
# QuickTime's files are older than brands.
_UNBRANDED = re.compile(rb".{4}(?:moov|mdat|wide|pnot|skip|free)", re.DOTALL)
_VOICE = re.compile(rb"hdlr.{8}soun", re.DOTALL)
_PICTURES = re.compile(rb"hdlr.{8}vide", re.DOTALL)


def find_by_brand(data: bytes) -> FileKind | None:
    """The sort of film, sound or picture in `data`; None for what is packed otherwise."""
    kind = _branded(data)
    # Phones record voice into a container that they brand as a video.
    if kind in (MP4, THREE_GP, QUICKTIME) and _VOICE.search(data) and not _PICTURES.search(data):
        return M4A
    return kind


def _branded(data: bytes) -> FileKind | None:
    if data[_WIDTH:_HEAD] != b"ftyp":
        is_film = _UNBRANDED.match(data) and (_VOICE.search(data) or _PICTURES.search(data))
        return QUICKTIME if is_film else None
    end = min(int.from_bytes(data[:_WIDTH], "big"), _ABOUT)
    brands = [data[_HEAD:_MINOR]]
    brands += [data[at : at + _WIDTH] for at in range(_MINOR + _WIDTH, end, _WIDTH)]
    if brands[0] in (b"mif1", b"msf1"):
        # These say only that it is a picture; its codec is among the other brands.
        brands = [*brands[1:], brands[0]]
    return next(filter(None, map(_kind, brands)), None)


def _kind(brand: bytes) -> FileKind | None:
    return next((kind for pattern, kind in _BRANDS if pattern.match(brand)), None)
