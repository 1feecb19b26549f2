"""GIF: its first picture. https://www.w3.org/Graphics/GIF/spec-gif89a.txt"""

from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.ports import MediaRefused

MOST_BLOCKS = 100_000
"""Blocks hold up to 255 bytes: 16 MB are 66,000 full ones."""

_SCREEN = 13
_IMAGE, _EXTENSION, _CONTROL, _TRAILER = b",", b"!", b"!\xf9", b";"
_DESCRIPTION = 10


def read_gif(data: bytes) -> Picture:
    """The still picture in `data`. Raises MediaRefused (`damaged`, `animated`)."""
    walk = _Walk(data)
    control = image = b""
    while (start := walk.at) < len(data) and (kind := data[start : start + 1]) != _TRAILER:
        if kind == _IMAGE and image:
            raise MediaRefused("animated")
        if kind not in (_IMAGE, _EXTENSION):
            break
        walk.pass_image() if kind == _IMAGE else walk.pass_extension()
        if kind == _IMAGE:
            image = data[start : walk.at]
        elif data[start : start + 2] == _CONTROL and not image:
            control = data[start : walk.at]
    end = _TRAILER if walk.at <= len(data) else b""
    return Picture("GIF", data[: walk.first] + control + image + end)


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
