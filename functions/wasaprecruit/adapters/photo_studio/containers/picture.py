"""What a decoder gets to see of a received file."""

from dataclasses import dataclass

UPRIGHT = 1


@dataclass(frozen=True)
class Picture:
    """`format` is Pillow's name of it; `orientation` is EXIF's, from 1 (upright) to 8."""

    format: str
    data: bytes
    orientation: int = UPRIGHT
