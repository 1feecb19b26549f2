"""Numbers in words, as figures: "dieciséis" is 16, "two thousand and ten" 2010."""

import re
from collections.abc import Iterator
from functools import cache

from wasaprecruit.domain.languages import LANGUAGES, Language

_SMALL: dict[Language, str] = {
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro"
    " veinticinco veintiseis veintisiete veintiocho veintinueve",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen twenty",
    "pt": "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze"
    " dezesseis dezessete dezoito dezenove vinte",
}
_TENS: dict[Language, str] = {
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "en": "thirty forty fifty sixty seventy eighty ninety",
    "pt": "trinta quarenta cinquenta sessenta setenta oitenta noventa",
}
# Other spellings, phonetic ones among them.
_ALSO: dict[Language, dict[str, int]] = {
    "es": {
        "diesiseis": 16, "dieciceis": 16, "diezyseis": 16, "diesisiete": 17, "diecisite": 17,
        "diezysiete": 17, "diesiocho": 18, "diecioocho": 18, "dies": 10, "kince": 15, "qince": 15,
        "veintiun": 21, "un": 1, "una": 1, "dose": 12, "trese": 13, "catorse": 14,
        "diesinueve": 19, "beinte": 20,
    },
    "en": {
        "sixten": 16, "sixteeen": 16, "seventen": 17, "eightteen": 18, "eigteen": 18, "fourty": 40,
        "fiveteen": 15, "fourten": 14, "forteen": 14,
    },
    "pt": {
        "catorze": 14, "quinse": 15, "dezasseis": 16, "deseseis": 16, "dezeseis": 16,
        "dezassete": 17, "dezesete": 17, "desoito": 18, "desseseis": 16,
        "desesseis": 16, "dezaseis": 16, "desassete": 17, "desessete": 17, "dezanove": 19, "uma": 1,
        "duas": 2,
    },
}  # fmt: skip
_AND: dict[Language, str] = {"es": "y", "en": "and", "pt": "e"}
_THOUSANDS: dict[Language, dict[str, int]] = {
    "es": {"dos mil": 2000, "mil novecientos": 1900, "mil nueve cientos": 1900},
    "en": {"two thousand": 2000, "twenty": 2000, "nineteen": 1900},
    "pt": {"dois mil": 2000, "mil novecentos": 1900, "mil e novecentos": 1900},
}
# Letters that sound the same, so that people confuse them.
_SOUNDS = (("ca", "ka"), ("co", "ko"), ("qu", "k"), ("q", "k"), ("c", "s"), ("z", "s"), ("y", "i"))
_BY_EAR = range(13, 20)
_WORD = re.compile(r"\b[a-z]{5,12}\b")
_DIECI = re.compile(r"\bdie[csz][iy] (seis|siete|ocho|nueve)\b")
_TEN = 10
_OF_A_CENTURY = range(10, 100)
_SMALLEST_ALONE = 6
_SMALLEST_OF_A_DATE = 2


def in_digits(text: str, language: Language, alone_from: int = _SMALLEST_ALONE) -> str:
    """`text`, plain words with single spaces between, with figures for numbers in words.

    A single word below `alone_from` stays: it is probably an article, or counts something else.
    """
    by_ear = _by_ear(language)
    spelled = _WORD.sub(lambda word: by_ear.get(_sounding(word[0]), word[0]), text)
    whole = _DIECI.sub(r"dieci\1", spelled)
    return _found(language).sub(lambda found: _figures(found[0], language, alone_from), whole)


def _figures(words: str, language: Language, alone_from: int) -> str:
    year = _year(words, language)
    if year:
        return str(year)
    number = _number(words, language)
    if number is not None and (number >= alone_from or " " in words):
        return str(number)
    parts = words.split()
    if len(parts) == 1 or number is not None:
        return words
    return " ".join(_figures(part, language, alone_from) for part in parts)


def _year(words: str, language: Language) -> int | None:
    joined = f" {_AND[language]} "
    for said, century in _THOUSANDS[language].items():
        if words == said and century == 2000 and " " in said:  # noqa: PLR2004 - "dos mil"
            return century
        if not words.startswith(f"{said} "):
            continue
        rest = words[len(said) :].removeprefix(joined).strip()
        number = _number(rest, language)
        if number is not None and (" " in said or number in _OF_A_CENTURY):
            return century + number
    return None


def _number(words: str, language: Language) -> int | None:
    """The number from 0 to 99; None if the words are not exactly one number."""
    known = _known(language)
    first, *rest = words.split() or [""]
    if first not in known:
        return None
    if not rest:
        return known[first]
    joined = rest[0] == _AND[language]
    if joined:
        rest = rest[1:]
    unit = known.get(rest[0]) if len(rest) == 1 else None
    is_pair = known[first] in range(20, 100, 10) and unit in range(1, 10)
    # "Diez y siete"; in English it would be two numbers.
    is_pair |= known[first] == _TEN and joined and language != "en" and unit in range(6, 10)
    return known[first] + (unit or 0) if is_pair else None


def number_words(language: Language) -> frozenset[str]:
    """The words that are numbers by themselves."""
    return frozenset(_known(language))


@cache
def _known(language: Language) -> dict[str, int]:
    small = {word: number for number, word in enumerate(_SMALL[language].split())}
    tens = {word: 10 * ten for ten, word in enumerate(_TENS[language].split(), 3)}
    return {**small, **tens, **_ALSO[language]}


@cache
def _by_ear(language: Language) -> dict[str, str]:
    """The words for 13 to 19, where a misread age matters most, by how they sound."""
    return {_sounding(word): word for word, age in _known(language).items() if age in _BY_EAR}


def _sounding(word: str) -> str:
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return word


@cache
def _found(language: Language) -> re.Pattern[str]:
    """Finds up to six number words in a row: a year has no more."""
    words = [*_known(language), "mil", "thousand", "novecientos", "novecentos"]
    word = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(rf"\b(?:{word})(?: (?:{_AND[language]} )?(?:{word})){{0,5}}\b")


def in_date_digits(text: str) -> Iterator[str]:
    """A date's `in_digits` in each language, as its language is unknown; each reading once."""
    told = (in_digits(text, language, _SMALLEST_OF_A_DATE) for language in LANGUAGES)
    yield from dict.fromkeys(told)
