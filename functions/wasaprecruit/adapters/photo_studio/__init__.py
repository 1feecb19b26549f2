"""Looks at files and develops photos, with Pillow and a small local detector.

Here files are only recognised and measured; they are decoded in a process of its own.
"""

from collections.abc import Callable
from typing import TypeVar

from pydantic import TypeAdapter

from wasaprecruit.adapters.photo_studio.containers import unpack
from wasaprecruit.adapters.photo_studio.darkroom import Darkroom
from wasaprecruit.adapters.photo_studio.findings import Findings
from wasaprecruit.adapters.photo_studio.limits import Limits
from wasaprecruit.adapters.photo_studio.magic_bytes import sniff
from wasaprecruit.domain.documents.photo import Quality
from wasaprecruit.domain.photos import find_problems
from wasaprecruit.logs import log
from wasaprecruit.ports.media import Developed, FileKind, MediaRefused

T = TypeVar("T")

_FINDINGS = TypeAdapter(Findings)


class PhotoStudio:
    """Implements `ports.Studio`."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._darkroom = Darkroom(limits or Limits())

    def sniff(self, data: bytes) -> FileKind:
        return _read(sniff, data, "not_allowed")

    def develop(self, data: bytes) -> Developed:
        picture = _read(unpack, data, "damaged")
        if picture.moves:
            raise MediaRefused("animated", picture.data)
        findings, original, web, thumbnail = self._darkroom.develop(picture)
        found = _read(_FINDINGS.validate_json, findings, "damaged")
        return Developed(
            original=original,
            web=web,
            thumbnail=thumbnail,
            width=found.width,
            height=found.height,
            quality=_quality(found, len(original)),
            perceptual_hash=found.perceptual_hash,
        )


def _read(reader: Callable[[bytes], T], data: bytes, fault: str) -> T:
    """What a reader makes of the bytes. One that fails refuses them: it would fail again."""
    try:
        return reader(data)
    except (MediaRefused, MemoryError):
        raise
    except Exception as error:
        log("WARNING", "A reader of files failed.", error=type(error).__name__)
        raise MediaRefused(fault) from None


def _quality(found: Findings, size: int) -> Quality:
    measures = found.measures
    return Quality(
        width=measures.width,
        height=measures.height,
        size=size,
        sharpness=measures.sharpness,
        brightness=measures.brightness,
        person=measures.person,
        sensitive=found.sensitive,
        problems=find_problems(measures),
    )
