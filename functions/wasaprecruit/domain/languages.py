"""Which language to answer in: the aspirant's words first, then the number's country."""

import re
from typing import Literal, get_args

from wasaprecruit.domain.learned.language import leanings, letters_of

Language = Literal["es", "en", "pt"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
DEFAULT: Language = "es"

# By calling code, the longest that fits; DEFAULT where none does. Puerto Rico and the Dominican
# Republic share +1 and speak Spanish.
_CODES: dict[Language, str] = {
    "es": "+1787 +1939 +1809 +1829 +1849",
    "en": "+1 +44 +61 +64 +353 +27 +234 +254 +91 +63 +65",
    "pt": "+55 +351 +244 +258 +238 +239 +245 +670",
}
_BY_CODE: dict[str, Language] = {
    code: language for language, codes in _CODES.items() for code in codes.split()
}
_LONGEST_CODE = max(map(len, _BY_CODE))
_LINK = re.compile(r"(?:https?://|www\.)\S*", re.IGNORECASE)
_DOMAIN = re.compile(
    r"[^\W_]\.(?:com|net|org|app|mx|br|ar|cl|pe|uy|uk)(?!\w)|\w\.\w+/", re.IGNORECASE
)
_LONGEST = 1_000
"""Characters that are looked at."""

_HOME = 1.0
"""How much the number's country counts beside the words, as log odds."""

_CLEARLY = 3.0
"""Log odds by which another language must lead before a conversation changes to it."""

_FEWEST = 2
"""Words that a change needs: a single one ("casting", "thanks") may be borrowed."""


def detect(text: str, number: str | None) -> Language:
    """The language of `text`, the number's country counting as well."""
    leaning = leanings(words_in(text))
    leaning[_by_number(number or "")] += _HOME
    return max(LANGUAGES, key=leaning.__getitem__)


def changed(text: str, held: Language) -> Language:
    """The language to go on in: `held`, unless `text` is clearly in another."""
    words = words_in(text)
    leaning = leanings(words)
    best = max(LANGUAGES, key=leaning.__getitem__)
    is_clear = len(words) >= _FEWEST and leaning[best] - leaning[held] >= _CLEARLY
    return best if is_clear else held


def words_in(text: str) -> frozenset[str]:
    """The distinct words of the beginning of a text, without addresses."""
    return letters_of(without_addresses(text[:_LONGEST]))


def without_addresses(text: str) -> str:
    """Without links, e-mail addresses and account names, which are in no language."""
    words = _LINK.sub(" ", text).split()
    return " ".join(word for word in words if "@" not in word and not _DOMAIN.search(word))


def _by_number(number: str) -> Language:
    codes = (number[:length] for length in range(_LONGEST_CODE, 0, -1))
    return next((_BY_CODE[code] for code in codes if code in _BY_CODE), DEFAULT)
