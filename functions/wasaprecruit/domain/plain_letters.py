"""Text folded to plain letters: the one place that takes away accents and capitals."""

import unicodedata

_MARKS = ("Mn", "Mc", "Me", "Cf")


def plain(text: str) -> str:
    """`text` in small letters, without accents, invisible characters and fancy letter forms."""
    if text.isascii():
        return text.casefold()
    # Without marks first: bringing a run of n of them into their order takes n² steps.
    simple = unicodedata.normalize("NFKD", _without_marks(text)).casefold()
    return _without_marks(simple)


def _without_marks(text: str) -> str:
    return "".join(letter for letter in text if unicodedata.category(letter) not in _MARKS)
