"""What somebody probably means where the rules find nothing; never more than an answer of ours."""

from dataclasses import dataclass
from typing import Literal

from wasaprecruit.domain.learned.meanings import meanings
from wasaprecruit.domain.topics import TOPICS, Topic
from wasaprecruit.domain.understanding.words import Word

Doubt = Literal["stop", "erase"]
"""What the bot had better ask before it does anything."""

_WORDS: tuple[Word, ...] = ("human", "help", "my_data")
"""The words that do nobody harm when they were not meant."""
_DOUBTS: tuple[Doubt, ...] = ("stop", "erase")
_MOST = 2


@dataclass(frozen=True)
class Guess:
    """As in `Understanding`. A doubt stands alone: it is asked about before all else."""

    word: Word | None = None
    topics: tuple[Topic, ...] = ()
    courtesy: bool = False
    doubt: Doubt | None = None

    def __bool__(self) -> bool:
        return self != Guess()


def guess(text: str) -> Guess:
    """What was learned from examples says, where it is sure; the surest topics come first."""
    sure = meanings(text)
    doubts = [doubt for doubt in _DOUBTS if doubt in sure]
    if doubts:
        return Guess(doubt=doubts[0])
    topics = sorted((topic for topic in TOPICS if topic in sure), key=lambda one: -sure[one])
    words = [word for word in _WORDS if word in sure]
    if words and not topics:
        return Guess(word=words[0])
    return Guess(topics=tuple(topics[:_MOST]), courtesy=not topics and "courtesy" in sure)
