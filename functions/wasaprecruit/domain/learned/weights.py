"""A linear model and its file: one line of JSON, then a row of bytes for each feature."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from importlib import resources
from operator import add
from typing import Literal

Model = Literal["language", "meanings"]


@dataclass(frozen=True)
class Head:
    """The file's first line.

    `scales` turn the rows' whole numbers, -127 to 127, into weights, by name; `biases` are added,
    and a score of at least `enough` means yes. `learned_from` is the digest of the examples.
    """

    names: tuple[str, ...]
    scales: tuple[float, ...]
    biases: tuple[float, ...]
    enough: tuple[float, ...]
    learned_from: str


@dataclass(frozen=True)
class Weights:
    """`rows` holds a signed byte for each of the names, feature by feature."""

    head: Head
    rows: bytes

    @cached_property
    def _signed(self) -> memoryview:
        return memoryview(self.rows).cast("b")

    def scores(self, features: Sequence[int], share: float = 1.0) -> list[float]:
        """By name, in the order of `head.names`; `share` is what each feature counts."""
        sums = self._sums(features)
        parts = zip(sums, self.head.scales, self.head.biases, strict=True)
        return [total * scale * share + bias for total, scale, bias in parts]

    def _sums(self, features: Iterable[int]) -> list[int]:
        width, rows = len(self.head.names), self._signed
        sums = [0] * width
        for feature in features:
            at = feature * width
            sums = list(map(add, sums, rows[at : at + width]))
        return sums

    def written(self) -> bytes:
        return json.dumps(asdict(self.head)).encode() + b"\n" + self.rows


def read_weights(name: Model) -> Weights:
    """The model in `<name>.weights` beside this module."""
    file = resources.files("wasaprecruit.domain.learned") / f"{name}.weights"
    return parsed(file.read_bytes())


def parsed(written: bytes) -> Weights:
    head, _, rows = written.partition(b"\n")
    told = json.loads(head)
    parts = {key: tuple(value) for key, value in told.items() if isinstance(value, list)}
    return Weights(Head(**{**told, **parts}), rows)
