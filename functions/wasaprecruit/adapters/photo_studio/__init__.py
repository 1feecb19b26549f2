"""Looks at files and develops photos, with Pillow and a small local detector."""

from io import BytesIO
from threading import Lock

from PIL import Image

from wasaprecruit.adapters.photo_studio.detector import Detector, Seen
from wasaprecruit.adapters.photo_studio.measuring import measure, perceptual_hash
from wasaprecruit.adapters.photo_studio.opening import open_photo
from wasaprecruit.adapters.photo_studio.signatures import sniff
from wasaprecruit.domain.aspirants import Quality
from wasaprecruit.domain.photos import find_problems
from wasaprecruit.ports import Developed, FileKind

WEB_SIDE = 1600
THUMBNAIL_SIDE = 480
"""Pixels on the long side at most; the thumbnail is sharp at 240 on a 2x screen."""
_JPEG_QUALITY = 95
_WEB_QUALITY = 82
_THUMBNAIL_QUALITY = 78


class PhotoStudio:
    """Implements `ports.Studio`. One photo at a time, so that memory stays bounded."""

    def __init__(self) -> None:
        self._detector = Detector()
        self._bench = Lock()

    def sniff(self, data: bytes) -> FileKind:
        return sniff(data)

    def develop(self, data: bytes) -> Developed:
        with self._bench:
            photo = open_photo(data)
            web = _smaller(photo, WEB_SIDE)
            seen = self._detector.look(web)
            original = _encode(photo, "JPEG", _JPEG_QUALITY, subsampling=0)
            return Developed(
                original=original,
                web=_encode(web, "WEBP", _WEB_QUALITY),
                thumbnail=_encode(_smaller(web, THUMBNAIL_SIDE), "WEBP", _THUMBNAIL_QUALITY),
                width=web.width,
                height=web.height,
                quality=_quality(web, photo.size, len(original), seen),
                perceptual_hash=perceptual_hash(web),
            )


def _quality(web: Image.Image, size: tuple[int, int], bytes_: int, seen: Seen) -> Quality:
    measures = measure(web, size, seen)
    return Quality(
        width=measures.width,
        height=measures.height,
        size=bytes_,
        sharpness=measures.sharpness,
        brightness=measures.brightness,
        person=seen.person,
        sensitive=seen.sensitive,
        problems=find_problems(measures),
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
