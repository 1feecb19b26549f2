"""Whether somebody can be seen: NudeNet's small model, on this machine.

https://github.com/notAI-tech/NudeNet, version 3; its labels say more than we want to know. What it
says about bodies and sexes is dropped here: all that leaves is where the clearest face is, whether
there is a person, and whether the photo should be covered.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

PERSON_SCORE = 0.3
"""Low on purpose: to tell somebody that nobody can be seen is unkind when it is wrong."""
SENSITIVE_SCORE = 0.4
"""Low on purpose: to see a covered photo costs a recruiter one click."""

_MODEL = "320n.onnx"
_THREADS = 2
_LOOKED_AT = 960
_RESOLUTIONS = (320, 512)
"""Of the model's input: the second, slower look finds who stands far away."""
_SENSITIVE = frozenset(
    {
        "FEMALE_BREAST_EXPOSED",
        "MALE_BREAST_EXPOSED",
        "FEMALE_GENITALIA_EXPOSED",
        "MALE_GENITALIA_EXPOSED",
        "BUTTOCKS_EXPOSED",
        "ANUS_EXPOSED",
    }
)


@dataclass(frozen=True)
class Seen:
    """`face` is the clearest one, in fractions of the photo: left, top, right, bottom."""

    person: bool
    sensitive: bool
    face: tuple[float, float, float, float] | None


_NOTHING = Seen(person=False, sensitive=False, face=None)


class Detector:
    """Loads its model at the first photo, or when told to."""

    def __init__(self) -> None:
        self._models: dict[int, Any] = {}
        self._session: Any = None

    def load(self) -> None:
        for resolution in _RESOLUTIONS:
            self._model(resolution)

    def look(self, photo: Image.Image) -> Seen:
        small = photo.copy()
        small.thumbnail((_LOOKED_AT, _LOOKED_AT))
        blue_first = np.ascontiguousarray(np.asarray(small)[:, :, ::-1])
        seen = _NOTHING
        for resolution in _RESOLUTIONS:
            seen = interpret(self._model(resolution).detect(blue_first), small.size)
            if seen.person:
                break
        return seen

    def _model(self, resolution: int) -> Any:
        if resolution not in self._models:
            # A second of start-up that tests of what is seen need not pay for.
            from nudenet import NudeDetector  # noqa: PLC0415

            model = NudeDetector(inference_resolution=resolution)
            model.onnx_session = self._session = self._session or _frugal_session()
            self._models[resolution] = model
        return self._models[resolution]


def _frugal_session() -> Any:
    """Of the same model for every resolution, with as many threads on every machine."""
    import nudenet  # noqa: PLC0415
    import onnxruntime  # noqa: PLC0415

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _THREADS
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(Path(nudenet.__file__).parent / _MODEL), options)


def interpret(found: list[dict[str, Any]], size: tuple[int, int]) -> Seen:
    """What may be known of the model's detections in a photo of this size."""
    faces = [one for one in found if one["class"].startswith("FACE_")]
    clearest = max(faces, key=lambda one: one["score"], default=None)
    return Seen(
        person=any(one["score"] >= PERSON_SCORE for one in found),
        sensitive=any(
            one["class"] in _SENSITIVE and one["score"] >= SENSITIVE_SCORE for one in found
        ),
        face=_fractions(clearest["box"], size) if clearest else None,
    )


def _fractions(box: list[int], size: tuple[int, int]) -> tuple[float, float, float, float]:
    left, top, width, height = box
    return (
        left / size[0],
        top / size[1],
        (left + width) / size[0],
        (top + height) / size[1],
    )
