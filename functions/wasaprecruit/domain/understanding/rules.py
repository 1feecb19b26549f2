"""The rules of one language, read from `domain/phrases/<language>.toml`."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from typing import Any

from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.plain_letters import plain
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding.age_rules import age_data
from wasaprecruit.domain.understanding.indexed import Phrases
from wasaprecruit.domain.understanding.numbers import number_words
from wasaprecruit.domain.understanding.phrases import clear_pattern, literal_words, pattern


@dataclass(frozen=True)
class Signs:
    """The phrases by which something is recognised.

    `words` are single words that make up a whole message, with at most one typo. `message` phrases
    make up a whole message, `sentence` phrases a whole sentence; so do `alone` and `clear` ones,
    which may have openers before and tails after them. `anywhere` phrases are part of a sentence.
    `unless` makes it doubtful; `doubt_message` and `doubt_anywhere` only raise a doubt.
    """

    words: frozenset[str]
    message: re.Pattern[str]
    sentence: re.Pattern[str]
    clear: re.Pattern[str]
    alone: re.Pattern[str]
    anywhere: re.Pattern[str]
    unless: re.Pattern[str]
    doubt_message: re.Pattern[str]
    doubt_anywhere: re.Pattern[str]


@dataclass(frozen=True)
class Asking:
    """How questions are asked: a whole `message`, a whole `clause`, or `anywhere` in a sentence.

    In a clause with one of `unless` something else is asked.
    """

    message: Phrases
    clause: Phrases
    anywhere: Phrases
    unless: Phrases


@dataclass(frozen=True)
class Rules:
    """All rules of one language.

    `spellings` maps short forms to words. Typos are corrected to words of `vocabulary`;
    `real_words` are no typos. A phrase right after one of `negations` does not count. `sayings` are
    figures of speech that only sound like one of the `cries`. A question may follow `lead_ins` and
    precede `lead_outs`; `joins` separate two clauses. `returns` is how people come back after a
    STOP.
    """

    language: Language
    spellings: Mapping[str, str]
    vocabulary: tuple[str, ...]
    real_words: frozenset[str]
    negations: re.Pattern[str]
    courtesies: re.Pattern[str]
    replies: re.Pattern[str]
    yes: re.Pattern[str]
    mine: re.Pattern[str]
    not_mine: re.Pattern[str]
    erase_words: frozenset[str]
    wants_language: Signs
    words: Mapping[str, Signs]
    returns: Signs
    asking: Asking
    lead_ins: re.Pattern[str]
    lead_outs: frozenset[str]
    joins: re.Pattern[str]
    cries: Mapping[str, re.Pattern[str]]
    sayings: re.Pattern[str]

    @cached_property
    def known_words(self) -> frozenset[str]:
        """Words of this language, which therefore are not typos of another's."""
        return self.real_words | frozenset(self.vocabulary) | frozenset(self.spellings)


@cache
def rules(language: Language) -> Rules:
    file = resources.files("wasaprecruit.domain") / "phrases" / f"{language}.toml"
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    phrases = [*_phrases(data), *_phrases(age_data(language))]
    known = literal_words(phrases) | number_words(language)
    return Rules(
        language=language,
        spellings={plain(short): plain(full) for short, full in data["spellings"].items()},
        vocabulary=tuple(sorted(known)),
        real_words=frozenset(plain(data["real_words"]).split()),
        negations=pattern(data["negations"]),
        courtesies=pattern(data["courtesies"]),
        replies=pattern([*data["replies"], *data["yes"]]),
        yes=pattern(data["yes"]),
        mine=pattern(data["mine"]),
        not_mine=pattern(data["not_mine"]),
        erase_words=frozenset(plain(data["erase_words"]).split()),
        wants_language=_signs(data["wants_language"]),
        words={word: _signs(signs, data) for word, signs in data["words"].items()},
        returns=_signs(data["returns"], data),
        asking=_asking(data["topics"]),
        lead_ins=pattern([*data["lead_ins"], *data["courtesies"]]),
        lead_outs=frozenset(_each_alone(data["lead_outs"])),
        joins=pattern(data["joins"]),
        cries={cry: pattern(phrases) for cry, phrases in data["cries"].items()},
        sayings=pattern(data["sayings"]),
    )


def all_rules() -> tuple[Rules, ...]:
    return tuple(rules(language) for language in LANGUAGES)


def _signs(data: Mapping[str, Any], around: Mapping[str, Any] | None = None) -> Signs:
    openers, tails = (around or {}).get("openers", []), (around or {}).get("tails", [])
    return Signs(
        words=frozenset(plain(data.get("words", "")).split()),
        message=pattern(data.get("message", [])),
        sentence=pattern(data.get("sentence", [])),
        clear=clear_pattern(openers, data.get("clear", []), tails),
        alone=clear_pattern(openers, data.get("alone", []), tails),
        anywhere=pattern(data.get("anywhere", [])),
        unless=pattern(data.get("unless", [])),
        doubt_message=pattern(data.get("doubt_message", [])),
        doubt_anywhere=pattern(data.get("doubt_anywhere", [])),
    )


def _asking(topics: Mapping[Topic, Mapping[str, list[str]]]) -> Asking:
    kinds = ("message", "sentence", "anywhere", "unless")
    by_kind = ({topic: signs.get(kind, ()) for topic, signs in topics.items()} for kind in kinds)
    return Asking(*(Phrases(phrases) for phrases in by_kind))


def _each_alone(phrases: list[str]) -> Iterator[str]:
    """The alternatives of phrases that have a single part."""
    for phrase in phrases:
        yield from (plain(one).replace("_", " ") for one in phrase.split("|"))


def _phrases(data: Mapping[str, Any]) -> Iterator[str]:
    """Every phrase in the data: all lists in it are lists of phrases."""
    for value in data.values():
        if isinstance(value, Mapping):
            yield from _phrases(value)
        elif isinstance(value, list):
            yield from value
