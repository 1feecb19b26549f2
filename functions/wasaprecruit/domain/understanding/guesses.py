"""Guesses what a message means, by a model that was learned from examples."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, get_args

from wasaprecruit.domain.learned.meanings import Opinion, meanings
from wasaprecruit.domain.topics import MATTERS, TOPICS, Topic
from wasaprecruit.domain.understanding.cries import CRIES, Cry
from wasaprecruit.domain.understanding.keywords import Keyword

Doubt = Literal["stop", "erase", "return"]
"""What the bot asks about before it acts; `return` is the way back after a STOP."""

_KEYWORDS: tuple[Keyword, ...] = ("human", "help", "my_data")
"""Those that harm nobody when they were not meant."""
_DOUBTS: tuple[Doubt, ...] = get_args(Doubt)
_ASKED_FIRST = frozenset({"stop", "erase"})
_MOST = 3
_CERTAIN = 1.5
"""Log odds above the threshold from which a guess is certain."""
_ALIKE: Mapping[Topic, frozenset[str]] = {
    "trouble": frozenset({"trouble", "photo_trouble"}),
    "photo_trouble": frozenset({"trouble", "photo_trouble"}),
    "bot": frozenset({"bot", "human"}),
}
"""Topics that differ by a word or two: one is unlikely only if all are."""


@dataclass(frozen=True)
class Guess:
    """Fields as in `Understanding`. `certain` topics count even where the rules found something.

    `unlikely` topics are dropped even if the rules found them. A doubt about STOP or erasure comes
    without topics: the bot asks about it before anything else.
    """

    keyword: Keyword | None = None
    topics: tuple[Topic, ...] = ()
    courtesy: bool = False
    doubt: Doubt | None = None
    cry: Cry | None = None
    certain: frozenset[Topic] = frozenset()
    unlikely: frozenset[Topic] = frozenset()

    def __bool__(self) -> bool:
        return any((self.keyword, self.topics, self.courtesy, self.doubt, self.cry))

    @property
    def matters(self) -> tuple[Topic, ...]:
        """The topics that a recruiter has to handle."""
        return tuple(topic for topic in self.topics if topic in MATTERS)

    @property
    def beside(self) -> "Guess":
        """The part that counts where the rules found something."""
        return replace(self, topics=tuple(one for one in self.topics if one in self.certain))


def guess(text: str) -> Guess:
    """What the model is sure of; the surest topics come first."""
    found = meanings(text)
    cry = next((cry for cry in CRIES if found.sure.get(cry, -1) >= _CERTAIN), None)
    unlikely = frozenset(topic for topic in TOPICS if _is_unlikely(topic, found))
    doubt = next((doubt for doubt in _DOUBTS if doubt in found.sure), None)
    if doubt in _ASKED_FIRST:
        return Guess(doubt=doubt, cry=cry, unlikely=unlikely)
    topics = _surest(found.sure)
    keywords = [one for one in _KEYWORDS if one in found.sure]
    return Guess(
        keyword=keywords[0] if keywords and not topics else None,
        topics=topics,
        courtesy=not (topics or keywords or doubt) and "courtesy" in found.sure,
        doubt=doubt,
        cry=cry,
        certain=frozenset(topic for topic in topics if found.sure[topic] >= _CERTAIN),
        unlikely=unlikely,
    )


def _surest(sure: Mapping[str, float]) -> tuple[Topic, ...]:
    return tuple(sorted((one for one in TOPICS if one in sure), key=lambda one: -sure[one])[:_MOST])


def _is_unlikely(topic: Topic, found: Opinion) -> bool:
    return found.unlikely >= _ALIKE.get(topic, frozenset({topic}))
