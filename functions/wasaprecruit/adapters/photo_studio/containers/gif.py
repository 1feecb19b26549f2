"""GIF: what is drawn, and how many pictures there are. https://www.w3.org/Graphics/GIF/spec-gif89a.txt"""

from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.ports.media import MediaRefused

MOST_BLOCKS = 100_000
"""Blocks hold up to 255 bytes: 16 MB are 66,000 full ones."""

_SCREEN = 13
_IMAGE, _EXTENSION, _TRAILER = b",", b"!", b";"
# Of extensions, when and how a picture is shown, and that they begin again.
_DRAWN = (b"!\xf9", b"!\xff\x0bNETSCAPE2.0")
_DESCRIPTION = 10


def read_gif(data: bytes) -> Picture:
    """The picture in `data`. Raises MediaRefused (`damaged`)."""
    walk = _Walk(data)
    kept: list[bytes] = []
    images = 0
    while (start := walk.at) < len(data) and (kind := data[start : start + 1]) != _TRAILER:
        if kind not in (_IMAGE, _EXTENSION):
            break
        walk.pass_image() if kind == _IMAGE else walk.pass_extension()
        images += kind == _IMAGE
        if kind == _IMAGE or data.startswith(_DRAWN, start):
            kept.append(data[start : walk.at])
    # Where blocks are missing the decoder says so, if nothing ends them.
    end = _TRAILER if walk.at <= len(data) else b""
    return Picture("GIF", b"".join([data[: walk.first], *kept, end]), moves=images > 1)


class _Walk:
    """Goes over blocks, up to as many as a photo may have."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._left = MOST_BLOCKS
        self.first = self.at = _SCREEN + _palette(data[10:11])

    def pass_extension(self) -> None:
        self.at += 2
        self._pass_blocks()

    def pass_image(self) -> None:
        self.at += _DESCRIPTION + _palette(self._data[self.at + 9 : self.at + 10]) + 1
        self._pass_blocks()

    def _pass_blocks(self) -> None:
        for left in range(self._left, 0, -1):
            size = self._data[self.at] if self.at < len(self._data) else 0
            self.at += 1 + size
            if not size:
                self._left = left - 1
                return
        raise MediaRefused("damaged")


def _palette(flags: bytes) -> int:
    """Bytes of the palette that follows, by a packed field: three for each colour."""
    packed = flags[0] if flags else 0
    return 3 * 2 ** ((packed & 7) + 1) if packed & 0x80 else 0
