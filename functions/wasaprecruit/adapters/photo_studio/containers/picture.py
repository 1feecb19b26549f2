"""What a decoder gets to see of a received file."""

from dataclasses import dataclass

UPRIGHT = 1


@dataclass(frozen=True)
class Picture:
    """`format` is Pillow's name of it; `orientation` is EXIF's, from 1 (upright) to 8.

    `is_whole` is false when its end is missing: how much of it is there shows once it is decoded.
    `moves` tells that it is more than one picture. `data` says nothing of where, when and by whom
    it was taken, except in HEIF, whose parts cannot be taken out.
    """

    format: str
    data: bytes
    orientation: int = UPRIGHT
    is_whole: bool = True
    moves: bool = False
