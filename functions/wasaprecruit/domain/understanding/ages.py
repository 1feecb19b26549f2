"""The age that somebody says to have now, plainly or perhaps."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from wasaprecruit.domain.understanding.age_rules import AgeRules, Numbered, age_rules, all_age_rules
from wasaprecruit.domain.understanding.children import childs_ages
from wasaprecruit.domain.understanding.figures import readable, with_ordinals
from wasaprecruit.domain.understanding.hearing import Heard, Sentences, is_known
from wasaprecruit.domain.understanding.phrases import ends_with, is_all

_UNDER_AGE, _OF_AGE, _GROWN = 0, 99, 18
"""Said without a number."""
_PLAUSIBLE = range(6, 100)
_PERHAPS = range(12, 100)
"""A number and nothing else, which may be an age."""
_DIGIT = re.compile(r"\d")
_BARE = re.compile(r"([1-9]\d) ")
_LONGEST_ALONE = 60
"""Characters of a message that as a whole may be nothing but an age with a name or a place."""
_MOST_NAMES, _SHORTEST_NAME = 4, 3


@dataclass(frozen=True)
class AgeSaid:
    """The lowest age in years: who names several may be the youngest of them.

    `age` is said plainly, 0 for "under age" and 99 for "of age" without a number. `perhaps` is one
    that they may have, where they say none plainly. `bare` is a number and nothing else, an age
    when it was asked for. `asks_limit` tells that they ask whether they are too old for it.
    """

    age: int | None = None
    perhaps: int | None = None
    bare: int | None = None
    asks_limit: bool = False


@dataclass(frozen=True)
class _Said:
    age: int
    is_sure: bool = True
    school: Literal["year", "last year"] | None = None


def ages_said(heard: Heard) -> AgeSaid:
    said = [said for sentences in heard.values() for said in _all(sentences)]
    if any(one.school == "last year" for one in said):
        # "6to año" is the last one in Argentina, and nearly the first in Brazil.
        said = [one for one in said if one.school != "year"]
    sure = min((one.age for one in said if one.is_sure), default=None)
    bare = _bare_number(heard)
    unsure = [one.age for one in said if not one.is_sure]
    perhaps = min([*unsure, *([bare] if bare and bare in _PERHAPS else [])], default=None)
    asks = sure is not None and sure >= _GROWN and any(map(_asks_limit, heard.values()))
    return AgeSaid(sure, perhaps if sure is None else None, bare, asks)


def _asks_limit(sentences: Sentences) -> bool:
    return age_rules(sentences.rules.language).limit.search(sentences.whole) is not None


def _bare_number(heard: Heard) -> int | None:
    found = (_BARE.fullmatch(_bare(sentences)) for sentences in heard.values())
    return next((int(one[1]) for one in found if one), None)


def _bare(sentences: Sentences) -> str:
    return readable(sentences.bare, sentences.rules.language)


def _all(sentences: Sentences) -> Iterator[_Said]:
    known = age_rules(sentences.rules.language)
    each = [readable(sentence, known.language) for sentence in sentences.each]
    whole = "".join(each)
    for sentence in each:
        yield from _without_number(sentence, known)
    if not any(letter.isdigit() for letter in whole):
        return
    yield from (_Said(age) for age in childs_ages(whole, known))
    about_others = False
    for sentence in each:
        yield from _with_number(sentence, known)
        # "Mi hermana, 16 años": an age on its own belongs to whoever was named before it.
        about_others = about_others or _is_about_others(sentence)
        if not about_others:
            yield from _found(known.settled, sentence, 0, known)
    yield from _alone(sentences, each, known)


def _without_number(sentence: str, known: AgeRules) -> Iterator[_Said]:
    if is_all(known.under_sentence, sentence) or _plainly(known.under, sentence, known):
        yield _Said(_UNDER_AGE, known.unless.search(sentence) is None)
    elif _plainly(known.of_age, sentence, known):
        yield _Said(_OF_AGE, not _ends_in_if(known.of_age, sentence, known))
    if known.perhaps.search(sentence):
        yield _Said(_UNDER_AGE, is_sure=False)
    yield from _at_school(with_ordinals(sentence), known)


def _at_school(sentence: str, known: AgeRules) -> Iterator[_Said]:
    if any(rules.not_at_school.search(sentence) for rules in all_age_rules()):
        return
    if known.last_school.search(sentence):
        yield _Said(_UNDER_AGE, False, "last year")
    elif known.school.search(sentence):
        yield _Said(_UNDER_AGE, True, "year")
    elif known.any_school.search(sentence):
        yield _Said(_UNDER_AGE, is_sure=False)


def _plainly(found: re.Pattern[str], sentence: str, known: AgeRules) -> bool:
    befores = (sentence[: at.start()] for at in found.finditer(sentence))
    return any(not ends_with(known.not_before_phrase, before) for before in befores)


def _ends_in_if(found: re.Pattern[str], sentence: str, known: AgeRules) -> bool:
    at = found.search(sentence)
    return at is not None and ends_with(known.if_before, sentence[: at.start()])


def _with_number(sentence: str, known: AgeRules) -> Iterator[_Said]:
    for kind, less in ((known.now, 0), (known.past, 0), (known.soon, 1)):
        yield from _found(kind, sentence, less, known)
    ordinal = with_ordinals(sentence).replace(" nth", "")
    if ordinal != sentence and "birthday" in ordinal:
        yield from _found(known.soon, ordinal, 1, known)
    for phrase in known.asked:
        yield from (_Said(int(found["number"]), False) for found in phrase.finditer(sentence))


def _found(kind: Numbered, sentence: str, less: int, known: AgeRules) -> Iterator[_Said]:
    every = [found for phrase in kind for found in phrase.finditer(sentence)]
    doubted = {found.start("number") for found in every if _ends(known.if_before, sentence, found)}
    for found in every:
        age = int(found["number"]) - (less and not _is_today(sentence, found, known))
        if age in _PLAUSIBLE and not _ends(known.not_before, sentence, found):
            yield _Said(age, found.start("number") not in doubted)


def _ends(words: re.Pattern[str], sentence: str, found: re.Match[str]) -> bool:
    """Whether they stand right before it."""
    return ends_with(words, sentence[: found.start()])


def _is_today(sentence: str, found: re.Match[str], known: AgeRules) -> bool:
    after = known.unit.sub("", sentence[found.end("number") + 1 :])
    today = known.today
    is_said = today.match(after) or today.search(found[0])
    return bool(is_said) or _ends(today, sentence, found)


def _alone(sentences: Sentences, each: list[str], known: AgeRules) -> Iterator[_Said]:
    """A number and next to nothing beside it."""
    if any(map(_is_about_others, each)):
        # "Mi hermana, 16 años": it belongs to whoever was named.
        return
    bares = [readable(bare, known.language) for bare in sentences.bares.values()]
    whole = _bare(sentences)
    if len(whole) <= _LONGEST_ALONE:
        bares.append(whole)
        yield from _with_names(whole, each, known)
    for bare in bares:
        for kind, less in ((known.alone, 0), (known.alone_soon, 1)):
            found = (phrase.fullmatch(bare) for phrase in kind)
            yield from (_Said(int(one["number"]) - less) for one in found if one)


def _with_names(whole: str, each: list[str], known: AgeRules) -> Iterator[_Said]:
    """ "Sofía, 17", "Sofía Ruiz 16 años Puebla": names are words that we know nothing of."""
    first, second = (*each, "", "")[:2]
    number, leading = _BARE.fullmatch(second), _BARE.fullmatch(first)
    if number and _are_names(first.split()):
        yield _Said(int(number[1]))
    if leading and second and int(leading[1]) in _PERHAPS and not _DIGIT.search(second):
        yield _Said(int(leading[1]), known.age_talk.search(second) is not None)
    found = known.named.fullmatch(whole)
    if found and _are_names(found["before"].split()) and _are_names(found["after"].split()):
        yield _Said(int(found["number"]))


def _are_names(words: list[str]) -> bool:
    return len(words) <= _MOST_NAMES and not any(map(_is_no_name, words))


def _is_no_name(word: str) -> bool:
    return is_known(word) or len(word) < _SHORTEST_NAME or not word.isalpha()


def _is_about_others(sentence: str) -> bool:
    return any(rules.not_about_me.search(sentence) for rules in all_age_rules())
