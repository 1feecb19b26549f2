"""Office documents, told by the names in their archive, which is never unpacked.

https://www.ecma-international.org/publications-and-standards/standards/ecma-376/ and
https://docs.oasis-open.org/office/OpenDocument/v1.3/OpenDocument-v1.3-part2-packages.html
"""

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from wasaprecruit.ports import FileKind

MOST_ENTRIES = 5_000
"""A presentation of some hundred slides has as many; each costs a stranger 50 bytes."""

_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
_ZIP = b"PK\x03\x04"
# How each entry of an archive's directory begins: without it, none is read.
_ENTRY = b"PK\x01\x02"
_PAPERS: tuple[tuple[str, FileKind], ...] = (
    ("word/document.xml", FileKind(f"{_OFFICE}.wordprocessingml.document", "docx", False)),
    ("xl/workbook.xml", FileKind(f"{_OFFICE}.spreadsheetml.sheet", "xlsx", False)),
    ("ppt/presentation.xml", FileKind(f"{_OFFICE}.presentationml.presentation", "pptx", False)),
)
_OPEN_PAPERS = {
    f"{_OPEN}.text": "odt",
    f"{_OPEN}.spreadsheet": "ods",
    f"{_OPEN}.presentation": "odp",
}
_LONGEST_TYPE = len(_OPEN) * 2


def find_paper(data: bytes) -> FileKind | None:
    """The document in `data`; None for other archives, macros, and what cannot be read."""
    if not data.startswith(_ZIP) or data.count(_ENTRY) > MOST_ENTRIES:
        return None
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _paper(archive)
    except Exception:
        return None


def _paper(archive: ZipFile) -> FileKind | None:
    names = archive.namelist()
    if any(name.endswith("vbaProject.bin") for name in names):
        return None
    if names[:1] == ["mimetype"]:
        return _open_paper(archive)
    return next((kind for name, kind in _PAPERS if name in names), None)


def _open_paper(archive: ZipFile) -> FileKind | None:
    # The standard wants it stored as it is: what would have to be unpacked may be of any size.
    if archive.getinfo("mimetype").compress_type != ZIP_STORED:
        return None
    with archive.open("mimetype") as entry:
        content_type = entry.read(_LONGEST_TYPE).decode("ascii").strip()
    extension = _OPEN_PAPERS.get(content_type)
    return FileKind(content_type, extension, is_image=False) if extension else None
