"""Recognises files by their first bytes. https://en.wikipedia.org/wiki/List_of_file_signatures

The first finder that knows them decides, from formats that cannot be mistaken to plain text.
"""

import re
from collections.abc import Callable

from wasaprecruit.adapters.photo_studio.brands import find_by_brand
from wasaprecruit.adapters.photo_studio.office_documents import find_office_document
from wasaprecruit.adapters.photo_studio.older_office_documents import find_older_office_document
from wasaprecruit.adapters.photo_studio.plain_text import find_text
from wasaprecruit.adapters.photo_studio.sorts import (
    AAC,
    AIFF,
    AMR,
    AVI,
    BMP,
    CAF,
    FLAC,
    GIF,
    JPEG,
    MATROSKA,
    MP3,
    MPEG,
    OGG,
    OGG_VIDEO,
    PDF,
    PNG,
    TIFF,
    WAV,
    WEB_AUDIO,
    WEBM,
    WEBP,
    WINDOWS,
)  # fmt: skip
from wasaprecruit.ports.media import FileKind, MediaRefused

Find = Callable[[bytes], FileKind | None]

_BEGINNINGS: tuple[tuple[re.Pattern[bytes], FileKind], ...] = (
    (re.compile(rb"\xff\xd8\xff"), JPEG),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), PNG),
    (re.compile(rb"GIF8[79]a"), GIF),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), WEBP),
    # With the size of its second header, one of those that there are.
    (re.compile(rb"BM.{12}[\x0c\x28\x34\x38\x40\x6c\x7c]\0\0\0", re.DOTALL), BMP),
    (re.compile(rb"II[*+]\0|MM\0[*+]"), TIFF),
    (re.compile(rb"(RIFF|RF64).{4}WAVE", re.DOTALL), WAV),
    (re.compile(rb"RIFF.{4}AVI ", re.DOTALL), AVI),
    (re.compile(rb"FORM.{4}AIF[FC]", re.DOTALL), AIFF),
    (re.compile(rb"caff\0"), CAF),
    (re.compile(rb"fLaC"), FLAC),
    (re.compile(rb"OggS.{24}.{0,9}\x80theora", re.DOTALL), OGG_VIDEO),
    (re.compile(rb"OggS"), OGG),
    (re.compile(rb"#!AMR"), AMR),
    # Recorders leave zeros before the first frame.
    (re.compile(rb"ID3|\0*\xff[\xe2\xe3\xf2\xf3\xfa\xfb]"), MP3),
    (re.compile(rb"\xff[\xf0\xf1\xf8\xf9]"), AAC),
    (re.compile(rb"\0\0\x01[\xba\xb3]"), MPEG),
    (re.compile(rb"\x30\x26\xb2\x75\x8e\x66\xcf\x11"), WINDOWS),
)
_BEGINNING = 1024
_MATROSKA = b"\x1a\x45\xdf\xa3"
_SHOWS = re.compile(rb"V_(?:VP[89]|AV1|MPEG|THEORA|MS|UNCOMPRESSED)")
_SAYS_SO = 64 * 1024
"""Where a Matroska names its tracks: right behind its head, before the first second."""
# Mail programs put a line or a mark before a file, as they do before a text.
_AHEAD = re.compile(rb"\APK00(?=PK\x03\x04)|\A(?:\xef\xbb\xbf)?(?:\r?\n){0,4}")
_PDF = re.compile(rb"%PDF-")
# As far as readers look for it: scanners and mail programs put a few lines before it.
# https://pdfa.org/the-file-header/
_NO_PDF = re.compile(rb"[^%]{0,64}<|MZ|\x7fELF|#!|PK|\xca\xfe\xba\xbe")


def sniff(data: bytes) -> FileKind:
    """What the bytes are, whatever was said of them. Raises MediaRefused (`not_allowed`)."""
    for start in dict.fromkeys((data, _AHEAD.sub(b"", data, count=1))):
        for find in _FINDERS if start is data else _BEHIND:
            if kind := find(start):
                return kind
    raise MediaRefused("not_allowed")


def _by_beginning(data: bytes) -> FileKind | None:
    start = data[:_BEGINNING]
    return next((kind for pattern, kind in _BEGINNINGS if pattern.match(start)), None)


def _matroska(data: bytes) -> FileKind | None:
    if not data.startswith(_MATROSKA):
        return None
    if b"webm" not in data[:_BEGINNING]:
        return MATROSKA
    return WEBM if _SHOWS.search(data, 0, _SAYS_SO) else WEB_AUDIO


def _pdf(data: bytes) -> FileKind | None:
    """Also behind a few bytes, unless those begin a page or a program."""
    start = data[:_BEGINNING]
    return PDF if _PDF.search(start) and not _NO_PDF.match(start) else None


_FINDERS: tuple[Find, ...] = (
    _by_beginning,
    find_by_brand,
    _matroska,
    find_office_document,
    find_older_office_document,
    _pdf,
    find_text,
)
_BEHIND: tuple[Find, ...] = (find_office_document, find_older_office_document)
