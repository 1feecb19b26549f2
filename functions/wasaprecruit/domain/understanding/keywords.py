"""Keywords: the words that always work (STOP, HELP, ...), in any language."""

import re
from functools import cache
from typing import Literal, get_args

from rapidfuzz import process
from rapidfuzz.distance import OSA

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.understanding.hearing import Sentences, SentencesByLanguage
from wasaprecruit.domain.understanding.phrases import is_all, plainly
from wasaprecruit.domain.understanding.rules import Rules, Signs, all_rules

Keyword = Literal["stop", "start", "help", "human", "my_data", "erase", "continue"]

_BY_PRECEDENCE: tuple[Keyword, ...] = (
    "stop",
    "erase",
    "human",
    "my_data",
    "start",
    "help",
    "continue",
)
_SHORTEST_WITH_SWAP = 4
_SHORTEST_WITH_SLIP = 6
_TWICE = re.compile(r"(.)\1")


def keyword_said(heard: SentencesByLanguage) -> Keyword | None:
    """The keyword that the message is or says; of several, the first of `_BY_PRECEDENCE`."""
    alone = _said_alone(heard)
    said = (word for word in _BY_PRECEDENCE if word in alone or _is_phrased_in_any(heard, word))
    return next(said, None)


def says(heard: SentencesByLanguage, word: Keyword) -> bool:
    return word in _said_alone(heard) or _is_phrased_in_any(heard, word)


def perhaps_stop(heard: SentencesByLanguage) -> bool:
    """Whether they may want us to stop writing, without saying so plainly."""
    return any(_perhaps(sentences, sentences.rules.words["stop"]) for sentences in heard.values())


def comes_back(heard: SentencesByLanguage) -> bool:
    """Whether this is a wish to go on, if it comes after a STOP; otherwise it means nothing."""
    return any(_comes_back(sentences) for sentences in heard.values())


def _comes_back(sentences: Sentences) -> bool:
    signs = sentences.rules.returns
    if signs.unless.search(sentences.whole):
        return False
    if any(signs.clear.match(said) for said in (sentences.whole, *sentences.each)):
        return True
    return any(_is_anywhere(signs.anywhere, sentence, sentences) for sentence in sentences.each)


def _said_alone(heard: SentencesByLanguage) -> set[Keyword]:
    """The keywords of which the message consists, language by language, in any of their forms."""
    return {word for sentences in heard.values() if (word := _only_word(sentences))}


def _only_word(sentences: Sentences) -> Keyword | None:
    words = sentences.bare_as_written.split()
    first = _word_of(words[0], sentences.rules) if words else None
    return first if all(_word_of(each, sentences.rules) == first for each in words[1:]) else None


def _word_of(said: str, rules: Rules) -> Keyword | None:
    """The keyword of a language that `said` is, with one typo at most: exact ones go first."""
    forms = _forms()[rules.language]
    if said in forms:
        return forms[said]
    if not said.isalpha() or any(said in known.known_words for known in all_rules()):
        return None
    near = {word for form, word in forms.items() if _is_typo(said, form)}
    return next((word for word in _BY_PRECEDENCE if word in near), None)


def _is_typo(said: str, form: str) -> bool:
    """A letter twice, two letters swapped, or one typo in a long word; the first one is right."""
    if said[0] != form[0] or min(len(said), len(form)) < _SHORTEST_WITH_SWAP:
        return False
    if _TWICE.sub(r"\1", said) == form:
        return True
    if OSA.distance(said, form, score_cutoff=1) != 1:
        return False
    is_swap = sorted(said) == sorted(form)
    is_long = min(len(said), len(form)) >= _SHORTEST_WITH_SLIP
    return is_swap or (is_long and not _may_be_another(said, form))


def _may_be_another(said: str, form: str) -> bool:
    """Whether a word of another stem is as near: "canceo" may be "cancel", and may be "cancer"."""
    stem = form[:_SHORTEST_WITH_SLIP]
    if said.startswith(stem):
        return False
    near = process.extract(said, _known_words(), scorer=OSA.distance, score_cutoff=1, limit=None)
    return any(not word.startswith(stem) for word, *_ in near)


@cache
def _known_words() -> tuple[str, ...]:
    return tuple(sorted(set().union(*(known.known_words for known in all_rules()))))


@cache
def _forms() -> dict[Language, dict[str, Keyword]]:
    words: tuple[Keyword, ...] = get_args(Keyword)
    return {
        rules.language: {form: word for word in words for form in rules.words[word].words}
        for rules in all_rules()
    }


def _is_phrased_in_any(heard: SentencesByLanguage, word: Keyword) -> bool:
    return any(_is_phrased(sentences, word) for sentences in heard.values())


def _is_phrased(sentences: Sentences, word: Keyword) -> bool:
    signs = sentences.rules.words[word]
    if sentences.is_slip:
        # A single word with a typo: `_is_typo` alone decides about those.
        return False
    if signs.unless.search(sentences.whole):
        return is_all(signs.message, sentences.bare)
    return (
        is_all(signs.message, sentences.whole)
        or is_all(signs.message, sentences.bare)
        or signs.clear.match(sentences.whole) is not None
        or signs.alone.match(sentences.whole) is not None
        or any(_is_in(sentence, signs, sentences) for sentence in sentences.each)
    )


def _is_in(sentence: str, signs: Signs, sentences: Sentences) -> bool:
    if " " not in sentence.rstrip() and f" {sentence}" not in f" {sentences.as_written}":
        # A sentence of one word with a typo: it may have been meant as another word.
        return False
    bare = sentences.bares[sentence]
    if is_all(signs.sentence, bare) or is_all(signs.sentence, sentence):
        return True
    if signs.clear.match(sentence):
        return True
    return _is_anywhere(signs.anywhere, sentence, sentences)


def _is_anywhere(found: re.Pattern[str], sentence: str, sentences: Sentences) -> bool:
    return any(plainly(found, sentence, sentences.rules.negations))


def _perhaps(sentences: Sentences, signs: Signs) -> bool:
    if is_all(signs.doubt_message, sentences.whole) or is_all(signs.doubt_message, sentences.bare):
        return True
    return any(
        _is_anywhere(signs.doubt_anywhere, sentence, sentences)
        or (signs.unless.search(sentences.whole) and _is_in(sentence, signs, sentences))
        for sentence in sentences.each
    )
