"""Pictures whose end is missing: a few lines may be, half of the picture may not."""

import numpy as np
from PIL import Image

from wasaprecruit.ports.media import MediaRefused

MOST_LOST = 20
"""A part in so many of the rows may be missing."""

# What decoders leave where nothing came: JPEG the middle of its range, the others nothing.
_GREY = 128
_NOTHING = 0
_NEARLY = 1


def refuse_torn(image: Image.Image) -> None:
    """Raises MediaRefused (`damaged`) when more rows are missing than people would overlook."""
    looked_at = max(image.height // MOST_LOST, 1)
    end = image.crop((0, image.height - looked_at, image.width, image.height))
    empty = _GREY if image.format == "JPEG" else _NOTHING
    if not (np.abs(np.asarray(end, dtype=np.int16) - empty) > _NEARLY).any():
        raise MediaRefused("damaged")
