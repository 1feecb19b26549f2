"""Text that can be seen, and names that cannot bend the text around them."""

import unicodedata

# Joins the parts of an emoji (a family, a flag): the one invisible character that a name may need.
_JOINER = "\u200d"
_UNSEEN = ("C", "Z")


def is_visible(text: str) -> bool:
    """Whether there is anything to see: not only spaces, controls and zero-width characters."""
    return any(unicodedata.category(letter)[0] not in _UNSEEN for letter in text)


def one_line(text: str, longest: int) -> str:
    """`text` on one line, without controls and text-direction marks; empty when nothing shows."""
    spaced = " ".join(text.split())
    kept = "".join(letter for letter in spaced if letter == _JOINER or not _is_control(letter))
    return kept[:longest].strip() if is_visible(kept) else ""


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co")
