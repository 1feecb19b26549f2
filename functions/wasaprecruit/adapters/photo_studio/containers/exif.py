"""The one thing that EXIF is read for: which side is up.

Read here, because a library that reads all of it stumbles over what phones and editors leave there,
and stores the file's parts as often as a stranger lists them.
https://www.cipa.jp/std/documents/download_e.html?CIPA_DC-008-2024-E
"""

from wasaprecruit.adapters.photo_studio.containers.picture import UPRIGHT

HEAD = b"Exif\x00\x00"

_ORDERS = {b"II*\x00": "little", b"MM\x00*": "big"}
_ORIENTATION = 0x0112
_WIDTHS = {3: 2, 4: 4, 8: 2, 9: 4}
"""Bytes of a value by its type: SHORT as the standard wants it, other numbers as some write it."""
_ENTRY = 12
_MOST_ENTRIES = 1_000


def orientation(exif: bytes) -> int:
    """From 1 to 8; what cannot be read is upright."""
    tiff = exif.removeprefix(HEAD)
    order = _ORDERS.get(tiff[:4])
    if order is None:
        return UPRIGHT

    def number(start: int, width: int) -> int:
        return int.from_bytes(tiff[start : start + width], order)  # type: ignore[arg-type]

    first = number(4, 4)
    count = min(number(first, 2), _MOST_ENTRIES)
    for entry in range(first + 2, first + 2 + count * _ENTRY, _ENTRY):
        if number(entry, 2) == _ORIENTATION:
            value = number(entry + 8, _WIDTHS.get(number(entry + 2, 2), 0))
            return value if 1 <= value <= 8 else UPRIGHT  # noqa: PLR2004 - the standard's
    return UPRIGHT
