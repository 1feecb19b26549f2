"""The words by which a person is found.

The desk asks for rows whose `search` holds one word of what was typed, so a row keeps every
beginning of each of its words. Both sides fold and split alike: `web/src/lib/search.ts`, and
`tests/fixtures/search.json` holds the two together.
"""

import re
import unicodedata

from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.identity import canonical, identify

LONGEST = 20
"""Letters of a word that count: of a longer one, typed or kept, the first ones."""

SHORTEST_END = 4
"""Digits from which on the end of a number finds somebody."""

MANY = 4_000
"""More words than a name, another, a city and a number have: they are of names had before."""

_MOST_WORDS = 32
"""More than any name or city has in as much as is read of it, with its "de", "los" and "y"."""

_READ = 200
_APOSTROPHES = re.compile("['\u2019\u02bc`\u00b4]")
_FINAL_SIGMA, _SIGMA = "\u03c2", "\u03c3"


def tokens(*texts: str | None, number: str | None = None) -> list[str]:
    """Every beginning of each word, and the ends of the number (E.164) and of its other spelling.

    Each once; of a text the first 32 words count, of a word the first 20 letters. O'Brien is also
    found by "obrien".
    """
    found = [
        word[:end]
        for text in texts
        for word in _kept_words(text or "")
        for end in range(1, len(word) + 1)
    ]
    return list(dict.fromkeys([*found, *_ends(number)]))


def tokens_of(row: Conversation) -> list[str]:
    """Those of everything that the row tells of the person."""
    city = row.form.city if row.form else None
    number = identify(row.channel.address, row.channel.external_user_id).number
    return tokens(row.display_name, row.aspirant_name, city, number=number)


def _kept_words(text: str) -> list[str]:
    return [*words(text), *words(_APOSTROPHES.sub("", text))]


def words(text: str) -> list[str]:
    """The words of the beginning of a text: folded letters and digits of any script.

    Where there are none, its emoji and other signs are words: some people have no other name.
    """
    folded = _folded(text[:_READ])
    parted = "".join(one if _counts(one) else " " for one in folded).split()
    found = parted or [one for one in folded if unicodedata.category(one) == "So"]
    return [word[:LONGEST] for word in found[:_MOST_WORDS]]


def _folded(text: str) -> str:
    """Without marks and capitals, in steps that a browser can take, too."""
    # Without marks first: bringing a run of n of them into their order takes n² steps.
    simple = _without_marks(unicodedata.normalize("NFKD", _without_marks(text)))
    # Up and down again: so ß is ss, and a Turkish i is an i, with and without a dot.
    small = _without_marks(unicodedata.normalize("NFKD", simple.lower().upper().lower()))
    return small.replace(_FINAL_SIGMA, _SIGMA)


def _without_marks(text: str) -> str:
    return "".join(one for one in text if not unicodedata.category(one).startswith("M"))


def _counts(sign: str) -> bool:
    kind = unicodedata.category(sign)
    return kind.startswith("L") or kind == "Nd"


def _ends(number: str | None) -> list[str]:
    spellings = (one.removeprefix("+") for one in (number, number and canonical(number)) if one)
    return [digits[-length:] for digits in spellings for length in _lengths(digits)]


def _lengths(digits: str) -> range:
    return range(SHORTEST_END, len(digits) + 1)
