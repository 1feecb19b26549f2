"""What makes a photo usable, and where photos and files are kept.

docs/photos.md says how the thresholds were found.
"""

import re
from dataclasses import dataclass

from wasaprecruit.domain.documents.photo import PhotoPaths, PhotoProblem

SHORT_SIDE = 400
LONG_SIDE = 600
"""Pixels that a photo needs at least."""
DARK_MEAN = 40.0
DARK_HIGHLIGHTS = 110.0
"""Too dark when the mean and the bright parts are both below: dark clothes are no fault."""
BRIGHT_FACE = 225.0
BRIGHT_MEAN = 190.0
"""Too bright when the face is, or the whole where no person is found: a white wall is no fault."""
SHARPNESS = 25.0
"""Blurred when below."""
NEAR_DUPLICATE_BITS = 6
"""Photos whose hashes differ in at most so many of 64 bits look alike."""

_SENT = "sent/"
_SHA = r"[0-9a-f]{64}"
_NAME = re.compile(
    rf"photos/{_SHA}/(original\.jpg|web\.webp|thumbnail\.webp)|(files|sent)/{_SHA}\.\w+"
)
_HEARD = frozenset("ogg mp3 m4a aac amr wav flac aiff caf weba".split())
_SHOWN_BY_BROWSERS = frozenset(
    "jpg jpeg png webp gif bmp ogg mp3 m4a aac wav flac weba mp4 3gp mov webm ogv pdf".split()
)


@dataclass(frozen=True)
class Measures:
    """What is measured of a photo. Light is luminance from 0 to 255.

    `highlights` is what 5% of the pixels exceed; `face` is the mean of the clearest face.
    """

    width: int
    height: int
    sharpness: float
    brightness: float
    highlights: float
    face: float | None
    person: bool


def find_problems(measures: Measures) -> list[PhotoProblem]:
    """What is wrong with a photo, the most important first."""
    found: dict[PhotoProblem, bool] = {
        "too_small": _is_small(measures),
        "too_dark": measures.brightness < DARK_MEAN and measures.highlights < DARK_HIGHLIGHTS,
        "too_bright": _is_bright(measures),
        "blurred": measures.sharpness < SHARPNESS,
        "nobody": not measures.person,
    }
    return [problem for problem, is_found in found.items() if is_found]


def _is_small(measures: Measures) -> bool:
    short, long = sorted((measures.width, measures.height))
    return short < SHORT_SIDE or long < LONG_SIDE


def _is_bright(measures: Measures) -> bool:
    if measures.face is not None:
        return measures.face > BRIGHT_FACE
    return not measures.person and measures.brightness > BRIGHT_MEAN


def are_alike(one: str, other: str) -> bool:
    """Whether two perceptual hashes (64 bits in hexadecimal) are of nearly the same picture."""
    return (int(one, 16) ^ int(other, 16)).bit_count() <= NEAR_DUPLICATE_BITS


def photo_paths(aspirant_id: str, photo_id: str) -> PhotoPaths:
    """The names of a photo's objects in the bucket."""
    folder = photo_folder(aspirant_id, photo_id)
    return PhotoPaths(
        original=f"{folder}original.jpg",
        web=f"{folder}web.webp",
        thumbnail=f"{folder}thumbnail.webp",
    )


def photo_folder(aspirant_id: str, photo_id: str) -> str:
    """The prefix of one photo's objects."""
    return f"{folder_of(aspirant_id)}photos/{photo_id}/"


def file_name(aspirant_id: str, sha256: str, extension: str) -> str:
    """The name of any other file's object."""
    return f"{folder_of(aspirant_id)}files/{sha256}.{extension}"


def sent_name(aspirant_id: str, sha256: str, extension: str) -> str:
    """The name of the object of a file that we sent to this person."""
    return f"{folder_of(aspirant_id)}{_SENT}{sha256}.{extension}"


def is_sent_to(aspirant_id: str, name: str) -> bool:
    """Whether an object is a file that we sent: it says nothing of them that we do not know."""
    return name.startswith(f"{folder_of(aspirant_id)}{_SENT}")


def upload_name(aspirant_id: str, upload_id: str) -> str:
    """Of a file that was handed over and not sent yet. The bucket removes it after a day."""
    return f"uploads/{aspirant_id}/{upload_id}"


def is_object_of(aspirant_id: str, name: str) -> bool:
    """Whether this has the form of a name of one of this person's objects."""
    folder = folder_of(aspirant_id)
    return name.startswith(folder) and bool(_NAME.fullmatch(name.removeprefix(folder)))


def is_original(name: str) -> bool:
    """Whether an object is a photo as it was sent, not one of the sizes made of it."""
    return name.endswith("/original.jpg")


def is_sound_of(name: str) -> bool:
    """Whether an object is a voice note or other sound, by its extension, which we chose."""
    return name.rpartition(".")[2] in _HEARD


def download_name(name: str) -> str | None:
    """The name under which a browser saves the object; None if it shows or plays it itself."""
    extension = name.rpartition(".")[2]
    return None if extension in _SHOWN_BY_BROWSERS else f"file.{extension}"


def folder_of(aspirant_id: str) -> str:
    """The prefix of all objects of this person, and of no other's."""
    return f"aspirants/{aspirant_id}/"


def folders_from(aspirant_id: str) -> tuple[str, str]:
    """The prefixes of what this person sent, and not of what was sent to them."""
    folder = folder_of(aspirant_id)
    return f"{folder}photos/", f"{folder}files/"
