"""Which of the questions that the bot can answer a message asks, and in which language."""

from collections.abc import Iterator

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.topics import MATTERS, STATEMENTS, TOPICS, Topic
from wasaprecruit.domain.understanding.hearing import Heard, Sentences
from wasaprecruit.domain.understanding.phrases import ends_with, is_all
from wasaprecruit.domain.understanding.rules import all_rules

_MOST = 3

_NARROWER: dict[Topic, Topic] = {"nudity": "which_photos", "photo_trouble": "trouble"}
"""What is meant where both are found: "what photos, in bikini?" is about the bikini."""


def topics_asked(heard: Heard, language: Language | None) -> tuple[Topic, ...]:
    """The questions in order of appearance: in the conversation's language, else in any."""
    own = _topics([heard[language]]) if language else ()
    return own or _topics(list(heard.values()))


def language_wanted(heard: Heard) -> Language | None:
    """The language that they ask for, in whatever language they ask."""
    return next((language for language, said in heard.items() if _wanted(said)), None)


def _topics(spoken: list[Sentences]) -> tuple[Topic, ...]:
    found = sorted(place for sentences in spoken for place in _places(sentences))
    topics = dict.fromkeys(topic for _, _, topic in found)
    if "spam" in topics:
        # Whatever else an advertisement speaks of, nobody asks it.
        return ("spam",)
    for narrow, wide in _NARROWER.items():
        if narrow in topics:
            topics.pop(wide, None)
    kept = sorted(topics, key=_weight)[:_MOST]
    return tuple(topic for topic in topics if topic in kept)


def _weight(topic: Topic) -> int:
    """The lighter ones are kept when there are too many."""
    return -1 if topic in MATTERS else int(topic in STATEMENTS)


def _places(sentences: Sentences) -> Iterator[tuple[int, int, Topic]]:
    """Where questions stand: sentence, position in it, topic."""
    for number, sentence in enumerate(sentences.each):
        for topic in TOPICS:
            place = _place(sentence, sentences, topic)
            if place is not None:
                yield number, place, topic


def _place(sentence: str, sentences: Sentences, topic: Topic) -> int | None:
    signs = sentences.rules.topics[topic]
    if signs.unless.search(sentence):
        return None
    if is_all(signs.message, sentences.bare):
        return 0
    bare = sentences.bares[sentence]
    if is_all(signs.sentence, bare) or is_all(signs.sentence, sentence):
        return 0
    starts = (found.start() for found in signs.anywhere.finditer(sentence))
    return next((at for at in starts if not _taken_back(topic, sentence[:at])), None)


def _taken_back(topic: Topic, before: str) -> bool:
    # In all languages: "no quiero ser modelo" is nearly Portuguese, but for its negation.
    return topic in STATEMENTS and any(ends_with(rules.negations, before) for rules in all_rules())


def _wanted(sentences: Sentences) -> bool:
    signs = sentences.rules.wants_language
    return is_all(signs.message, sentences.bare) or any(
        signs.anywhere.search(sentence) for sentence in sentences.each
    )
