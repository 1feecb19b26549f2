"""What bytes are, told by how they begin. https://en.wikipedia.org/wiki/List_of_file_signatures

Only what a browser can show without running it, or what people attach as papers, is in the table.
"""

import re
from collections.abc import Callable, Iterable

from wasaprecruit.adapters.photo_studio.papers import find_paper
from wasaprecruit.ports import FileKind, MediaRefused

Find = Callable[[bytes], FileKind | None]

JPEG = FileKind("image/jpeg", "jpg", is_image=True)
PNG = FileKind("image/png", "png", is_image=True)
GIF = FileKind("image/gif", "gif", is_image=True)
WEBP = FileKind("image/webp", "webp", is_image=True)
HEIC = FileKind("image/heic", "heic", is_image=True)
OGG = FileKind("audio/ogg", "ogg", is_image=False)
AMR = FileKind("audio/amr", "amr", is_image=False)
MP3 = FileKind("audio/mpeg", "mp3", is_image=False)
AAC = FileKind("audio/aac", "aac", is_image=False)
M4A = FileKind("audio/mp4", "m4a", is_image=False)
MP4 = FileKind("video/mp4", "mp4", is_image=False)
THREE_GP = FileKind("video/3gpp", "3gp", is_image=False)
QUICKTIME = FileKind("video/quicktime", "mov", is_image=False)
PDF = FileKind("application/pdf", "pdf", is_image=False)
VCARD = FileKind("text/vcard", "vcf", is_image=False)

_BEGINNINGS: tuple[tuple[re.Pattern[bytes], FileKind], ...] = (
    (re.compile(rb"\xff\xd8\xff"), JPEG),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), PNG),
    (re.compile(rb"GIF8[79]a"), GIF),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), WEBP),
    (re.compile(rb"OggS"), OGG),
    (re.compile(rb"#!AMR"), AMR),
    (re.compile(rb"ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]"), MP3),
    (re.compile(rb"\xff[\xf0\xf1\xf8\xf9]"), AAC),
    (re.compile(rb"%PDF-"), PDF),
    (re.compile(rb"\A(\xef\xbb\xbf)?\s*BEGIN:VCARD\s", re.IGNORECASE), VCARD),
)
# The brands of ISO base media files, https://mp4ra.org/registered-types/brands
_BRANDS: tuple[tuple[re.Pattern[bytes], FileKind], ...] = (
    (re.compile(rb"hei[cxms]|hev[cxms]|mif1|msf1"), HEIC),
    (re.compile(rb"M4[AB] "), M4A),
    (re.compile(rb"3g[2eghprst].", re.DOTALL), THREE_GP),
    (re.compile(rb"qt  "), QUICKTIME),
    (re.compile(rb"iso.|mp4.|avc1|M4V.|dash|MSNV", re.DOTALL), MP4),
)
_BRAND = re.compile(rb".{4}ftyp(.{4})", re.DOTALL)
_VOICE = re.compile(rb"hdlr.{8}soun", re.DOTALL)
_PICTURES = re.compile(rb"hdlr.{8}vide", re.DOTALL)
_LONGEST_BEGINNING = 1024
"""As much is looked at of a file's start: a card may begin with blank lines."""


def sniff(data: bytes) -> FileKind:
    """What the bytes are, whatever was said of them. Raises MediaRefused (`not_allowed`)."""
    for find in _FINDERS:
        if kind := find(data):
            return kind
    raise MediaRefused("not_allowed")


def _by_beginning(data: bytes) -> FileKind | None:
    return _first(_BEGINNINGS, data[:_LONGEST_BEGINNING])


def _by_brand(data: bytes) -> FileKind | None:
    brand = _BRAND.match(data)
    kind = _first(_BRANDS, brand[1]) if brand else None
    # Phones record voice into a container that they brand as a video.
    if kind in (MP4, THREE_GP) and _VOICE.search(data) and not _PICTURES.search(data):
        return M4A
    return kind


def _first(table: Iterable[tuple[re.Pattern[bytes], FileKind]], data: bytes) -> FileKind | None:
    return next((kind for pattern, kind in table if pattern.match(data)), None)


_FINDERS: tuple[Find, ...] = (_by_beginning, _by_brand, find_paper)
