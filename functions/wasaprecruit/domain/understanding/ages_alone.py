"""Ages in a message or a sentence of little more than a number."""

import re
from collections.abc import Iterator

from wasaprecruit.domain.understanding.age_rules import AgeRules
from wasaprecruit.domain.understanding.ages_in_numbers import is_about_others
from wasaprecruit.domain.understanding.figures import readable
from wasaprecruit.domain.understanding.hearing import Sentences, is_known
from wasaprecruit.domain.understanding.said import Said

PERHAPS = range(11, 100)
"""Numbers that may be an age when they are all of a message."""
BARE = re.compile(r"([1-9]\d) ")
_LAUGHTER = re.compile(r"(?<!\S)(?:(?:[jh][aeiou]){2,20}[jh]?|(?:rs|js|k){2,20}|xd+|lol|lmao) ")
_DIGIT = re.compile(r"\d")
_LONGEST_ALONE = 60
"""Characters of a message that may consist of an age with a name or a place."""
_MOST_NAMES, _SHORTEST_NAME = 4, 3


def bare(sentences: Sentences) -> str:
    return readable(sentences.bare, sentences.rules.language)


def alone(sentences: Sentences, each: list[str], known: AgeRules) -> Iterator[Said]:
    """The ages in the sentences, and the message, of little more than a number."""
    if any(map(is_about_others, each)):
        # "Mi hermana, 16 años": it is the age of the person who was named.
        return
    bares = [readable(one, known.language) for one in sentences.bares.values()]
    bares = [_LAUGHTER.sub("", one) for one in (*bares, *each)]
    whole = _LAUGHTER.sub("", bare(sentences))
    if len(whole) <= _LONGEST_ALONE:
        bares.append(whole)
        yield from _with_names(whole, each, known)
    for sentence in bares:
        for kind, less in ((known.alone, 0), (known.alone_soon, 1)):
            found = (phrase.fullmatch(sentence) for phrase in kind)
            yield from (Said(int(one["number"]) - less) for one in found if one)


def _with_names(whole: str, each: list[str], known: AgeRules) -> Iterator[Said]:
    """ "Sofía, 17", "Sofía Ruiz 16 años Puebla": words that we do not know are taken for names."""
    yield from (said for sentence in each for said in _introduced(sentence, known))
    first, second = (*each, "", "")[:2]
    number, leading = BARE.fullmatch(second), BARE.fullmatch(first)
    if number and _are_names(known.introduces.sub("", first).split()):
        yield Said(int(number[1]))
    if leading and second and int(leading[1]) in PERHAPS and not _DIGIT.search(second):
        yield Said(int(leading[1]), known.age_talk.search(second) is not None)
    found = known.named.fullmatch(whole)
    if found and _are_around(found, known):
        yield Said(int(found["number"]))
    found = known.named_bare.fullmatch(whole)
    if found and _are_around(found, known) and not known.no_names.search(whole):
        yield Said(int(found["number"]), found["sex"] is not None)


def _are_around(found: re.Match[str], known: AgeRules) -> bool:
    after = known.places.sub("", found["after"])
    return _are_names(found["before"].split()) and _are_names(after.split())


def _introduced(sentence: str, known: AgeRules) -> Iterator[Said]:
    for found in known.introduced.finditer(sentence):
        if _are_names(found["names"].split()) and not known.no_names.search(found["names"]):
            yield Said(int(found["number"]))


def _are_names(words: list[str]) -> bool:
    return len(words) <= _MOST_NAMES and not any(map(_is_no_name, words))


def _is_no_name(word: str) -> bool:
    return is_known(word) or len(word) < _SHORTEST_NAME or not word.isalpha()
