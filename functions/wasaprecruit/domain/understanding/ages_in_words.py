"""Ages without a number: under age, of age, at school."""

import re
from collections.abc import Iterator

from wasaprecruit.domain.understanding.age_rules import AgeRules, all_age_rules
from wasaprecruit.domain.understanding.figures import with_ordinals
from wasaprecruit.domain.understanding.phrases import ends_with, is_all
from wasaprecruit.domain.understanding.said import OF_AGE, UNDER_AGE, Said


def in_words(sentence: str, known: AgeRules) -> Iterator[Said]:
    if is_all(known.under_sentence, sentence) or _plainly(known.under, sentence, known):
        yield Said(UNDER_AGE, known.unless.search(sentence) is None)
    elif is_all(known.of_age_sentence, sentence):
        yield Said(OF_AGE)
    elif _plainly(known.of_age, sentence, known):
        yield Said(OF_AGE, not _ends_in_if(known.of_age, sentence, known))
    if known.perhaps.search(sentence):
        yield Said(UNDER_AGE, is_sure=False)
    yield from _at_school(with_ordinals(sentence), known)


def _at_school(sentence: str, known: AgeRules) -> Iterator[Said]:
    if any(rules.not_at_school.search(sentence) for rules in all_age_rules()):
        if known.own_school.search(sentence):
            yield Said(UNDER_AGE, is_sure=False)
        return
    if known.last_school.search(sentence):
        yield Said(UNDER_AGE, False, "last year")
    elif known.school.search(sentence):
        yield Said(UNDER_AGE, True, "year")
    elif known.any_school.search(sentence):
        yield Said(UNDER_AGE, is_sure=False)


def _plainly(found: re.Pattern[str], sentence: str, known: AgeRules) -> bool:
    befores = (sentence[: at.start()] for at in found.finditer(sentence))
    return any(not ends_with(known.not_before_phrase, before) for before in befores)


def _ends_in_if(found: re.Pattern[str], sentence: str, known: AgeRules) -> bool:
    at = found.search(sentence)
    return at is not None and ends_with(known.if_before, sentence[: at.start()])
