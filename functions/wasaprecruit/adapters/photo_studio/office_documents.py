"""Recognises office documents by the entries of their archive's directory, in whatever order.

Only the short parts that say what it is are unpacked, and those only up to a length.
https://www.ecma-international.org/publications-and-standards/standards/ecma-376/ and
https://docs.oasis-open.org/office/OpenDocument/v1.3/OpenDocument-v1.3-part2-packages.html
"""

import re
from io import BytesIO
from zipfile import ZipFile

from wasaprecruit.adapters.photo_studio.sorts import (
    DOCX,
    KEYNOTE,
    NUMBERS,
    ODG,
    ODP,
    ODS,
    ODT,
    PAGES,
    PPTX,
    XLSX,
)
from wasaprecruit.ports.media import FileKind

MOST_ENTRIES = 5_000
"""A presentation of some hundred slides has as many; each costs a stranger 50 bytes."""
LONGEST_LIST = 1024 * 1024
"""Of what such a presentation says about its parts."""

_ZIP = b"PK\x03\x04"
# How each entry of an archive's directory begins: without it, none is read.
_ENTRY = b"PK\x01\x02"
_TYPES, _MIMETYPE, _MANIFEST = "[content_types].xml", "mimetype", "meta-inf/manifest.xml"
# The main part is named by its type alone: Word calls its file document.xml, or document2.xml.
_MAIN = re.compile(r"openxmlformats-officedocument\.(\w{1,40})\.(?:document|sheet|presentation"
                   r"|template|slideshow)\.main\+xml")  # fmt: skip
_MAINS = {"wordprocessingml": DOCX, "spreadsheetml": XLSX, "presentationml": PPTX}
_MACROS = re.compile(r"macroenabled|macrosheet|vbaproject|vbadata", re.IGNORECASE)
_MACRO_PARTS = re.compile(r"vbaproject|macrosheets/|^basic/|^scripts/|/basic/")
_OPEN = re.compile(
    r"application/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation|graphics)"
)
_OPENS = {"text": ODT, "spreadsheet": ODS, "presentation": ODP, "graphics": ODG}
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}

Names = dict[str, str]
"""The entries' names as they are written, by how they are compared."""


def find_office_document(data: bytes) -> FileKind | None:
    """The document in `data`; None for other archives, macros, and what cannot be read."""
    if not data.startswith(_ZIP) or data.count(_ENTRY) > MOST_ENTRIES:
        return None
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _document(archive)
    except Exception:
        return None


def _document(archive: ZipFile) -> FileKind | None:
    names = {name.replace("\\", "/").lower(): name for name in archive.namelist()}
    if any(_MACRO_PARTS.search(name) for name in names):
        return None
    if _TYPES in names:
        return _office(_read(archive, names[_TYPES]))
    for about in (_MIMETYPE, _MANIFEST):
        if about in names and (found := _OPEN.search(_read(archive, names[about]))):
            return _OPENS[found[1]]
    return _apple(names)


def _office(types: str) -> FileKind | None:
    main = _MAIN.search(types)
    return _MAINS.get(main[1]) if main and not _MACROS.search(types) else None


def _apple(names: Names) -> FileKind | None:
    """Documents of an iPhone's own programs, which know no macros."""
    if "index/document.iwa" not in names and "index.zip" not in names:
        return None
    if any(name.startswith("index/slide") for name in names):
        return KEYNOTE
    return NUMBERS if any(name.startswith("index/tables/") for name in names) else PAGES


def _read(archive: ZipFile, name: str) -> str:
    """The text of a short entry; empty where it is a long one."""
    if archive.getinfo(name).file_size > LONGEST_LIST:
        return ""
    with archive.open(name) as entry:
        # What it says of its length may not be so.
        raw = entry.read(LONGEST_LIST)
    return raw.decode(_BOMS.get(raw[:2], "utf-8"), errors="replace")
