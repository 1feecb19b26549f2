"""Which characters of a text are visible, by Unicode's properties, so that no list goes stale.

https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point: what shows nothing by design,
the fillers of Hangul among it. Marks show only on a letter, so that marks alone are nothing either.
"""

import regex

# Three characters are blank in spite of their properties: a Braille cell without dots, a note
# without a head, and the placeholder of an object.
_BLANK = r"\u2800\U0001D159\uFFFC"
_SEEN = regex.compile(
    rf"[[\p{{L}}\p{{N}}\p{{P}}\p{{S}}]--[\p{{Default_Ignorable_Code_Point}}{_BLANK}]]",
    regex.VERSION1,
)
# Joiners, selectors and tags shape letters and emoji: a flag, a family, a Persian name.
_SHAPING = r"\u200c\u200d\p{Variation_Selector}\U000E0020-\U000E007F"
_UNSEEN = regex.compile(
    r"[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]"
    rf"--[\p{{Prepended_Concatenation_Mark}}{_SHAPING}]]",
    regex.VERSION1,
)
_NEVER_SEEN = regex.compile(r"[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]")
_SPACES = regex.compile(rf"[\s{_BLANK}]+")


def is_visible(text: str) -> bool:
    """Whether there is anything to see."""
    return _SEEN.search(text) is not None


def without_unseen(text: str) -> str:
    """`text` without invisible characters, except those that shape their neighbours."""
    return _UNSEEN.sub("", text)


def bare(text: str) -> str:
    """`text` on one line, without what shapes letters and emoji, too: to compare by."""
    return _NEVER_SEEN.sub("", _SPACES.sub(" ", text))


def one_line(text: str, longest: int) -> str:
    """`text` on one line, without invisible characters; empty when nothing visible is left."""
    kept = _SPACES.sub(" ", without_unseen(_SPACES.sub(" ", text))).strip()
    return kept[:longest].strip() if is_visible(kept) else ""
