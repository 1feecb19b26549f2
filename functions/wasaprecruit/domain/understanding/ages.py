"""The age that somebody gives, plainly or perhaps."""

from collections.abc import Iterator
from dataclasses import dataclass

from wasaprecruit.domain.understanding.age_rules import age_rules
from wasaprecruit.domain.understanding.ages_alone import BARE, PERHAPS, alone, bare
from wasaprecruit.domain.understanding.ages_in_numbers import in_numbers
from wasaprecruit.domain.understanding.ages_in_words import in_words
from wasaprecruit.domain.understanding.children import childs_ages, is_for_another
from wasaprecruit.domain.understanding.figures import readable
from wasaprecruit.domain.understanding.hearing import Sentences, SentencesByLanguage
from wasaprecruit.domain.understanding.said import Said

GROWN = 18


@dataclass(frozen=True)
class AgeSaid:
    """Ages in years. Of several the lowest counts, so that no minor is missed.

    `age` is given plainly, 0 for "under age" and 99 for "of age" without a number. `perhaps` is one
    that they may have, where they give none plainly. `bare` is a message of a number only, which is
    an age if that was asked for. `asks_limit`: they ask whether they are too old.
    """

    age: int | None = None
    perhaps: int | None = None
    bare: int | None = None
    asks_limit: bool = False


def ages_said(heard: SentencesByLanguage) -> AgeSaid:
    said = [said for sentences in heard.values() for said in _all(sentences)]
    if any(one.school == "last year" for one in said):
        # "6to año" is the last one in Argentina, and nearly the first in Brazil.
        said = [one for one in said if one.school != "year"]
    sure = min((one.age for one in said if one.is_sure), default=None)
    number = _bare_number(heard)
    unsure = [one.age for one in said if not one.is_sure]
    perhaps = min([*unsure, *([number] if number and number in PERHAPS else [])], default=None)
    asks = sure is not None and sure >= GROWN and any(map(_asks_limit, heard.values()))
    return AgeSaid(sure, perhaps if sure is None else None, number, asks)


def writes_for_another(heard: SentencesByLanguage) -> bool:
    """Whether somebody else is to take part, such as a child or a sister."""
    return any(
        is_for_another(sentences.whole, age_rules(sentences.rules.language))
        for sentences in heard.values()
    )


def _asks_limit(sentences: Sentences) -> bool:
    return age_rules(sentences.rules.language).limit.search(sentences.whole) is not None


def _bare_number(heard: SentencesByLanguage) -> int | None:
    found = (BARE.fullmatch(bare(sentences)) for sentences in heard.values())
    return next((int(one[1]) for one in found if one), None)


def _all(sentences: Sentences) -> Iterator[Said]:
    known = age_rules(sentences.rules.language)
    each = [readable(sentence, known.language) for sentence in sentences.each]
    for sentence in each:
        yield from in_words(sentence, known)
    whole = "".join(each)
    yield from childs_ages(whole, known)
    if any(letter.isdigit() for letter in whole):
        yield from in_numbers(each, known)
        yield from alone(sentences, each, known)
