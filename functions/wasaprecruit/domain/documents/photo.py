"""`aspirants/{id}/photos/{photoId}`: a photo and what a machine can tell of it."""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.model import Model, Timestamp

PhotoProblem = Literal["too_small", "too_dark", "too_bright", "blurred", "nobody", "duplicate"]
"""Faults of a photo that the bot may mention; none is about the body."""


class PhotoPaths(Model):
    """Names of objects in the photos' bucket."""

    original: str
    web: str
    thumbnail: str


class Quality(Model):
    """What a machine can tell of a photo, none of it about the body.

    `width` and `height` in pixels and `size` in bytes are the original's; `sharpness` is the
    variance of the Laplacian at a common size, `brightness` the mean luminance from 0 to 255.
    `person`: somebody can be seen. `sensitive`: to be covered until a recruiter asks to see it.
    """

    width: int
    height: int
    size: int
    sharpness: float
    brightness: float
    person: bool
    sensitive: bool = False
    problems: list[PhotoProblem] = Field(default_factory=list)


class Photo(Model):
    """`aspirants/{id}/photos/{photoId}`; the id is the SHA-256 of the original's bytes.

    `slot` is its place in the checklist, None for a photo beyond it or one with problems. Once a
    recruiter has confirmed or corrected it, `slot_by` is their uid. `best`: they marked it so.
    `perceptual_hash` is a 64-bit difference hash in hexadecimal; `similar_to` names another photo
    of the same person that looks alike. `width` and `height` are those of the web size.
    """

    slot: str | None = None
    slot_by: str | None = None
    best: bool = False
    quality: Quality
    width: int
    height: int
    paths: PhotoPaths
    content_type: str
    perceptual_hash: str
    similar_to: str | None = None
    message_id: str
    created_at: Timestamp
