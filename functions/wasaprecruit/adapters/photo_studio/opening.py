"""From received bytes to pixels in sRGB, the right way up, with nothing else left of the file."""

from io import BytesIO

import numpy as np
import pillow_heif
from PIL import Image, ImageCms

from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.ports import MediaRefused

MOST_PIXELS = 40_000_000
"""About 160 MB once decoded. The header tells the size before anything is decoded."""

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
_SIXTEEN_BITS = frozenset({"I", "I;16", "I;16B", "I;16L"})
_SEE_THROUGH = frozenset({"RGBA", "LA", "PA", "RGBa", "La"})
_SRGB = ImageCms.createProfile("sRGB")

pillow_heif.register_heif_opener(thumbnails=False)


def open_photo(picture: Picture) -> Image.Image:
    """RGB pixels, at most 40 million. Raises MediaRefused, and whatever decoders raise."""
    try:
        with Image.open(BytesIO(picture.data), formats=[picture.format]) as image:
            if image.width * image.height > MOST_PIXELS:
                raise MediaRefused("too_many_pixels")
            image.load()
            return _plain(image, picture.orientation)
    except Image.DecompressionBombError:
        raise MediaRefused("too_many_pixels") from None


def _plain(image: Image.Image, orientation: int) -> Image.Image:
    turn = _TURNS.get(orientation)
    plain = _in_srgb(image)
    plain.info.clear()
    return plain.transpose(turn) if turn is not None else plain


def _in_srgb(image: Image.Image) -> Image.Image:
    if image.mode in _SIXTEEN_BITS:
        return Image.fromarray(_eight_bits(image)).convert("RGB")
    if image.mode in _SEE_THROUGH or "transparency" in image.info:
        return _on_white(image)
    return _by_profile(image) or image.convert("RGB")


def _eight_bits(image: Image.Image) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    return (np.asarray(image) >> 8).clip(0, 255).astype(np.uint8)


def _on_white(image: Image.Image) -> Image.Image:
    clear = image.convert("RGBA")
    paper = Image.new("RGB", clear.size, "white")
    paper.paste(clear, mask=clear.getchannel("A"))
    return paper


def _by_profile(image: Image.Image) -> Image.Image | None:
    """Colours as their profile means them; None without a profile that can be used."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode == "P":
        return None
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        return ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
