"""What is known of a developed photo; the process that decodes says it in JSON."""

from dataclasses import dataclass

from wasaprecruit.domain.photos import Measures


@dataclass(frozen=True)
class Findings:
    """`width` and `height` are those of the web picture."""

    width: int
    height: int
    measures: Measures
    sensitive: bool
    perceptual_hash: str
