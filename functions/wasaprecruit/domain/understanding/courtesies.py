"""Messages that need no answer, and plain confirmations."""

from rapidfuzz.distance import OSA

from wasaprecruit.domain.understanding.hearing import Sentences, SentencesByLanguage
from wasaprecruit.domain.understanding.keywords import Keyword
from wasaprecruit.domain.understanding.phrases import is_all

_SHORTEST_WITH_TYPO = 5


def is_courtesy(heard: SentencesByLanguage) -> bool:
    """Whether there is nothing to answer: no words at all, a greeting, thanks, ok."""
    return any(_is_only_courtesy(sentences) for sentences in heard.values())


def confirms(heard: SentencesByLanguage, keyword: Keyword | None) -> bool:
    """Whether they say nothing but yes, or that we shall delete."""
    return any(_confirms(sentences, keyword) for sentences in heard.values())


def says_mine(heard: SentencesByLanguage) -> bool | None:
    """Whether they plainly say that something is theirs, or plainly not; else None."""
    if any(is_all(sentences.rules.not_mine, sentences.bare) for sentences in heard.values()):
        return False
    return any(is_all(sentences.rules.mine, sentences.bare) for sentences in heard.values()) or None


def _is_only_courtesy(sentences: Sentences) -> bool:
    return not sentences.bare or is_all(sentences.rules.replies, sentences.bare)


def _confirms(sentences: Sentences, keyword: Keyword | None) -> bool:
    words = sentences.bare
    without_yes = sentences.rules.yes.sub("", words)
    if without_yes == words:
        return _is_erase_word(words, sentences)
    agrees = not without_yes or _is_erase_word(without_yes, sentences)
    return agrees or (keyword == "erase" and sentences.rules.yes.match(words) is not None)


def _is_erase_word(words: str, sentences: Sentences) -> bool:
    return bool(words) and all(_is_nearly(word, sentences) for word in words.split())


def _is_nearly(word: str, sentences: Sentences) -> bool:
    """With a typo too: they were asked to type this very word."""
    known = sentences.rules.erase_words
    near = (OSA.distance(word, one, score_cutoff=1) <= 1 for one in known)
    return word in known or (len(word) >= _SHORTEST_WITH_TYPO and any(near))
