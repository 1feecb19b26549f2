"""What can be a name or a city: something with a letter in it. The page asks for the same."""

import unicodedata

_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")
"""Letters of Hangul that show nothing."""


def has_letter(text: str) -> bool:
    """Whether there is a letter, of any script, to be seen: emoji and digits alone name nobody."""
    return any(unicodedata.category(sign)[0] == "L" and sign not in _FILLERS for sign in text)
