"""What a message may mean where the rules find nothing, by its words and their letters."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from zlib import crc32

from wasaprecruit.domain.learned.weights import Weights, read_weights
from wasaprecruit.domain.plain_letters import plain

FEATURES = 1 << 15
"""Rows of the model: each word and each run of letters is hashed into one of them."""

LONGEST = 600
"""Characters that are looked at."""

UNLIKELY = -4.5
"""Log odds (about 1 in 90) below which a meaning is taken to be unlikely."""

_RUN = 4
_TOKEN = re.compile(r"[a-z]+|[0-9]|[?!]|[^\x00-\x7f]")


@dataclass(frozen=True)
class Opinion:
    """Meanings that are `sure`, by how far they are above the threshold, and `unlikely` ones."""

    sure: Mapping[str, float]
    unlikely: frozenset[str]


def meanings(text: str) -> Opinion:
    model = _model()
    found = features(text)
    scores = model.scores(found, share(found))
    each = list(zip(model.head.names, scores, model.head.enough, strict=True))
    return Opinion(
        sure={name: score - enough for name, score, enough in each if score >= enough},
        unlikely=frozenset(name for name, score, _ in each if score < UNLIKELY),
    )


def share(found: Sequence[int]) -> float:
    """The weight of each feature, so that long messages do not score more than short ones."""
    return len(found) ** -0.5 if found else 0.0


def features(text: str) -> list[int]:
    """The rows of the words, pairs of words or of their beginnings, and runs of four letters."""
    tokens = _TOKEN.findall(plain(text[:LONGEST])[:LONGEST])
    return sorted({crc32(one.encode()) % FEATURES for one in _signs(tokens)})


def _signs(tokens: list[str]) -> Iterator[str]:
    for first, second in pairwise(["^", *tokens, "$"]):
        yield f"{first}+{second}"
        yield f"{first[:_RUN]}~{second[:_RUN]}"
    for token in tokens:
        yield f"={token}"
        framed = f" {token} "
        for start in range(len(framed) - _RUN + 1):
            yield framed[start : start + _RUN]


@cache
def _model() -> Weights:
    return read_weights("meanings")
