"""How much the words of a message speak for each language, by their runs of letters."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from zlib import crc32

from wasaprecruit.domain.learned.weights import Weights, read_weights

FEATURES = 1 << 14
"""Rows of the model: each run of letters is hashed into one of them."""

_LONGEST_RUN = 4
_LONGEST_WORD = 64
_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?!\w)")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")


def leanings(words: frozenset[str]) -> dict[str, float]:
    """Log odds by language; all 0 when there are no words."""
    model = _model()
    return dict(zip(model.head.names, model.scores(features(words)), strict=True))


def letters_of(text: str) -> frozenset[str]:
    """The distinct words in small letters with their accents; words with digits are left out."""
    # Word by word: bringing a run of n accents into their order takes n² steps.
    starts = " ".join(_composed(word[:_LONGEST_WORD]) for word in text.split())
    return frozenset(_DRAWN_OUT.sub(r"\1\1", word) for word in _WORD.findall(starts.lower()))


def _composed(word: str) -> str:
    return unicodedata.normalize("NFKC", word)[: len(word)]


def features(words: frozenset[str]) -> list[int]:
    """The rows of the words and of their runs of one to four letters."""
    return sorted({crc32(run.encode()) % FEATURES for word in words for run in _runs(word)})


def _runs(word: str) -> Iterator[str]:
    framed = f" {word} "
    yield framed
    for length in range(1, _LONGEST_RUN + 1):
        for start in range(len(framed) - length + 1):
            yield framed[start : start + length]


@cache
def _model() -> Weights:
    return read_weights("language")
