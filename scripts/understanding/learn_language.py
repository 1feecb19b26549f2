"""Teaches the languages' weights, `functions/wasaprecruit/domain/learned/language.weights`."""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from localstack.paths import ROOT
from understanding.learning import Examples, quantised
from understanding.lines import MESSAGES, Line
from wasaprecruit.domain.languages import LANGUAGES, Language, words_in
from wasaprecruit.domain.learned.language import FEATURES, features
from wasaprecruit.domain.learned.weights import Weights
from wasaprecruit.domain.plain_letters import plain

_SOFTNESS = 0.3
_NAME_COUNTS = 0.3
_BORROWED_COUNTS = 2.0
_WORDS = ROOT / "tests/fixtures/understanding/common"

Example = tuple[str, Language, float]
"""A text, its language, and how much it counts."""


def learned(examples: Examples) -> Weights:
    is_in = [LANGUAGES.index(language) for (language,) in examples.are]
    model = LogisticRegression(C=_SOFTNESS, fit_intercept=False, tol=1e-4, max_iter=500)
    model.fit(examples.table(), is_in, sample_weight=np.asarray(examples.counts))
    nothing = [0.0] * len(LANGUAGES)
    return quantised(list(model.coef_), nothing, nothing, examples)


def examples(lines: Sequence[Line]) -> Examples:
    """The messages, and common words; names and borrowed words are said to be in all languages."""
    told = list(_all(lines))
    return Examples(
        names=LANGUAGES,
        features=[features(words_in(text)) for text, _, _ in told],
        are=[frozenset({language}) for _, language, _ in told],
        counts=[counts for _, _, counts in told],
        width=FEATURES,
    )


def _all(lines: Sequence[Line]) -> Iterator[Example]:
    for text, language, counts in _written(lines):
        yield text, language, counts
        if plain(text) != text.lower():
            # Half of them leave the accents out.
            yield plain(text), language, counts


def _written(lines: Sequence[Line]) -> Iterator[Example]:
    for line in lines:
        if "lang" in line.means:
            # Who asks for another language is answered in that, whatever they write in.
            continue
        yield line.text, line.reply, 1.0
    borrowed = _listed(MESSAGES / "borrowed.txt")
    for language in LANGUAGES:
        for rank, word in enumerate(_listed(_WORDS / f"{language}.txt")):
            if word not in borrowed:
                yield word, language, min(1.5, 10 / math.sqrt(rank + 10))
        yield from ((name, language, _NAME_COUNTS) for name in _names())
        yield from ((word, language, _BORROWED_COUNTS) for word in borrowed)


def _names() -> list[str]:
    return sorted({n for code in LANGUAGES for n in _listed(_WORDS / f"names_{code}.txt")})


def _listed(path: Path) -> list[str]:
    """The words of a file, without the lines that begin with #."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]
