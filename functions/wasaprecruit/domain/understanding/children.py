"""The age of somebody else for whom an aspirant writes: a child, or a sibling that they enter."""

from collections.abc import Iterator

from wasaprecruit.domain.understanding.age_rules import AgeRules

_AGES = range(100)


def childs_ages(message: str, known: AgeRules) -> Iterator[int]:
    """Of the one who is to take part, when that is not who writes."""
    if not _is_for_another(message, known):
        return
    for phrase in known.child.ages:
        for found in phrase.finditer(message):
            if int(found["number"]) in _AGES:
                yield int(found["number"])


def _is_for_another(message: str, known: AgeRules) -> bool:
    child = known.child
    if child.myself.search(message):
        return False
    is_for_them = child.for_them.search(message) is not None
    wishes = is_for_them or child.wishes.search(message) is not None
    if child.who.search(message):
        return wishes
    return is_for_them and child.others.search(message) is not None
