"""The topics that a message asks about, and the language that it asks for."""

from collections.abc import Iterable, Iterator, Mapping

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.topics import MATTERS, STATEMENTS, Topic
from wasaprecruit.domain.understanding.clauses import around
from wasaprecruit.domain.understanding.hearing import Sentences, SentencesByLanguage
from wasaprecruit.domain.understanding.phrases import ends_with, is_all
from wasaprecruit.domain.understanding.rules import all_rules

_MOST = 3
_ANSWERED_BY: Mapping[Topic, frozenset[Topic]] = {
    "which_photos": frozenset({"nudity"}),
    "joining": frozenset({"requirements"}),
    "trouble": frozenset({"photo_trouble"}),
    "worry": frozenset({"real", "data"}),
}
"""A topic is dropped beside a more specific one: "what photos, in bikini?" is about nudity."""
_Place = tuple[int, int, Topic]
"""Sentence, position in it, topic."""


def topics_asked(heard: SentencesByLanguage, language: Language | None) -> tuple[Topic, ...]:
    """The topics asked about, in order.

    Each sentence is read in the conversation's language; in others only if that finds nothing.
    """
    own = heard[language] if language else None
    places = list(_places(own)) if own else []
    answered = {sentence for sentence, _, _ in places} | (_courtesies(own) if own else set())
    others = (place for said in heard.values() for place in _places(said))
    places += [place for place in others if place[0] not in answered]
    otherwise = {place for said in heard.values() for place in _otherwise(said)}
    kept = sorted(place for place in places if place not in otherwise)
    return chosen(topic for _, _, topic in kept)


def _courtesies(sentences: Sentences) -> set[int]:
    """The sentences that are only courtesies: another language might read a question into them."""
    replies = sentences.rules.replies
    bare = (sentences.bares[sentence] for sentence in sentences.each)
    return {number for number, words in enumerate(bare) if not words or is_all(replies, words)}


def language_wanted(heard: SentencesByLanguage) -> Language | None:
    """The language that they ask for, in whichever language they do."""
    return next((language for language, said in heard.items() if _wanted(said)), None)


def chosen(asked: Iterable[Topic]) -> tuple[Topic, ...]:
    """The topics that are answered, at most _MOST, in the same order."""
    topics = dict.fromkeys(asked)
    if "spam" in topics:
        # Whatever else an advertisement mentions is not a question to us.
        return ("spam",)
    for topic, more in _ANSWERED_BY.items():
        if topics.keys() & more:
            topics.pop(topic, None)
    kept = sorted(topics, key=_weight)[:_MOST]
    return tuple(topic for topic in topics if topic in kept)


def _weight(topic: Topic) -> int:
    """The lowest are kept when there are too many: matters first, statements last."""
    return -1 if topic in MATTERS else int(topic in STATEMENTS)


def _places(sentences: Sentences) -> Iterator[_Place]:
    """The places of questions."""
    for message in {sentences.whole, sentences.bare}:
        yield from ((0, 0, topic) for topic in sentences.rules.asking.message.fits(message))
    for number, sentence in enumerate(sentences.each):
        yield from ((number, place, topic) for place, topic in _asked_in(sentence, sentences))


def _otherwise(sentences: Sentences) -> Iterator[_Place]:
    """All places in clauses where a topic's `unless` says that something else is meant."""
    for number, sentence in enumerate(sentences.each):
        for topic, found in sentences.rules.asking.unless.search(sentence):
            clause = around(sentence, found.start(), sentences.rules)
            yield from ((number, place, topic) for place in clause)


def _asked_in(sentence: str, sentences: Sentences) -> Iterator[tuple[int, Topic]]:
    asking = sentences.rules.asking
    for begin, clause in (*sentences.clauses[sentence], (0, sentences.bares[sentence])):
        yield from ((begin, topic) for topic in asking.clause.fits(clause))
    for topic, found in asking.anywhere.search(sentence):
        if not _taken_back(topic, sentence[: found.start()]):
            yield found.start(), topic


def _taken_back(topic: Topic, before: str) -> bool:
    # In all languages: "no quiero ser modelo" is nearly Portuguese, but for its negation.
    return topic in STATEMENTS and any(ends_with(rules.negations, before) for rules in all_rules())


def _wanted(sentences: Sentences) -> bool:
    signs = sentences.rules.wants_language
    return is_all(signs.message, sentences.bare) or any(
        signs.anywhere.search(sentence) for sentence in sentences.each
    )
