"""From received bytes to pixels, the right way up, with nothing else left of the file."""

from io import BytesIO

import pillow_heif
from PIL import Image, ImageFile

from wasaprecruit.adapters.photo_studio.colours import in_srgb
from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.adapters.photo_studio.torn import refuse_torn
from wasaprecruit.ports.media import MediaRefused

MOST_PIXELS = 40_000_000
"""About 160 MB once decoded. The header tells the size before anything is decoded."""
MOST_HALVED = 64_000_000
"""Phones' largest HEIC, and screenshots of whole pages: decoded as they are, and halved at once."""
MOST_SCALED = 210_000_000
"""Phones' largest JPEG has 201 million; it is made smaller while it is decoded."""

_MOST = {"JPEG": MOST_SCALED, "PNG": MOST_HALVED, "HEIF": MOST_HALVED}
_SCALES = (1, 2, 4, 8)
_HALVED = frozenset({"L", "LA", "RGB", "RGBA"})
# The pixels as they are to be seen, for each orientation that EXIF knows.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ORIENTATION = 0x0112

pillow_heif.register_heif_opener(thumbnails=False)
# The limits are ours.
Image.MAX_IMAGE_PIXELS = None


def open_photo(picture: Picture) -> Image.Image:
    """RGB pixels, at most 40 million. Raises MediaRefused, and whatever decoders raise."""
    with Image.open(BytesIO(picture.data), formats=[picture.format]) as image:
        pixels = image.width * image.height
        if pixels > _MOST.get(picture.format, MOST_PIXELS):
            raise MediaRefused("too_many_pixels")
        try:
            return _decoded(image, picture)
        except (MemoryError, OSError):
            if pixels > MOST_PIXELS:
                # Perhaps for another reason, but a smaller photo may succeed.
                raise MediaRefused("too_many_pixels") from None
            raise


def _decoded(image: ImageFile.ImageFile, picture: Picture) -> Image.Image:
    _draft(image)
    # How much is missing is looked at afterwards. One photo at a time is decoded in this process.
    ImageFile.LOAD_TRUNCATED_IMAGES = not picture.is_whole
    image.load()
    if not picture.is_whole:
        refuse_torn(image)
    turn = _TURNS.get(_orientation(image, picture))
    plain = _halved(in_srgb(_halved(image) if image.mode in _HALVED else image))
    plain.info.clear()
    return plain.transpose(turn) if turn is not None else plain


def _draft(image: ImageFile.ImageFile) -> None:
    """As large as may be: a JPEG can be halved while it is decoded, at a part of the memory."""
    pixels = image.width * image.height
    scale = next(scale for scale in _SCALES if pixels <= MOST_PIXELS * scale**2)
    if scale > 1:
        image.draft(None, (image.width // scale, image.height // scale))


def _halved(image: Image.Image) -> Image.Image:
    if image.width * image.height <= MOST_PIXELS:
        return image
    half = image.reduce(2)
    half.info = image.info
    return half


def _orientation(image: Image.Image, picture: Picture) -> int:
    """Of an AVIF the decoder says it, as if it were EXIF's."""
    if picture.format == "AVIF":
        return int(image.getexif().get(_ORIENTATION, picture.orientation))
    return picture.orientation
