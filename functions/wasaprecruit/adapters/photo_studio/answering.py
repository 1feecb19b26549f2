"""What the process that decodes says about a picture."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.adapters.photo_studio.detector import Detector
from wasaprecruit.adapters.photo_studio.developing import develop
from wasaprecruit.logs import log
from wasaprecruit.ports.media import MediaRefused


class Answering:
    """Holds what is loaded once."""

    def __init__(self) -> None:
        self._detector = Detector()
        self._detector.load()

    def answer(self, picture: Picture) -> Sequence[bytes]:
        """`{"fault": …}`, or findings and three pictures. Raises MemoryError."""
        try:
            findings, prints = develop(picture, self._detector)
        except MediaRefused as refused:
            return [_json({"fault": refused.fault})]
        except MemoryError:
            raise
        except Exception as error:
            log("INFO", "A picture could not be developed.", error=type(error).__name__)
            return [_json({"fault": "damaged"})]
        return [_json(asdict(findings)), prints.original, prints.web, prints.thumbnail]


def _json(value: object) -> bytes:
    return json.dumps(value).encode()
