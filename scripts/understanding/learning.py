"""From examples to the weights of a linear model: the same examples always make the same bytes."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from wasaprecruit.domain.learned.weights import Head, Weights

_STEPS = 127
"""The largest whole number that a weight becomes."""


@dataclass(frozen=True)
class Examples:
    """`features` of each example, which of the `names` it is, and how much it `counts`.

    Each part of `parts`, where they are parted, is foretold from the others.
    """

    names: tuple[str, ...]
    features: Sequence[Sequence[int]]
    are: Sequence[frozenset[str]]
    counts: Sequence[float]
    width: int
    parts: Sequence[int] = ()

    def table(self, share: Sequence[float] | None = None) -> csr_matrix:
        """One row for each example; each of its features counts `share`, 1 where none is given."""
        ends = np.cumsum([0, *map(len, self.features)])
        columns = np.fromiter((one for row in self.features for one in row), np.int32, ends[-1])
        shares = np.repeat(share if share is not None else np.ones(len(ends) - 1), np.diff(ends))
        return csr_matrix((shares, columns, ends), shape=(len(ends) - 1, self.width))

    def digest(self) -> str:
        """Of all that the weights depend on: other examples, or features, have another one."""
        seen = hashlib.sha256(repr((self.names, self.width, list(self.parts))).encode())
        for features, are, counts in zip(self.features, self.are, self.counts, strict=True):
            seen.update(repr((list(features), sorted(are), counts)).encode())
        return seen.hexdigest()


def quantised(
    weights: Sequence[np.ndarray], biases: Sequence[float], enough: Sequence[float], of: Examples
) -> Weights:
    columns = [np.asarray(one) for one in weights]
    scales = [float(np.abs(one).max()) / _STEPS or 1.0 for one in columns]
    rows = np.stack([np.rint(one / scale) for one, scale in zip(columns, scales, strict=True)], 1)
    head = Head(
        names=of.names,
        scales=tuple(float(f"{scale:.6g}") for scale in scales),
        biases=tuple(round(bias, 4) for bias in biases),
        enough=tuple(round(one, 4) for one in enough),
        learned_from=of.digest(),
    )
    return Weights(head, rows.astype(np.int8).tobytes())
