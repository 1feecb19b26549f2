"""The clauses of a sentence: "hola y donde es y cuanto pagan porfa" asks twice."""

from collections.abc import Iterator

from wasaprecruit.domain.understanding.rules import Rules

_LONGEST_LEAD_OUT = 4
"""Words."""
_MOST_LED_IN = 6
"""Lead-ins, and lead-outs, that are removed: "hola y oye disculpa una pregunta" has four."""


def clauses(sentence: str, rules: Rules) -> Iterator[tuple[int, str]]:
    """Each clause's start and words: as it is, then without its lead-ins and lead-outs."""
    for start, end in dict.fromkeys(_spans(sentence, rules)):
        begins = list(_after_lead_ins(sentence, start, end, rules))
        yield from ((begin, sentence[begin:end]) for begin in begins)
        for begin in {begins[0], begins[-1]}:
            for words in _without_lead_outs(sentence[begin:end].split(), rules):
                yield begin, "".join(f"{word} " for word in words)


def around(sentence: str, place: int, rules: Rules) -> range:
    """The range of the clause that contains `place`."""
    spans = list(_parts(sentence, rules))
    return next((range(*span) for span in spans if place in range(*span)), range(len(sentence)))


def _spans(sentence: str, rules: Rules) -> Iterator[tuple[int, int]]:
    """The clauses, and the whole sentence: "y" may also join what belongs together."""
    yield 0, len(sentence)
    yield from _parts(sentence, rules)


def _parts(sentence: str, rules: Rules) -> Iterator[tuple[int, int]]:
    joins = [found.span() for found in rules.joins.finditer(sentence)]
    starts = [0, *(end for _, end in joins)]
    ends = [*(start for start, _ in joins), len(sentence)]
    yield from ((start, end) for start, end in zip(starts, ends, strict=True) if start < end)


def _after_lead_ins(sentence: str, start: int, end: int, rules: Rules) -> Iterator[int]:
    yield start
    for _ in range(_MOST_LED_IN):
        found = rules.lead_ins.match(sentence, start, end)
        if not found or found.end() >= end:
            break
        start = found.end()
        yield start


def _without_lead_outs(words: list[str], rules: Rules) -> Iterator[list[str]]:
    lengths = range(_LONGEST_LEAD_OUT, 0, -1)
    for _ in range(_MOST_LED_IN):
        out = next((n for n in lengths if " ".join(words[-n:]) in rules.lead_outs), 0)
        words = words[: len(words) - out]
        if not out or not words:
            break
        yield words
