"""Recognises older documents: Word's, Excel's and PowerPoint's, and RTF; none with macros.

https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
"""

import re

from wasaprecruit.adapters.photo_studio.sorts import DOC, PPT, RTF, XLS
from wasaprecruit.ports.media import FileKind

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RTF = b"{\\rtf"
# Objects in RTF are programs' data, and how mails have broken into Word.
_OBJECT = re.compile(rb"\\obj(?:data|ocx|update|autlink|html|link)\b", re.IGNORECASE)
# A sheet of Excel 4 macros: a sheet's record, its place, its visibility, its kind.
_MACRO_SHEET = re.compile(rb"\x85\0.\0.{4}[\0-\x02]\x01", re.DOTALL)


def _named(name: str) -> bytes:
    """As a directory of the file writes it: up to 31 letters, and one that ends it."""
    return name.encode("utf-16-le") + b"\0\0"


_SORTS = (
    (_named("WordDocument"), DOC),
    (_named("Workbook"), XLS),
    (_named("PowerPoint Document"), PPT),
)
_RUNS = tuple(map(_named, ("_VBA_PROJECT", "VBA", "Macros", "_VBA_PROJECT_CUR", "\x01Ole10Native")))


def find_older_office_document(data: bytes) -> FileKind | None:
    """The document in `data`; None for others, and for those with programs inside."""
    if data.startswith(_RTF):
        return None if _OBJECT.search(data) else RTF
    if not data.startswith(_COMPOUND) or any(name in data for name in _RUNS):
        return None
    kind = next((kind for name, kind in _SORTS if name in data), None)
    return None if kind == XLS and _MACRO_SHEET.search(data) else kind
