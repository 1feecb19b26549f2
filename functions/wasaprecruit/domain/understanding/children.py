"""The age of another person on whose behalf somebody writes: a child, or a sibling."""

from collections.abc import Iterator

from wasaprecruit.domain.understanding.age_rules import AgeRules
from wasaprecruit.domain.understanding.figures import with_ordinals
from wasaprecruit.domain.understanding.said import UNDER_AGE, Said

_AGES = range(100)


def childs_ages(message: str, known: AgeRules) -> Iterator[Said]:
    """The age of the person who is to take part, when that is not the writer."""
    if is_for_another(message, known):
        found = (found for phrase in known.child.ages for found in phrase.finditer(message))
        yield from (Said(int(one["number"])) for one in found if int(one["number"]) in _AGES)
        if _is_at_school(message, known):
            yield Said(UNDER_AGE)
        elif known.child.age_asked.search(message):
            yield Said(UNDER_AGE, is_sure=False)
    elif known.child.who.search(message) and not known.child.myself.search(message):
        yield from _perhaps(message, known)


def _perhaps(message: str, known: AgeRules) -> Iterator[Said]:
    """The age of the writer's child, who perhaps is to take part."""
    child = known.child
    first = (phrase.match(message) for phrase in child.told)
    yield from (Said(int(one["number"]), is_sure=False) for one in first if one)
    answers = child.as_answer.search(message) and _is_at_school(message, known)
    if answers or child.age_asked.search(message):
        yield Said(UNDER_AGE, is_sure=False)


def _is_at_school(message: str, known: AgeRules) -> bool:
    ordinals = with_ordinals(message)
    return any(found.search(ordinals) for found in (known.child.school, known.school))


def is_for_another(message: str, known: AgeRules) -> bool:
    child = known.child
    if child.myself.search(message):
        return False
    is_for_them = child.for_them.search(message) is not None
    wishes = is_for_them or child.wishes.search(message) is not None
    if child.who.search(message):
        return wishes
    return is_for_them and child.others.search(message) is not None
