"""From received bytes to pixels in sRGB, the right way up, with nothing else left of the file."""

import struct
import zlib
from io import BytesIO

import numpy as np
import pillow_heif
from PIL import Image, ImageCms, ImageOps

from wasaprecruit.ports import MediaRefused

MOST_BYTES = 16 * 1024 * 1024
MOST_PIXELS = 40_000_000
"""About 160 MB once decoded. The header tells the size before anything is decoded."""

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "HEIF")
# A HEIC file holds thumbnails and depth maps beside its primary picture, a JPEG previews.
_CAN_MOVE = frozenset({"PNG", "WEBP", "GIF"})
_TOO_MANY_PIXELS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
_DAMAGED = (OSError, SyntaxError, ValueError, EOFError, RuntimeError, struct.error, zlib.error)
_SIXTEEN_BITS = frozenset({"I", "I;16", "I;16B", "I;16L"})
_SEE_THROUGH = frozenset({"RGBA", "LA", "PA", "RGBa", "La"})
_SRGB = ImageCms.createProfile("sRGB")

pillow_heif.register_heif_opener(thumbnails=False)


def open_photo(data: bytes) -> Image.Image:
    """RGB pixels, at most 40 million. Raises MediaRefused."""
    if len(data) > MOST_BYTES:
        raise MediaRefused("too_large")
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as image:
            _check(image)
            image.load()
            return _plain(image)
    except _TOO_MANY_PIXELS as error:
        raise MediaRefused("too_many_pixels") from error
    except _DAMAGED as error:
        raise MediaRefused("damaged") from error


def _check(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise MediaRefused("too_many_pixels")
    if image.format in _CAN_MOVE and getattr(image, "n_frames", 1) > 1:
        raise MediaRefused("animated")


def _plain(image: Image.Image) -> Image.Image:
    """Orientation first: it stands in the metadata that goes."""
    ImageOps.exif_transpose(image, in_place=True)
    plain = _in_srgb(image)
    plain.info.clear()
    return plain


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
