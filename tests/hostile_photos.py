"""Photos as strangers make them who want to cost us something."""

import struct
from io import BytesIO

from PIL import Image


def many_scans(scans: int, side: int = 2_000) -> bytes:
    """A progressive JPEG whose scans say again what was said: each visits every block."""
    buffer = BytesIO()
    Image.new("RGB", (side, side), (90, 120, 150)).save(buffer, "JPEG", progressive=True)
    data = buffer.getvalue()
    last = data.rindex(b"\xff\xda")
    tables = data.rindex(b"\xff\xc4", 0, last)
    return data[:-2] + data[tables:-2] * scans + data[-2:]


def chunk(name: bytes, body: bytes = b"") -> bytes:
    """Of a PNG; nobody looks at its checksum here."""
    return struct.pack(">I", len(body)) + name + body + bytes(4)


def box(name: bytes, body: bytes = b"") -> bytes:
    """Of a HEIF."""
    return struct.pack(">I", len(body) + 8) + name + body
