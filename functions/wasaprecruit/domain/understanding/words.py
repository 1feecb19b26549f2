"""The words that always work, whatever the conversation's language."""

from functools import cache
from typing import Literal, get_args

from rapidfuzz.distance import OSA

from wasaprecruit.domain.understanding.hearing import Heard, Sentences
from wasaprecruit.domain.understanding.phrases import ends_with, is_all
from wasaprecruit.domain.understanding.rules import Signs, all_rules

Word = Literal["stop", "start", "help", "human", "my_data", "erase", "continue"]

_BY_PRECEDENCE: tuple[Word, ...] = (
    "stop",
    "erase",
    "human",
    "my_data",
    "start",
    "help",
    "continue",
)
_SHORTEST_WITH_TYPO = 4


def word_said(heard: Heard) -> Word | None:
    """The word that the message says; of several, the first of `_BY_PRECEDENCE`."""
    return next((word for word in _BY_PRECEDENCE if says(heard, word)), None)


def says(heard: Heard, word: Word) -> bool:
    alone = any(_is_said_alone(sentences.bare.split(), word) for sentences in heard.values())
    return alone or any(_is_phrased(sentences, word) for sentences in heard.values())


def _is_said_alone(words: list[str], word: Word) -> bool:
    """Whether the message is nothing but this word, once or more, in any of its forms."""
    return bool(words) and all(_word_of(each) == word for each in words)


def _word_of(said: str) -> Word | None:
    """Which of the words `said` is, with one typo at most: exact ones go first."""
    forms = _forms()
    if said in forms:
        return forms[said]
    if not said.isalpha() or any(said in rules.real_words for rules in all_rules()):
        return None
    near = {word for form, word in forms.items() if _is_typo(said, form)}
    return next((word for word in _BY_PRECEDENCE if word in near), None)


def _is_typo(said: str, form: str) -> bool:
    return len(form) >= _SHORTEST_WITH_TYPO and OSA.distance(said, form, score_cutoff=1) == 1


@cache
def _forms() -> dict[str, Word]:
    signs = [(word, rules.words[word]) for rules in all_rules() for word in get_args(Word)]
    return {form: word for word, sign in signs for form in sign.words}


def _is_phrased(sentences: Sentences, word: Word) -> bool:
    signs = sentences.rules.words[word]
    return (
        is_all(signs.message, sentences.whole)
        or is_all(signs.message, sentences.bare)
        or any(_is_in(sentence, signs, sentences) for sentence in sentences.each)
    )


def _is_in(sentence: str, signs: Signs, sentences: Sentences) -> bool:
    bare = sentences.bares[sentence]
    if is_all(signs.sentence, bare) or is_all(signs.sentence, sentence):
        return True
    return any(
        not ends_with(sentences.rules.negations, sentence[: found.start()])
        for found in signs.anywhere.finditer(sentence)
    )
