"""Brings a picture's pixels into sRGB, with white behind what is transparent."""

from io import BytesIO

import numpy as np
from PIL import Image, ImageCms

_SIXTEEN_BITS = frozenset({"I", "I;16", "I;16B", "I;16L"})
_SEE_THROUGH = frozenset({"RGBA", "LA", "PA", "RGBa", "La"})
# What is left of a picture without its transparency, by its mode; a profile is about these.
_OPAQUE = {"LA": "L", "La": "L", "L": "L"}
_SRGB = ImageCms.createProfile("sRGB")


def in_srgb(image: Image.Image) -> Image.Image:
    """RGB, by the profile if there is one that can be used; what is see-through becomes white."""
    if image.mode in _SIXTEEN_BITS:
        return Image.fromarray(_eight_bits(image)).convert("RGB")
    if image.mode in _SEE_THROUGH or "transparency" in image.info:
        return _on_white(image)
    opaque = image.convert("RGB") if image.mode == "P" else image
    return _coloured(opaque, image.info.get("icc_profile"))


def _eight_bits(image: Image.Image) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    return (np.asarray(image) >> 8).clip(0, 255).astype(np.uint8)


def _on_white(image: Image.Image) -> Image.Image:
    clear = image if image.mode == "RGBA" else image.convert("RGBA")
    opaque = clear.convert(_OPAQUE.get(image.mode, "RGB"))
    paper = Image.new("RGB", image.size, "white")
    paper.paste(_coloured(opaque, image.info.get("icc_profile")), mask=clear.getchannel("A"))
    return paper


def _coloured(image: Image.Image, profile: object) -> Image.Image:
    """Colours as their profile means them, or as they are where it says nothing that holds."""
    shown = _by_profile(image, profile) if isinstance(profile, bytes) and profile else None
    if shown is None:
        # No copy of what is plain already: 40 million pixels are 160 MB.
        return image if image.mode == "RGB" else image.convert("RGB")
    return shown


def _by_profile(image: Image.Image, profile: bytes) -> Image.Image | None:
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        return ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
