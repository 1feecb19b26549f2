"""Numbers about a photo: light, sharpness, likeness."""

import numpy as np
from PIL import Image

from wasaprecruit.adapters.photo_studio.detector import Seen
from wasaprecruit.domain.photos import Measures

_COMMON_SIZE = 640
_TILES = 8
_HASHED = 8
_SHARPEST = 90
_MOST_STRETCH = 8.0

Grey = np.ndarray[tuple[int, ...], np.dtype[np.float32]]


def measure_photo(photo: Image.Image, size: tuple[int, int], seen: Seen) -> Measures:
    """`photo` is the original or smaller; `size` is the original's."""
    common = photo.convert("L")
    common.thumbnail((_COMMON_SIZE, _COMMON_SIZE), Image.Resampling.LANCZOS)
    grey: Grey = np.asarray(common, dtype=np.float32)
    return Measures(
        width=size[0],
        height=size[1],
        sharpness=round(_sharpness(grey), 1),
        brightness=round(float(grey.mean()), 1),
        highlights=float(np.percentile(grey, 95)),
        face=_light(grey, seen.face),
        person=seen.person,
    )


def perceptual_hash(photo: Image.Image) -> str:
    """A 64-bit difference hash in hexadecimal: what grows lighter from left to right, row by row.

    Stored hashes are compared with new ones, so each step here must stay as it is.
    https://www.hackerfactor.com/blog/index.php?/archives/529-Kind-of-Like-That.html
    """
    small = photo.convert("L").resize((_HASHED + 1, _HASHED), Image.Resampling.LANCZOS)
    light = np.asarray(small)
    return np.packbits(light[:, 1:] > light[:, :-1]).tobytes().hex()


def _sharpness(grey: Grey) -> float:
    """The variance of the Laplacian where the picture has most of it.

    By the sharpest tenth of the tiles, because a plain background is asked for and has none; with
    the contrast stretched, because darkness is a fault of its own.
    """
    light = float(np.percentile(grey, 99))
    stretched = grey * min(255.0 / max(light, 1.0), _MOST_STRETCH)
    tiles = (tile for row in _split(_laplacian(stretched), 0) for tile in row)
    # A picture of a few pixels has fewer tiles, or none.
    variances = [float(tile.var()) for tile in tiles if tile.size]
    return float(np.percentile(variances, _SHARPEST)) if variances else 0.0


def _split(edges: Grey, axis: int) -> list[list[Grey]]:
    rows = np.array_split(edges, _TILES, axis=axis)
    return [np.array_split(row, _TILES, axis=1 - axis) for row in rows]


def _laplacian(grey: Grey) -> Grey:
    around = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:]
    return around - 4 * grey[1:-1, 1:-1]


def _light(grey: Grey, box: tuple[float, float, float, float] | None) -> float | None:
    """The mean within a box of fractions: left, top, right, bottom."""
    if box is None:
        return None
    height, width = grey.shape
    left, right = int(box[0] * width), int(np.ceil(box[2] * width))
    top, bottom = int(box[1] * height), int(np.ceil(box[3] * height))
    part = grey[top:bottom, left:right]
    return float(part.mean()) if part.size else None
