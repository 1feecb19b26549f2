"""Many phrases, indexed by word, so that only those that a text may contain are compiled."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain

from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding.phrases import needed_words, one_pattern


class Phrases:
    """Thousands of phrases by topic. Compiling all of them would add a second to a cold start.

    Every phrase has a part that may not be missing. The words of its most telling part are looked
    up in the text first, which leaves some twenty of ten thousand phrases to be tried.
    """

    def __init__(self, phrases: Mapping[Topic, Iterable[str]]) -> None:
        self.phrases = {topic: tuple(each) for topic, each in phrases.items()}
        self._by_word = defaultdict[str, list[tuple[Topic, str]]](list)
        self._by_beginning = defaultdict[str, list[tuple[Topic, str]]](list)
        for topic, each in self.phrases.items():
            for phrase in each:
                self._add(topic, phrase)

    def search(self, text: str) -> Iterator[tuple[Topic, re.Match[str]]]:
        """What is meant anywhere in a sentence that ends with a space, and where."""
        for topic, phrase in self._possible(text):
            yield from ((topic, found) for found in _made(phrase).finditer(text))

    def fits(self, text: str) -> Iterator[Topic]:
        """What is meant by the text as a whole."""
        possible = self._possible(text)
        return (topic for topic, phrase in possible if _made(phrase).fullmatch(text))

    def _add(self, topic: Topic, phrase: str) -> None:
        for word in needed_words(phrase):
            by = self._by_beginning if word.endswith("~") else self._by_word
            by[word.removesuffix("~")].append((topic, phrase))

    def _possible(self, text: str) -> Iterable[tuple[Topic, str]]:
        words = set(text.split())
        known = (self._by_word[word] for word in words if word in self._by_word)
        begun = (
            phrases
            for beginning, phrases in self._by_beginning.items()
            if any(word.startswith(beginning) for word in words)
        )
        return dict.fromkeys(chain.from_iterable(chain(known, begun)))


@cache
def _made(phrase: str) -> re.Pattern[str]:
    return one_pattern(phrase)
