"""Which language to answer in: the aspirant's words first, then the number's country."""

import re
import unicodedata
from typing import Literal, get_args

Language = Literal["es", "en", "pt"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
DEFAULT: Language = "es"

_WORDS: dict[Language, frozenset[str]] = {
    "es": frozenset(
        "hola buenas buenos dias tardes noches quiero quisiera ser modelo soy yo me llamo gracias"
        " anuncio informacion interesa como estan vi su por favor que tal trabajar y con una un el"
        " la los las para tengo anos puedo cuanto donde cuando si no es de mi estoy".split()
    ),
    "en": frozenset(
        "hi hello hey good morning afternoon evening want would like to be am im my name is thanks"
        " thank you your ad the please interested how are work i a and with what when where do can"
        " have yes not of for it this".split()
    ),
    "pt": frozenset(
        "oi ola bom boa dia tarde noite tudo bem quero queria gostaria ser modelo sou eu me chamo"
        " obrigada obrigado anuncio informacao interessa como estao vi seu por favor que trabalhar"
        " voce voces e com uma um o a os as para tenho anos posso quanto onde quando sim nao de meu"
        " minha estou do da no na".split()
    ),
}
# Letters that only one of our languages writes.
_LETTERS: dict[Language, str] = {"es": "ñ¿¡", "en": "", "pt": "ãõç"}

# Calling codes, the longest that fits counts; where there is none, the default holds. Puerto Rico
# and the Dominican Republic share +1, and speak Spanish.
_CODES: dict[Language, str] = {
    "es": "+1787 +1939 +1809 +1829 +1849",
    "en": "+1 +44 +61 +64 +353 +27 +234 +254 +91 +63 +65",
    "pt": "+55 +351 +244 +258 +238 +239 +245 +670",
}
_BY_CODE: dict[str, Language] = {
    code: language for language, codes in _CODES.items() for code in codes.split()
}
_LONGEST_CODE = max(map(len, _BY_CODE))
_WORD = re.compile(r"[a-z]+")
_LINK = re.compile(r"(?:https?://|www\.)\S*", re.IGNORECASE)
_DOMAIN = re.compile(
    r"[^\W_]\.(?:com|net|org|app|mx|br|ar|cl|pe|uy|uk)(?!\w)|\w\.\w+/", re.IGNORECASE
)
_LONGEST = 1_000
"""So many characters tell which language it is."""


def detect(text: str, number: str | None) -> Language:
    """The language of `text`, else of the number's country, else the agency's default."""
    text = _without_addresses(text[:_LONGEST])
    scores = {language: _score(text, language) for language in LANGUAGES}
    best = [language for language in LANGUAGES if scores[language] == max(scores.values())]
    home = _by_number(number or "")
    return home if home in best else best[0]


def plain(text: str) -> str:
    """`text` in small letters, without accents, invisible characters and fancy letter forms."""
    # Without marks first: bringing a run of n of them into their order takes n² steps.
    simple = unicodedata.normalize("NFKD", _without_marks(text)).casefold()
    return _without_marks(simple)


def _without_addresses(text: str) -> str:
    """Without links, e-mail addresses and names of accounts: nobody speaks the language of them."""
    words = _LINK.sub(" ", text).split()
    return " ".join(word for word in words if "@" not in word and not _DOMAIN.search(word))


def _score(text: str, language: Language) -> int:
    words = set(_WORD.findall(plain(text)))
    return len(words & _WORDS[language]) + len(set(text.lower()) & set(_LETTERS[language]))


def _without_marks(text: str) -> str:
    return "".join(letter for letter in text if not _is_mark(letter))


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf")


def _by_number(number: str) -> Language:
    codes = (number[:length] for length in range(_LONGEST_CODE, 0, -1))
    return next((_BY_CODE[code] for code in codes if code in _BY_CODE), DEFAULT)
