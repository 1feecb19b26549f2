"""Answers kept as they were written: those without a field, and what a field could not hold."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, islice

from wasaprecruit.domain.cleaning import CUT, cut
from wasaprecruit.domain.documents.answers import ExtraAnswer
from wasaprecruit.domain.forms.answer_text import as_text, bounded
from wasaprecruit.domain.visible import one_line

_LONGEST_QUESTION = 300
LONGEST_ANSWER = 2_000
LONGEST_ADDRESS = 4_000
"""Signed addresses are long, and a shortened one does not work."""
_LONGEST_LIST = 30_000
_MAX_ANSWERS = 100
_MAX_BYTES = 300_000
"""All answers together. They share a document, which may have at most 1 MiB."""
LEFT_OUT = "answers left out"
"""The extra answer that tells how many more there were."""


def extra_answer(question: str, value: object) -> ExtraAnswer:
    """A list with addresses gets one line per entry, so that each address can be opened."""
    return ExtraAnswer(
        question=cut(one_line(question, len(question)), _LONGEST_QUESTION), answer=_words(value)
    )


def _words(value: object) -> str:
    entries = value if isinstance(value, list) else [value]
    texts = [text for one in entries if (text := _entry(one))]
    between = "\n" if any("://" in text for text in texts) else ", "
    sizes = accumulate(len(text) + len(between) for text in texts)
    fit = sum(size <= _LONGEST_LIST for size in sizes)
    more = [f"{CUT} +{len(texts) - fit}"] if fit < len(texts) else []
    return between.join([*texts[:fit], *more])


def _entry(value: object) -> str:
    text = as_text(value)
    return bounded(text, LONGEST_ADDRESS if "://" in text else LONGEST_ANSWER)


def fitting(extra: Sequence[ExtraAnswer], unread: int) -> list[ExtraAnswer]:
    """As many answers as a document holds, and how many were left out, `unread` ones included."""
    sizes = accumulate(len(f"{one.question}{one.answer}".encode()) for one in extra)
    fit = sum(size <= _MAX_BYTES for size in islice(sizes, _MAX_ANSWERS))
    if fit == len(extra) and unread <= 0:
        return [*extra]
    kept = extra[: min(fit, _MAX_ANSWERS - 1)]
    left_out = len(extra) - len(kept) + max(unread, 0)
    return [*kept, ExtraAnswer(question=LEFT_OUT, answer=str(left_out))]


def each_once(extra: Iterable[ExtraAnswer]) -> list[ExtraAnswer]:
    """Without repetitions of the same answer to the same question, in their order."""
    return list({(one.question, one.answer): one for one in extra}.values())
