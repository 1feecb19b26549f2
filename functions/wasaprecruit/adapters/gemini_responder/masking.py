"""Masks what must not leave our systems in an aspirant's words."""

import re
import unicodedata

from wasaprecruit.domain.visible import one_line

# Whole words, so that nothing of an address is left. Seven digits and more: also birth dates.
_MASKS = (
    (re.compile(r"(?<!\S)\S*@\S*"), "[address]"),
    (re.compile(r"(?<!\S)\S*(?:://|\w\.[^\W\d_]{2,})\S*"), "[link]"),
    (re.compile(r"[+(]{0,2}\d(?:[\s().\-/\u2010-\u2015\u200d]{0,3}\d){6,}"), "[number]"),
)
_LONGEST = 4_000


def masked(text: str) -> str:
    """`text` on one line, without links, e-mail addresses, @names and long numbers.

    A very long text is cut between two words: half a number would not be recognised.
    """
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rpartition(" ")[0] + " …"
    plain = unicodedata.normalize("NFKC", text)
    plain = one_line(plain, len(plain))
    for pattern, mask in _MASKS:
        plain = pattern.sub(mask, plain)
    return plain
