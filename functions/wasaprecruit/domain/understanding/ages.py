"""The age that somebody plainly says to have now."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.understanding.hearing import Heard, Sentences
from wasaprecruit.domain.understanding.numbers import in_digits
from wasaprecruit.domain.understanding.phrases import choice, is_all, numbered, plainly
from wasaprecruit.domain.understanding.rules import AgePhrases, Ages, all_rules, rules

_UNDER_AGE, _OF_AGE = 0, 99
"""Said without a number."""
_SPLIT = re.compile(r"\b([1-6]) (\d) (?=(?:anos|anitos|aninhos|years|yrs|yo|y o)\b)")
_WITH_LETTER = re.compile(r"\b(\d\d)(f|m|yo|yrs?|anos|y)\b")
_CHILD = re.compile(
    r"\b(?:mi|my|minha|meu) (?:hija|hijo|nena|nene|daughter|son|filha|filho)"
    r" (?:tiene|is|has|tem|de|esta con) (?P<number>\d\d)(?: (?:anos|years old|years|yo|yrs))?"
    r" (?:y |and |e )?(?:ella |she |he |ela )?"
    r"(?:quiere|quisiera|desea|le gustaria|wants|would|wanna|quer|queria|gostaria|sonha)\b"
)
_MEASURE = re.compile(
    r"\b(?:\d{1,3}[.,]\d{1,2}|[4-7] \d{1,2}(?= (?:and|y|e|tall)\b| ?$)"
    r"|\d{2,3} ?(?:cm|kg|kgs|kilos|quilos|lbs|pounds))(?: (?:m|cm|de altura))?\b"
)
_PLAUSIBLE = range(6, 100)


@dataclass(frozen=True)
class _Saying:
    """A pattern with a number; the age is that number less `less`."""

    found: re.Pattern[str]
    less: int


def age_said(heard: Heard) -> int | None:
    """The lowest age in years that is said: whoever names several may be the youngest of them."""
    return min((age for sentences in heard.values() for age in _ages(sentences)), default=None)


def _ages(sentences: Sentences) -> Iterator[int]:
    known = sentences.rules.ages
    about_others = False
    language = sentences.rules.language
    for sentence in (_readable(sentence, language) for sentence in sentences.each):
        if _is_under_age(sentence, known):
            yield _UNDER_AGE
        elif any(plainly(known.of_age, sentence, known.not_before)):
            yield _OF_AGE
        yield from (int(found["number"]) for found in _CHILD.finditer(sentence))
        for saying in _sayings(sentences.rules.language):
            yield from _said(sentence, saying, known)
        # "Mi hermana, 16 años": a number on its own belongs to whoever was named before it.
        about_others = about_others or _is_about_others(sentence)
        if not about_others:
            yield from _alone(sentence, sentences)


def _is_about_others(sentence: str) -> bool:
    return any(rules.ages.not_about_me.search(sentence) for rules in all_rules())


def _readable(sentence: str, language: Language) -> str:
    """With figures for words, and without what only looks like an age: heights and weights."""
    figures = in_digits(sentence.strip(), language)
    apart = _WITH_LETTER.sub(r"\1 \2", _SPLIT.sub(r"\1\2", figures))
    return f"{' '.join(_MEASURE.sub(' ', apart).split())} "


def _is_under_age(sentence: str, known: Ages) -> bool:
    is_said = is_all(known.under.sentence, sentence)
    return is_said or any(plainly(known.under.anywhere, sentence, known.not_before))


def _said(sentence: str, saying: _Saying, known: Ages) -> Iterator[int]:
    ages = (
        int(found["number"]) - saying.less
        for found in plainly(saying.found, sentence, known.not_before)
    )
    yield from (age for age in ages if age in _PLAUSIBLE)


def _alone(sentence: str, sentences: Sentences) -> Iterator[int]:
    bare = sentences.rules.courtesies.sub("", sentence)
    for pattern in _alone_patterns(sentences.rules.language):
        found = pattern.match(bare)
        if found and int(found["number"]) in _PLAUSIBLE:
            yield int(found["number"])


@cache
def _alone_patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    return tuple(numbered(phrase, "$") for phrase in rules(language).ages.alone)


@cache
def _sayings(language: Language) -> tuple[_Saying, ...]:
    known = rules(language).ages
    kinds = ((known.now, 0), (known.soon, 1))
    return tuple(
        _Saying(numbered(phrase, _tail(kind, known.units)), less)
        for kind, less in kinds
        for phrase in kind.phrases
    )


def _tail(kind: AgePhrases, units: tuple[str, ...]) -> str:
    """After the number: the unit and nothing that makes it a span, or what may follow an age."""
    unit = f"{choice(units)}(?!{choice(kind.not_after_unit)})"
    return f"(?:{unit}|(?={choice(kind.may_follow)})|$)"
