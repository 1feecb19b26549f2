"""Teaches the meanings' weights, `functions/wasaprecruit/domain/learned/meanings.weights`."""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from understanding.learning import Examples, quantised
from understanding.lines import Line
from understanding.names import LEARNED, learned_names
from wasaprecruit.domain.learned.meanings import FEATURES, features, share
from wasaprecruit.domain.learned.weights import Weights

PRECISION = 0.9
"""Of what is guessed so much is right, by examples of writers that were not learned from."""

_SOFTNESS = 50.0
_PARTS = 5
_NEVER = 99.0


def learned(examples: Examples) -> Weights:
    table = examples.table([share(found) for found in examples.features])
    parts = np.array(examples.parts)
    weights, biases, enough = [], [], []
    for name in examples.names:
        is_it = np.array([name in names for names in examples.are])
        enough.append(_enough(_foretold(table, is_it, parts), is_it))
        weight, bias = _fitted(table, is_it)
        weights.append(weight)
        biases.append(bias)
    return quantised(weights, biases, enough, examples)


def examples(lines: Sequence[Line]) -> Examples:
    return Examples(
        names=LEARNED,
        features=[features(line.text) for line in lines],
        are=[learned_names(line.text, line.means) for line in lines],
        counts=[1.0] * len(lines),
        width=FEATURES,
        parts=_parts(lines),
    )


def _parts(lines: Sequence[Line]) -> list[int]:
    """All lines of a writer are in one part."""
    writers = sorted({line.writer for line in lines})
    part = {writer: number % _PARTS for number, writer in enumerate(writers)}
    return [part[line.writer] for line in lines]


def _fitted(table: csr_matrix, is_it: np.ndarray) -> tuple[np.ndarray, float]:
    """The weights of the features, and the bias: nothing speaks for what has no example."""
    if not is_it.any():
        return np.zeros(table.shape[1]), 0.0
    model = LogisticRegression(C=_SOFTNESS, solver="liblinear", tol=1e-3, random_state=0)
    model.fit(table, is_it)
    return model.coef_[0], float(model.intercept_[0])


def _foretold(table: csr_matrix, is_it: np.ndarray, parts: np.ndarray) -> np.ndarray:
    """The score of each line by what was learned from other writers."""
    scores = np.zeros(len(is_it))
    for part in range(_PARTS):
        others = parts != part
        weight, bias = _fitted(table[others], is_it[others])
        scores[~others] = table[~others] @ weight + bias
    return scores


def _enough(scores: np.ndarray, is_it: np.ndarray) -> float:
    """The lowest score from which on the guesses are right often enough."""
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(is_it[order]) / np.arange(1, len(order) + 1)
    last = np.flatnonzero((right >= PRECISION) & is_it[order])
    return float(scores[order[last[-1]]]) if len(last) else _NEVER
