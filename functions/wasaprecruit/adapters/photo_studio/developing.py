"""From a picture to the three that are kept, and what is known of it."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.adapters.photo_studio.detector import Detector
from wasaprecruit.adapters.photo_studio.findings import Findings
from wasaprecruit.adapters.photo_studio.measuring import measure_photo, perceptual_hash
from wasaprecruit.adapters.photo_studio.opening import open_photo

WEB_SIDE = 1600
THUMBNAIL_SIDE = 480
"""Pixels on the long side at most; the thumbnail is sharp at 240 on a 2x screen."""
_JPEG_QUALITY = 95
_WEB_QUALITY = 82
_THUMBNAIL_QUALITY = 78


@dataclass(frozen=True)
class Prints:
    """A JPEG in full size, and two WebP."""

    original: bytes
    web: bytes
    thumbnail: bytes


def develop(picture: Picture, detector: Detector) -> tuple[Findings, Prints]:
    """Raises MediaRefused, and whatever decoders raise."""
    photo = open_photo(picture)
    web = _smaller(photo, WEB_SIDE)
    seen = detector.look(web)
    findings = Findings(
        width=web.width,
        height=web.height,
        measures=measure_photo(web, photo.size, seen),
        sensitive=seen.sensitive,
        perceptual_hash=perceptual_hash(web),
    )
    return findings, Prints(
        original=_encode(photo, "JPEG", _JPEG_QUALITY, subsampling=0),
        web=_encode(web, "WEBP", _WEB_QUALITY),
        thumbnail=_encode(_smaller(web, THUMBNAIL_SIDE), "WEBP", _THUMBNAIL_QUALITY),
    )


def _smaller(photo: Image.Image, longest: int) -> Image.Image:
    # Not `thumbnail` of a copy: a copy of 40 million pixels is 160 MB.
    scale = min(longest / max(photo.size), 1.0)
    width, height = (max(round(side * scale), 1) for side in photo.size)
    return photo.resize((width, height), Image.Resampling.LANCZOS)


def _encode(photo: Image.Image, name: str, quality: int, **options: int) -> bytes:
    buffer = BytesIO()
    photo.save(buffer, name, quality=quality, **options)
    return buffer.getvalue()
