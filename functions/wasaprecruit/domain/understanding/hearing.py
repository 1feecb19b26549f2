"""Splits a message into sentences of plain words, in each language's spelling."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.plain_letters import plain
from wasaprecruit.domain.understanding.clauses import clauses
from wasaprecruit.domain.understanding.rules import Rules, all_rules, rules

LONGEST = 1000
"""Characters of a message that are read."""

_QUOTES = "'`\u2019\u00b4"
_APOSTROPHE = re.compile(rf"(?<=[^\W\d])[{_QUOTES}](?=[^\W\d])")
_MARKS = '*~"\u00ab\u00bb\u201c\u201d\u201e'
"""Signs of bold, struck-out and quoted words: they do not end a sentence."""
_BETWEEN_WORDS = re.compile(rf"[\s_/:={_QUOTES}{_MARKS}-]+")
_BETWEEN_SENTENCES = re.compile(rf"\n|(?<![0-9])[.,]|[.,](?![0-9])|[^\w\s.,/:=%{_QUOTES}{_MARKS}-]")
_DRAWN_OUT = re.compile(r"([^\W\d])\1{2,}")
_SHORTEST_WITH_TYPO = 6


@dataclass(frozen=True)
class Sentences:
    """The sentences of a message in one language's spelling, each word followed by a space.

    `as_written` is the whole message before typos were corrected.
    """

    rules: Rules
    each: tuple[str, ...]
    as_written: str

    @property
    def whole(self) -> str:
        return "".join(self.each)

    @cached_property
    def bares(self) -> Mapping[str, str]:
        """Each sentence without courtesies."""
        return {sentence: self.rules.courtesies.sub("", sentence) for sentence in self.each}

    @cached_property
    def clauses(self) -> Mapping[str, tuple[tuple[int, str], ...]]:
        """Each sentence's clauses and where they begin (see `clauses`)."""
        return {sentence: tuple(clauses(sentence, self.rules)) for sentence in self.each}

    @cached_property
    def bare(self) -> str:
        """The whole message without courtesies."""
        return self.rules.courtesies.sub("", self.whole)

    @cached_property
    def bare_as_written(self) -> str:
        return self.rules.courtesies.sub("", self.as_written)

    @property
    def is_slip(self) -> bool:
        """Whether the message is a single word with a typo in it."""
        return self.as_written != self.whole and len(self.as_written.split()) == 1


SentencesByLanguage = Mapping[Language, Sentences]
"""One message as each language would spell it: nobody knows yet which one it is in."""


def hear(text: str) -> SentencesByLanguage:
    """The sentences in the first LONGEST characters, by language."""
    # "3°" is typed for "3º".
    letters = plain_start(_APOSTROPHE.sub("", text[:LONGEST].replace("°", "º")))
    split = [_words(sentence) for sentence in _BETWEEN_SENTENCES.split(letters)]
    said = [words for words in split if words]
    return {each.language: _sentences(said, each) for each in all_rules()}


def _sentences(said: list[list[str]], rules: Rules) -> Sentences:
    written = [[rules.spellings.get(word, word) for word in words] for words in said]
    each = tuple("".join(f"{_without_typo(word, rules)} " for word in words) for words in written)
    return Sentences(rules, each, "".join(f"{word} " for words in written for word in words))


def plain_start(text: str) -> str:
    """The first LONGEST characters in plain letters. One character may become up to eighteen."""
    return plain(text[:LONGEST])[:LONGEST]


def _words(sentence: str) -> list[str]:
    return _DRAWN_OUT.sub(r"\1", _BETWEEN_WORDS.sub(" ", sentence)).split()


def _without_typo(word: str, rules: Rules) -> str:
    """The known word that is one typo away; short words and known words stay as they are."""
    if len(word) < _SHORTEST_WITH_TYPO or not word.isalpha() or is_known(word):
        return word
    near = _of_about(len(word), rules.language)
    found = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=1)
    is_slip = found and found[0][0] == word[0] and len(found[0]) >= _SHORTEST_WITH_TYPO
    return found[0] if found and is_slip else word


@cache
def _of_about(length: int, language: Language) -> tuple[str, ...]:
    """The vocabulary in its order, without the words that a slip cannot make of so many letters."""
    return tuple(word for word in rules(language).vocabulary if abs(len(word) - length) <= 1)


def is_known(word: str) -> bool:
    """Whether any of our languages knows the word, from a phrase or as an everyday word."""
    return any(word in known.known_words for known in all_rules())
