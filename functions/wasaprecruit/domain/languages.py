"""Which language to answer in: the aspirant's words first, then the number's country."""

import re
import unicodedata

from wasaprecruit.domain.documents import Language

DEFAULT: Language = "es"

_WORDS: dict[Language, frozenset[str]] = {
    "es": frozenset(
        "hola buenas buenos dias tardes noches quiero quisiera ser modelo soy me llamo gracias"
        " anuncio informacion interesa como estan vi su por favor que tal trabajar".split()
    ),
    "en": frozenset(
        "hi hello hey good morning afternoon evening want would like to be am my name is thanks"
        " thank you your ad the please interested how are work i".split()
    ),
}
# Calling codes of countries where most people write English; elsewhere the default holds.
_ENGLISH_CODES = ("+1", "+44", "+61", "+64", "+353", "+27", "+234", "+254", "+91", "+63", "+65")
# Spanish-speaking places that share +1: Puerto Rico and the Dominican Republic.
_SPANISH_CODES = ("+1787", "+1939", "+1809", "+1829", "+1849")


def detect(text: str, number: str | None) -> Language:
    """The language of `text`, else of the number's country, else the agency's default."""
    words = set(re.findall(r"[a-z]+", _plain(text)))
    scores = {language: len(words & known) for language, known in _WORDS.items()}
    if scores["es"] != scores["en"]:
        return "es" if scores["es"] > scores["en"] else "en"
    return _by_number(number or "")


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _by_number(number: str) -> Language:
    if number.startswith(_SPANISH_CODES):
        return "es"
    return "en" if number.startswith(_ENGLISH_CODES) else DEFAULT
