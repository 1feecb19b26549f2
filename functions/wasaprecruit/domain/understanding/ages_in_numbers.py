"""Ages in sentences that say that the number is an age."""

import re
from collections.abc import Iterator

from wasaprecruit.domain.understanding.age_rules import AgeRules, Numbered, all_age_rules
from wasaprecruit.domain.understanding.figures import with_ordinals
from wasaprecruit.domain.understanding.phrases import ends_with
from wasaprecruit.domain.understanding.said import Said

_PLAUSIBLE = range(6, 100)
_MINOR = range(1, 18)


def in_numbers(each: list[str], known: AgeRules) -> Iterator[Said]:
    """The ages in the sentences of a message, in order."""
    about_others = False
    for sentence in each:
        yield from _with_number(sentence, known)
        # "Mi hermana, 16 años": an age on its own is that of the person named before it.
        about_others = about_others or is_about_others(sentence)
        if not about_others:
            yield from _settled(sentence, known)


def _with_number(sentence: str, known: AgeRules) -> Iterator[Said]:
    for kind, less in ((known.now, 0), (known.past, 0), (known.soon, 1)):
        yield from _found(kind, sentence, less, known)
    ordinal = with_ordinals(sentence).replace(" nth", "")
    if ordinal != sentence and "birthday" in ordinal:
        yield from _found(known.soon, ordinal, 1, known)
        yield from _found(known.past, ordinal, 0, known)
    for phrase in known.asked:
        yield from (Said(int(found["number"]), False) for found in phrase.finditer(sentence))
    yield from _perhaps_a_childs(sentence, known)


def _perhaps_a_childs(sentence: str, known: AgeRules) -> Iterator[Said]:
    found = (found for phrase in known.children for found in phrase.finditer(sentence))
    yield from (Said(int(one["number"]), False) for one in found if int(one["number"]) in _MINOR)


def _settled(sentence: str, known: AgeRules) -> Iterator[Said]:
    """ "17 years old", unless the verb before it is denied: "no tengo 18 años cumplidos"."""
    for saying in known.settled:
        for found in saying.finditer(sentence):
            before = sentence[: found.start()]
            beyond = before.rstrip().rpartition(" ")[0] + " "
            denied = any(ends_with(known.not_before, words) for words in (before, beyond))
            age = int(found["number"])
            if age in _PLAUSIBLE and not denied:
                yield Said(age, not any(ends_with(known.if_before, w) for w in (before, beyond)))


def _found(kind: Numbered, sentence: str, less: int, known: AgeRules) -> Iterator[Said]:
    every = [found for phrase in kind for found in phrase.finditer(sentence)]
    doubted = {found.start("number") for found in every if _ends(known.if_before, sentence, found)}
    for found in every:
        age = int(found["number"]) - (less and not _is_today(sentence, found, known))
        if age in _PLAUSIBLE and not _ends(known.not_before, sentence, found):
            yield Said(age, found.start("number") not in doubted)


def _ends(words: re.Pattern[str], sentence: str, found: re.Match[str]) -> bool:
    """Whether the words stand right before what was found."""
    return ends_with(words, sentence[: found.start()])


def _is_today(sentence: str, found: re.Match[str], known: AgeRules) -> bool:
    after = known.unit.sub("", sentence[found.end("number") + 1 :])
    today = known.today
    is_said = today.match(after) or today.search(found[0])
    return bool(is_said) or _ends(today, sentence, found)


def is_about_others(sentence: str) -> bool:
    return any(rules.not_about_me.search(sentence) for rules in all_age_rules())
